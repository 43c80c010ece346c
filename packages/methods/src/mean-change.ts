import { defineMethod, type Method } from "@policytrack/core";
import { requireWord, shown, UsageError } from "@policytrack/core/usage";
import { type AnyFormula, areFinite, isAsGood, type YearValue } from "./formula-input.ts";
import { checkDirection, checkObject, checkPoint, readCutOffs, readVariant } from "./check-input.ts";
import { type MethodVariant, type PublishedWords, variantWords } from "./method-variant.ts";
import { paceTowards } from "./pace-towards.ts";

/** The weather symbols of Germany's indicator reports, best first. */
export const meanChangeClasses = ["sun", "slightly-cloudy", "cloud", "thunderstorm"] as const;
export type MeanChangeClass = (typeof meanChangeClasses)[number];

/** Cut-offs. Those that are not given are the published ones. */
export interface MeanChangeOptions {
  /** Shares of the distance still to go: missed by less than the first is sun, by no more than the second slightly cloudy. */
  readonly miss?: readonly [sun: number, slightlyCloudy: number];
  /** How many yearly changes the mean is taken over, at most and at least. */
  readonly changes?: readonly [most: number, least: number];
}

export interface MeanChangeInput {
  /** Values by time, at least four; of more than six the last six count. */
  readonly points: readonly YearValue[];
  /** Without a year it is to be kept all the time. Null: a direction alone. */
  readonly target: { readonly year: number | null; readonly value: number } | null;
  readonly direction: "increase" | "decrease";
  /** Whether a value meets the target. Default: it is the target's value or on the desired side of it. */
  readonly meets?: (value: number) => boolean;
}

export interface MeanChangeResult {
  /** Mean yearly change, in the unit a year. */
  readonly meanChange: number;
  /** The value run on to the target year. Null without one, or where the target is met already. */
  readonly projected: number | null;
  /** |yE - yT| / |yT - yi|, 0 where the target would be reached. Null as above. */
  readonly miss: number | null;
  readonly class: MeanChangeClass;
}

const published = { miss: [0.05, 0.2], changes: [5, 3] } as const satisfies Required<MeanChangeOptions>;

/**
 * The weather symbols of Germany's Federal Statistical Office, Destatis.
 *
 * The mean of the last five yearly changes (six values; four at least) is run on to the target year. What is then missing, as
 * a share of the distance still to go, gives the symbol; no change or one the wrong way is a thunderstorm. A target without a
 * year, or one that is met already, is one to be kept: met, it is sun while the mean change does not go the wrong way, else
 * slightly cloudy; not met, it is cloud while the mean change goes the right way, else thunderstorm. A direction without a
 * number is read from the mean and the last change: both good sun, mean alone slightly cloudy, last alone cloud, neither
 * thunderstorm.
 *
 * Source: dns-indikatoren.de/en/status, "Status of indicators: methodology".
 *
 * @returns The result, or why there is none: "too-few-points", "not-finite".
 * @throws {UsageError} for a direction, a field or an option that does not exist.
 * @example
 * const points = [20, 19, 18, 17, 16, 15].map((value, i) => ({ year: 2014 + i, value }));
 * meanChangeOf({ points, target: { year: 2030, value: 5 }, direction: "decrease" }).class; // "sun"
 */
