import type { FiscalYear, When } from "../model/when.ts";
import { calendarDay, type Day, dayOf, daysInMonth } from "./day.ts";
import { addDuration, parseDuration } from "./duration.ts";
import {
  type Edtf,
  type EdtfDate,
  type EdtfInterval,
  type EdtfRange,
  hasUnspecifiedDigit,
  qualificationOf,
} from "./edtf.ts";
import { parseEdtf } from "./edtf-parse.ts";
import { spanOfEdtf, spanOfShiftedDate } from "./edtf-span.ts";

/**
 * A deadline reduced to days. `due` is the last day surely in time, `doubtUntil` the last day possibly in time, never
 * before `due`. `targetYear` is the year that is named.
 */
export interface DueWindow {
  readonly opens: Day | "open" | "unknown";
  readonly due: Day;
  readonly doubtUntil: Day;
  readonly targetYear: number;
}

/** By how many units of its stated precision a date marked so may be off. */
export interface Widening {
  /** "~", approximate. */
  readonly "~": number;
  /** "?", uncertain: doubt about the source, not about the day. */
  readonly "?": number;
  /** "%", both. */
  readonly "%": number;
}

export const defaultWidening: Widening = { "~": 1, "?": 0, "%": 1 };

/** Why something has no due window. */
export type NoWindow = "no-deadline" | "open-ended" | "deadline-unknown";

/**
 * The due window of a deadline (methods, section 8).
 *
 * @param when What is due when.
 * @param eventDate The EDTF date of an event of the dataset, null where it has none (yet).
 * @param widening By how much a date marked "~", "?" or "%" may be off.
 * @returns The window, or why there is none.
 * @throws {RangeError} for what cannot be a deadline (see `whyNotDeadline`); a dataset that was parsed holds none.
 * @example
 * dueWindow({ kind: "date", edtf: "../2030", wording: "by" });
 * // { opens: "open", due: 22279 (2030-12-31), doubtUntil: 22279, targetYear: 2030 }
 */
export function dueWindow(
  when: When,
  eventDate: (event: string) => string | null = noDate,
  widening: Widening = defaultWidening,
): DueWindow | NoWindow {
  switch (when.kind) {
    case "none":
      return when.reason === "open-ended"
        ? "open-ended"
        : when.reason === "end-unknown"
          ? "deadline-unknown"
          : "no-deadline";
    case "after-event": {
      const date = eventDate(when.event);
      const duration = parseDuration(when.within);
      const event = date === null ? "deadline-unknown" : daysOfEvent(edtfOf(date), widening);
      if (typeof event === "string" || duration === null) return "deadline-unknown";
      // Surely in time is what would be in time even if the event had come as early as it can have.
      if (typeof event.opens !== "number") return "deadline-unknown";
      const due = addDuration(event.opens, duration);
      const doubtUntil = addDuration(event.doubtUntil, duration);
      return { opens: event.opens, due, doubtUntil, targetYear: calendarDay(doubtUntil).year };
    }
    case "date":
      return windowOf(edtfOf(when.edtf), widening, when.fiscalYear);
    default:
      return when satisfies never;
  }
}

/**
 * Why a date cannot be a deadline; null if it can. A list of dates names several days at once, a time of day has no place
 * among days, and years outside 1000 to 9999 are not what anyone promises.
 */
export function whyNotDeadline(edtf: Edtf): string | null {
  switch (edtf.kind) {
    case "all-of":
      return "names several dates at once; write one deadline for each";
    case "date-time":
      return "has a time of day; write the day alone";
    case "date":
    case "interval":
    case "one-of": {
      const { earliest, latest } = spanOfEdtf(edtf);
      const outside = [earliest, latest].some(
        (day) => typeof day === "number" && (day < dayOf(1000, 1, 1) || day > dayOf(9999, 12, 31)),
      );
      return outside ? "lies outside the years 1000 to 9999" : null;
    }
    default:
      return edtf satisfies never;
  }
}

/** When an event can have been. Unlike a deadline it can have a time of day or several dates: it ends with the last. */
function daysOfEvent(
  edtf: Edtf,
  widening: Widening,
): Pick<DueWindow, "opens" | "due" | "doubtUntil"> | NoWindow {
  if (edtf.kind !== "date-time" && edtf.kind !== "all-of") return windowOf(edtf, widening);
  const { earliest, latest } = spanOfEdtf(edtf);
  return typeof latest === "number"
    ? { opens: earliest, due: latest, doubtUntil: latest }
    : "deadline-unknown";
}

