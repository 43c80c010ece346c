import { defineMethod, type Method, type Pace } from "@policytrack/core";
import { shown, UsageError } from "@policytrack/core/usage";
import { checkFormulaInput, readCutOffs, readVariant } from "./check-input.ts";
import {
  areFinite,
  baselineOr,
  compoundGrowth,
  type FormulaInput,
  type FormulaReason,
  inFirstYear,
  isAsGood,
  isComputable,
  whyNotByDay,
} from "./formula-input.ts";
import { growthReasons, type MethodVariant, type PublishedWords, variantWords } from "./method-variant.ts";
import { paceTowards } from "./pace-towards.ts";

/** The categories of Statistics Canada, best first. */
export const growthRatioClasses = [
  "target-achieved",
  "substantial",
  "moderate",
  "limited",
  "deterioration",
] as const;
export type GrowthRatioClass = (typeof growthRatioClasses)[number];

/** Cut-offs and constants. Those that are not given are the published ones. */
export interface GrowthRatioOptions {
  /** Least ratio of observed to required growth that is substantial, moderate and limited progress. */
  readonly ratio?: readonly [substantial: number, moderate: number, limited: number];
  /** The same for observed growth a year, where there is no target. */
  readonly growth?: readonly [substantial: number, moderate: number, limited: number];
  /** Growth a year at and beyond which the score is 5 and -5, where there is no target. */
  readonly growthAtEnds?: readonly [best: number, worst: number];
  /** What takes the place of a baseline or target of 0, which growth cannot start from or reach. */
  readonly insteadOfZero?: number;
  /** Exponent of the factor that lowers the cut-offs for growth near a natural bound. */
  readonly boundExponent?: number;
}

export interface GrowthRatioResult {
  /**
   * Ratio of observed to required growth with a target, observed growth a year without; progress is positive. Null where the
   * target is achieved and there is no ratio (values of mixed sign, say).
   */
  readonly value: number | null;
  readonly class: GrowthRatioClass;
  /** From -5 to 5; substantial progress begins at 2.5, moderate at 0, limited at -2.5. */
  readonly score: number;
}

const published = {
  ratio: [0.95, 0.6, 0],
  growth: [0.015, 0.005, 0],
  growthAtEnds: [0.02, -0.02],
  insteadOfZero: 0.001,
  boundExponent: 4.44,
} as const satisfies Required<GrowthRatioOptions>;

/**
 * The progress measure of Statistics Canada, part of Open SDG and drawn from Eurostat's.
 *
 * Growth is compound and yearly: CAGR = (yi/y0)^(1/(ti-t0)) - 1. With a target, the result is R = d * CAGR / |CAGR_T|, the
 * ratio of observed to required growth, where d is 1 for a wanted increase and -1 for a decrease. Without one it is d * CAGR,
 * and near a natural bound the cut-offs above 0 are multiplied by C = 1 - (y0/bound)^4.44 (mirrored above a lower bound). If
 * all values are negative, d is flipped. A latest value that meets the target is "target-achieved", with a score of 5.
 *
 * Source: Open SDG documentation, "Progress measurement" (open-sdg/open-sdg, docs/progress-methodology.md).
 *
 * @returns The result, or why there is none: "mixed-signs", "too-few-points" (less than a year between baseline and latest
 *   value), "baseline-equals-target" (no growth is required), "not-finite".
 * @throws {UsageError} for a direction, a field or an option that does not exist.
 * @example
 * const input = { baseline: { year: 2015, value: 100 }, latest: { year: 2020, value: 80 }, target: { year: 2030, value: 50 } };
 * growthRatioOf({ ...input, direction: "decrease" }); // { value: 0.9665, class: "substantial", score: 2.6182 }
 */
