import { defineRule } from "../rule.ts";

export const untestableCommitment = defineRule({
  id: "untestable-commitment",
  level: "warning",
  asks: "What is counted as a commitment can be tested.",
  why: "Promise research counts testable pledges. A record without a criterion can never be delivered or missed, and fills the counts.",
  fix: "Write what would count as delivered in `criteria`, or classify it as a `position`.",
  example: {
    wrong: { commitments: { "ferry-line": { criteria: "none" } } },
    right: { commitments: { "ferry-line": { criteria: "none", classification: "position" } } },
  },
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
