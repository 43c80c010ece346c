import { defineRule } from "../rule.ts";

export const personCommits = defineRule({
  id: "person-commits",
  level: "warning",
  asks: "A body commits, not the person who speaks for it.",
  why: "Offices change hands, and what was promised for a government stays its promise.",
  fix: "Let the body commit, and name the person in `statedBy` or with the role `involved`.",
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
