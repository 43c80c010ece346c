import { defineRule, type RuleText } from "../rule.ts";
import { sideOf } from "../target-values.ts";

export const targetAgainstDirection = defineRule({
  id: "target-against-direction",
  level: "warning",
  fix: "Correct the comparison of the target, or `direction` of the indicator.",
  check: {
    term({ target }, { index, report }) {
      const side = target === null ? null : sideOf(target.comparator);
      const direction = target === null ? null : (index.indicators.get(target.indicator)?.direction ?? null);
      if (target !== null && side !== null && direction !== null && side !== direction)
        report({
          path: ["target", "comparator"],
          message: `The desired direction of "${target.indicator}" is "${direction}".`,
          found: target.comparator,
        });
    },
  },
});

export const aboutTargetAgainstDirection = (): RuleText => ({
  asks: "A target asks for the direction that its indicator names as desired.",
  why: "Progress toward the one would read as worsening of the other.",
  example: {
    wrong: { indicators: { ferries: { direction: "decrease" } } },
    right: { indicators: { ferries: { direction: "increase" } } },
  },
});
