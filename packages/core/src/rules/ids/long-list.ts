import { defineRule, type Finding, type RuleText } from "../rule.ts";

/** How many a reader takes in. */
const longest = {
  domains: 5,
  notes: 10,
  criteria: 20,
  identifiers: 10,
  citations: 10,
  statedBy: 40,
} as const;

export const longList = defineRule({
  id: "long-list",
  level: "warning",
  fix: "Keep the strongest, or make several commitments of it.",
  check: {
    commitment(commitment, { report }) {
      for (const list of ["domains", "notes", "criteria", "identifiers"] as const)
        check(list, commitment[list], report);
    },
    fact(fact, { report }) {
      for (const list of ["citations", "statedBy"] as const) check(list, fact[list], report);
    },
  },
});

export const aboutLongList = (): RuleText => ({
  asks: `A commitment has at most ${longest.domains} domains, ${longest.notes} notes and ${longest.criteria} criteria, and a fact at most ${longest.citations} citations.`,
  why: "Nobody reads more. A long list often means that several commitments were made into one.",
  example: {
    wrong: {
      commitments: { "ferry-line": { notes: Array.from({ length: 11 }, (_, i) => `Note ${i + 1}`) } },
    },
    right: { commitments: { "ferry-line": { notes: ["Note 1"] } } },
  },
});

function check(
  list: keyof typeof longest,
  { length }: readonly unknown[],
  report: (finding: Finding) => void,
): void {
  if (length > longest[list])
    report({
      path: [list],
      message: `\`${list}\` has ${length} entries, more than ${longest[list]}.`,
      found: length,
    });
}
