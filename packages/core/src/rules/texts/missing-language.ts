import type { Dataset, LanguageMap } from "../../model/types.ts";
import { defineRule } from "../rule.ts";

type Texts = readonly { readonly id: string; readonly map: LanguageMap | null }[];

/** The texts that readers of a language look for first. */
const fields: readonly {
  readonly list: keyof Dataset & string;
  readonly field: string;
  readonly of: (dataset: Dataset) => Texts;
}[] = [
  {
    list: "commitments",
    field: "title",
    of: ({ commitments }) => commitments.map(({ id, title }) => ({ id, map: title })),
  },
  {
    list: "commitments",
    field: "summary",
    of: ({ commitments }) => commitments.map(({ id, summary }) => ({ id, map: summary })),
  },
  {
    list: "parties",
    field: "names",
    of: ({ parties }) => parties.map(({ id, names }) => ({ id, map: names })),
  },
  {
    list: "domains",
    field: "names",
    of: ({ domains }) => domains.map(({ id, names }) => ({ id, map: names })),
  },
  {
    list: "indicators",
    field: "title",
    of: ({ indicators }) => indicators.map(({ id, title }) => ({ id, map: title })),
  },
];

export const missingLanguage = defineRule({
  id: "missing-language",
  level: "warning",
  asks: "A text has the languages that most texts of its kind have.",
  why: "A page in that language would show this one text in another.",
  fix: "Add the translation.",
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
  check: {
    dataset(dataset, { report }) {
      for (const { list, field, of } of fields) {
        const texts = of(dataset);
        const usual = usualLanguages(texts);
        for (const [i, { id, map }] of texts.entries()) {
          if (map === null || isUnstated(map)) continue;
          const missing = usual.filter((language) => !Object.hasOwn(map, language));
          if (missing.length > 0)
            report({
              path: [list, i, field],
              message: `Most texts of this kind are there in ${missing.join(", ")}, and this one is not.`,
              found: Object.keys(map),
              record: id,
            });
        }
      }
    },
  },
});

/** A text whose language is not stated, such as an id in place of a name, is another rule's. */
function isUnstated(map: LanguageMap): boolean {
  return Object.keys(map).every((language) => language === "und");
}

/** Those of more than half of the texts. */
function usualLanguages(texts: Texts): readonly string[] {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { map } of texts) {
    if (map === null) continue;
    all++;
    for (const language of Object.keys(map)) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts]
    .filter(([language, count]) => language !== "und" && count * 2 > all)
    .map(([language]) => language);
}
