import type { Observation } from "../../model/types.ts";
import { defineRule, type RuleText } from "../rule.ts";
import { leastOf, mostOf, rangeInWords } from "../target-values.ts";

/** Of the values of one period so far: the lowest upper and the highest lower end, and whose they are. */
interface Ends {
  upper: Observation;
  lower: Observation;
}

export const conflictingValues = defineRule({
  id: "conflicting-values",
  level: "warning",
  fix: "Say with `corrects` and `reason` which one holds, or write one observation with the range of both.",
  check: {
    dataset({ observations }, { index, report }) {
      const seen = new Map<string, Ends>();
      for (const [i, observation] of observations.entries()) {
        const { id, date, value } = observation;
        if (value === null || date === null || index.correctorsOf(id).length > 0) continue;
        const key = keyOf(observation, index.span(date), index.publishedOn(observation, "latest"));
        const ends = seen.get(key);
        if (ends === undefined) {
          seen.set(key, { upper: observation, lower: observation });
          continue;
        }
        const other =
          leastOf(value) > mostOf(valueOf(ends.upper))
            ? ends.upper
            : mostOf(value) < leastOf(valueOf(ends.lower))
              ? ends.lower
              : null;
        if (other !== null)
          report({
            path: ["observations", i, "value"],
            message: `"${other.id}" has another value of the same period, published the same day: ${rangeInWords(valueOf(other))}.`,
            found: rangeInWords(value),
            record: id,
          });
        if (mostOf(value) < mostOf(valueOf(ends.upper))) ends.upper = observation;
        if (leastOf(value) > leastOf(valueOf(ends.lower))) ends.lower = observation;
      }
    },
  },
});

export const aboutConflictingValues = (): RuleText => ({
  asks: "Two values of one period, published on one day, have a number in common.",
  why: "Of two values the one published later counts. Of these neither does, and verdicts become uncertain.",
  example: {
    wrong: {
      indicators: {
        ferries: {
          observations: [
            { key: "2023", date: "2023", value: 2, source: "plan" },
            { key: "2024", date: "2024", value: 4, source: "report" },
            { key: "2024-again", date: "2024", value: 5, source: "report" },
          ],
        },
      },
    },
    right: {
      indicators: {
        ferries: {
          observations: [
            { key: "2023", date: "2023", value: 2, source: "plan" },
            { key: "2024", date: "2024", value: "4..5", source: "report" },
          ],
        },
      },
    },
  },
});

function valueOf({ value }: Observation): NonNullable<Observation["value"]> {
  return value ?? { min: null, max: null };
}

function keyOf(
  { indicator, dimensions, kind }: Observation,
  { earliest, latest }: { readonly earliest: number; readonly latest: number },
  published: number,
): string {
  return JSON.stringify([
    indicator,
    Object.entries(dimensions).toSorted(),
    kind,
    earliest,
    latest,
    published,
  ]);
}
