import { defineRule, type RuleText } from "../rule.ts";

export const repeatedPartyRole = defineRule({
  id: "repeated-party-role",
  level: "warning",
  fix: "Take one of the two out.",
  check: {
    commitment({ parties }, { report }) {
      const seen = new Set<string>();
      for (const [i, { party, role }] of parties.entries()) {
        const key = `${role} ${party}`;
        if (seen.has(key))
          report({ path: ["parties", i], message: `"${party}" has the role "${role}" twice.`, found: party });
        seen.add(key);
      }
    },
  },
});

export const aboutRepeatedPartyRole = (): RuleText => ({
  asks: "A party has a role in a commitment once.",
  why: "Lists and counts would show it twice.",
  example: {
    wrong: { commitments: { "ferry-line": { party: ["norland-transport", "norland-transport"] } } },
    right: {
      commitments: { "ferry-line": { party: "norland-transport", parties: { hosts: "norland-transport" } } },
    },
  },
});
