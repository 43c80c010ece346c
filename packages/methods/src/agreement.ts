import { type LanguageMap, UsageError } from "@policytrack/core";
import {
  type AlphaOptions,
  alphaOf,
  type AlphaReason,
  type CodedUnit,
  type MeasurementLevel,
  type PairableUnits,
  pairableUnits,
} from "./krippendorff-alpha.ts";

export interface IntervalOptions extends AlphaOptions {
  /** How many samples are drawn. Default: 2,000. */
  readonly resamples?: number;
  /** The share of the samples that the interval holds. Default: 0.95. */
  readonly confidence?: number;
  /** Where the random numbers begin: the same seed gives the same interval. Default: 1. */
  readonly seed?: number;
}

export interface AlphaInterval {
  readonly lower: number;
  readonly upper: number;
  /** Samples in which all codes were the same. They have no alpha and are left out. */
  readonly withoutVariation: number;
}

/** How far coders agree on one variable. */
export interface Agreement {
  /** Units that at least two coders coded. */
  readonly units: number;
  /** The share of the pairs of codes of a unit that are equal. */
  readonly observed: number | null;
  /** Cohen's kappa, of two coders; null for more, and where each gave the same code throughout. */
  readonly kappa: number | null;
  readonly alpha: number | null;
  /** Null where alpha is, and where nobody disagrees, since drawing from agreement shows no doubt. */
  readonly interval: AlphaInterval | null;
  /** Why there is no alpha. */
  readonly reason: AlphaReason | null;
}

/**
 * Percent agreement, Cohen's kappa and Krippendorff's alpha of one variable, with an interval for alpha.
 *
 * @throws {UsageError} for a code that its level does not allow, and for options that are out of range.
 * @example
 * const units = [["yes", "yes"], ["yes", "no"], ["no", "no"], ["no", null]];
 * agreementOf(units).observed; // 0.6667
 * agreementOf(units).kappa; // 0.4
 * agreementOf(units).alpha; // 0.4444
 */
export function agreementOf(units: readonly CodedUnit[], options: IntervalOptions = {}): Agreement {
  const pairable = pairableUnits(units, options);
  const alpha = alphaOf(pairable);
  return {
    units: pairable.units.length,
    observed: observedAgreement(units),
    kappa: cohenKappa(units),
    alpha: typeof alpha === "string" ? null : alpha,
    interval: intervalOf(pairable, options),
    reason: typeof alpha === "string" ? alpha : null,
  };
}

/**
 * The share of the pairs of codes of a unit that are equal, over all units.
 *
 * @returns Null where no unit has two codes.
 * @example observedAgreement([["yes", "yes"], ["yes", "no"]]); // 0.5
 */
export function observedAgreement(units: readonly CodedUnit[]): number | null {
  let pairs = 0;
  let equal = 0;
  for (const unit of units) {
    const codes = unit.filter((code) => code !== null);
    for (const [i, one] of codes.entries())
      for (const other of codes.slice(i + 1)) {
        pairs++;
        if (one === other) equal++;
      }
  }
  return pairs === 0 ? null : equal / pairs;
}

/**
 * Cohen's kappa of two coders: their agreement beyond what their own shares of each code would give by chance. Units that one of
 * them did not code are left out.
 *
 * Source: J. Cohen, "A Coefficient of Agreement for Nominal Scales", Educational and Psychological Measurement 20 (1960).
 *
 * @returns Null for any other number of coders, for no units, and where both gave one same code throughout.
 * @example cohenKappa([["yes", "yes"], ["yes", "no"], ["no", "no"]]); // 0.4
 */
export function cohenKappa(units: readonly CodedUnit[]): number | null {
  if (units.some((unit) => unit.length !== 2)) return null;
  const pairs = units.filter(([one, other]) => one !== null && other !== null);
  const codes = new Set(pairs.flat());
  const share = (coder: 0 | 1, code: unknown): number =>
    pairs.filter((pair) => pair[coder] === code).length / pairs.length;
  const observed = pairs.filter(([one, other]) => one === other).length / pairs.length;
  const expected = [...codes].reduce<number>((sum, code) => sum + share(0, code) * share(1, code), 0);
  return pairs.length === 0 || codes.size === 1 ? null : (observed - expected) / (1 - expected);
}

/**
 * An interval for alpha by the bootstrap: units are drawn with replacement, as many as there are, alpha is computed of each
 * sample anew, and the interval holds the middle of what came out (percentiles).
 *
 * Source: A. Zapf and others, "Measuring inter-rater reliability for nominal data", BMC Medical Research Methodology 16:93 (2016),
 * who find its coverage close to the nominal one. Krippendorff's own algorithm draws pairs of codes, as if a unit that three
 * coders coded were three units, and is narrower.
 *
 * @returns Null where there is no alpha, and where nobody disagrees.
 * @throws {UsageError} for options that are out of range.
 * @example
 * const units = Array.from({ length: 40 }, (_, i) => [i % 2, i % 8 === 0 ? 1 : i % 2]);
 * alphaInterval(units).lower; // 0.5413
 * alphaInterval(units).upper; // 0.9466
 */
