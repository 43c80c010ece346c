import { defineRule, type RuleText } from "../rule.ts";

export const untestableCommitment = defineRule({
  id: "untestable-commitment",
  level: "warning",
  fix: "Write what would count as delivered in `criteria`, or classify it as a `position`.",
  check: {
    commitment({ classification, criteria }, { report }) {
      if (classification === "commitment" && criteria.length === 0)
        report({
          path: ["criteria"],
          message: "It is counted, and nothing of it can be tested.",
          found: criteria,
        });
    },
  },
});

export const aboutUntestableCommitment = (): RuleText => ({
  asks: "What is counted as a commitment can be tested.",
  why: "Promise research counts testable pledges. A record without a criterion can never be delivered or missed, and fills the counts.",
  example: {
    wrong: { commitments: { "ferry-line": { criteria: "none" } } },
    right: { commitments: { "ferry-line": { criteria: "none", classification: "position" } } },
  },
});
