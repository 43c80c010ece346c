import type { Commitment, Dataset, LanguageMap } from "../../model/types.ts";
import { defineRule, type RuleText } from "../rule.ts";

interface TextAt {
  readonly record: string;
  readonly path: readonly (string | number)[];
  readonly map: LanguageMap | null;
}

type ListOfTexts = (dataset: Dataset) => readonly TextAt[];

/** The texts of each commitment that `textsOf` finds, with where they stand in it. */
const ofCommitments =
  (textsOf: (commitment: Commitment) => readonly Pick<TextAt, "path" | "map">[]): ListOfTexts =>
  ({ commitments }) =>
    commitments.flatMap((commitment, i) =>
      textsOf(commitment).map(({ path, map }) => ({
        record: commitment.id,
        path: ["commitments", i, ...path],
        map,
      })),
    );

const ofList =
  <K extends "parties" | "domains" | "indicators" | "events" | "instruments">(
    list: K,
    field: string,
    mapOf: (record: Dataset[K][number]) => LanguageMap | null,
  ): ListOfTexts =>
  (dataset) =>
    dataset[list].map((record: Dataset[K][number], i) => ({
      record: record.id,
      path: [list, i, field],
      map: mapOf(record),
    }));

/** The texts that readers of a language look for first, by kind. */
const kinds: readonly ListOfTexts[] = [
  ofCommitments(({ title }) => [{ path: ["title"], map: title }]),
  ofCommitments(({ summary }) => [{ path: ["summary"], map: summary }]),
  ofCommitments(({ condition }) => [{ path: ["condition"], map: condition }]),
  ...(["title", "text", "condition"] as const).map((field) =>
    ofCommitments(({ criteria }) =>
      criteria.map((one, i) => ({ path: ["criteria", i, field], map: one[field] })),
    ),
  ),
  ...(["history", "ratings", "notes"] as const).map((list) =>
    ofCommitments((commitment) =>
      commitment[list].map(({ text }, i) => ({ path: [list, i, "text"], map: text })),
    ),
  ),
  ofList("parties", "names", ({ names }) => names),
  ofList("domains", "names", ({ names }) => names),
  ofList("events", "title", ({ title }) => title),
  ofList("instruments", "title", ({ title }) => title),
  ofList("indicators", "title", ({ title }) => title),
  ofList("indicators", "subject", ({ subject }) => subject),
  ofList("indicators", "definition", ({ definition }) => definition),
];

export const missingLanguage = defineRule({
  id: "missing-language",
  level: "warning",
  fix: "Add the translation.",
  check: {
    dataset(dataset, { report }) {
      const own = Object.keys(dataset.title).filter((language) => language !== "und");
      const claimed = own.length > 1 ? own : [];
      for (const textsOf of kinds) {
        const texts = textsOf(dataset);
        const usual = usualLanguages(texts);
        const wanted = new Set([...usual, ...claimed]);
        for (const { record, path, map } of texts) {
          if (map === null || isUnstated(map)) continue;
          const missing = [...wanted].filter((language) => !Object.hasOwn(map, language));
          if (missing.length > 0)
            report({
              path,
              message: `This text is not there in ${missing.join(", ")}. ${
                missing.every((language) => usual.includes(language))
                  ? "Most texts of its kind are."
                  : "The title of the record is."
              }`,
              found: Object.keys(map),
              record,
            });
        }
      }
    },
  },
});

export const aboutMissingLanguage = (): RuleText => ({
  asks: "A text has the languages that most texts of its kind have, and those of the record’s title where it is in several.",
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
