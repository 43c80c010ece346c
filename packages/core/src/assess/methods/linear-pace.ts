import { type Day, decimalYear } from "../../dates/day.ts";
import { defaultWidening, type Widening } from "../../dates/due-window.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { Observation } from "../../model/observation.ts";
import type { Range } from "../../model/range.ts";
import type { TargetFact } from "../../model/target.ts";
import { among, between } from "../among.ts";
import type { Known } from "../known.ts";
import { cornersOf, exactly, rangeOf } from "../range.ts";
import { meetsTarget } from "../target-schedule-on.ts";
import { type Among, type Pace, paces, type Progress } from "../verdict.ts";
import { type Method, meets } from "./method.ts";
import { prepare, type Prepared } from "./prepare.ts";

const id = "linear-pace";

/**
 * Progress against a straight line from the base to the target (methods, section 1; published in this form by the Science
 * Based Targets initiative, progress appendix 2021).
 *
 * With base y0 at t0, latest value yi at ti, target yT at tT: completion = (yi - y0) / (yT - y0), share of target = yi / yT,
 * elapsed = (ti - t0) / (tT - t0), expected at t = y0 + (t - t0) / (tT - t0) * (yT - y0), required a year =
 * (yT - yi) / (tT - ti). Times are decimal years at the end of the period; values may be ranges, and results then are.
 * Completion and share are never clamped: they can be below 0 or above 1. The line ends at the due day, so that on later
 * days the target itself is expected. On track: the latest value is at least as good as the line.
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
  const prepared = prepare(target, indicator, observations, known, on, widening);
  if (typeof prepared === "string") return { kind: "none", target: target.id, method: id, reason: prepared };

  const { base, latest, baseYear: t0, latestYear: ti, targetYear: tT } = prepared;
  const [y0, yi, yT] = [base.value, latest.value, prepared.target];
  const expectedAt = (t: number): Range | null =>
    tT === null || tT <= t0
      ? null
      : rangeOf((from, to) => from + ((t - t0) / (tT - t0)) * (to - from), y0, yT);
  return {
    kind: "figures",
    target: target.id,
    method: id,
    base,
    latest,
    figures: {
      completion: mayMeet(y0, yT)
        ? unbounded
        : rangeOf((from, now, to) => (now - from) / (to - from), y0, yi, yT),
      shareOfTarget: mayMeet(yT, { min: 0, max: 0 }) ? unbounded : rangeOf((now, to) => now / to, yi, yT),
      elapsed: tT === null || tT <= t0 ? null : (ti - t0) / (tT - t0),
      expectedAtLatest: expectedAt(ti),
      expectedOnDay: expectedAt(tT === null ? decimalYear(on) : Math.min(decimalYear(on), tT)),
      requiredPerYear: tT === null || tT <= ti ? null : rangeOf((now, to) => (to - now) / (tT - ti), yi, yT),
    },
    pace: paceOf(target, indicator, prepared),
  };
}

function paceOf(
  target: TargetFact,
  { better }: Indicator,
  { base, latest, baseYear: t0, latestYear: ti, targetYear: tT, target: yT }: Prepared,
): Among<Pace> | null {
  if (meetsTarget(latest.value, target.comparator, yT) === "yes") return ["reached"];
  if (tT === null || tT <= t0) return null;
  const elapsed = Math.min(1, (ti - t0) / (tT - t0));
  const found = cornersOf([base.value, latest.value, yT]).map((corner): Pace | null => {
    const [start, value, end] = corner as readonly [number, number, number];
    const expected = start + elapsed * (end - start);
    if (Number.isNaN(expected)) return null;
    if (meetsTarget(exactly(value), target.comparator, exactly(end)) === "yes") return "reached";
    if (elapsed < 1 && meets(value, expected, better)) return "on-track";
    return meets(value, start, better) ? "behind" : "worsening";
  });
  if (found.includes(null)) return null;
  // From the due day on the line is the target: nothing lies between reached and behind.
  const possible = paces.filter((pace) => elapsed < 1 || pace !== "on-track");
  return among(paces, between(possible, found as readonly Pace[]));
}

const unbounded: Range = { min: null, max: null };

/** Whether two ranges share a value, so that a division by their difference has no bounds. */
function mayMeet(a: Range, b: Range): boolean {
  return (a.min ?? -Infinity) <= (b.max ?? Infinity) && (b.min ?? -Infinity) <= (a.max ?? Infinity);
}
