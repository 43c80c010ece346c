import type { Among, Modal } from "./verdict.ts";

/** Collects verdicts into a set that is never empty, in the order of their vocabulary. */
export function among<T extends string>(vocabulary: readonly T[], verdicts: Iterable<T>): Among<T> {
  const found = new Set(verdicts);
  const [first, ...rest] = vocabulary.filter((verdict) => found.has(verdict));
  if (first === undefined) throw new RangeError("A verdict needs at least one member.");
  return [first, ...rest];
}

/** The members of an ordered vocabulary from the first that was found to the last: what lies between is possible too. */
export function between<T extends string>(vocabulary: readonly T[], found: readonly T[]): readonly T[] {
  const ranks = found.map((member) => vocabulary.indexOf(member));
  return vocabulary.slice(Math.min(...ranks), Math.max(...ranks) + 1);
}

/**
 * Whether a verdict holds: "yes" if no reading of the dates allows another, "no" if none allows it.
 *
 * @example
 * is(["met", "met-late"], "met"); // "possibly"
 * is(["overdue"], "overdue"); // "yes"
 */
export function is<T extends string>(verdict: Among<T>, value: NoInfer<T>): Modal {
  if (!verdict.includes(value)) return "no";
  return verdict.length === 1 ? "yes" : "possibly";
}
