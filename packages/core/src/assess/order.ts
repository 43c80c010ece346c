import type { Day } from "../dates/day.ts";
import { parseEdtf } from "../dates/edtf-parse.ts";
import { spanOfEdtf } from "../dates/edtf-span.ts";
import { plainSpan } from "../dates/plain-span.ts";
import type { Fact } from "../model/fact.ts";
import type { Known } from "./known.ts";

/** Two days, either of which may be infinitely far away. */
export interface Bounds {
  readonly first: Day;
  readonly last: Day;
}

/** A fact of a sequence, and the first and last day on which it can have begun to hold. */
export interface Placed<T> extends Bounds {
  readonly fact: T;
}

/** The days of an EDTF date as bounds; an open or unknown end lies infinitely far away. */
export function boundsOf(date: string | null): Bounds {
  if (date === null) return { first: -Infinity, last: Infinity };
  const plain = plainSpan(date);
  if (plain !== null) return { first: plain.earliest, last: plain.latest };
  const parsed = parseEdtf(date);
  if (!parsed.ok) return { first: -Infinity, last: Infinity };
  const { earliest, latest } = spanOfEdtf(parsed.edtf);
  return {
    first: typeof earliest === "number" ? earliest : -Infinity,
    last: typeof latest === "number" ? latest : Infinity,
  };
}

/** The days on which a fact can have come about: those of its date, none later than its publication. */
export function daysOfFact(fact: Fact, known: Known): Bounds {
  const { first, last } = boundsOf(fact.date);
  return { first, last: Math.max(first, Math.min(last, known.publishedBy(fact) ?? Infinity)) };
}

/**
 * Facts in the order in which they happened, each with the days on which it can have begun, given that none began before
 * the one in front of it (methods, section 8: A and B).
 */
export function inOrder<T extends Fact>(
  facts: readonly T[],
  daysOf: (fact: T) => Bounds,
): readonly Placed<T>[] {
  const days = facts.map(daysOf);
  let first = -Infinity;
  const firsts = days.map((bounds) => (first = Math.max(first, bounds.first)));
  let last = Infinity;
  const placed: Placed<T>[] = [];
  for (let i = facts.length - 1; i >= 0; i--) {
    last = Math.min(last, (days[i] as Bounds).last);
    placed.push({ fact: facts[i] as T, first: firsts[i] as Day, last });
  }
  return placed.toReversed();
}

/**
 * The positions in a sequence that can be the latest on a day: those that can have begun while the next need not have.
 * -1 stands for "before the first".
 */
export function possibleOn(placed: readonly Placed<unknown>[], on: Day): readonly number[] {
  const possible: number[] = [];
  for (let i = -1; i < placed.length; i++) {
    const began = i === -1 || (placed[i] as Bounds).first <= on;
    const next = placed[i + 1];
    if (began && (next === undefined || on < next.last)) possible.push(i);
  }
  return possible;
}
