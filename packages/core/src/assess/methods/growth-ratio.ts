import { formulaMethod, type Labels } from "./formula-method.ts";
import { compoundGrowth, type FormulaInput, type FormulaRefusal, meets, type Method } from "./method.ts";

/** The categories of Statistics Canada, best first. */
export const growthRatioClasses = [
  "target-achieved",
  "substantial",
  "moderate",
  "limited",
  "deterioration",
] as const;
export type GrowthRatioClass = (typeof growthRatioClasses)[number];

/** Cut-offs and constants; the published ones unless others are given. */
export interface GrowthRatioOptions {
  /** Least ratio of observed to required growth that is substantial, moderate and limited progress. */
  readonly ratio?: readonly [substantial: number, moderate: number, limited: number];
  /** The same for observed growth a year, where there is no target. */
  readonly growth?: readonly [substantial: number, moderate: number, limited: number];
  /** Growth a year at and beyond which the score is 5 and -5, where there is no target. */
  readonly growthAtEnds?: readonly [best: number, worst: number];
  /** What takes the place of a base or target of 0, which growth cannot start from or reach. */
  readonly insteadOfZero?: number;
  /** Exponent of the factor that lowers the cut-offs for growth near a natural limit. */
  readonly limitExponent?: number;
}

export interface GrowthRatioResult {
  /**
   * Ratio of observed to required growth with a target, observed growth a year without; progress is positive. null where the
   * target is achieved and there is no ratio (values of mixed sign, say).
   */
  readonly value: number | null;
  readonly class: GrowthRatioClass;
  /** From -5 to 5; 2.5 is where substantial progress begins, 0 moderate, -2.5 limited. */
  readonly score: number;
}

const published = {
  ratio: [0.95, 0.6, 0],
  growth: [0.015, 0.005, 0],
  growthAtEnds: [0.02, -0.02],
  insteadOfZero: 0.001,
  limitExponent: 4.44,
} as const satisfies Required<GrowthRatioOptions>;

/**
 * Statistics Canada's progress measure, part of Open SDG and drawn from Eurostat's (methods, section 2; Open SDG
 * documentation, "Progress measurement").
 *
 * Growth is compound and yearly: CAGR = (yi/y0)^(1/(ti-t0)) - 1. With a target, the result is R = d * CAGR / |CAGR_T|, the
 * ratio of observed to required growth, d = 1 if more is better and -1 if less is. Without, it is d * CAGR, and near a natural
 * limit the cut-offs above 0 are multiplied by C = 1 - (y0/ylim)^4.44 (mirrored above a lower limit). If all values are
 * negative, d is flipped. A latest value that meets the target is "target-achieved" with a score of 5.
 *
 * @returns The result, or why there is none: "mixed-signs", "too-few-points" (less than a year between base and latest),
 *   "base-equals-target" (no growth is required).
 * @example
 * const input = { base: { year: 2015, value: 100 }, latest: { year: 2020, value: 80 }, target: { year: 2030, value: 50 } };
 * growthRatioOf({ ...input, better: "less" }); // { value: 0.9665, class: "substantial", score: 2.6182 }
 */
export function growthRatioOf(
  { base, latest, target, better, limit }: FormulaInput,
  options: GrowthRatioOptions = {},
): GrowthRatioResult | FormulaRefusal {
  const { ratio, growth, growthAtEnds, insteadOfZero, limitExponent } = { ...published, ...options };
  const nonZero = (value: number): number => (value === 0 ? insteadOfZero : value);
  const value = valueOf(target);
  const achieved =
    target !== null &&
    [target.value, nonZero(target.value)].some((goal) => meets(latest.value, goal, better));
  if (achieved)
    return { value: typeof value === "number" ? value : null, class: "target-achieved", score: 5 };
  if (typeof value === "string") return value;
  const factor = target === null && limit !== undefined ? limitFactor(base.value, limit, limitExponent) : 1;
  const cuts = target === null ? growth.map((cut) => (cut > 0 ? cut * factor : cut)) : ratio;
  return {
    value,
    class: classOf(value, cuts as readonly number[]),
    score: target === null ? scoreOfGrowth(value, factor, growth, growthAtEnds) : scoreOfRatio(value, ratio),
  };

  function valueOf(to: FormulaInput["target"]): number | FormulaRefusal {
    const from = { ...base, value: nonZero(base.value) };
    const sign = Math.sign(from.value);
    // A latest value of 0 is of neither sign: all that there was is gone.
    const others = [latest.value, ...(to === null ? [] : [nonZero(to.value)])];
    if (others.some((other) => other * sign < 0)) return "mixed-signs";
    if (latest.year - base.year < 1 || (to !== null && to.year <= base.year)) return "too-few-points";
    const direction = (better === "more" ? 1 : -1) * sign;
    const observed = direction * compoundGrowth(from, latest);
    if (to === null) return observed;
    const required = Math.abs(compoundGrowth(from, { ...to, value: nonZero(to.value) }));
    return required === 0 ? "base-equals-target" : observed / required;
  }
}

