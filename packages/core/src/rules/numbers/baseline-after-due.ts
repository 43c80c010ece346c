import { defineRule, type RuleText } from "../rule.ts";
import { dueDaysOf } from "../due-days.ts";

export const baselineAfterDue = defineRule({
  id: "baseline-after-due",
  level: "error",
  fix: "Correct one of the two dates. A projection for the due year is `BAU 2030`.",
  check: {
    term({ due, target }, { index, report }) {
      const baseline = target?.baseline ?? null;
      if (baseline === null || baseline.kind !== "historical" || baseline.date === null) return;
      const days = dueDaysOf(due, index);
      if (days !== null && index.span(baseline.date).latest >= days.latestDue)
        report({
          path: ["target", "baseline", "date"],
          message: "The baseline is not before the day on which the target is due.",
          found: baseline.date,
        });
    },
  },
});

export const aboutBaselineAfterDue = (): RuleText => ({
  asks: "A target starts from a baseline before it is due.",
  why: "There is no way from the baseline to the target otherwise. Most often one of the two years is wrong.",
  example: {
    wrong: { commitments: { "ten-ferries": { baseline: "2031" } } },
    right: { commitments: { "ten-ferries": { baseline: "2021" } } },
  },
});