function windowOf(edtf: Edtf, widening: Widening, fiscalYear?: FiscalYear): DueWindow | NoWindow {
  const why = whyNotDeadline(edtf);
  if (why !== null) throw new RangeError(`A deadline ${why}.`);
  switch (edtf.kind) {
    case "date":
      return windowOfDate(edtf, widening, fiscalYear);
    case "interval":
      return windowOfInterval(edtf, widening, fiscalYear);
    case "one-of": {
      const windows = edtf.members.map((member) =>
        member.kind === "range"
          ? windowOfInterval(member, widening, fiscalYear)
          : windowOfDate(member, widening, fiscalYear),
      );
      if (windows.some((window) => typeof window === "string")) return "open-ended";
      return windows.reduce((a, b) => alternatives(a as DueWindow, b as DueWindow));
    }
    default:
      throw new RangeError("A deadline is a date, an interval or a choice of dates.");
  }
}

/** Surely in time is what is in time under the earliest alternative, possibly what is under the latest. */
function alternatives(a: DueWindow, b: DueWindow): DueWindow {
  const later = a.doubtUntil >= b.doubtUntil ? a : b;
  return {
    opens:
      typeof a.opens !== "number"
        ? a.opens
        : typeof b.opens !== "number"
          ? b.opens
          : Math.min(a.opens, b.opens),
    due: Math.min(a.due, b.due),
    doubtUntil: later.doubtUntil,
    targetYear: later.targetYear,
  };
}

function windowOfInterval(
  { kind, start, end }: EdtfInterval | EdtfRange,
  widening: Widening,
  fiscalYear?: FiscalYear,
): DueWindow | NoWindow {
  if (typeof end === "string") return end === "open" ? "open-ended" : "deadline-unknown";
  const last = windowOfDate(end, widening, fiscalYear);
  if (typeof start === "string") return { ...last, opens: start };
  const first = windowOfDate(start, widening, fiscalYear);
  // A range in a set is a choice among its dates, an interval one stretch.
  return kind === "range" ? alternatives(first, last) : { ...last, opens: first.opens };
}

function windowOfDate(date: EdtfDate, widening: Widening, fiscalYear?: FiscalYear): DueWindow {
  const { uncertain, approximate } = qualificationOf(date);
  const units = approximate ? widening[uncertain ? "%" : "~"] : uncertain ? widening["?"] : 0;
  const named = daysOfDate(date, 0, fiscalYear);
  const due = isChoice(date) ? lastOfEarliest(date, named.earliest, fiscalYear) : named.latest;
  return {
    opens: units === 0 ? named.earliest : daysOfDate(date, -units, fiscalYear).earliest,
    due,
    // No doubt goes beyond the years that deadlines can lie in.
    doubtUntil:
      units === 0 ? named.latest : Math.min(daysOfDate(date, units, fiscalYear).latest, dayOf(9999, 12, 31)),
    // The year in the words: a fiscal year that ends in the next calendar year keeps its own.
    targetYear: calendarDay(daysOfDate(date, 0).latest).year,
  };
}

/** Whether a date leaves open which of several it is: unspecified digits, or digits that are not significant. */
function isChoice(date: EdtfDate): boolean {
  return hasUnspecifiedDigit(date) || date.year.significantDigits !== null;
}

/** The days of a date moved by units of its own precision. A bare year is a fiscal year where one is given. */
function daysOfDate(date: EdtfDate, units: number, fiscalYear?: FiscalYear): { earliest: Day; latest: Day } {
  const { earliest, latest } = spanOfShiftedDate(date, units) as { earliest: Day; latest: Day };
  if (fiscalYear === undefined || date.precision !== "year") return { earliest, latest };
  const { firstMonth, namedAfter } = fiscalYear;
  const years = namedAfter === "last" && firstMonth > 1 ? -1 : 0;
  return {
    earliest: dayOf(calendarDay(earliest).year + years, firstMonth, 1),
    latest: dayOf(calendarDay(latest).year + years + 1, firstMonth, 1) - 1,
  };
}

/** The last day of the earliest of the dates that a date with open digits can be. */
function lastOfEarliest(date: EdtfDate, earliest: Day, fiscalYear?: FiscalYear): Day {
  const { year, month } = calendarDay(earliest);
  switch (date.precision) {
    case "day":
      return earliest;
    case "month":
      return dayOf(year, month, daysInMonth(year, month));
    case "year":
      return (
        (fiscalYear === undefined ? dayOf(year + 1, 1, 1) : dayOf(year + 1, fiscalYear.firstMonth, 1)) - 1
      );
    case "sub-year":
      return addDuration(earliest, { years: 0, months: monthsOf(date), weeks: 0, days: 0 }) - 1;
    default:
      return date.precision satisfies never;
  }
}

/** The length of a season, quarter, quadrimester or half-year. */
function monthsOf(date: EdtfDate): number {
  const code = date.subYear?.value ?? 21;
  return code >= 40 ? 6 : code >= 37 ? 4 : 3;
}

function edtfOf(text: string): Edtf {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new RangeError(`${JSON.stringify(text)} is not an EDTF date.`);
  return parsed.edtf;
}

function noDate(): null {
  return null;
}
