import { defineRule, type RuleText } from "../rule.ts";

export const dateWithoutEnd = defineRule({
  id: "date-without-end",
  level: "warning",
  fix: "Write a date that ends, however vague: 2023-11, 2023-11/2024-01.",
  check: {
    source({ published }, { index, report }) {
      if (published !== null && !Number.isFinite(index.span(published).latest))
        report({ path: ["published"], message: "The date has no last day.", found: published });
    },
    observation({ date, value }, { index, report }) {
      if (value !== null && !Number.isFinite(index.span(date).latest))
        report({ path: ["date"], message: "The period measured has no last day.", found: date });
    },
  },
});

export const aboutDateWithoutEnd = (): RuleText => ({
  asks: "A day of publication, and a period that was measured, has an end.",
  why: "From the end on the fact counts. One that has no end would never count, or count for no period.",
  example: {
    wrong: { sources: { report: { published: "2025-06/.." } } },
    right: { sources: { report: { published: "2025-06/2025-09" } } },
  },
});
