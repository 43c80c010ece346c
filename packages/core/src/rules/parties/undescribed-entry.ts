import { defineRule, type RuleText } from "../rule.ts";

export const undescribedEntry = defineRule({
  id: "undescribed-entry",
  level: "warning",
  fix: "Correct the id, or add the name of the entry, by which readers know it.",
  check: {
    dataset(dataset, { report }) {
      for (const list of ["parties", "domains"] as const) {
        // A sheet that describes none of them has nothing but ids.
        if (dataset[list].every(isBare)) continue;
        for (const [i, entry] of dataset[list].entries())
          if (isBare(entry))
            report({
              path: [list, i, "names"],
              message: `"${entry.id}" has no name in \`${list}\`.`,
              found: entry.id,
              record: entry.id,
            });
      }
    },
  },
});

export const aboutUndescribedEntry = (): RuleText => ({
  asks: "A party or domain that a commitment names has an entry with its name.",
  why: "A bare id makes a new entry, so that a slip in it makes a second Japan.",
  example: {
    wrong: { commitments: { "ferry-line": { parties: { hosts: "norlnd" } } } },
    right: { commitments: { "ferry-line": { parties: { hosts: "norland" } } } },
  },
});

function isBare({
  id,
  names,
}: {
  readonly id: string;
  readonly names: Readonly<Record<string, string>>;
}): boolean {
  return Object.keys(names).length === 1 && names["und"] === id;
}
