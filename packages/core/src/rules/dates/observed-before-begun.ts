import { defineRule, type RuleText } from "../rule.ts";

export const observedBeforeBegun = defineRule({
  id: "observed-before-begun",
  level: "error",
  fix: "Correct one of the two dates, or take `observedUntil` out.",
  check: {
    history({ date, observedUntil }, { index, report }) {
      if (observedUntil !== null && index.span(observedUntil).latest < index.span(date).earliest)
        report({
          path: ["observedUntil"],
          message: `This is earlier than it began, ${date}.`,
          found: observedUntil,
        });
    },
  },
});

export const aboutObservedBeforeBegun = (): RuleText => ({
  asks: "A status is observed no earlier than it began.",
  why: "`date` is from when it was so, and `observedUntil` how long the same source shows it still so.",
  example: {
    wrong: {
      commitments: {
        "ferry-line": {
          history: [
            {
              key: "ordered",
              date: "2025-02",
              observedUntil: "2024-12",
              status: "in-progress",
              text: "Two ferries were ordered.",
              source: "report",
            },
          ],
        },
      },
    },
    right: {
      commitments: {
        "ferry-line": {
          history: [
            {
              key: "ordered",
              date: "2025-02",
              observedUntil: "2025-05",
              status: "in-progress",
              text: "Two ferries were ordered.",
              source: "report",
            },
          ],
        },
      },
    },
  },
});
