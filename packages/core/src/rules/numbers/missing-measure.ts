import { defineRule, type RuleText } from "../rule.ts";

export const missingMeasure = defineRule({
  id: "missing-measure",
  level: "warning",
  fix: "Add to the indicator what it does not have: `measure`, `unit`.",
  check: {
    dataset({ commitments, indicators }, { report }) {
      const asked = new Set<string>();
      for (const { criteria } of commitments)
        for (const { terms } of criteria)
          for (const { target } of terms) if (target !== null) asked.add(target.indicator);
      for (const [i, { id, measure, unit }] of indicators.entries()) {
        if (!asked.has(id) || (measure !== null && unit !== null)) continue;
        const missing = measure === null ? "measure" : "unit";
        report({
          path: ["indicators", i, missing],
          message: `A target is on this indicator, and it has no \`${missing}\`.`,
          found: undefined,
          record: id,
        });
      }
    },
  },
});

export const aboutMissingMeasure = (): RuleText => ({
  asks: "An indicator that a target is on says its unit and what it measures: a stock, a flow, a running total or a ratio.",
  why: 'Whether a value of 2025 counts for "by 2030", and whether years can be summed, depends on it.',
  example: {
    wrong: { indicators: { ferries: { measure: null, title: "Electric ferries in service" } } },
    right: { indicators: { ferries: { measure: "stock", title: "Electric ferries in service" } } },
  },
});
