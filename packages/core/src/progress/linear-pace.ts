import { defineMethod, type Method } from "./define-method.ts";

/**
 * Against a straight line from baseline to target, as the Science Based Targets initiative publishes it (2021 progress
 * appendix).
 *
 * - `completion`: (latest - baseline) / (target - baseline); 1 is the target, below 0 is away from it. Null where the
 *   baseline met the target already.
 * - `shareOfTarget`: latest / target. Null for a target of 0.
 * - `elapsed`: the share of the time from baseline to due day that had passed at the latest value.
 * - `expected`, `expectedOnDay`: the line at the latest value and on the day assessed, in the unit.
 * - `remaining`: target - latest, in the unit.
 * - `requiredPerYear`: `remaining` for each year from the latest value to the due day. Null where less than a year is left.
 *
 * What has no due day has no `elapsed`, `expected`, `expectedOnDay` and `requiredPerYear`.
 *
 * @example linearPace(verdict) // { kind: "figures", pace: "behind", figures: { completion: { min: 0.084, max: 0.084 }, ... }, ... }
 */
export const linearPace: Method<
  "completion" | "shareOfTarget" | "elapsed" | "expected" | "expectedOnDay" | "remaining" | "requiredPerYear"
> = /* @__PURE__ */ defineMethod(
  "linear-pace",
  ({ baseline, latest, target, direction, on, timing, comparator, meets }) => {
    if (timing === "throughout") return "kept-throughout";
    if (timing === "total") return "added-up";
    if (baseline.value === target.value) return "baseline-equals-target";
    const sign = direction === "increase" ? 1 : -1;
    const isBound = comparator !== "equal" && comparator !== "between";
    const metBefore = isBound && meets(baseline.value);
    const span = target.year - baseline.year;
    const hasLine = Number.isFinite(target.year) && span > 0;
    const lineAt = (year: number): number =>
      baseline.value +
      Math.max(0, Math.min(1, (year - baseline.year) / span)) * (target.value - baseline.value);

    const completion = metBefore ? null : (latest.value - baseline.value) / (target.value - baseline.value);
    const expected = hasLine && !metBefore ? lineAt(latest.year) : null;
    const left = target.year - latest.year;
    const remaining = target.value - latest.value;
    const figures = {
      completion,
      shareOfTarget: target.value === 0 ? null : latest.value / target.value,
      elapsed: hasLine ? (latest.year - baseline.year) / span : null,
      expected,
      expectedOnDay: hasLine && !metBefore ? lineAt(on) : null,
      remaining,
      requiredPerYear: hasLine && left >= 1 ? remaining / left : null,
    };
    const reached = isBound ? meets(latest.value) : completion !== null && completion >= 1;
    if (reached) return { figures, pace: "achieved" };
    if (metBefore) return { figures, pace: "worsening" };
    if (sign * (latest.value - baseline.value) < 0) return { figures, pace: "worsening" };
    if (expected === null || latest.year <= baseline.year) return { figures, pace: null };
    return { figures, pace: sign * (latest.value - expected) >= 0 ? "on-track" : "behind" };
  },
  {
    kinds: {
      completion: "share",
      shareOfTarget: "share",
      elapsed: "share",
      requiredPerYear: "value-per-year",
    },
  },
);
