import type { Day } from "../../dates/day.ts";
import type { Widening } from "../../dates/due-window.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { Observation } from "../../model/observation.ts";
import type { TargetFact } from "../../model/target.ts";
import type { Known } from "../known.ts";
import type { NoProgress, Progress } from "../verdict.ts";

/** How the progress of a target is read from its series. */
export type ProgressOn = (
  target: TargetFact,
  indicator: Indicator,
  observations: readonly Observation[],
  known: Known,
  on: Day,
  widening?: Widening,
) => Progress;

/** A published way of reading progress. The caller passes the ones to use, so unused ones are in nobody's bundle. */
export interface Method {
  readonly id: string;
  readonly progressOn: ProgressOn;
}

/** A value of a series and its time, in years; whole years for yearly values (of "2015-16" the first). */
export interface YearValue {
  readonly year: number;
  readonly value: number;
}

/** The inputs of a published formula, as plain numbers. */
export interface FormulaInput {
  readonly base: YearValue;
  readonly latest: YearValue;
  /** null: none was set. */
  readonly target: YearValue | null;
  readonly better: "more" | "less";
  /** A natural bound on the side that is better. */
  readonly limit?: number;
}

/** Why a formula gives no result. */
export type FormulaRefusal = Extract<
  NoProgress,
  "mixed-signs" | "too-few-points" | "base-equals-target" | "growth-from-zero" | "no-target"
>;

/** Whether a value is at least as good as a target. */
export function meets(value: number, target: number, better: "more" | "less"): boolean {
  return better === "more" ? value >= target : value <= target;
}

/** Compound annual growth rate from one value to another. Both need the same sign, and the first not to be 0. */
export function compoundGrowth(from: YearValue, to: YearValue): number {
  return (to.value / from.value) ** (1 / (to.year - from.year)) - 1;
}
