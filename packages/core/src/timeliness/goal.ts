import type { Comparator, Range } from "../model/types.ts";
import { type Spread, spreadOf } from "./series.ts";

/** A number to be met; equal ends unless the target is a stretch ("between"). */
export interface Goal extends Spread {
  readonly comparator: Comparator;
}

/** What can be said of a value against a goal: that it meets it, that it misses it, that it is open which. */
export interface Judgement {
  readonly meets: boolean;
  readonly misses: boolean;
  readonly open: boolean;
}

/**
 * The goals that stand for all that a target can mean. A target that is a range ("26 to 28 %") has one value, though it is
 * not known which: its ends, what was measured between them, and one number between each two of these.
 *
 * @param turns Numbers at which a judgement can turn.
 */
export function goalsOf(
  target: Range | null,
  comparator: Comparator,
  turns: Iterable<number>,
): readonly Goal[] {
  if (target === null) return [{ comparator, min: Number.NaN, max: Number.NaN }];
  const { min, max } = spreadOf(target);
  if (comparator === "between" || min === max) return [{ comparator, min, max }];
  const steps = [...new Set([min, max, ...[...turns].filter((n) => n > min && n < max)])].toSorted((a, b) =>
    a < b ? -1 : 1,
  );
  const between = steps.slice(1).map((high, i) => middleOf(steps[i] ?? high, high));
  return [...new Set([...steps, ...between])].map((n) => ({ comparator, min: n, max: n }));
}

/** A number between two, either of which may be infinite. */
function middleOf(low: number, high: number): number {
  if (low === -Infinity) return high === Infinity ? 0 : high - Math.max(1, Math.abs(high));
  return high === Infinity ? low + Math.max(1, Math.abs(low)) : low / 2 + high / 2;
}

/** Whether some number of a spread meets a goal. */
export function canMeet({ min, max }: Spread, goal: Goal): boolean {
  switch (goal.comparator) {
    case "at-least":
      return max >= goal.min;
    case "more-than":
      return max > goal.min;
    case "at-most":
      return min <= goal.max;
    case "less-than":
      return min < goal.max;
    case "equal":
    case "between":
      return max >= goal.min && min <= goal.max;
    default:
      return goal.comparator satisfies never;
  }
}

/** Whether some number of a spread misses a goal. */
export function canMiss({ min, max }: Spread, goal: Goal): boolean {
  switch (goal.comparator) {
    case "at-least":
      return min < goal.min;
    case "more-than":
      return min <= goal.min;
    case "at-most":
      return max > goal.max;
    case "less-than":
      return max >= goal.max;
    case "equal":
    case "between":
      return min < goal.min || max > goal.max;
    default:
      return goal.comparator satisfies never;
  }
}

/** What is known of a value: it lies between `low` and `high`, each of which is itself known to a spread. */
export interface Bounds {
  readonly low: Spread;
  readonly high: Spread;
  /** The value is known to the spread `low`, and is no bound. */
  readonly exact: boolean;
}

export const unbounded: Bounds = {
  low: { min: -Infinity, max: -Infinity },
  high: { min: Infinity, max: Infinity },
  exact: false,
};

/** Whether every value between the bounds meets the goal, none does, or that is open; each for some bounds. */
export function judge({ low, high, exact }: Bounds, goal: Goal): Judgement {
  // Nothing can be compared with a number that cannot be told.
  if (Number.isNaN(goal.min)) return { meets: false, misses: false, open: true };
  if (exact) return { meets: canMeet(low, goal), misses: canMiss(low, goal), open: false };
  const meets = canMeet(low, goal) && canMeet(high, goal);
  switch (goal.comparator) {
    case "at-least":
    case "more-than":
    case "at-most":
    case "less-than": {
      const misses = canMiss(low, goal) && canMiss(high, goal);
      const open = (canMeet(low, goal) && canMiss(high, goal)) || (canMiss(low, goal) && canMeet(high, goal));
      return { meets, misses, open };
    }
    case "equal":
    case "between": {
      const misses = high.min < goal.min || low.max > goal.max;
      const possible = high.max >= goal.min && low.min <= goal.max;
      return { meets, misses, open: possible && (low.min < goal.min || high.max > goal.max) };
    }
    default:
      return goal.comparator satisfies never;
  }
}

/** A promise not to exceed a number: it is kept, not reached. */
export function isCeiling(comparator: Comparator): boolean {
  return comparator === "at-most" || comparator === "less-than";
}
