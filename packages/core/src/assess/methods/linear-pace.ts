import { type Day, decimalYear } from "../../dates/day.ts";
import { defaultWidening, dueWindow, type Widening } from "../../dates/due-window.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { Observation } from "../../model/observation.ts";
import type { Range } from "../../model/range.ts";
import type { TargetFact } from "../../model/target.ts";
import type { Known } from "../known.ts";
import { boundsOf } from "../order.ts";
import { rangeOf } from "../range.ts";
import { seriesOf } from "../series.ts";
import type { NoProgress, Progress } from "../verdict.ts";
import type { Method } from "./method.ts";

const id = "linear-pace";

/**
 * Progress against a straight line from the base to the target (methods, section 1; published in this form by the Science
 * Based Targets initiative, progress appendix 2021).
 *
 * With base y0 at t0, latest value yi at ti, target yT at tT: completion = (yi - y0) / (yT - y0), share of target = yi / yT,
 * elapsed = (ti - t0) / (tT - t0), expected at t = y0 + (t - t0) / (tT - t0) * (yT - y0), required a year =
 * (yT - yi) / (tT - ti). Times are decimal years at the end of the period; values may be ranges, and results then are.
 * Completion and share are never clamped: they can be below 0 or above 1. The line ends at the due day, so that on later
 * days the target itself is expected. It gives no class.
 */
export const linearPace: Method = { id, progressOn };

function progressOn(
  target: TargetFact,
  indicator: Indicator,
  observations: readonly Observation[],
  known: Known,
  on: Day,
  widening: Widening = defaultWidening,
): Progress {
  const none = (reason: NoProgress): Progress => ({ kind: "none", target: target.id, method: id, reason });
  if (!known.inForce(target)) return none("not-in-force");
  if (target.base === null) return none("no-base");
  const baseFact = observations.find((observation) => observation.id === target.base?.fact);
  if (baseFact !== undefined && baseFact.indicator !== target.indicator) return none("definition-mismatch");

  const series = seriesOf(target.indicator, observations, known, on);
  if (series.length === 0) return none("no-observations");
  const base = {
    fact: target.base.fact ?? target.id,
    day: boundsOf(target.base.date).last,
    value: target.base.value,
  };
  const latest = series.at(-1);
  if (latest === undefined || !(latest.day > base.day)) return none("no-observation-after-base");

  const [y0, yi, yT] = [base.value, latest.value, target.value];
  if (isExact(y0) && isExact(yT) && y0.min === yT.min) return none("base-equals-target");
  if (indicator.better === "more" ? isBelow(yT, y0) : isBelow(y0, yT))
    return none("target-against-direction");

  const window = dueWindow(target.due, known.eventDate, widening);
  const [t0, ti] = [decimalYear(base.day), decimalYear(latest.day)];
  const tT = typeof window === "string" ? null : decimalYear(window.due);
  const expectedAt = (t: number): Range | null =>
    tT === null || tT <= t0
      ? null
      : rangeOf((from, to) => from + ((t - t0) / (tT - t0)) * (to - from), y0, yT);
  return {
    kind: "figures",
    target: target.id,
    method: id,
    base,
    latest: { fact: latest.fact.id, day: latest.day, value: yi },
    figures: {
      completion: mayMeet(y0, yT)
        ? { min: null, max: null }
        : rangeOf((from, now, to) => (now - from) / (to - from), y0, yi, yT),
      shareOfTarget: mayMeet(yT, { min: 0, max: 0 })
        ? { min: null, max: null }
        : rangeOf((now, to) => now / to, yi, yT),
      elapsed: tT === null || tT <= t0 ? null : (ti - t0) / (tT - t0),
      expectedAtLatest: expectedAt(ti),
      // The line ends at its due day: from then on the target itself is expected.
      expectedOnDay: expectedAt(tT === null ? decimalYear(on) : Math.min(decimalYear(on), tT)),
      requiredPerYear: tT === null || tT <= ti ? null : rangeOf((now, to) => (to - now) / (tT - ti), yi, yT),
    },
    class: null,
  };
}

function isExact(range: Range): boolean {
  return range.min !== null && range.min === range.max;
}

/** Whether everything in one range lies below everything in another. */
function isBelow(low: Range, high: Range): boolean {
  return low.max !== null && high.min !== null && low.max < high.min;
}

/** Whether two ranges share a value, so that a division by their difference has no bounds. */
function mayMeet(a: Range, b: Range): boolean {
  return (a.min ?? -Infinity) <= (b.max ?? Infinity) && (b.min ?? -Infinity) <= (a.max ?? Infinity);
}
