import { dueDaysOf } from "../due-days.ts";
import { defineRule, type RuleText } from "../rule.ts";

export const interimAfterEnd = defineRule({
  id: "interim-after-end",
  level: "warning",
  fix: "Correct one of the two dates. Where the source has it so, say it in `notes`.",
  check: {
    commitment({ criteria }, { index, report }) {
      if (criteria.every(({ stage }) => stage === "final")) return;
      const ends = criteria
        .filter(({ stage }) => stage === "final")
        .map(({ terms }) => dueDaysOf(terms.at(-1)?.due ?? null, index)?.latestDue ?? Infinity);
      const end = ends.reduce((a, b) => Math.max(a, b), -Infinity);
      if (!Number.isFinite(end)) return;
      for (const [i, { stage, terms }] of criteria.entries()) {
        if (stage === "final") continue;
        const { due } = terms.at(-1) ?? { due: null };
        const days = dueDaysOf(due, index);
        if (days !== null && days.due > end)
          report({
            path: ["criteria", i, "terms", terms.length - 1, "due"],
            message: "This interim step is due after every final criterion.",
            found: due?.kind === "date" ? due.date : due,
          });
      }
    },
  },
});

export const aboutInterimAfterEnd = (): RuleText => ({
  asks: "An interim step is due before the end that it leads to.",
  why: "One of the two years is mostly wrong, also in the source.",
  example: {
    wrong: {
      commitments: {
        "ferry-line": {
          criteria: {
            opens: { text: "The line opens.", due: "by 2027" },
            ordered: { stage: "interim", text: "The ferries are ordered.", due: "by 2028" },
          },
        },
      },
    },
    right: {
      commitments: {
        "ferry-line": {
          criteria: {
            opens: { text: "The line opens.", due: "by 2027" },
            ordered: { stage: "interim", text: "The ferries are ordered.", due: "by 2025" },
          },
        },
      },
    },
  },
});
