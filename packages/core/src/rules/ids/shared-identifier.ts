import { defineRule } from "../rule.ts";

const lists = [
  "commitments",
  "instruments",
  "parties",
  "domains",
  "sources",
  "indicators",
  "events",
] as const;

export const sharedIdentifier = defineRule({
  id: "shared-identifier",
  level: "warning",
  asks: "No two records of a kind have the same identifier, and no two parties are the same party elsewhere.",
  why: "Datasets are joined by identifiers and `sameAs`. Two records with one identifier would be joined by chance.",
  fix: "Correct the identifier, or make one record of the two.",
  example: {
    wrong: { parties: { "norland-transport": { identifiers: { iso3166: "NL" } } } },
    right: { parties: { "norland-transport": { identifiers: { wikidata: "Q1" } } } },
  },
  check: {
    dataset(dataset, { report }) {
      for (const list of lists) {
        const owners = new Map<string, string>();
        for (const [i, { id, identifiers }] of dataset[list].entries())
          for (const [j, identifier] of identifiers.entries()) {
            const key = `${identifier.scheme.toLowerCase()}\n${identifier.id}`;
            const owner = owners.get(key);
            owners.set(key, owner ?? id);
            if (owner !== undefined && owner !== id)
              report({
                path: [list, i, "identifiers", j],
                message: `"${owner}" has the same identifier.`,
                found: `${identifier.scheme}: ${identifier.id}`,
                record: id,
              });
          }
      }
      const owners = new Map<string, string>();
      for (const [i, { id, sameAs }] of dataset.parties.entries())
        for (const [j, reference] of sameAs.entries()) {
          const owner = owners.get(reference);
          owners.set(reference, owner ?? id);
          if (owner !== undefined && owner !== id)
            report({
              path: ["parties", i, "sameAs", j],
              message: `"${owner}" is the same party elsewhere, too.`,
              found: reference,
              record: id,
            });
        }
    },
  },
});
