import { decimalYear } from "../../dates/day.ts";
import { formulaMethod, type Labels } from "./formula-method.ts";
import { type Method, meets, type YearValue } from "./method.ts";

/** The weather symbols of Germany's indicator reports, best first. */
export const meanChangeClasses = ["sun", "slightly-cloudy", "cloud", "thunderstorm"] as const;
export type MeanChangeClass = (typeof meanChangeClasses)[number];

/** Cut-offs; the published ones unless others are given. */
export interface MeanChangeOptions {
  /** Shares of the distance still to go: missed by less than the first is sun, by no more than the second slightly cloudy. */
  readonly miss?: readonly [sun: number, slightlyCloudy: number];
  /** How many yearly changes the mean is taken over, at most and at least. */
  readonly changes?: readonly [most: number, least: number];
}

export interface MeanChangeInput {
  /** Values in the order of time, at least four; of more than six the last six count. */
  readonly points: readonly YearValue[];
  /** Without a year it is to be kept all the time; null: more (or less) is better, and that is all. */
  readonly target: { readonly year: number | null; readonly value: number } | null;
  readonly better: "more" | "less";
}

export interface MeanChangeResult {
  /** Mean yearly change, in the unit a year. */
  readonly meanChange: number;
  /** The value run on to the target year; null without one, or where the target is met already. */
  readonly projected: number | null;
  /** |yE - yT| / |yT - yi|, 0 where the target would be reached; null as above. */
  readonly miss: number | null;
  readonly class: MeanChangeClass;
}

const published = { miss: [0.05, 0.2], changes: [5, 3] } as const satisfies Required<MeanChangeOptions>;

/**
 * The weather symbols of Germany's Federal Statistical Office, Destatis (methods, section 4; "Status of indicators:
 * methodology" of its indicator report).
 *
 * The mean of the last five yearly changes (six values; four at least) is run on to the target year. What is then missing, as
 * a share of the distance still to go, gives the symbol; moving the wrong way is a thunderstorm. A target without a year, or
 * one that is met already, is one to be kept: met, it is sun while the mean change does not go the wrong way, else slightly
 * cloudy; not met, it is cloud while the mean change goes the right way, else thunderstorm. Without a target value
 * it is read from the mean and the last change: both good sun, mean alone slightly cloudy, last alone cloud, neither
 * thunderstorm.
 *
 * @returns The result, or "too-few-points".
 * @example
 * const points = [20, 19, 18, 17, 16, 15].map((value, i) => ({ year: 2014 + i, value }));
 * meanChangeOf({ points, target: { year: 2030, value: 5 }, better: "less" }).class; // "sun"
 */
export function meanChangeOf(
  { points, target, better }: MeanChangeInput,
  options: MeanChangeOptions = {},
): MeanChangeResult | "too-few-points" {
  const { miss: cuts, changes } = { ...published, ...options };
  const used = points.slice(-(changes[0] + 1));
  const [first, before, latest] = [used[0], used.at(-2), used.at(-1)];
  if (used.length < changes[1] + 1 || first === undefined || before === undefined || latest === undefined) {
    return "too-few-points";
  }
  const meanChange = (latest.value - first.value) / (latest.year - first.year);
  const gain = (change: number): number => (better === "more" ? change : -change);

  if (target === null) {
    const mean = gain(meanChange) > 0;
    const last = gain(latest.value - before.value) > 0;
    const symbol = mean ? (last ? "sun" : "slightly-cloudy") : last ? "cloud" : "thunderstorm";
    return { meanChange, projected: null, miss: null, class: symbol };
  }
  const met = meets(latest.value, target.value, better);
  if (met || target.year === null) {
    const good = met ? gain(meanChange) >= 0 : gain(meanChange) > 0;
    const symbol = met ? (good ? "sun" : "slightly-cloudy") : good ? "cloud" : "thunderstorm";
    return { meanChange, projected: null, miss: null, class: symbol };
  }
  const projected = latest.value + meanChange * (target.year - latest.year);
  const miss = meets(projected, target.value, better)
    ? 0
    : Math.abs(projected - target.value) / Math.abs(target.value - latest.value);
  const symbol =
    gain(meanChange) < 0
      ? "thunderstorm"
      : miss < cuts[0]
        ? "sun"
        : miss <= cuts[1]
          ? "slightly-cloudy"
          : "cloud";
  return { meanChange, projected, miss, class: symbol };
}

/** Of symbols for several targets that hold at once, or for both bounds of an interval, the weakest counts. */
export function weakestMeanChange(
  classes: readonly [MeanChangeClass, ...MeanChangeClass[]],
): MeanChangeClass {
  return meanChangeClasses.findLast((candidate) => classes.includes(candidate)) ?? classes[0];
}

/** The method with cut-offs and labels of one's own. */
export function meanChangeWith(options: MeanChangeOptions, labels: Labels<MeanChangeClass> = {}): Method {
  return formulaMethod(
    "mean-change",
    meanChangeClasses,
    (_base, latest, target, { series, latestYear, targetYear }, { better }) => {
      // With a target only the first value used and the latest count; a first value that is a range leaves the mean open.
      const used = series.slice(-(options.changes ?? published.changes)[0] - 1);
      const first = used[0]?.value;
      if (first !== undefined && first.min !== first.max) return "range-not-chosen";
      const points = used.slice(0, -1).map(({ day, value }) => ({
        year: decimalYear(day),
        value: value.min ?? value.max ?? 0,
      }));
      const result = meanChangeOf(
        {
          points: [...points, { year: latestYear, value: latest }],
          target: { year: targetYear, value: target },
          better,
        },
        options,
      );
      if (typeof result === "string") return result;
      const { meanChange, projected } = result;
      return {
        measures: { meanChange, projected: projected ?? latest },
        class: result.class,
        pace: meets(latest, target, better)
          ? "reached"
          : result.class === "thunderstorm"
            ? "worsening"
            : result.class === "cloud"
              ? "behind"
              : "on-track",
      };
    },
    labels,
  );
}

/** The weather symbols of Destatis (see `meanChangeOf`). Measures: meanChange, projected. */
export const meanChange: Method = /* @__PURE__ */ meanChangeWith({});
