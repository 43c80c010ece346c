import { defineRule, type RuleText } from "../rule.ts";

export const noneWithoutEvidence = defineRule({
  id: "none-without-evidence",
  level: "warning",
  fix: "Point at the words of the source, give them in `paraphrase`, or say in `note` what was searched and when.",
  check: {
    claim({ firmness, citations, note }, { report }) {
      if (firmness !== "none" || note !== null) return;
      if (citations.every(({ passages, paraphrase }) => passages.length === 0 && paraphrase === null))
        report({
          path: ["firmness"],
          message: "Nothing says what shows that there is no such commitment.",
          found: firmness,
        });
    },
  },
});

export const aboutNoneWithoutEvidence = (): RuleText => ({
  asks: "A claim that there is no such commitment says what shows it.",
  why: '"There is none" is a statement about a government like any other. Without the words or the search it is only that nobody looked.',
  example: {
    wrong: { commitments: { "ferry-line": { firmness: "none", source: "plan" } } },
    right: {
      commitments: {
        "ferry-line": {
          firmness: "none",
          source: { source: "plan", paraphrase: "The plan names no ferry line." },
        },
      },
    },
  },
});
