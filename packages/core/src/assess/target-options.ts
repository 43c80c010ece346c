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
  /** Several targets of one indicator: all, or, of those not revised since, the next that falls due alone. Default: "all". */
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
  const current = kept.filter(({ id }) => !kept.some(({ replaces }) => replaces === id));
  return current.filter((target) => {
    const rivals = current.filter(({ indicator }) => indicator === target.indicator).map(dueOf);
    const ahead = rivals.filter((due) => due >= on);
    return dueOf(target) === (ahead.length > 0 ? Math.min(...ahead) : Math.max(...rivals));
  });
}

/** A target with one end of its range, where that was chosen. */
export function withValueChosen(
  target: TargetFact,
  { better }: Indicator,
  { ranges = "both" }: TargetOptions,
): TargetFact {
  if (ranges === "both") return target;
  const end = (better === "more") === (ranges === "weakest") ? target.value.min : target.value.max;
  return end === null ? target : { ...target, value: exactly(end) };
}

/** A target due in the last of its years, where that was chosen. Progress is read against it; its schedule keeps both. */
export function withYearChosen(
  target: TargetFact,
  { years = "earliest" }: TargetOptions,
  known: Known,
): TargetFact {
  if (years === "earliest") return target;
  // Without widening: an approximate year has one target year, and only alternatives have several.
  const window = dueWindow(target.due, known.eventDate, noWidening);
  return typeof window === "string"
    ? target
    : { ...target, due: { kind: "date", edtf: isoDay(window.doubtUntil), wording: "by" } };
}

const noWidening: Widening = { "~": 0, "?": 0, "%": 0 };

function dueDay(window: DueWindow | NoWindow): Day {
  return typeof window === "string" ? Infinity : window.due;
}