export function alphaInterval(
  units: readonly CodedUnit[],
  options: IntervalOptions = {},
): AlphaInterval | null {
  return intervalOf(pairableUnits(units, options), options);
}

function intervalOf(
  pairable: PairableUnits,
  { resamples = 2000, confidence = 0.95, seed = 1 }: IntervalOptions,
): AlphaInterval | null {
  if (!Number.isInteger(resamples) || resamples < 1 || resamples > 1e6)
    throw outOfRange("resamples", "a whole number from 1 to 1,000,000", resamples);
  if (!(confidence > 0 && confidence < 1)) throw outOfRange("confidence", "between 0 and 1", confidence);
  if (!Number.isSafeInteger(seed)) throw outOfRange("seed", "a whole number", seed);
  const { units } = pairable;
  if (units.every((codes) => codes.every((code) => code === codes[0]))) return null;
  const random = randomNumbers(seed);
  const drawn: number[] = [];
  for (let i = 0; i < resamples; i++) {
    const sample = units.map(() => units[Math.floor(random() * units.length)] ?? []);
    const alpha = alphaOf({ ...pairable, units: sample });
    if (typeof alpha === "number") drawn.push(alpha);
  }
  if (drawn.length === 0) return null;
  drawn.sort((a, b) => a - b);
  const tail = (1 - confidence) / 2;
  return {
    lower: quantile(drawn, tail),
    upper: quantile(drawn, 1 - tail),
    withoutVariation: resamples - drawn.length,
  };
}

/** The value below which a share of sorted numbers lies, between two of them by a straight line. */
function quantile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1);
  const [below = 0, above = below] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return below + (above - below) * (at - Math.floor(at));
}

/** Numbers from 0 to below 1 that a seed settles: mulberry32 of Tommy Ettinger, in the public domain. */
function randomNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function outOfRange(option: string, wanted: string, given: unknown): UsageError {
  return new UsageError("wrong-argument", `\`${option}\` is ${wanted}. This is ${String(given)}.`);
}

interface AgreementWords {
  readonly title: LanguageMap;
  readonly summary: LanguageMap;
  readonly headings: Readonly<Record<"variable" | "level" | "unit" | "disagreements", LanguageMap>>;
  readonly levels: Readonly<Record<MeasurementLevel, LanguageMap>>;
  readonly figures: Readonly<Record<"units" | "observed" | "kappa" | "alpha" | "interval", LanguageMap>>;
  readonly reasons: Readonly<Record<AlphaReason, LanguageMap>>;
}

/** What agreement, its figures and its tables are called. */
export const agreementWords: AgreementWords = {
  title: { en: "Agreement of coders", ja: "コーダー間の一致", ko: "코더 간 일치도" },
  summary: {
    en: "How far several codings of the same units agree: 1 throughout, 0 as much as chance would give.",
    ja: "同じ単位に対する複数のコーディングの一致の程度。1は完全な一致、0は偶然と同程度を表す。",
    ko: "같은 단위에 대한 여러 코딩이 일치하는 정도. 1은 완전한 일치, 0은 우연과 같은 정도이다.",
  },
  headings: {
    variable: { en: "variable", ja: "変数", ko: "변수" },
    level: { en: "level", ja: "尺度", ko: "척도" },
    unit: { en: "unit", ja: "単位", ko: "단위" },
    disagreements: { en: "Disagreements", ja: "不一致", ko: "불일치" },
  },
  levels: {
    nominal: { en: "nominal", ja: "名義", ko: "명목" },
    ordinal: { en: "ordinal", ja: "順序", ko: "서열" },
    interval: { en: "interval", ja: "間隔", ko: "등간" },
    ratio: { en: "ratio", ja: "比率", ko: "비율" },
  },
  figures: {
    units: { en: "n", ja: "n", ko: "n" },
    observed: { en: "agreement", ja: "一致率", ko: "일치율" },
    kappa: { en: "kappa", ja: "κ", ko: "카파" },
    alpha: { en: "alpha", ja: "α", ko: "알파" },
    interval: { en: "95% interval", ja: "95%信頼区間", ko: "95% 신뢰구간" },
  },
  reasons: {
    "no-pairs": {
      en: "no unit was coded twice",
      ja: "二度コーディングされた単位がない",
      ko: "두 번 코딩된 단위가 없음",
    },
    "no-variation": {
      en: "all codes are the same, so that nothing could disagree",
      ja: "符号がすべて同じで、不一致が生じえない",
      ko: "모든 코드가 같아 불일치가 있을 수 없음",
    },
  },
};
