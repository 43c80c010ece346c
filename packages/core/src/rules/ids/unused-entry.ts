import { idsInUse } from "../../dataset/ids-in-use.ts";
import { defineRule, type RuleText } from "../rule.ts";

const lists = {
  parties: { what: "party", use: "Name it where it has a role, states something, is a part or a member" },
  domains: { what: "domain", use: "Give it to a commitment, or put another domain below it" },
  sources: { what: "source", use: "Cite it" },
  indicators: { what: "indicator", use: "Give it an observation, or a target" },
  instruments: { what: "instrument", use: "Name it in a commitment" },
  events: { what: "event", use: "Name it in a history entry or a deadline" },
} as const;
type List = keyof typeof lists;

export const unusedEntry = defineRule({
  id: "unused-entry",
  level: "warning",
  fix: "Use it, or take it out.",
  check: {
    dataset(dataset, { report }) {
      const used = idsInUse(dataset);
      for (const list of Object.keys(lists) as List[])
        for (const [i, { id }] of dataset[list].entries())
          if (!used[list].has(id))
            report({
              path: [list, i, "id"],
              message: `Nothing uses this ${lists[list].what}.`,
              found: id,
              fix: `${lists[list].use}, or take it out.`,
              record: id,
            });
    },
  },
});

export const aboutUnusedEntry = (): RuleText => ({
  asks: "Every party, domain, source, indicator, instrument and event is used.",
  why: "What nothing uses was forgotten somewhere, or is left over.",
  example: {
    wrong: { domains: { fisheries: "Fisheries" } },
    right: {
      domains: { fisheries: "Fisheries" },
      commitments: { "ferry-line": { domain: ["transport", "fisheries"] } },
    },
  },
});
