import type { Comparator, Measure, Timing } from "../model/types.ts";

/** How a number moves towards its target. "achieved" only where the rules of timeliness say so; a missed or ended target has none. */
export type Pace = "achieved" | "on-track" | "behind" | "worsening";
export const paces = ["achieved", "on-track", "behind", "worsening"] as const satisfies readonly Pace[];

/** Why there are no figures: one of these, or the string that a formula returned. */
export type NoFigures =
  | "no-target"
  | "no-baseline"
  | "no-due"
  | "no-direction"
  | "no-values"
  | "too-few-points"
  | "no-value-after-baseline"
  | "open-range"
  | "too-many-ranges"
  | "not-finite"
  | "baseline-equals-target"
  | (string & Record<never, never>);

/** A plain number; the time in decimal years at the end of its period. */
export interface Point {
  readonly value: number;
  readonly year: number;
}

/** A value that was measured. */
export interface Measured extends Point {
  /** The start of its period in decimal years: 2015 for all of 2015, and for 2015-16. `year` where the start is not known. */
  readonly from: number;
}

/** What a method can ask for. What it does not ask for may be null. */
export type Need = "baseline" | "target" | "due" | "direction";

/** One choice of a number in each range. */
export interface Formula<N extends Need = "baseline" | "target" | "direction"> {
  readonly baseline: "baseline" extends N ? Measured : Measured | null;
  readonly latest: Measured;
  /** `year`: of the due day; Infinity: none. */
  readonly target: "target" extends N ? Point : Point | null;
  readonly direction: "direction" extends N ? "increase" | "decrease" : "increase" | "decrease" | null;
  /** By time; the last is `latest`. */
  readonly series: readonly Measured[];
  /** The range of a target that is "between", of which `target` is the nearer end. Else null. */
  readonly interval: { readonly min: number; readonly max: number } | null;
  /** The end of the day assessed, in decimal years. */
  readonly on: number;
  /** Natural bound on the desired side. */
  readonly bound: number | null;
  readonly comparator: Comparator;
  readonly timing: Timing;
  readonly measure: Measure | null;
  readonly unit: string | null;
  /** Whether a value meets the target. Without a target: false. */
  readonly meets: (value: number) => boolean;
}

/** What a formula finds. A figure that has no meaning here is null. */
export interface Result<F extends string> {
  readonly figures: Readonly<Record<F, number | null>>;
  readonly pace?: Pace | null;
  /** The word of the method's own scale: "substantial", "sun". */
  readonly class?: string | null;
}
