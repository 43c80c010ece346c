import { defineMethod, type Method } from "@policytrack/core";
import { checkFormulaInput, readCutOffs, readVariant } from "./check-input.ts";
import {
  areFinite,
  baselineOr,
  compoundGrowth,
  type FormulaInput,
  type FormulaReason,
  isAsGood,
  isComputable,
  whyNotByDay,
} from "./formula-input.ts";
import { growthReasons, type MethodVariant, type PublishedWords, variantWords } from "./method-variant.ts";
import { paceTowards } from "./pace-towards.ts";

/** The scores of the United Nations Statistics Division in words, best first: 3, 2 and 1. */
export const projectedGrowthClasses = ["on-track", "fair", "stagnation-or-regression"] as const;
export type ProjectedGrowthClass = (typeof projectedGrowthClasses)[number];

/** Cut-offs. Those that are not given are the published ones. */
export interface ProjectedGrowthOptions {
  /** Least share of the way projected to be covered by the target year that is on track and fair. */
  readonly share?: readonly [onTrack: number, fair: number];
  /** The same for growth a year, where there is no target. */
  readonly growth?: readonly [onTrack: number, fair: number];
  /** How near to a target of 0 % or 100 % counts as reached, in points. */
  readonly nearEnd?: number;
}

export interface ProjectedGrowthInput extends Omit<FormulaInput, "bound"> {
  /** Whether values are percentages, so that 0 and 100 are ends. Default: false. */
  readonly isPercentage?: boolean;
}