export function meanChangeOf(
  input: MeanChangeInput,
  options: MeanChangeOptions = {},
): MeanChangeResult | "too-few-points" | "not-finite" {
  checkInput(input);
  const { points, target, direction, meets } = input;
  const {
    miss: [sun, slightlyCloudy],
    changes,
  } = readCutOffs<MeanChangeOptions>("meanChangeOf", options, published);
  const used = points.slice(-(changes[0] + 1));
  const [first, before, latest] = [used[0], used.at(-2), used.at(-1)];
  if (used.length < changes[1] + 1 || first === undefined || before === undefined || latest === undefined)
    return "too-few-points";
  if (!areFinite(...used.flatMap(({ year, value }) => [year, value]), target === null ? 0 : target.value))
    return "not-finite";
  const meanChange = (latest.value - first.value) / (latest.year - first.year);
  if (!Number.isFinite(meanChange)) return "not-finite";
  const gain = (change: number): number => (direction === "increase" ? change : -change);
  const symbol = (isGood: boolean, isBetter: boolean): MeanChangeClass =>
    isGood ? (isBetter ? "sun" : "slightly-cloudy") : isBetter ? "cloud" : "thunderstorm";

  if (target === null) {
    const isRising = gain(latest.value - before.value) > 0;
    return { meanChange, projected: null, miss: null, class: symbol(gain(meanChange) > 0, isRising) };
  }
  const isMet = meets?.(latest.value) ?? isAsGood(latest.value, target.value, direction);
  if (isMet || target.year === null) {
    const isBetter = isMet ? gain(meanChange) >= 0 : gain(meanChange) > 0;
    return { meanChange, projected: null, miss: null, class: symbol(isMet, isBetter) };
  }
  if (!Number.isFinite(target.year)) return "not-finite";
  const projected = latest.value + meanChange * (target.year - latest.year);
  const distance = Math.abs(target.value - latest.value);
  const miss =
    isAsGood(projected, target.value, direction) || distance === 0
      ? 0
      : Math.abs(projected - target.value) / distance;
  if (!areFinite(projected, miss)) return "not-finite";
  const missed = miss < sun ? "sun" : miss <= slightlyCloudy ? "slightly-cloudy" : "cloud";
  return { meanChange, projected, miss, class: gain(meanChange) <= 0 ? "thunderstorm" : missed };
}

function checkInput(input: Partial<MeanChangeInput>): void {
  checkObject(
    "meanChangeOf",
    input,
    '{ points: [...], target: { year: 2030, value: 13 }, direction: "decrease" }',
  );
  const { points, target, direction } = input;
  if (!Array.isArray(points))
    throw new UsageError(
      "wrong-argument",
      `meanChangeOf(): points is ${shown(points)}. Give a list of values by time.`,
    );
  for (const point of points as readonly unknown[]) checkPoint("meanChangeOf", "a point", point);
  if (target !== null) checkPoint("meanChangeOf", "target", target);
  checkDirection(direction);
}

/**
 * Of symbols for several targets that hold at once, or for both bounds of an interval, the weakest counts.
 *
 * @throws {UsageError} for no symbol, and for one that does not exist.
 */
export function weakestMeanChange(
  classes: readonly [MeanChangeClass, ...MeanChangeClass[]],
): MeanChangeClass {
  if (!Array.isArray(classes) || classes.length === 0)
    throw new UsageError("wrong-argument", "weakestMeanChange() takes a list of at least one symbol.");
  for (const one of classes) requireWord("weather symbol", one, meanChangeClasses);
  return meanChangeClasses.findLast((candidate) => classes.includes(candidate)) ?? classes[0];
}

/** Figures: `meanChange` in the unit a year; `projected` in the unit and `miss` of a target with a due day that is not met yet. */
export type MeanChangeFigure = "meanChange" | "projected" | "miss";

/**
 * The method with cut-offs and words of one's own.
 *
 * @throws {UsageError} for an option that does not exist or has another form, and for a label of no class.
 */
