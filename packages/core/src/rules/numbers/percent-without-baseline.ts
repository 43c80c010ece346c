import { defineRule, type RuleText } from "../rule.ts";

export const percentWithoutBaseline = defineRule({
  id: "percent-without-baseline",
  level: "error",
  fix: "Add `baseline`: a year, a year and its value, `BAU 2030`, or an observation.",
  check: {
    term({ target }, { report }) {
      if (target?.valueIn === "percent-of-baseline" && target.baseline === null)
        report({
          path: ["target", "baseline"],
          message: "The number is per cent of a baseline, and there is none.",
          found: undefined,
        });
    },
  },
});

export const aboutPercentWithoutBaseline = (): RuleText => ({
  asks: "A change in per cent says against what.",
  why: '"46 % less" without a year is no number.',
  example: {
    wrong: { commitments: { "ten-ferries": { atLeast: null, increaseBy: 50, baseline: null } } },
    right: { commitments: { "ten-ferries": { atLeast: null, increaseBy: 50, baseline: "2023" } } },
  },
});
