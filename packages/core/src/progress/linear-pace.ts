import { defineMethod, type Method } from "./define-method.ts";

/**
 * Against a straight line from baseline to target, as the Science Based Targets initiative publishes it (2021 progress
 * appendix).
 *
 * - `completion`: (latest - baseline) / (target - baseline); 1 is the target, below 0 is away from it. Null where the
 *   baseline met the target already.
 * - `shareOfTarget`: latest / target, of a target above 0 that is to be reached from below. Else null: 995 of at most 756 is no
 *   132 % of the way.
 * - `elapsed`: the share of the time from baseline to due day that had passed at the latest value.
 * - `expected`, `expectedOnDay`: the line at the latest value and on the day assessed, in the unit.
 * - `remaining`: target - latest, in the unit.
 * - `requiredPerYear`: `remaining` for each year from the latest value to the due day. Null where less than a year is left.
 *
 * What has no due day has no `elapsed`, `expected`, `expectedOnDay` and `requiredPerYear`. What has no baseline has no way and no
 * line: `shareOfTarget`, `remaining` and `requiredPerYear` are its figures, and it has no pace before it is achieved. A latest value
 * of the time of the baseline, or before, is no progress: `no-value-after-baseline`.
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
    const isBound = comparator !== "equal" && comparator !== "between";
    const left = target.year - latest.year;
    const remaining = target.value - latest.value;
    const ofTarget = {
      shareOfTarget: direction === "increase" && target.value > 0 ? latest.value / target.value : null,
      remaining,
      requiredPerYear: Number.isFinite(left) && left >= 1 ? remaining / left : null,
    };
    if (baseline === null) {
      const figures = { completion: null, elapsed: null, expected: null, expectedOnDay: null, ...ofTarget };
      return { figures, pace: isBound && meets(latest.value) ? "achieved" : null };
    }
    if (latest.year <= baseline.year) return "no-value-after-baseline";
    if (baseline.value === target.value) return "baseline-equals-target";
    if (direction === null) return "no-direction";

    const sign = direction === "increase" ? 1 : -1;
    const metBefore = isBound && meets(baseline.value);
    const span = target.year - baseline.year;
    const hasLine = Number.isFinite(target.year) && span > 0;
    const lineAt = (year: number): number =>
      baseline.value +
      Math.max(0, Math.min(1, (year - baseline.year) / span)) * (target.value - baseline.value);

    const completion = metBefore ? null : (latest.value - baseline.value) / (target.value - baseline.value);
    const expected = hasLine && !metBefore ? lineAt(latest.year) : null;
    const figures = {
      completion,
      elapsed: hasLine ? (latest.year - baseline.year) / span : null,
      expected,
      expectedOnDay: hasLine && !metBefore ? lineAt(on) : null,
      ...ofTarget,
    };
    const reached = isBound ? meets(latest.value) : completion !== null && completion >= 1;
    if (reached) return { figures, pace: "achieved" };
    if (metBefore || sign * (latest.value - baseline.value) < 0) return { figures, pace: "worsening" };
    if (expected === null) return { figures, pace: null };
    return { figures, pace: sign * (latest.value - expected) >= 0 ? "on-track" : "behind" };
  },
  {
    needs: ["target"],
    kinds: {
      completion: "share",
      shareOfTarget: "share",
      elapsed: "share",
      requiredPerYear: "value-per-year",
    },
    formula: {
      lines: ["L = y₀ + (t₁ − t₀) / (tₜ − t₀) × (yₜ − y₀)"],
      cutOffs: {
        "on-track": "d × (y₁ − L) ≥ 0",
        behind: "d × (y₁ − L) < 0",
        worsening: "d × (y₁ − y₀) < 0",
      },
      source: { title: "Science Based Targets initiative, progress appendix 2021", url: null },
    },
  },
);
