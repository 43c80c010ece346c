import { defineRule, type RuleText } from "../rule.ts";

export const correctionWithoutReason = defineRule({
  id: "correction-without-reason",
  level: "warning",
  fix: "Say in `reason` which source corrected itself or was refuted, and by what. A slip of an editor is edited in place, without `corrects`.",
  check: {
    fact({ corrects, reason }, { report }) {
      if (corrects !== null && reason === null)
        report({
          path: ["reason"],
          message: `This corrects "${corrects}" and does not say why.`,
          found: reason,
        });
    },
  },
});

export const aboutCorrectionWithoutReason = (): RuleText => ({
  asks: "A fact that corrects another says why.",
  why: "Readers of the earlier version must be able to follow the change.",
  example: {
    wrong: {
      commitments: {
        "ferry-line": {
          history: [
            { key: "ordered", date: "2025-02", status: "in-progress", text: "Ordered.", source: "report" },
            {
              key: "ordered-again",
              date: "2025-03",
              status: "in-progress",
              text: "Ordered.",
              source: "report",
              corrects: "ferry-line/ordered",
            },
          ],
        },
      },
    },
    right: {
      commitments: {
        "ferry-line": {
          history: [
            { key: "ordered", date: "2025-02", status: "in-progress", text: "Ordered.", source: "report" },
            {
              key: "ordered-again",
              date: "2025-03",
              status: "in-progress",
              text: "Ordered.",
              source: "report",
              corrects: "ferry-line/ordered",
              reason: "The ministry corrected the month.",
            },
          ],
        },
      },
    },
  },
});
