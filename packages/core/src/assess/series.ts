import type { Day } from "../dates/day.ts";
import type { Observation } from "../model/observation.ts";
import type { Range } from "../model/range.ts";
import type { Known } from "./known.ts";
import { boundsOf } from "./order.ts";

/** A value of a series at the close of its period. */
export interface SeriesPoint {
  readonly fact: Observation;
  /** The last day of the period measured. */
  readonly day: Day;
  readonly value: Range;
}

/**
 * The series of an indicator as it was known: values in force whose period had ended by a day, in the order of time. Of
 * several for one period the one published last counts; a period whose value was withdrawn is left out.
 */
export function seriesOf(
  indicator: string,
  observations: readonly Observation[],
  known: Known,
  on: Day,
): readonly SeriesPoint[] {
  const latest = new Map<string, { readonly fact: Observation; readonly day: Day; readonly from: Day }>();
  for (const fact of observations) {
    if (fact.indicator !== indicator || !known.inForce(fact)) continue;
    const { first, last: day } = boundsOf(fact.date);
    const from = known.knownFrom(fact);
    if (day > on || from === null) continue;
    const period = `${first}/${day}`;
    const other = latest.get(period);
    if (other === undefined || isLater(fact, from, other)) latest.set(period, { fact, day, from });
  }
  return [...latest.values()]
    .toSorted((a, b) => a.day - b.day || (a.fact.id < b.fact.id ? -1 : 1))
    .flatMap(({ fact, day }) => (fact.value === null ? [] : [{ fact, day, value: fact.value }]));
}

/** Of two values published on one day the one with the later id counts, so that the order of the list does not matter. */
function isLater(
  fact: Observation,
  from: Day,
  other: { readonly fact: Observation; readonly from: Day },
): boolean {
  return from > other.from || (from === other.from && fact.id > other.fact.id);
}
