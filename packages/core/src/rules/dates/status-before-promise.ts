import { defineRule, type RuleText } from "../rule.ts";

export const statusBeforePromise = defineRule({
  id: "status-before-promise",
  level: "warning",
  fix: "Correct one of the two dates, or leave the status out: without one the entry is a step.",
  check: {
    history({ id, date, status }, { commitment: { madeOn }, index, report }) {
      if (status === null || madeOn === null || index.span(date).latest >= index.span(madeOn).earliest)
        return;
      if (index.correctorsOf(id).length > 0) return;
      report({
        path: ["date"],
        message: `This is earlier than the commitment, which was made ${madeOn}.`,
        found: date,
      });
    },
  },
});

export const aboutStatusBeforePromise = (): RuleText => ({
  asks: "A status of a commitment begins no earlier than the commitment was made.",
  why: "What was done before the promise is not its delivery.",
  example: {
    wrong: {
      commitments: {
        "ferry-line": {
          history: [
            { key: "ordered", date: "2023-02", status: "in-progress", text: "Two ferries were ordered." },
          ],
        },
      },
    },
    right: {
      commitments: {
        "ferry-line": { history: [{ key: "ordered", date: "2023-02", text: "Two ferries were ordered." }] },
      },
    },
  },
});
