import type { Comparator, Range, Target } from "../model/types.ts";

export const leastOf = ({ min }: Range): number => min ?? -Infinity;
export const mostOf = ({ max }: Range): number => max ?? Infinity;

/** Whether two ranges have no value in common. */
export function areApart(a: Range, b: Range): boolean {
  return mostOf(a) < leastOf(b) || mostOf(b) < leastOf(a);
}

/** What a comparator asks for: more, less, or a value of its own. */
export function sideOf(comparator: Comparator): "increase" | "decrease" | null {
  switch (comparator) {
    case "at-least":
    case "more-than":
      return "increase";
    case "at-most":
    case "less-than":
      return "decrease";
    case "equal":
    case "between":
      return null;
    default:
      return comparator satisfies never;
  }
}

/** The number in the indicator's unit. Null: it is per cent of a baseline without a value. */
export function goalInUnit({ value, valueIn, baseline }: Target): Range | null {
  if (valueIn === "unit") return value;
  const start = baseline?.value ?? null;
  if (start === null) return null;
  const share = (per: number | null, of: number | null): number | null =>
    per === null || of === null ? null : (per * of) / 100;
  return { min: share(value.min, start.min), max: share(value.max, start.max) };
}

/** Whether a value misses a number in every reading of the two ranges. */
export function certainlyMisses(comparator: Comparator, goal: Range, value: Range): boolean {
  switch (comparator) {
    case "at-least":
      return mostOf(value) < leastOf(goal);
    case "more-than":
      return mostOf(value) <= leastOf(goal);
    case "at-most":
      return leastOf(value) > mostOf(goal);
    case "less-than":
      return leastOf(value) >= mostOf(goal);
    case "equal":
    case "between":
      return areApart(value, goal);
    default:
      return comparator satisfies never;
  }
}

/**
 * A range in words.
 *
 * @example
 * rangeInWords({ min: null, max: 10 }); // "at most 10"
 */
export function rangeInWords({ min, max }: Range): string {
  if (min === null) return max === null ? "any value" : `at most ${max}`;
  if (max === null) return `at least ${min}`;
  return min === max ? String(min) : `${min} to ${max}`;
}