export function growthRatioOf(
  input: FormulaInput,
  options: GrowthRatioOptions = {},
): GrowthRatioResult | FormulaReason {
  checkFormulaInput("growthRatioOf", input);
  if (!isComputable(input)) return "not-finite";
  const { ratio, growth, growthAtEnds, insteadOfZero, boundExponent } = readCutOffs<GrowthRatioOptions>(
    "growthRatioOf",
    options,
    published,
  );
  const { baseline, latest, target, direction, bound = null, meets } = input;
  const nonZero = (value: number): number => (value === 0 ? insteadOfZero : value);
  const value = valueOf();
  if (isAchieved())
    return {
      value: typeof value === "number" && Number.isFinite(value) ? value : null,
      class: "target-achieved",
      score: 5,
    };
  if (typeof value === "string") return value;
  if (!Number.isFinite(value)) return "not-finite";
  const factor = target === null && bound !== null ? boundFactor(baseline.value, bound, boundExponent) : 1;
  const cuts = target === null ? growth.map((cut) => (cut > 0 ? cut * factor : cut)) : ratio;
  return {
    value,
    class: classOf(value, cuts as readonly [number, number, number]),
    score: target === null ? scoreOfGrowth(value, factor, growth, growthAtEnds) : scoreOfRatio(value, ratio),
  };

  function valueOf(): number | FormulaReason {
    const from = { ...baseline, value: nonZero(baseline.value) };
    const to = target === null ? null : { ...target, value: nonZero(target.value) };
    const sign = Math.sign(from.value);
    // A latest value of 0 is of neither sign: all that there was is gone.
    const others = [latest.value, ...(to === null ? [] : [to.value])];
    if (others.some((other) => other * sign < 0)) return "mixed-signs";
    if (latest.year - baseline.year < 1 || (to !== null && to.year <= baseline.year)) return "too-few-points";
    const observed = (direction === "increase" ? 1 : -1) * sign * compoundGrowth(from, latest);
    if (to === null) return observed;
    const required = Math.abs(compoundGrowth(from, to));
    return required === 0 ? "baseline-equals-target" : observed / required;
  }

  function isAchieved(): boolean {
    if (target === null) return false;
    if (meets?.(latest.value) ?? isAsGood(latest.value, target.value, direction)) return true;
    return target.value === 0 && isAsGood(latest.value, insteadOfZero, direction);
  }
}

function classOf(
  value: number,
  [substantial, moderate, limited]: readonly [number, number, number],
): Exclude<GrowthRatioClass, "target-achieved"> {
  if (value >= substantial) return "substantial";
  if (value >= moderate) return "moderate";
  return value >= limited ? "limited" : "deterioration";
}

/** How far the cut-offs are lowered near a bound, from 1 (far away) to 0 (at it). */
function boundFactor(baseline: number, bound: number, exponent: number): number {
  const [from, to] = [Math.abs(baseline), Math.abs(bound)];
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
  if (value <= worst) return -5;
  const scaled = (cut: number): number => (cut > 0 ? cut * factor : cut);
  let [before, scoreBefore] = [scaled(worst), -5];
  for (const [cut, score] of [
    [limited, -2.5],
    [moderate, 0],
    [substantial, 2.5],
    [best, 5],
  ] as const) {
    const at = scaled(cut);
    if (value <= at) return scoreBefore + ((value - before) / (at - before)) * (score - scoreBefore);
    [before, scoreBefore] = [at, score];
  }
  return 5;
}

/**
 * The class that a score falls into, as that of an aggregate does. "target-achieved" takes more than a score.
 *
 * @throws {UsageError} for what is no finite number.
 */
export function classOfScore(score: number): Exclude<GrowthRatioClass, "target-achieved"> {
  if (!areFinite(score))
    throw new UsageError("wrong-argument", `A score is a number, from -5 to 5. This is ${shown(score)}.`);
  return classOf(score, [2.5, 0, -2.5]);
}

const paces: Readonly<Record<GrowthRatioClass, Pace>> = {
  "target-achieved": "achieved",
  substantial: "on-track",
  moderate: "behind",
  limited: "behind",
  deterioration: "worsening",
};

/** Figures: `ratio` (with a target), `growthPerYear` (without one, progress positive), `score`. */
export type GrowthRatioFigure = "ratio" | "growthPerYear" | "score";

/**
 * The method with cut-offs and words of one's own.
 *
 * @param options `since`: without a baseline, growth is read from the first value in this year or later. Published: 2015.
 * @throws {UsageError} for an option that does not exist or has another form, and for a label of no class.
 * @example growthRatioWith({ id: "our-growth-ratio", ratio: [0.9, 0.5, 0], labels: { substantial: { en: "On track" } } })
 */
