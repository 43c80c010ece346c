import type { DatasetIndex } from "../../dataset/dataset-index.ts";
import type { Criterion, Due } from "../../model/types.ts";
import { defineRule, type RuleText } from "../rule.ts";

export const occurrenceOutsidePromise = defineRule({
  id: "occurrence-outside-promise",
  level: "error",
  fix: "Correct the `occurrence`, or the first or last day of the promise. Where the promise does not recur, take `occurrence` out.",
  check: {
    commitment({ history, criteria }, { index, report }) {
      if (history.every(({ occurrence }) => occurrence === null)) return;
      const recurrences = recurrencesOf(criteria, index);
      for (const [i, { occurrence, criterion }] of history.entries()) {
        if (occurrence === null) continue;
        const recurrence = recurrences.get(criterion);
        if (recurrence !== undefined && holds(recurrence, occurrence, index)) continue;
        report({
          path: ["history", i, "occurrence"],
          message:
            recurrence === undefined
              ? "What is promised does not recur."
              : "This lies outside the days of the promise, or is no period.",
          found: occurrence,
        });
      }
    },
  },
});

export const aboutOccurrenceOutsidePromise = (): RuleText => ({
  asks: "An entry about one occurrence is about one that was promised.",
  why: "It would count for no verdict.",
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
});

/** The days between which something recurs. By occasions: each time that a condition is met. */
interface Recurrence {
  readonly first: number;
  readonly last: number;
  readonly byOccasions: boolean;
}

/** The recurrence of each criterion that recurs, over all its terms, and under null that of all final ones. */
function recurrencesOf(
  criteria: readonly Criterion[],
  index: DatasetIndex,
): ReadonlyMap<string | null, Recurrence> {
  const recurrences = new Map<string | null, Recurrence>();
  const add = (key: string | null, recurrence: Recurrence): void => {
    const other = recurrences.get(key);
    recurrences.set(key, other === undefined ? recurrence : joined(other, recurrence));
  };
  for (const { id, stage, terms } of criteria)
    for (const { due } of terms) {
      const recurrence = due === null ? null : recurrenceOf(due, index);
      if (recurrence === null) continue;
      add(id, recurrence);
      if (stage === "final") add(null, recurrence);
    }
  return recurrences;
}

function recurrenceOf(due: Due, index: DatasetIndex): Recurrence | null {
  if (due.kind === "recurring")
    return {
      first: index.span(due.from).earliest,
      last: index.span(due.until).latest,
      byOccasions: due.every === null || due.from === null,
    };
  if (due.kind !== "date" || due.timing !== "throughout") return null;
  const { earliest, latest } = index.span(due.date);
  return { first: earliest, last: latest, byOccasions: false };
}

function joined(a: Recurrence, b: Recurrence): Recurrence {
  return {
    first: Math.min(a.first, b.first),
    last: Math.max(a.last, b.last),
    byOccasions: a.byOccasions || b.byOccasions,
  };
}

function holds({ first, last, byOccasions }: Recurrence, occurrence: string, index: DatasetIndex): boolean {
  if (byOccasions) return true;
  if (!/^\d{4}/.test(occurrence)) return false;
  const { earliest, latest } = index.span(occurrence);
  return latest >= first && earliest <= last;
}
