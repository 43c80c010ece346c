import { defineRule, type RuleText } from "../rule.ts";
import { areInOrder, ReachedDays } from "./reached-day.ts";

export const historyOutOfOrder = defineRule({
  id: "history-out-of-order",
  level: "error",
  fix: "Put the entry where it belongs, or correct its date.",
  check: {
    commitment({ history }, { index, report }) {
      if (areInOrder(history, index)) return;
      const reached = new ReachedDays();
      for (const [i, entry] of history.entries()) {
        const { id, date, status, statedTimeliness, occurrence } = entry;
        // Steps change no verdict, and occurrences have periods of their own.
        if (date === null || occurrence !== null || (status === null && statedTimeliness === null)) continue;
        // What was corrected may have had the wrong day.
        if (index.correctorsOf(id).length > 0) continue;
        const { earliest, latest } = index.span(date);
        const before = reached.before(entry);
        if (latest < before.day)
          report({
            path: ["history", i, "date"],
            message: `This is earlier than the entry of ${before.date} in front of it.`,
            found: date,
          });
        reached.add(entry, { day: earliest, date });
      }
    },
  },
});

export const aboutHistoryOutOfOrder = (): RuleText => ({
  asks: "The statuses of a history stand in the order in which things happened.",
  why: "Dates are often vague, so that the order in the list decides what came first. An impossible order cannot be assessed.",
  example: {
    wrong: {
      commitments: {
        "ferry-line": {
          history: [
            { key: "ordered", date: "2025-02", status: "in-progress", text: "Ordered.", source: "report" },
            {
              key: "tendered",
              date: "2024-09",
              status: "in-progress",
              text: "A tender began.",
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
              key: "tendered",
              date: "2024-09",
              status: "in-progress",
              text: "A tender began.",
              source: "report",
            },
            { key: "ordered", date: "2025-02", status: "in-progress", text: "Ordered.", source: "report" },
          ],
        },
      },
    },
  },
});