export function growthRatioWith(
  options: MethodVariant<GrowthRatioClass> & GrowthRatioOptions & { readonly since?: number },
): Method<GrowthRatioFigure> {
  const cutOffs = readVariant<GrowthRatioOptions>("growthRatioWith", options, published, growthRatioClasses, [
    "since",
  ]);
  const { id = "growth-ratio", since = 2015 } = options;
  const [substantial, moderate, limited] = cutOffs.ratio;
  return defineMethod(
    id,
    (input) => {
      const reason = whyNotByDay(input);
      if (reason !== null) return reason;
      const baseline = baselineOr(input, since);
      if (typeof baseline === "string") return baseline;
      const { latest, target, direction, bound, meets } = input;
      const result = growthRatioOf(
        {
          baseline: inFirstYear(baseline),
          latest: inFirstYear(latest),
          target,
          direction,
          bound,
          meets,
        },
        cutOffs,
      );
      if (typeof result === "string") return result;
      const { value, score } = result;
      return {
        figures: {
          ratio: target === null ? null : value,
          growthPerYear: target === null ? value : null,
          score,
        },
        class: result.class,
        pace: paceTowards(input, paces[result.class]),
      };
    },
    {
      needs: ["direction"],
      kinds: { ratio: "share", growthPerYear: "rate-per-year", score: "score" },
      words: variantWords(words, options),
      formula: {
        lines: ["g = (y₁ / y₀)^(1 / (t₁ − t₀)) − 1", "h = (yₜ / y₀)^(1 / (tₜ − t₀)) − 1", "R = d × g / |h|"],
        cutOffs: {
          substantial: `R ≥ ${substantial}`,
          moderate: `R ≥ ${moderate}`,
          limited: `R ≥ ${limited}`,
          deterioration: `R < ${limited}`,
        },
        source: {
          title: "Open SDG, Progress measurement",
          url: "https://open-sdg.readthedocs.io/en/latest/progress-methodology/",
        },
      },
    },
  );
}

const words: PublishedWords<GrowthRatioFigure, GrowthRatioClass> = {
  reasons: growthReasons,
  title: {
    en: "Ratio of growth (Statistics Canada, Open SDG)",
    ja: "成長率の比（カナダ統計局、Open SDG）",
    ko: "성장률 비율(캐나다 통계청, Open SDG)",
  },
  summary: {
    en: "Growth a year so far, against the growth a year that would reach the target in time.",
    ja: "これまでの年平均成長率を、期限までに目標に届くために必要な年平均成長率と比べる。",
    ko: "지금까지의 연평균 증가율을 기한 안에 목표에 이르는 데 필요한 연평균 증가율과 비교한다.",
  },
  figures: {
    ratio: {
      en: "observed growth of what is required",
      ja: "必要な成長率に対する実績の割合",
      ko: "필요한 증가율 대비 실제 증가율",
    },
    growthPerYear: {
      en: "growth a year in the desired direction",
      ja: "望ましい方向への年平均成長率",
      ko: "바람직한 방향의 연평균 증가율",
    },
    score: { en: "score, from -5 to 5", ja: "得点（-5〜5）", ko: "점수(-5~5)" },
  },
  classes: {
    "target-achieved": { en: "target achieved", ja: "目標達成", ko: "목표 달성" },
    substantial: { en: "substantial progress", ja: "大きな進展", ko: "상당한 진전" },
    moderate: { en: "moderate progress", ja: "ある程度の進展", ko: "보통의 진전" },
    limited: { en: "limited progress", ja: "限られた進展", ko: "제한적 진전" },
    deterioration: { en: "deterioration", ja: "悪化", ko: "악화" },
  },
};

/**
 * The progress measure of Statistics Canada and Open SDG (see `growthRatioOf`), of a verdict. It needs a direction; a target
 * without a number is read by its growth, and without a baseline from the first value of 2015 or later.
 *
 * @example growthRatio(verdict) // { kind: "figures", class: "substantial", pace: "on-track", figures: { ratio: ..., score: ... }, ... }
 */
export const growthRatio: Method<GrowthRatioFigure> = /* @__PURE__ */ growthRatioWith({});
