import { defineRule, type RuleText } from "../rule.ts";

export const totalOfUnsummable = defineRule({
  id: "total-of-unsummable",
  level: "error",
  fix: "Correct `measure` of the indicator, or say by when or in which year the number is to be met.",
  check: {
    term({ due, target }, { index, report }) {
      if (target === null || due?.kind !== "date" || due.timing !== "total") return;
      const measure = index.indicators.get(target.indicator)?.measure;
      if (measure === "stock" || measure === "ratio")
        report({
          path: ["due", "timing"],
          message: `"${target.indicator}" is a ${measure}.`,
          found: due.timing,
        });
    },
  },
});

export const aboutTotalOfUnsummable = (): RuleText => ({
  asks: "A total is asked for of what can be summed: a flow or a running total.",
  why: "The sum of stocks of several years, or of shares, means nothing.",
  example: {
    wrong: { commitments: { "ten-ferries": { due: "total 2024/2030" } } },
    right: {
      indicators: { ferries: { measure: "flow" } },
      commitments: { "ten-ferries": { due: "total 2024/2030" } },
    },
  },
});
