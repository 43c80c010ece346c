import { defineRule, type RuleText } from "../rule.ts";
import { dueDaysOf } from "../due-days.ts";

export const dueBeforePromise = defineRule({
  id: "due-before-promise",
  level: "error",
  fix: "Correct one of the two dates. Most often a digit of a year is wrong.",
  check: {
    term({ id, date, due }, { commitment, index, report }) {
      // "?" says that even the date itself may be wrong.
      if (due?.kind !== "date" || /[?%]/.test(due.date)) return;
      const set = commitment.madeOn ?? date;
      const days = dueDaysOf(due, index);
      if (set === null || days === null || days.latestDue >= index.span(set).earliest) return;
      // What a source had wrong can be just this.
      if (index.correctorsOf(id).length > 0) return;
      report({
        path: ["due", "date"],
        message: `This had passed when it was promised, ${set}.`,
        found: due.date,
      });
    },
  },
});

export const aboutDueBeforePromise = (): RuleText => ({
  asks: "What is promised is due after the promise.",
  why: "Nobody promises for a day that has passed. It would be overdue or unreported from the first day on.",
  example: {
    wrong: { commitments: { "ferry-line": { due: "by 2017" } } },
    right: { commitments: { "ferry-line": { due: "by 2027" } } },
  },
});
