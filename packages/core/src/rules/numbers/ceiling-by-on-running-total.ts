import { sideOf } from "../target-values.ts";
import { defineRule, type RuleText } from "../rule.ts";

export const ceilingByOnRunningTotal = defineRule({
  id: "ceiling-by-on-running-total",
  level: "error",
  fix: "Write `total 2024/2030`, with the day from which it counts.",
  check: {
    term({ due, target }, { index, report }) {
      if (
        target === null ||
        due?.kind !== "date" ||
        due.timing !== "by" ||
        sideOf(target.comparator) !== "decrease"
      )
        return;
      if (index.indicators.get(target.indicator)?.measure === "cumulative")
        report({
          path: ["due", "timing"],
          message: `"${target.indicator}" is a running total, and the target is a ceiling on it.`,
          found: due.timing,
        });
    },
  },
});

export const aboutCeilingByOnRunningTotal = (): RuleText => ({
  asks: "A ceiling on a running total is kept in total, not reached by a day.",
  why: 'A running total starts below every ceiling, so that "at most 500 by 2030" would be achieved on the first day.',
  example: {
    wrong: {
      indicators: { ferries: { measure: "cumulative", direction: "decrease" } },
      commitments: { "ten-ferries": { atLeast: null, atMost: 10, baseline: null, due: "by 2030" } },
    },
    right: {
      indicators: { ferries: { measure: "cumulative", direction: "decrease" } },
      commitments: { "ten-ferries": { atLeast: null, atMost: 10, baseline: null, due: "total 2024/2030" } },
    },
  },
});