function classOf(value: number, [substantial, moderate, limited]: readonly number[]): GrowthRatioClass {
  if (value >= (substantial as number)) return "substantial";
  if (value >= (moderate as number)) return "moderate";
  return value >= (limited as number) ? "limited" : "deterioration";
}

/** How far the cut-offs are lowered near a limit, 1 (far away) to 0 (at it). */
function limitFactor(base: number, limit: number, exponent: number): number {
  const [from, to] = [Math.abs(base), Math.abs(limit)];
  if (from >= 2 * to) return 1;
  return 1 - ((from <= to ? from : 2 * to - from) / to) ** exponent;
}

/** The published lines have rounded coefficients: 4.1667 R - 2.5 up to the moderate cut-off, 7.1429 R - 4.2857 above. */
function scoreOfRatio(ratio: number, [, moderate]: readonly [number, number, number]): number {
  const score = ratio <= moderate ? 4.1667 * ratio - 2.5 : 7.1429 * ratio - 4.2857;
  return Math.max(-5, Math.min(5, score));
}

/** Straight lines through (worst, -5), (limited, -2.5), (moderate, 0), (substantial, 2.5) and (best, 5), those above 0 scaled. */
function scoreOfGrowth(
  value: number,
  factor: number,
  [substantial, moderate, limited]: readonly [number, number, number],
  [best, worst]: readonly [number, number],
): number {
  if (factor === 0 && value >= 0) return 5;
  const points = [
    [worst, -5],
    [limited, -2.5],
    [moderate, 0],
    [substantial, 2.5],
    [best, 5],
  ].map(
    ([at, score]) =>
      [(at as number) > 0 ? (at as number) * factor : (at as number), score as number] as const,
  );
  if (value <= worst) return -5;
  for (let i = 1; i < points.length; i++) {
    const [low, high] = [points[i - 1], points[i]] as [readonly [number, number], readonly [number, number]];
    if (value <= high[0]) return low[1] + ((value - low[0]) / (high[0] - low[0])) * (high[1] - low[1]);
  }
  return 5;
}

/** A score in words: the class that an aggregate of scores falls into. "target-achieved" needs all parts to be. */
export function classOfScore(score: number): Exclude<GrowthRatioClass, "target-achieved"> {
  if (score >= 2.5) return "substantial";
  if (score >= 0) return "moderate";
  return score >= -2.5 ? "limited" : "deterioration";
}

/** The method with cut-offs and labels of one's own. */
export function growthRatioWith(options: GrowthRatioOptions, labels: Labels<GrowthRatioClass> = {}): Method {
  return formulaMethod(
    "growth-ratio",
    growthRatioClasses,
    (base, latest, target, { firstYears, targetYear }, { better, limit }) => {
      if (targetYear === null) return "no-due-day";
      const result = growthRatioOf(
        {
          base: { year: firstYears.base, value: base },
          latest: { year: firstYears.latest, value: latest },
          target: { year: targetYear, value: target },
          better,
          ...(limit === undefined ? {} : { limit }),
        },
        options,
      );
      if (typeof result === "string") return result;
      const { value, score } = result;
      return {
        measures: { ...(value === null ? {} : { ratio: value }), score },
        class: result.class,
        pace: paceOf[result.class],
      };
    },
    labels,
  );
}

const paceOf = {
  "target-achieved": "reached",
  substantial: "on-track",
  moderate: "behind",
  limited: "behind",
  deterioration: "worsening",
} as const;

/** Statistics Canada's progress measure (see `growthRatioOf`). Measures: ratio, score. */
export const growthRatio: Method = /* @__PURE__ */ growthRatioWith({});