export function meanChangeWith(
  options: MethodVariant<MeanChangeClass> & MeanChangeOptions,
): Method<MeanChangeFigure> {
  const cutOffs = readVariant<MeanChangeOptions>("meanChangeWith", options, published, meanChangeClasses);
  const { id = "mean-change" } = options;
  const {
    changes,
    miss: [sun, slightlyCloudy],
  } = cutOffs;
  return defineMethod(
    id,
    (input) => {
      if (input.timing === "total" && input.target !== null) return "added-up";
      const inputs = inputsOf(input);
      if (inputs === null) return "no-direction";
      const results: MeanChangeResult[] = [];
      for (const one of inputs) {
        const result = meanChangeOf(one, cutOffs);
        if (typeof result === "string") return result;
        results.push(result);
      }
      const weakest = results.reduce((worst, one) =>
        meanChangeClasses.indexOf(one.class) > meanChangeClasses.indexOf(worst.class) ? one : worst,
      );
      const { meanChange, projected, miss } = weakest;
      const worst = meanChange === 0 ? "behind" : "worsening";
      const pace =
        weakest.class === "thunderstorm" ? worst : weakest.class === "cloud" ? "behind" : "on-track";
      return {
        figures: { meanChange, projected, miss },
        class: weakest.class,
        pace: paceTowards(input, pace),
      };
    },
    {
      needs: [],
      points: changes[1] + 1,
      window: changes[0] + 1,
      kinds: { meanChange: "value-per-year", miss: "share" },
      words: variantWords(words, options),
      formula: {
        lines: [
          `m = (y₁ − yₙ) / (t₁ − tₙ), ${changes[1]} ≤ n ≤ ${changes[0]}`,
          "E = y₁ + m × (tₜ − t₁)",
          "M = |E − yₜ| / |yₜ − y₁|",
        ],
        cutOffs: {
          sun: `M < ${sun}`,
          "slightly-cloudy": `M ≤ ${slightlyCloudy}`,
          cloud: `M > ${slightlyCloudy}`,
          thunderstorm: "d × m ≤ 0",
        },
        source: {
          title: "Destatis, Status of indicators",
          url: "https://dns-indikatoren.de/en/status/",
        },
      },
    },
  );
}

/** One input; of an interval one for each bound, of which the weakest symbol counts. Null: no direction is known. */
function inputsOf(input: AnyFormula): readonly MeanChangeInput[] | null {
  const { series: points, target, interval, comparator, latest, timing, meets } = input;
  const year =
    target === null || timing === "throughout" || !Number.isFinite(target.year) ? null : target.year;
  if (interval !== null)
    return [
      { points, target: { year, value: interval.min }, direction: "increase" },
      { points, target: { year, value: interval.max }, direction: "decrease" },
    ];
  if (target !== null && comparator === "equal") {
    const from = latest.value === target.value ? points[0]!.value : latest.value;
    const direction = from <= target.value ? "increase" : "decrease";
    return [{ points, target: { year, value: target.value }, direction, meets }];
  }
  const { direction } = input;
  if (direction === null) return null;
  return [{ points, target: target === null ? null : { year, value: target.value }, direction, meets }];
}

const words: PublishedWords<MeanChangeFigure, MeanChangeClass> = {
  title: {
    en: "Mean change, as weather symbols (Destatis)",
    ja: "平均変化（ドイツ連邦統計庁の天気記号）",
    ko: "평균 변화(독일 연방통계청 날씨 기호)",
  },
  summary: {
    en: "The mean yearly change over the last values, six at most, run on to the due day and compared with the distance still to go.",
    ja: "直近の値（最大6個）から求めた年平均の変化を期限まで延ばし、残りの距離と比べる。",
    ko: "최근 값(최대 여섯 개)에서 구한 연평균 변화를 기한까지 연장하여 남은 거리와 비교한다.",
  },
  figures: {
    meanChange: { en: "mean change a year", ja: "年間変化の平均", ko: "연간 변화의 평균" },
    projected: { en: "projected value on the due day", ja: "期限時点の見込み値", ko: "기한 시점의 전망값" },
    miss: {
      en: "share of the distance still to go that would be missed",
      ja: "残りの距離のうち届かない見込みの割合",
      ko: "남은 거리 중 미달할 것으로 보이는 비율",
    },
  },
  classes: {
    sun: { en: "sun", ja: "晴れ", ko: "맑음" },
    "slightly-cloudy": { en: "slightly cloudy", ja: "晴れ時々曇り", ko: "구름 조금" },
    cloud: { en: "cloud", ja: "曇り", ko: "흐림" },
    thunderstorm: { en: "thunderstorm", ja: "雷雨", ko: "뇌우" },
  },
};

/**
 * The weather symbols of Destatis (see `meanChangeOf`), of a verdict. It needs four values of the series, and neither baseline
 * nor target. A target that is to be kept throughout, or has no due day, is one to be kept; of "between" both bounds are read.
 *
 * @example meanChange(verdict) // { kind: "figures", class: "sun", pace: "on-track", figures: { meanChange: ..., ... }, ... }
 */
export const meanChange: Method<MeanChangeFigure> = /* @__PURE__ */ meanChangeWith({});
