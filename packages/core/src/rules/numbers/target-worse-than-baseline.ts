import { defineRule, type RuleText } from "../rule.ts";
import { goalInUnit, leastOf, mostOf, rangeInWords, sideOf } from "../target-values.ts";

export const targetWorseThanBaseline = defineRule({
  id: "target-worse-than-baseline",
  level: "warning",
  fix: "Correct the target, its baseline, or `direction` of the indicator. A level to be kept is due `throughout` a span.",
  check: {
    term({ due, target }, { index, report }) {
      const start = target?.baseline?.value ?? null;
      if (target === null || start === null || (due?.kind === "date" && due.timing === "throughout")) return;
      const direction = index.indicators.get(target.indicator)?.direction ?? null;
      const goal = goalInUnit(target);
      if (goal === null || direction === null || sideOf(target.comparator) !== direction) return;
      if (direction === "increase" ? mostOf(goal) < leastOf(start) : leastOf(goal) > mostOf(start))
        report({
          path: ["target", "value"],
          message: `The baseline is ${rangeInWords(start)}, and the desired direction is "${direction}".`,
          found: rangeInWords(goal),
        });
    },
  },
});

export const aboutTargetWorseThanBaseline = (): RuleText => ({
  asks: "A target is not worse than the baseline that it starts from.",
  why: "It would be achieved before it was set.",
  example: {
    wrong: { commitments: { "ten-ferries": { atLeast: 1 } } },
    right: { commitments: { "ten-ferries": { atLeast: 10 } } },
  },
});
