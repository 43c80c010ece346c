import { defineRule, type RuleText } from "../rule.ts";

export const nobodyCommits = defineRule({
  id: "nobody-commits",
  level: "warning",
  fix: "Name the party in `party`, or write what the record is: `classification: position`, `background` or `author-summary`.",
  check: {
    commitment(commitment, { index, report }) {
      if (commitment.classification === "commitment" && index.committingOf(commitment).length === 0)
        report({
          path: ["parties"],
          message: "No party commits to this.",
          found: commitment.parties.map(({ party, role }) => `${party}: ${role}`),
        });
    },
  },
});

export const aboutNobodyCommits = (): RuleText => ({
  asks: "A commitment has a party that commits.",
  why: "What nobody undertakes is no commitment and is not counted as one.",
  example: {
    wrong: { commitments: { "ferry-line": { party: [], parties: { addressed: "norland-transport" } } } },
    right: { commitments: { "ferry-line": { party: "norland-transport" } } },
  },
});
