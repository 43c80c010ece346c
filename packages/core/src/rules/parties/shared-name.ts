import { defineRule, type RuleText } from "../rule.ts";

export const sharedName = defineRule({
  id: "shared-name",
  level: "warning",
  fix: "Make one entry of the two, or tell them apart in their names.",
  check: {
    dataset(dataset, { report }) {
      for (const list of ["parties", "domains"] as const) {
        const owners = new Map<string, string>();
        for (const [i, { id, names }] of dataset[list].entries())
          for (const [language, name] of Object.entries(names)) {
            const key = `${language}\n${name.toLowerCase()}`;
            const owner = owners.get(key);
            if (owner === undefined) owners.set(key, id);
            else
              report({
                path: [list, i, "names", language],
                message: `"${owner}" has the same name.`,
                found: name,
                record: id,
              });
          }
      }
    },
  },
});

export const aboutSharedName = (): RuleText => ({
  asks: "No two parties, and no two domains, have the same name in one language.",
  why: "They are mostly one thing under two ids, and each would show half of its commitments.",
  example: {
    wrong: {
      parties: { transport: { name: "Norland Ministry of Transport", kind: "ministry" } },
      commitments: { "ferry-line": { party: "transport" } },
    },
    right: {
      parties: { ports: { name: "Norland Ports Authority", kind: "agency" } },
      commitments: { "ferry-line": { party: "ports" } },
    },
  },
});
