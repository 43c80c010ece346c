import { defineRule, type RuleText } from "../rule.ts";

export const titleNotInDatasetLanguage = defineRule({
  id: "title-not-in-dataset-language",
  level: "warning",
  fix: "Add the title, or correct `language` of the dataset.",
  check: {
    dataset({ title, language }, { report }) {
      if (language !== "und" && !Object.hasOwn(title, language))
        report({
          path: ["title"],
          message: `There is no title in "${language}".`,
          found: Object.keys(title),
        });
    },
    commitment({ title }, { index, report }) {
      const { language } = index.dataset;
      if (language !== "und" && !Object.hasOwn(title, language))
        report({
          path: ["title"],
          message: `There is no title in "${language}".`,
          found: Object.keys(title),
        });
    },
  },
});

export const aboutTitleNotInDatasetLanguage = (): RuleText => ({
  asks: "The dataset and its commitments have a title in the language of the dataset.",
  why: "Lists, reports and pages are in that language first.",
  example: {
    wrong: { commitments: { "ferry-line": { title: { de: "Fähre zwischen den Inseln" } as never } } },
    right: { commitments: { "ferry-line": { title: { en: "Ferry between the islands" } } } },
  },
});
