import { type Day, isoDay } from "../dates/day.ts";
import { dueWindow, type DueWindow, type NoWindow, type Widening } from "../dates/due-window.ts";
import type { Indicator } from "../model/indicator.ts";
import type { TargetFact } from "../model/target.ts";
import { exactly } from "./range.ts";
import type { Known } from "./known.ts";

/** What to do where a commitment's targets leave a choice. Nothing is chosen silently: these are the defaults. */
export interface TargetOptions {
  /** A target that is a range ("26 to 28 %"): both ends (results are ranges), the weaker or the stronger. Default: "both". */
  readonly ranges?: "both" | "weakest" | "strongest";
  /** A target with several target years ("2030 or 2035"): which one progress is read against. Default: "earliest". */
  readonly years?: "earliest" | "latest";
  /** Targets that depend on something: beside the others, or left out. Default: "include". */
  readonly conditional?: "include" | "leave-out";
  /** Several targets of one indicator: all, or the next that falls due alone. Default: "all". */
  readonly several?: "all" | "next";
}

/** The targets to assess, out of those in force. */
export function targetsInPlay(
  targets: readonly TargetFact[],
  { conditional = "include", several = "all" }: TargetOptions,
  known: Known,
  on: Day,
  widening: Widening,
): readonly TargetFact[] {
  const kept = targets.filter((target) => conditional === "include" || target.condition === null);
  if (several === "all") return kept;
  const dueOf = (target: TargetFact): Day => dueDay(dueWindow(target.due, known.eventDate, widening));
  return kept.filter((target) => {
    const rivals = kept.filter(({ indicator }) => indicator === target.indicator).map(dueOf);
    const ahead = rivals.filter((due) => due >= on);
    return dueOf(target) === (ahead.length > 0 ? Math.min(...ahead) : Math.max(...rivals));
  });
}

/** A target as it is to be read: with one end of its range, or the last of its years, where that was chosen. */
export function targetAsChosen(
  target: TargetFact,
  { better }: Indicator,
  { ranges = "both", years = "earliest" }: TargetOptions,
  known: Known,
  widening: Widening,
): TargetFact {
  const { min, max } = target.value;
  const end = ranges === "both" ? null : (better === "more") === (ranges === "weakest") ? min : max;
  const window = years === "latest" ? dueWindow(target.due, known.eventDate, widening) : null;
  return {
    ...target,
    ...(end === null ? {} : { value: exactly(end) }),
    ...(window === null || typeof window === "string"
      ? {}
      : { due: { kind: "date", edtf: isoDay(window.doubtUntil), wording: "by" } as const }),
  };
}

function dueDay(window: DueWindow | NoWindow): Day {
  return typeof window === "string" ? Infinity : window.due;
}
