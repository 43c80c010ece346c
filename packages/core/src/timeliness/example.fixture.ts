/** Short ways to write cases for tests: dates as text, everything else as it mostly is. */
import { parseIsoDay } from "@policytrack/edtf";
import type { Due, Status, Timing } from "../model/types.ts";
import { type DueWindow, dueWindow, type NoWindow } from "./due-window.ts";
import type { NumberTarget } from "./number.ts";
import type { Occurrence } from "./recurring.ts";
import type { Entry, Term } from "./reports.ts";
import type { Value } from "./series.ts";

export function day(iso: string): number {
  const found = parseIsoDay(iso);
  if (found === null) throw new RangeError(`${iso} is no day.`);
  return found;
}

export function dated(date: string, timing: Timing = "by"): DueWindow {
  const due: Due = { kind: "date", timing, date, every: null, fiscalYear: null };
  const window = dueWindow(due);
  if (typeof window === "string") throw new RangeError(`${date} is ${window}.`);
  return window;
}

export function term(window: DueWindow | NoWindow | string, of: Partial<Term> = {}): Term {
  const reasons: readonly string[] = [
    "not-stated",
    "indefinite",
    "open-ended",
    "withdrawn",
    "event-not-dated",
    "end-not-known",
  ];
  const read = typeof window === "string" && !reasons.includes(window) ? dated(window) : window;
  return {
    setOn: "2020",
    published: day("2040-01-01"),
    window: read as DueWindow | NoWindow,
    expires: false,
    ...of,
  };
}

export function report(status: Status | null, date: string | null, of: Partial<Entry> = {}): Entry {
  return {
    status,
    date,
    observedUntil: null,
    published: day("2040-01-01"),
    statesMissed: false,
    parties: [],
    ...of,
  };
}

export const saidMissed = (date: string | null, of: Partial<Entry> = {}): Entry =>
  report(null, date, { statesMissed: true, ...of });

/** A value with equal ends, or a range. */
export function value(
  date: string,
  n: number | readonly [number | null, number | null] | null,
  of: Partial<Value> = {},
): Value {
  const range = typeof n === "number" ? { min: n, max: n } : n && { min: n[0], max: n[1] };
  return { date, value: range, published: day("2040-01-01"), ...of };
}

/** At least 100, of a stock. */
export function target(
  timing: Timing,
  values: readonly Value[],
  of: Partial<NumberTarget> = {},
): NumberTarget {
  return {
    timing,
    every: "P1Y",
    measure: "stock",
    neverNegative: false,
    comparator: "at-least",
    goal: { min: 100, max: 100 },
    countsAfter: day("2020-12-31"),
    values,
    ...of,
  };
}

export function occurrence(period: string, status: Status, of: Partial<Occurrence> = {}): Occurrence {
  return { for: period, status, date: null, published: day("2040-01-01"), ...of };
}
