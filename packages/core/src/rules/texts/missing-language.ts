import type { Dataset, LanguageMap } from "../../model/types.ts";
import { defineRule, type RuleText } from "../rule.ts";

interface TextAt {
  readonly record: string;
  readonly path: readonly (string | number)[];
  readonly map: LanguageMap | null;
}

/** The texts that readers of a language look for first, by kind. */
const kinds: readonly ((dataset: Dataset) => readonly TextAt[])[] = [
  ({ commitments }) =>
    commitments.map(({ id, title }, i) => ({ record: id, path: ["commitments", i, "title"], map: title })),
  ({ commitments }) =>
    commitments.map(({ id, summary }, i) => ({
      record: id,
      path: ["commitments", i, "summary"],
      map: summary,
    })),
  ({ commitments }) =>
    commitments.flatMap(({ id, criteria }, i) =>
      criteria.map(({ text }, j) => ({
        record: id,
        path: ["commitments", i, "criteria", j, "text"],
        map: text,
      })),
    ),
  ({ parties }) =>
    parties.map(({ id, names }, i) => ({ record: id, path: ["parties", i, "names"], map: names })),
  ({ domains }) =>
    domains.map(({ id, names }, i) => ({ record: id, path: ["domains", i, "names"], map: names })),
  ({ indicators }) =>
    indicators.map(({ id, title }, i) => ({ record: id, path: ["indicators", i, "title"], map: title })),
];

export const missingLanguage = defineRule({
  id: "missing-language",
  level: "warning",
  fix: "Add the translation.",
  check: {
    dataset(dataset, { report }) {
      for (const textsOf of kinds) {
        const texts = textsOf(dataset);
        const usual = usualLanguages(texts);
        for (const { record, path, map } of texts) {
          if (map === null || isUnstated(map)) continue;
          const missing = usual.filter((language) => !Object.hasOwn(map, language));
          if (missing.length > 0)
            report({
              path,
              message: `Most texts of this kind are there in ${missing.join(", ")}, and this one is not.`,
              found: Object.keys(map),
              record,
            });
        }
      }
    },
  },
});

export const aboutMissingLanguage = (): RuleText => ({
  asks: "A text has the languages that most texts of its kind have.",
  why: "A page in that language would show this one text in another.",
  example: {
    wrong: {
      parties: {
        norland: { name: { en: "Norland", ko: "노를란드" } },
        sudland: { name: { en: "Sudland", ko: "수들란드" } },
      },
      commitments: { "ferry-line": { party: ["norland", "sudland", "norland-transport"] } },
    },
    right: {
      parties: {
        norland: { name: { en: "Norland", ko: "노를란드" } },
        sudland: { name: { en: "Sudland", ko: "수들란드" } },
        "norland-transport": { name: { en: "Norland Ministry of Transport", ko: "노를란드 교통부" } },
      },
      commitments: { "ferry-line": { party: ["norland", "sudland", "norland-transport"] } },
    },
  },
});

/** A text whose language is not stated, such as an id in place of a name, is another rule's. */
function isUnstated(map: LanguageMap): boolean {
  return Object.keys(map).every((language) => language === "und");
}

/** Those of more than half of the texts. */
function usualLanguages(texts: readonly TextAt[]): readonly string[] {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { map } of texts) {
    if (map === null) continue;
    all++;
    for (const language of Object.keys(map)) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  // How a text is read aloud ("ja-Hira" beside "ja") is no translation of it.
  const isReading = (language: string): boolean =>
    /^[a-z]{2,3}-[A-Z][a-z]{3}$/.test(language) && counts.has(language.replace(/-.*/, ""));
  return [...counts]
    .filter(([language, count]) => language !== "und" && !isReading(language) && count * 2 > all)
    .map(([language]) => language);
}
