import { decimalYear } from "../../dates/day.ts";
import type { Range } from "../../model/range.ts";
import type { Progress } from "../verdict.ts";
import { cornersOf } from "../range.ts";
import { compoundGrowth, meets } from "./method.ts";

/** Where a series leads if it goes on as from its base to its latest value. */
export interface Projection {
  /** The value on the due day, in the unit; null without a due day or where it cannot be computed. */
  readonly atDue: Range | null;
  /** The decimal year in which the target would be reached; `max` null: it would not be, for some or all of the values. */
  readonly reachedIn: Range | null;
}

/** A projection by the linear rule and one by constant growth. */
export interface Projections {
  readonly linear: Projection;
  readonly growth: Projection;
}

/**
 * Projects the series of a target on, by the change a year so far (linear) and by the growth a year so far (compound), to the
 * due day and to the year in which the target would be reached.
 *
 * @param progress A progress with a base and a latest value, of whatever method.
 * @param target The value to be reached, and its due day in decimal years (null: none).
 * @example
 * // From 100 at the end of 2020 to 200 at the end of 2025, and 800 to be reached:
 * projectionsOf(progress, { value: { min: 800, max: 800 }, year: 2041 }, "more").growth.reachedIn; // the end of 2035
 */
export function projectionsOf(
  { base, latest }: Pick<Extract<Progress, { kind: "figures" }>, "base" | "latest">,
  target: { readonly value: Range; readonly year: number | null },
  better: "more" | "less",
): Projections {
  const [t0, ti] = [decimalYear(base.day), decimalYear(latest.day)];
  const corners = cornersOf([base.value, latest.value, target.value]) as readonly (readonly [
    number,
    number,
    number,
  ])[];
  const closed = corners.every((corner) => corner.every(Number.isFinite));

  const linearAt = (y0: number, yi: number, t: number): number => yi + ((yi - y0) / (ti - t0)) * (t - ti);
  const linearYear = (y0: number, yi: number, yT: number): number => ti + ((yT - yi) * (ti - t0)) / (yi - y0);
  const rate = (y0: number, yi: number): number =>
    compoundGrowth({ year: t0, value: y0 }, { year: ti, value: yi });
  const growthAt = (y0: number, yi: number, t: number): number => yi * (1 + rate(y0, yi)) ** (t - ti);
  const growthYear = (y0: number, yi: number, yT: number): number =>
    ti + Math.log(yT / yi) / Math.log(1 + rate(y0, yi));

  const project = (
    at: (y0: number, yi: number, t: number) => number,
    year: (y0: number, yi: number, yT: number) => number,
  ): Projection => {
    if (!closed || ti <= t0) return { atDue: null, reachedIn: null };
    const due = target.year;
    return {
      atDue: due === null ? null : spread(corners.map(([y0, yi]) => at(y0, yi, due))),
      reachedIn: spread(
        corners.map(([y0, yi, yT]) => {
          if (meets(yi, yT, better)) return ti;
          const reached = year(y0, yi, yT);
          return reached > ti ? reached : Infinity;
        }),
      ),
    };
  };
  // Growth cannot start from 0 nor change sign; what cannot be computed is not "never".
  const grows = corners.every(([y0, yi]) => y0 * yi > 0);
  return {
    linear: project(linearAt, linearYear),
    growth: grows ? project(growthAt, growthYear) : { atDue: null, reachedIn: null },
  };
}

function spread(values: readonly number[]): Range | null {
  if (values.some(Number.isNaN)) return null;
  const [min, max] = [Math.min(...values), Math.max(...values)];
  return { min: min === Infinity ? null : min, max: max === Infinity ? null : max };
}
