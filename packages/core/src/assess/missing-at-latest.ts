import type { Day } from "../dates/day.ts";
import type { Range } from "../model/range.ts";
import type { Comparator, TargetFact } from "../model/target.ts";
import type { TargetPoint } from "./verdict.ts";

/**
 * What was still missing of a target at its latest value, in its unit and never below 0 (methods, section 1), where a rate a
 * year tells nothing: less than a year was left, or the due day has passed. Null where it does, or where there is no due day.
 *
 * @param on The day assessed.
 */
export function missingAtLatest(
  target: Pick<TargetFact, "comparator" | "value">,
  latest: Pick<TargetPoint, "day" | "value">,
  due: Day | null,
  on: Day,
): Range | null {
  if (due === null || (due - latest.day >= 365 && on <= due)) return null;
  const [from, to] = endsOf(target.value);
  const [low, high] = endsOf(latest.value);
  const [least, most] = between(target.comparator, from - high, to - low);
  return { min: Math.max(0, least), max: most === Infinity ? null : Math.max(0, most) };
}

/** What is missing, given how far the target lies above the value: at least so far, and at most. */
function between(comparator: Comparator, above: number, atMost: number): readonly [number, number] {
  switch (comparator) {
    case "at-least":
    case "more-than":
      return [above, atMost];
    case "at-most":
    case "less-than":
      return [-atMost, -above];
    case "equal":
      return [Math.max(above, -atMost), Math.max(atMost, -above)];
    default:
      return comparator satisfies never;
  }
}

function endsOf({ min, max }: Range): readonly [number, number] {
  return [min ?? -Infinity, max ?? Infinity];
}
