import type { DatasetIndex } from "../../dataset/dataset-index.ts";
import type { Criterion, Observation, Target } from "../../model/types.ts";
import { defineRule, type RuleText } from "../rule.ts";
import { goalInUnit, rangeInWords, certainlyMisses } from "../target-values.ts";

export const statusContradictsNumber = defineRule({
  id: "status-contradicts-number",
  level: "warning",
  fix: "Correct the status or the value. Where two sources disagree, say it in `note` of the entry.",
  check: {
    commitment({ history, criteria }, { index, report }) {
      if (history.every(({ status }) => status !== "delivered")) return;
      const targets = targetsOf(criteria);
      for (const [i, { status, date, observedUntil, criterion, note }] of history.entries()) {
        const on = observedUntil ?? date;
        const target = targets.get(criterion);
        if (status !== "delivered" || on === null || note !== null || target === undefined) continue;
        const goal = goalInUnit(target);
        if (goal === null) continue;
        const missing = valuesOn(index.span(on).latest, target, index).find(
          ({ value }) => value !== null && certainlyMisses(target.comparator, goal, value),
        );
        if (missing !== undefined && missing.value !== null)
          report({
            path: ["history", i, "status"],
            message: `The value "${missing.id}" of that time, ${rangeInWords(missing.value)}, misses the number.`,
            found: status,
          });
      }
    },
  },
});

export const aboutStatusContradictsNumber = (): RuleText => ({
  asks: "A number that is reported as delivered is met by the value of that time.",
  why: 'A reader sees "delivered" beside a value that misses the target.',
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
});

/** The number in force of each criterion, and under null that of the first final one. */
function targetsOf(criteria: readonly Criterion[]): ReadonlyMap<string | null, Target> {
  const targets = new Map<string | null, Target>();
  for (const { id, stage, terms } of criteria) {
    const target = terms.at(-1)?.target ?? null;
    if (target === null) continue;
    targets.set(id, target);
    if (stage === "final" && !targets.has(null)) targets.set(null, target);
  }
  return targets;
}

/** The values of a series whose period has the day in it. Of a month, a quarter and a year there are few. */
function valuesOn(
  day: number,
  { indicator, dimensions }: Target,
  index: DatasetIndex,
): readonly Observation[] {
  const series = inOrderOfEnd(index.observationsOf(indicator, dimensions), index);
  let [from, to] = [0, series.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (index.span((series[middle] as Observation).date).latest < day) from = middle + 1;
    else to = middle;
  }
  return series
    .slice(from, from + periodsAround)
    .filter(({ date, kind }) => kind === "actual" && index.span(date).earliest <= day);
}
const periodsAround = 30;

const ordered = new WeakMap<readonly Observation[], readonly Observation[]>();

/** Kept, since many entries ask for one series. */
function inOrderOfEnd(series: readonly Observation[], index: DatasetIndex): readonly Observation[] {
  let sorted = ordered.get(series);
  if (sorted === undefined) {
    sorted = series.toSorted((a, b) => index.span(a.date).latest - index.span(b.date).latest || 0);
    ordered.set(series, sorted);
  }
  return sorted;
}
