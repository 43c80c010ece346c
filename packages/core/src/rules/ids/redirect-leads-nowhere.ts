import type { DatasetIndex } from "../../dataset/dataset-index.ts";
import { defineRule, type RuleText } from "../rule.ts";

export const redirectLeadsNowhere = defineRule({
  id: "redirect-leads-nowhere",
  level: "error",
  fix: "Name the id that it has now. What was withdrawn has `to: []`.",
  check: {
    redirect({ to }, { index, report }) {
      for (const [i, id] of to.entries()) {
        if (isInUse(id, index)) continue;
        const next = index.redirects.get(id);
        report({
          path: ["to", i],
          message:
            next === undefined ? "The dataset has nothing with this id." : "This id was redirected itself.",
          found: id,
          ...(next === undefined || next.to.length === 0
            ? {}
            : { fix: `Name where that one leads: ${next.to.slice(0, 5).join(", ")}.` }),
        });
      }
    },
  },
});

export const aboutRedirectLeadsNowhere = (): RuleText => ({
  asks: "A redirect leads to what the dataset has, in one step.",
  why: "Whoever follows an old id must arrive.",
  example: {
    wrong: { redirects: { "ferry-plan": { to: "ferry-lines", since: "2026-06-30" } } },
    right: { redirects: { "ferry-plan": { to: "ferry-line", since: "2026-06-30" } } },
  },
});

function isInUse(id: string, index: DatasetIndex): boolean {
  const { commitments, parties, domains, sources, indicators, instruments, events } = index;
  return [commitments, parties, domains, sources, indicators, instruments, events].some((records) =>
    records.has(id),
  );
}
