import { defineRule, type RuleText } from "../rule.ts";
import { areInOrder, ReachedDays } from "./reached-day.ts";

export const termsOutOfOrder = defineRule({
  id: "terms-out-of-order",
  level: "error",
  fix: "Put the term where it belongs, or correct its date.",
  check: {
    criterion({ terms }, { index, report }) {
      if (areInOrder(terms, index)) return;
      const reached = new ReachedDays();
      for (const [i, { id, date, parties }] of terms.entries()) {
        if (date === null || index.correctorsOf(id).length > 0) continue;
        const { earliest, latest } = index.span(date);
        const about = { criterion: null, parties };
        if (latest < reached.before(about).day)
          report({
            path: ["terms", i, "date"],
            message: "This is earlier than a term in front of it.",
            found: date,
          });
        reached.add(about, { day: earliest, date });
      }
    },
  },
});

export const aboutTermsOutOfOrder = (): RuleText => ({
  asks: "The terms of a criterion stand in the order in which they were set.",
  why: "The last one that was set is in force: a moved deadline, a revised number.",
  example: {
    wrong: {
      commitments: {
        "ferry-line": {
          criteria: {
            opens: {
              text: "The line opens.",
              due: "by 2027",
              revisions: [{ date: "2023-05", due: "by 2028" }],
            },
          },
        },
      },
    },
    right: {
      commitments: {
        "ferry-line": {
          criteria: {
            opens: {
              text: "The line opens.",
              due: "by 2027",
              revisions: [{ date: "2025-05", due: "by 2028", source: "report" }],
            },
          },
        },
      },
    },
  },
});
