import { defineRule } from "../rule.ts";
import { goalInUnit, rangeInWords, surelyMisses } from "../target-values.ts";

export const statusContradictsNumber = defineRule({
  id: "status-contradicts-number",
  level: "warning",
  asks: "A number that is reported as delivered is met by the value of that time.",
  why: 'A reader sees "delivered" beside a value that misses the target.',
  fix: "Correct the status or the value. Where two sources disagree, say it in `note` of the entry.",
  example: {
    wrong: {
      commitments: {
        "ten-ferries": {
          history: [
            {
              key: "done",
              date: "2024-12-31",
              status: "delivered",
              text: "The ministry reports all.",
              source: "report",
            },
          ],
        },
      },
    },
    right: {
      commitments: {
        "ten-ferries": {
          history: [
            {
              key: "done",
              date: "2024-12-31",
              status: "in-progress",
              text: "The ministry reports four.",
              source: "report",
            },
          ],
        },
      },
    },
  },
  check: {
    history({ status, date, observedUntil, criterion: named, note }, { commitment, index, report }) {
      const on = observedUntil ?? date;
      if (status !== "delivered" || on === null || note !== null) return;
      const criterion = commitment.criteria.find(({ id, stage }) =>
        named === null ? stage === "final" : id === named,
      );
      const target = criterion?.terms.at(-1)?.target ?? null;
      const goal = target === null ? null : goalInUnit(target);
      if (target === null || goal === null) return;
      const day = index.span(on).latest;
      const missing = index
        .observationsOf(target.indicator, target.dimensions)
        .find(({ date, value, kind }) => {
          const { earliest, latest } = index.span(date);
          return (
            kind === "actual" &&
            value !== null &&
            earliest <= day &&
            latest >= day &&
            surelyMisses(target.comparator, goal, value)
          );
        });
      if (missing !== undefined && missing.value !== null)
        report({
          path: ["status"],
          message: `The value "${missing.id}" of that time, ${rangeInWords(missing.value)}, misses the number.`,
          found: status,
        });
    },
  },
});
