import { defineRule, type Finding, type RuleText } from "../rule.ts";

export const sharedIdentifier = defineRule({
  id: "shared-identifier",
  level: "warning",
  fix: "Correct the identifier, or make one record of the two.",
  check: {
    dataset({ parties }, { report }) {
      const owners = new Map<string, string>();
      const claim = (key: string, id: string, finding: Pick<Finding, "path" | "found">): void => {
        const owner = owners.get(key);
        if (owner === undefined) owners.set(key, id);
        else if (owner !== id) report({ ...finding, message: `"${owner}" has the same one.`, record: id });
      };
      for (const [i, { id, identifiers, sameAs }] of parties.entries()) {
        for (const [j, { scheme, id: code }] of identifiers.entries())
          claim(`${scheme.toLowerCase()}\n${code}`, id, {
            path: ["parties", i, "identifiers", j],
            found: `${scheme}: ${code}`,
          });
        for (const [j, reference] of sameAs.entries())
          claim(`\n${reference}`, id, { path: ["parties", i, "sameAs", j], found: reference });
      }
    },
  },
});

export const aboutSharedIdentifier = (): RuleText => ({
  asks: "No two parties have the same identifier or the same `sameAs`.",
  why: "Datasets are joined by identifiers and `sameAs`. Two parties with one identifier would be joined by chance.",
  example: {
    wrong: { parties: { "norland-transport": { identifiers: { iso3166: "NL" } } } },
    right: { parties: { "norland-transport": { identifiers: { wikidata: "Q1" } } } },
  },
});
