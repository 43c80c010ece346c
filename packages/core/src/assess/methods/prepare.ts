import { calendarDay, type Day, decimalYear } from "../../dates/day.ts";
import { dueWindow, type Widening } from "../../dates/due-window.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { Observation } from "../../model/observation.ts";
import type { Range } from "../../model/range.ts";
import type { TargetFact } from "../../model/target.ts";
import type { Known } from "../known.ts";
import { type Bounds, boundsOf } from "../order.ts";
import { type SeriesPoint, seriesOf } from "../series.ts";
import type { NoProgress, TargetPoint } from "../verdict.ts";

/** What every method starts from. */
export interface Prepared {
  readonly base: TargetPoint;
  readonly latest: TargetPoint;
  /** Every value known, the latest last. */
  readonly series: readonly SeriesPoint[];
  readonly target: Range;
  /** Decimal years at the end of the period: of the base, the latest value, and the due day (null without one). */
  readonly baseYear: number;
  readonly latestYear: number;
  readonly targetYear: number | null;
  /** The years of base and latest value by the first year of their periods, as offices count that name them "2015-16". */
  readonly firstYears: { readonly base: number; readonly latest: number };
}

/** Finds base, latest value and due day of a target, or says why there is no progress to read. */
export function prepare(
  target: TargetFact,
  indicator: Indicator,
  observations: readonly Observation[],
  known: Known,
  on: Day,
  widening: Widening,
): Prepared | NoProgress {
  if (!known.inForce(target)) return "not-in-force";
  if (target.base === null) return "no-base";
  const baseFact = observations.find((observation) => observation.id === target.base?.fact);
  if (baseFact !== undefined && baseFact.indicator !== target.indicator) return "definition-mismatch";

  const series = seriesOf(target.indicator, observations, known, on);
  const latest = series.at(-1);
  if (latest === undefined) return "no-observations";
  const base = {
    fact: target.base.fact ?? target.id,
    day: boundsOf(target.base.date).last,
    value: target.base.value,
  };
  if (!(latest.day > base.day)) return "no-observation-after-base";

  const [from, to] = [base.value, target.value];
  if (from.min !== null && from.min === from.max && from.min === to.min && to.min === to.max) {
    return "base-equals-target";
  }
  if (indicator.better === "more" ? isBelow(to, from) : isBelow(from, to)) return "target-against-direction";

  const window = dueWindow(target.due, known.eventDate, widening);
  return {
    base,
    latest: { fact: latest.fact.id, day: latest.day, value: latest.value },
    series,
    target: to,
    baseYear: decimalYear(base.day),
    latestYear: decimalYear(latest.day),
    firstYears: {
      base: firstYear(boundsOf(target.base.date)),
      latest: firstYear(boundsOf(latest.fact.date)),
    },
    targetYear: typeof window === "string" ? null : decimalYear(window.due),
  };
}

/** The close of a period, or, where it lies in two calendar years, of the first of them. */
function firstYear({ first, last }: Bounds): number {
  const [from, to] = [calendarDay(first).year, calendarDay(last).year];
  return Number.isFinite(first) && from < to ? from + 1 : decimalYear(last);
}

/** Whether everything in one range lies below everything in another. */
function isBelow(low: Range, high: Range): boolean {
  return low.max !== null && high.min !== null && low.max < high.min;
}
