import type { Range } from "../model/types.ts";
import { type Tally, tallyWith } from "../timeliness/findings.ts";

/** Items in the order of a vocabulary, each once. */
export function inOrder<T extends string>(vocabulary: readonly T[], found: Iterable<T>): readonly T[] {
  const set = new Set(found);
  return vocabulary.filter((word) => set.has(word));
}

/** The tally of several parties together. */
export function sumOf(tallies: readonly Tally[]): Tally {
  const sum = (field: keyof Tally, end: keyof Range): number =>
    tallies.reduce((total, tally) => total + (tally[field][end] ?? 0), 0);
  return tallyWith((field) => ({ min: sum(field, "min"), max: sum(field, "max") }));
}
