import { defineRule, type RuleText } from "../rule.ts";

export const onlyDoubtfulCitations = defineRule({
  id: "only-doubtful-citations",
  level: "warning",
  fix: "Cite a source that supports it better, or leave the fact out.",
  check: {
    fact({ citations }, { report }) {
      if (citations.every(({ doubtful }) => doubtful))
        report({
          path: ["citations"],
          message: "The editor doubts every citation, so that this fact never counts.",
          found: citations.map(({ source }) => source),
        });
    },
  },
});

export const aboutOnlyDoubtfulCitations = (): RuleText => ({
  asks: "A fact has a citation that the editor does not doubt.",
  why: "Doubtful citations alone change no verdict.",
  example: {
    wrong: {
      commitments: {
        "ferry-line": {
          history: [
            {
              key: "ordered",
              date: "2025-02",
              status: "in-progress",
              text: "Two ferries were ordered.",
              source: { source: "report", doubtful: true },
            },
          ],
        },
      },
    },
    right: {
      commitments: {
        "ferry-line": {
          history: [
            {
              key: "ordered",
              date: "2025-02",
              status: "in-progress",
              text: "Two ferries were ordered.",
              source: "report",
            },
          ],
        },
      },
    },
  },
});
