import type { Day, Period } from "@policytrack/edtf";

/** Days as stretches that are sorted and do not touch. Never empty. */
export type DaySet = readonly [Period, ...Period[]];

/**
 * The days of some stretches, at least one.
 *
 * @throws {RangeError} for no stretch at all.
 * @example
 * daySet([{ from: 5, to: 9 }, { from: 1, to: 4 }]); // [{ from: 1, to: 9 }]
 */
export function daySet(stretches: readonly Period[]): DaySet {
  const joined: Period[] = [];
  for (const { from, to } of stretches.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last.to + 1)
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else joined.push({ from, to });
  }
  const [first, ...rest] = joined;
  if (first === undefined) throw new RangeError("A set of days has at least one.");
  return [first, ...rest];
}

export function isOneDay(days: DaySet): boolean {
  return days.length === 1 && days[0].from === days[0].to;
}

export function firstDay(days: DaySet): Day {
  return days[0].from;
}

export function lastDay(days: DaySet): Day {
  return (days.at(-1) ?? days[0]).to;
}

/** The first day of a set that is not before another; null where there is none. */
export function firstFrom(days: DaySet, day: Day): Day | null {
  const found = days.find(({ to }) => to >= day);
  return found === undefined ? null : Math.max(found.from, day);
}

/** The last day of a set that is before another; null where there is none. */
export function lastBefore(days: DaySet, day: Day): Day | null {
  const found = days.findLast(({ from }) => from < day);
  return found === undefined ? null : Math.min(found.to, day - 1);
}

/**
 * Days that stand for all days of a set wherever only their order to certain other days counts: its ends, and the first
 * one from each of these others on.
 *
 * @param turns The days on which something turns: on them it is so, on the day before it is not.
 */
export function representativeDays(days: DaySet, turns: readonly Day[]): readonly Day[] {
  if (isOneDay(days)) return [firstDay(days)];
  const found = new Set([firstDay(days), lastDay(days)]);
  for (const turn of turns) {
    const day = firstFrom(days, turn);
    if (day !== null) found.add(day);
  }
  return [...found];
}
