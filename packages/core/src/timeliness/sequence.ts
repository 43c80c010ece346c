import { type Day, isEdtf, type Period, spanOf } from "@policytrack/edtf";

/**
 * Facts in the order in which they happened, and the days on which each can have begun, given that none began before the
 * one in front of it. Both lists rise. Where the dates contradict the order, the order is believed.
 */
export interface Sequence {
  readonly earliest: readonly Day[];
  readonly latest: readonly Day[];
}

/**
 * Places facts in their order. In the readings of a sequence each fact begins on one of its days, no earlier than the one
 * before it: its days are those from the latest `from` so far until the earliest `to` still to come, and every one of
 * them is part of some reading. That is why a position and two days say all there is to say of a sequence.
 */
export function inSequence(days: readonly Period[]): Sequence {
  let first = -Infinity;
  const earliest = days.map(({ from }) => (first = Math.max(first, from)));
  const latest = days.map(({ to }, i) => Math.max(to, earliest[i] ?? to));
  for (let i = latest.length - 2; i >= 0; i--) latest[i] = Math.min(latest[i] ?? 0, latest[i + 1] ?? 0);
  return { earliest, latest };
}

/** How many facts of a sequence must, and how many can, have begun by a day. Every number between is possible. */
export function begunBy(sequence: Sequence, day: Day): { readonly least: number; readonly most: number } {
  return { least: countUntil(sequence.latest, day), most: countUntil(sequence.earliest, day) };
}

/** How many of some rising days are not after a day. */
export function countUntil(days: readonly Day[], day: Day): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? Infinity) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The days that a date allows, open ends included; for no date, and for a text that is none, any day. */
export function daysOf(date: string | null): Period {
  if (date === null || !isEdtf(date)) return { from: -Infinity, to: Infinity };
  const { earliest, latest } = spanOf(date);
  return { from: earliest, to: latest };
}

/** The days of a fact: those of its date, none later than its publication. */
export function daysUntil(days: Period, published: Day): Period {
  return { from: days.from, to: Math.max(days.from, Math.min(days.to, published)) };
}
