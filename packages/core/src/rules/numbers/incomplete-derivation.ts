import { defineRule, type RuleText } from "../rule.ts";

export const incompleteDerivation = defineRule({
  id: "incomplete-derivation",
  level: "warning",
  fix: "Give both `derivedFrom` and `formula`, or neither.",
  check: {
    observation({ derivedFrom, formula }, { report }) {
      if ((derivedFrom.length === 0) === (formula === null)) return;
      const missing = formula === null ? "formula" : "derivedFrom";
      report({
        path: [missing],
        message: `\`${missing}\` is missing, so that the value cannot be computed again.`,
        found: undefined,
      });
    },
  },
});

export const aboutIncompleteDerivation = (): RuleText => ({
  asks: "A value that was computed names what it was computed from, and how.",
  why: "Anybody must be able to compute it again.",
  example: {
    wrong: {
      indicators: {
        ferries: {
          observations: [
            { key: "2023", date: "2023", value: 2, source: "plan" },
            { key: "2024", date: "2024", value: 4, source: "report", formula: "2023 + 2" },
          ],
        },
      },
    },
    right: {
      indicators: {
        ferries: {
          observations: [
            { key: "2023", date: "2023", value: 2, source: "plan" },
            {
              key: "2024",
              date: "2024",
              value: 4,
              source: "report",
              formula: "2023 + 2",
              derivedFrom: "ferries/2023",
            },
          ],
        },
      },
    },
  },
});
