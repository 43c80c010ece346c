import type { Formula, Measured } from "@policytrack/core";

/** A value of a series and its time in years; whole years for yearly values (of "2015-16" the first). */
export interface YearValue {
  readonly year: number;
  readonly value: number;
}

/** What a published formula is given, as plain numbers. */
export interface FormulaInput {
  readonly baseline: YearValue;
  readonly latest: YearValue;
  /** Null: no number was set, a direction alone. */
  readonly target: YearValue | null;
  readonly direction: "increase" | "decrease";
  /** A natural bound on the desired side. */
  readonly bound?: number | null;
  /** Whether a value meets the target. Default: it is the target's value or on the desired side of it. */
  readonly meets?: (value: number) => boolean;
}

/** Why a formula has no result. */
export type FormulaReason =
  | "not-finite"
  | "too-few-points"
  | "mixed-signs"
  | "growth-from-zero"
  | "baseline-equals-target";

/** Why a method has no result for a target of this kind. */
export type MethodReason =
  | FormulaReason
  | "kept-throughout"
  | "added-up"
  | "no-due"
  | "no-baseline"
  | "no-direction"
  | "no-value-after-baseline";

/** What every method is given, whatever it needs. */
export type AnyFormula = { readonly [K in keyof Formula<never>]: Formula<never>[K] };

/** Whether every number is one to compute with. What is missing arrives from plain JavaScript as undefined or null. */
export function areFinite(...values: readonly unknown[]): boolean {
  return values.every((value) => typeof value === "number" && Number.isFinite(value));
}

/** The numbers of an input that have to be finite. */
export function isComputable({ baseline, latest, target, bound }: FormulaInput): boolean {
  const numbers = [baseline, latest, ...(target === null ? [] : [target])].flatMap((point) => [
    point.year,
    point.value,
  ]);
  return areFinite(...numbers, ...(bound === undefined || bound === null ? [] : [bound]));
}

/** Whether a value is at least as good as a target. */
export function isAsGood(value: number, target: number, direction: "increase" | "decrease"): boolean {
  return direction === "increase" ? value >= target : value <= target;
}

/** Compound growth a year from one value to another, 0.02 for 2 %. Both need one sign, and the first not to be 0. */
export function compoundGrowth(from: YearValue, to: YearValue): number {
  return (to.value / from.value) ** (1 / (to.year - from.year)) - 1;
}

/** The end of the period, or, where it lies in two calendar years, of the first of them: 2015-16 is 2015. */
export function inFirstYear({ value, year, from }: Measured): YearValue {
  return { value, year: Math.min(year, Math.floor(from) + 1) };
}

/** The baseline; without one, the first value measured in `since` or later. Or why nothing is read from there. */
export function baselineOr(
  { baseline, series, latest }: AnyFormula,
  since: number,
): Measured | "no-baseline" | "no-value-after-baseline" {
  const from = baseline ?? series.find((one) => one.from >= since);
  if (from === undefined) return "no-baseline";
  return latest.year < from.year ? "no-value-after-baseline" : from;
}

/** Why formulas that read growth towards one day have nothing to say of a target. Null: they do. */
export function whyNotByDay({ target, timing }: AnyFormula): MethodReason | null {
  if (target === null) return null;
  if (timing === "throughout") return "kept-throughout";
  if (timing === "total") return "added-up";
  return Number.isFinite(target.year) ? null : "no-due";
}
