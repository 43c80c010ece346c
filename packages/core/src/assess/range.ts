import type { Range } from "../model/range.ts";

/** A figure known exactly. */
export function exactly(value: number): Range {
  return { min: value, max: value };
}

/**
 * What a formula can give if each input can be anything in its range. Exact for a formula that is monotone in each input
 * over the ranges, since its extremes then lie at their ends; where an end is open, so is the result if it depends on it.
 */
export function rangeOf(formula: (...inputs: number[]) => number, ...inputs: readonly Range[]): Range {
  let min = Infinity;
  let max = -Infinity;
  for (const corner of cornersOf(inputs)) {
    const value = formula(...corner);
    if (Number.isNaN(value)) return { min: null, max: null };
    min = Math.min(min, value);
    max = Math.max(max, value);
  }
  return { min: min === -Infinity ? null : min, max: max === Infinity ? null : max };
}

/** Every way of taking one end of each range; one that is exact has one end. */
export function cornersOf(inputs: readonly Range[]): readonly (readonly number[])[] {
  return inputs.reduce<readonly (readonly number[])[]>(
    (corners, { min, max }) =>
      corners.flatMap((corner) =>
        (min === max && min !== null ? [min] : [min ?? -Infinity, max ?? Infinity]).map((end) => [
          ...corner,
          end,
        ]),
      ),
    [[]],
  );
}
