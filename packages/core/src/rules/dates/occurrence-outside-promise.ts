import type { DatasetIndex } from "../../dataset/dataset-index.ts";
import type { Criterion, Due } from "../../model/types.ts";
import { defineRule } from "../rule.ts";

export const occurrenceOutsidePromise = defineRule({
  id: "occurrence-outside-promise",
  level: "error",
  asks: "An entry about one occurrence is about one that was promised.",
  why: "It would count for no verdict.",
  fix: "Correct the `occurrence`, or the first or last day of the promise. Where the promise does not recur, take `occurrence` out.",
  example: {
    wrong: {
      commitments: {
        "ferry-line": {
          due: "every year from 2025 until 2027",
          history: [
            {
              key: "kept",
              occurrence: "2024",
              date: "2024-10",
              status: "delivered",
              text: "A race was held.",
              source: "report",
            },
          ],
        },
      },
    },
    right: {
      commitments: {
        "ferry-line": {
          due: "every year from 2024 until 2027",
          history: [
            {
              key: "kept",
              occurrence: "2024",
              date: "2024-10",
              status: "delivered",
              text: "A race was held.",
              source: "report",
            },
          ],
        },
      },
    },
  },
  check: {
    commitment(commitment, { index, report }) {
      if (commitment.history.every(({ occurrence }) => occurrence === null)) return;
      const schedules = schedulesOf(commitment.criteria);
      for (const [i, { occurrence, criterion }] of commitment.history.entries()) {
        if (occurrence === null) continue;
        const found = schedules.get(criterion) ?? [];
        if (found.some((due) => holds(due, occurrence, index))) continue;
        report({
          path: ["history", i, "occurrence"],
          message:
            found.length === 0
              ? "What is promised does not recur."
              : "This lies outside the days of the promise, or is no period.",
          found: occurrence,
        });
      }
    },
  },
});

/** The recurring terms of each criterion, and under null those of all final ones. */
function schedulesOf(criteria: readonly Criterion[]): ReadonlyMap<string | null, readonly Due[]> {
  const all: Due[] = [];
  const schedules = new Map<string | null, readonly Due[]>([[null, all]]);
  for (const { id, stage, terms } of criteria) {
    const recurring = terms.flatMap(({ due }) =>
      due?.kind === "recurring" || (due?.kind === "date" && due.timing === "throughout") ? [due] : [],
    );
    schedules.set(id, recurring);
    if (stage === "final") all.push(...recurring);
  }
  return schedules;
}

function holds(due: Due, occurrence: string, index: DatasetIndex): boolean {
  // "When it occurs" names the occasion.
  if (due.kind === "recurring" && (due.every === null || due.from === null)) return true;
  if (!/^\d{4}/.test(occurrence)) return false;
  const { first, last } = daysOf(due, index);
  const { earliest, latest } = index.span(occurrence);
  return latest >= first && earliest <= last;
}

function daysOf(due: Due, index: DatasetIndex): { readonly first: number; readonly last: number } {
  if (due.kind === "recurring")
    return { first: index.span(due.from).earliest, last: index.span(due.until).latest };
  const { earliest, latest } = index.span(due.kind === "date" ? due.date : null);
  return { first: earliest, last: latest };
}