export interface ProjectedGrowthResult {
  /** (vE - y0) / (yT - y0) with a target, growth a year in the desired direction without; 1 where the target is met. */
  readonly value: number;
  /** The value projected to the target year. Null without a target. */
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
 * The progress measure of the United Nations Statistics Division, 2023, as Eustat describes it.
 *
 * The value is projected on at its own compound growth: vE = yi * (1 + CAGR)^(tT - ti), and the share of the way that would
 * then be covered is (vE - y0) / (yT - y0). A latest value that meets the target, or lies within a point of a target of 0 or
 * 100 %, scores 3.
 *
 * @returns The result, or why there is none: "mixed-signs", "growth-from-zero", "too-few-points", "baseline-equals-target",
 *   "not-finite".
 * @throws {UsageError} for a direction, a field or an option that does not exist.
 * @example
 * const input = { baseline: { year: 2015, value: 10 }, latest: { year: 2020, value: 20 }, target: { year: 2030, value: 80 } };
 * projectedGrowthOf({ ...input, direction: "increase" }); // { value: 1, projected: 80, score: 3, class: "on-track" }
 */
export function projectedGrowthOf(
  input: ProjectedGrowthInput,
  options: ProjectedGrowthOptions = {},
): ProjectedGrowthResult | FormulaReason {
  checkFormulaInput("projectedGrowthOf", input);
  if (!isComputable(input)) return "not-finite";
  const {
    share,
    growth: growthCuts,
    nearEnd,
  } = readCutOffs<ProjectedGrowthOptions>("projectedGrowthOf", options, published);
  const { baseline, latest, target, direction, isPercentage = false, meets } = input;
  if (target !== null && isReached(target.value)) return scored(1, latest.value, 3);
  if (latest.year - baseline.year < 1) return "too-few-points";
  if (baseline.value === 0) return "growth-from-zero";
  if (baseline.value * latest.value < 0) return "mixed-signs";
  const growth = compoundGrowth(baseline, latest);
  if (target === null) {
    const value = (direction === "increase" ? 1 : -1) * Math.sign(baseline.value) * growth;
    return Number.isFinite(value) ? scored(value, null, scoreOf(value, growthCuts)) : "not-finite";
  }
  if (target.value === baseline.value) return "baseline-equals-target";
  const projected = latest.value * (1 + growth) ** (target.year - latest.year);
  const value = (projected - baseline.value) / (target.value - baseline.value);
  if (!areFinite(value, projected)) return "not-finite";
  // A baseline on the desired side of the target has no way to go: what falls short of it has moved away.
  const isAhead = isAsGood(baseline.value, target.value, direction);
  return scored(isAhead ? -Math.abs(value) : value, projected, isAhead ? 1 : scoreOf(value, share));

  function isReached(goal: number): boolean {
    const isEnd = isPercentage && (goal === 0 || goal === 100);
    if (isEnd && Math.abs(latest.value - goal) <= nearEnd) return true;
    return meets?.(latest.value) ?? isAsGood(latest.value, goal, direction);
  }
}

function scoreOf(value: number, [onTrack, fair]: readonly [number, number]): 3 | 2 | 1 {
  return value >= onTrack ? 3 : value >= fair ? 2 : 1;
}

function scored(value: number, projected: number | null, score: 3 | 2 | 1): ProjectedGrowthResult {
  return { value, projected, score, class: projectedGrowthClasses[3 - score] as ProjectedGrowthClass };
}

/** Figures: `share` (with a target), `growthPerYear` (without one), `projected` in the unit, `score` from 1 to 3. */
export type ProjectedGrowthFigure = "share" | "growthPerYear" | "projected" | "score";

/**
 * The method with cut-offs and words of one's own.
 *
 * @param options `since`: without a baseline, growth is read from the first value in this year or later. Published: 2015.
 * @throws {UsageError} for an option that does not exist or has another form, and for a label of no class.
 */
export function projectedGrowthWith(
  options: MethodVariant<ProjectedGrowthClass> & ProjectedGrowthOptions & { readonly since?: number },
): Method<ProjectedGrowthFigure> {
  const cutOffs = readVariant<ProjectedGrowthOptions>(
    "projectedGrowthWith",
    options,
    published,
    projectedGrowthClasses,
    ["since"],
  );
  const { id = "projected-growth", since = 2015 } = options;
  const [onTrack, fair] = cutOffs.share;
  return defineMethod(
    id,
    (input) => {
      const reason = whyNotByDay(input);
      if (reason !== null) return reason;
      const baseline = baselineOr(input, since);
      if (typeof baseline === "string") return baseline;
      const { latest, target, direction, unit, meets } = input;
      const isPercentage = unit !== null && /%|per cent|percent/i.test(unit);
      const result = projectedGrowthOf({ baseline, latest, target, direction, isPercentage, meets }, cutOffs);
      if (typeof result === "string") return result;
      const { value, projected, score } = result;
      const pace =
        score === 3 ? "on-track" : isAsGood(latest.value, baseline.value, direction) ? "behind" : "worsening";
      return {
        figures: {
          share: target === null ? null : value,
          growthPerYear: target === null ? value : null,
          projected,
          score,
        },
        class: result.class,
        pace: paceTowards(input, pace),
      };
    },
    {
      needs: ["direction"],
      kinds: { share: "share", growthPerYear: "rate-per-year", score: "score" },
      words: variantWords(words, options),
      formula: {
        lines: [
          "g = (y₁ / y₀)^(1 / (t₁ − t₀)) − 1",
          "E = y₁ × (1 + g)^(tₜ − t₁)",
          "S = (E − y₀) / (yₜ − y₀)",
        ],
        cutOffs: {
          "on-track": `S ≥ ${onTrack}`,
          fair: `S ≥ ${fair}`,
          "stagnation-or-regression": `S < ${fair}`,
        },
        source: { title: "United Nations Statistics Division, 2023", url: null },
      },
    },
  );
}

const words: PublishedWords<ProjectedGrowthFigure, ProjectedGrowthClass> = {
  reasons: growthReasons,
  title: {
    en: "Projected growth (United Nations Statistics Division)",
    ja: "成長の見通し（国連統計部）",
    ko: "증가 전망(유엔 통계국)",
  },
  summary: {
    en: "How much of the way to the target would be covered in time, if growth went on as it has.",
    ja: "これまでの成長率が続いた場合、期限までに目標への道のりのどれだけを進むか。",
    ko: "지금까지의 증가율이 이어질 때 기한까지 목표에 이르는 길을 얼마나 가게 되는지 본다.",
  },
  figures: {
    share: {
      en: "share of the way covered by the due day, as projected",
      ja: "期限までに進む見込みの割合",
      ko: "기한까지 도달할 것으로 보이는 비율",
    },
    growthPerYear: {
      en: "growth a year in the desired direction",
      ja: "望ましい方向への年平均成長率",
      ko: "바람직한 방향의 연평균 증가율",
    },
    projected: { en: "projected value on the due day", ja: "期限時点の見込み値", ko: "기한 시점의 전망값" },
    score: { en: "score, from 1 to 3", ja: "得点（1〜3）", ko: "점수(1~3)" },
  },
  classes: {
    "on-track": { en: "on track or target met", ja: "順調または目標達成", ko: "순조로움 또는 목표 달성" },
    fair: {
      en: "fair progress, acceleration needed",
      ja: "進展あり、加速が必要",
      ko: "진전 있으나 가속 필요",
    },
    "stagnation-or-regression": {
      en: "stagnation or regression",
      ja: "停滞または後退",
      ko: "정체 또는 후퇴",
    },
  },
};

/**
 * The measure of the United Nations Statistics Division (see `projectedGrowthOf`), of a verdict. It needs a direction; a target
 * without a number is read by its growth, and without a baseline from the first value of 2015 or later.
 *
 * @example projectedGrowth(verdict) // { kind: "figures", class: "fair", pace: "behind", figures: { share: ..., projected: ... }, ... }
 */
export const projectedGrowth: Method<ProjectedGrowthFigure> = /* @__PURE__ */ projectedGrowthWith({});
