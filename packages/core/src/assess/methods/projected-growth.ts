import { formulaMethod, type Labels } from "./formula-method.ts";
import { compoundGrowth, type FormulaInput, type FormulaRefusal, meets, type Method } from "./method.ts";

/** The scores of the United Nations Statistics Division in words, best first: 3, 2 and 1. */
export const projectedGrowthClasses = ["on-track", "fair", "stagnation-or-regression"] as const;
export type ProjectedGrowthClass = (typeof projectedGrowthClasses)[number];

/** Cut-offs; the published ones unless others are given. */
export interface ProjectedGrowthOptions {
  /** Least share of the way projected to be covered by the target year that is on track and fair. */
  readonly share?: readonly [onTrack: number, fair: number];
  /** The same for growth a year, where there is no target. */
  readonly growth?: readonly [onTrack: number, fair: number];
  /** How near to a target of 0 % or 100 % counts as reached, in points. */
  readonly nearEnd?: number;
}

export interface ProjectedGrowthResult {
  /** (vE - y0) / (yT - y0) with a target, growth a year in the better direction without. */
  readonly value: number;
  /** The value projected to the target year; null without a target. */
  readonly projected: number | null;
  readonly score: 3 | 2 | 1;
  readonly class: ProjectedGrowthClass;
}

const published = {
  share: [0.95, 0.1],
  growth: [0.02, 0.005],
  nearEnd: 1,
} as const satisfies Required<ProjectedGrowthOptions>;

/**
 * The progress measure of the United Nations Statistics Division, 2023 (methods, section 3; as described by Eustat).
 *
 * The value is projected on at its own compound growth: vE = yi * (1 + CAGR)^(tT - ti), and the share of the way that would
 * then be covered is (vE - y0) / (yT - y0). A latest value that meets the target, or lies within a point of a target of 0 or
 * 100 %, scores 3.
 *
 * @param input `percentage`: whether values are percentages, so that 0 and 100 are ends.
 * @returns The result, or why there is none: "mixed-signs", "growth-from-zero", "too-few-points", "base-equals-target".
 * @example
 * const input = { base: { year: 2015, value: 10 }, latest: { year: 2020, value: 20 }, target: { year: 2030, value: 80 } };
 * projectedGrowthOf({ ...input, better: "more" }); // { value: 1, projected: 80, score: 3, class: "on-track" }
 */
export function projectedGrowthOf(
  {
    base,
    latest,
    target,
    better,
    percentage = false,
  }: Omit<FormulaInput, "limit"> & { readonly percentage?: boolean },
  options: ProjectedGrowthOptions = {},
): ProjectedGrowthResult | FormulaRefusal {
  const { share, growth: growthCuts, nearEnd } = { ...published, ...options };
  if (target !== null && reached()) return scored(1, latest.value, 3);
  if (latest.year - base.year < 1) return "too-few-points";
  if (base.value === 0) return "growth-from-zero";
  if (base.value * latest.value < 0) return "mixed-signs";
  const growth = compoundGrowth(base, latest);
  if (target === null) {
    const value = (better === "more" ? 1 : -1) * Math.sign(base.value) * growth;
    return scored(value, null, scoreOf(value, growthCuts));
  }
  if (target.value === base.value) return "base-equals-target";
  const projected = latest.value * (1 + growth) ** (target.year - latest.year);
  const value = (projected - base.value) / (target.value - base.value);
  return scored(value, projected, scoreOf(value, share));

  function reached(): boolean {
    const end = (target as { value: number }).value;
    const near = percentage && (end === 0 || end === 100) && Math.abs(latest.value - end) <= nearEnd;
    return near || meets(latest.value, end, better);
  }
}

function scoreOf(value: number, [onTrack, fair]: readonly [number, number]): 3 | 2 | 1 {
  return value >= onTrack ? 3 : value >= fair ? 2 : 1;
}

function scored(value: number, projected: number | null, score: 3 | 2 | 1): ProjectedGrowthResult {
  return { value, projected, score, class: projectedGrowthClasses[3 - score] as ProjectedGrowthClass };
}

/** The method with cut-offs and labels of one's own. */
export function projectedGrowthWith(
  options: ProjectedGrowthOptions,
  labels: Labels<ProjectedGrowthClass> = {},
): Method {
  return formulaMethod(
    "projected-growth",
    projectedGrowthClasses,
    (base, latest, target, { baseYear, latestYear, targetYear }, { better, unit }) => {
      if (targetYear === null) return "no-due-day";
      const result = projectedGrowthOf(
        {
          base: { year: baseYear, value: base },
          latest: { year: latestYear, value: latest },
          target: { year: targetYear, value: target },
          better,
          percentage: /%|per cent|percent/.test(unit),
        },
        options,
      );
      if (typeof result === "string") return result;
      const { value, projected, score } = result;
      return {
        measures: { share: value, projected: projected ?? latest, score },
        class: result.class,
        pace: meets(latest, target, better)
          ? "reached"
          : score === 3
            ? "on-track"
            : meets(latest, base, better)
              ? "behind"
              : "worsening",
      };
    },
    labels,
  );
}

/** The measure of the United Nations Statistics Division (see `projectedGrowthOf`). Measures: share, projected, score. */
export const projectedGrowth: Method = /* @__PURE__ */ projectedGrowthWith({});
