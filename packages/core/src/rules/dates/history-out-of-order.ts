import { defineRule } from "../rule.ts";

export const historyOutOfOrder = defineRule({
  id: "history-out-of-order",
  level: "error",
  asks: "The entries of a history stand in the order in which things happened.",
  why: "Dates are often vague, so that the order in the list decides what came first. An impossible order cannot be assessed.",
  fix: "Put the entry where it belongs, or correct its date.",
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
  check: {
    commitment({ history }, { index, report }) {
      // By criterion, and under null of all of them: the latest of the earliest days of what stands in front.
      const reached = new Map<string | null, Reached>();
      let highest: Reached = { day: -Infinity, date: null };
      for (const [i, { id, date, criterion, occurrence }] of history.entries()) {
        // Occurrences have periods of their own, and what was corrected may have had the wrong day.
        if (date === null || occurrence !== null || index.correctorsOf(id).length > 0) continue;
        const { earliest, latest } = index.span(date);
        const before = criterion === null ? highest : later(reached.get(null), reached.get(criterion));
        if (latest < before.day)
          report({
            path: ["history", i, "date"],
            message: `This is earlier than the entry of ${before.date} in front of it.`,
            found: date,
          });
        if (earliest > highest.day) highest = { day: earliest, date };
        if (earliest > (reached.get(criterion)?.day ?? -Infinity))
          reached.set(criterion, { day: earliest, date });
      }
    },
  },
});

interface Reached {
  readonly day: number;
  readonly date: string | null;
}
const nothing: Reached = { day: -Infinity, date: null };

function later(a: Reached = nothing, b: Reached = nothing): Reached {
  return a.day > b.day ? a : b;
}
