import { defineRule, type RuleText } from "../rule.ts";

export const personCommits = defineRule({
  id: "person-commits",
  level: "warning",
  fix: "Let the body commit, and name the person in `statedBy` or with the role `involved`.",
  check: {
    commitment({ parties }, { index, report }) {
      for (const [i, { party, role }] of parties.entries())
        if (role === "commits" && index.parties.get(party)?.kind === "person")
          report({
            path: ["parties", i, "role"],
            message: `"${party}" is a person, and commits.`,
            found: role,
          });
    },
  },
});

export const aboutPersonCommits = (): RuleText => ({
  asks: "A body commits, not the person who speaks for it.",
  why: "Offices change hands, and what was promised for a government stays its promise.",
  example: {
    wrong: {
      parties: { "a-minister": { name: "A. Minister", kind: "person" } },
      commitments: { "ferry-line": { party: "a-minister" } },
    },
    right: {
      parties: { "a-minister": { name: "A. Minister", kind: "person" } },
      commitments: { "ferry-line": { statedBy: "a-minister" } },
    },
  },
});
