import {
  addDuration,
  calendarDay,
  type DateTolerance,
  type Day,
  dayOf,
  type Edtf,
  type EdtfDate,
  type EdtfInterval,
  type EdtfRange,
  parseDuration,
  parseEdtf,
  type Period,
  tryPeriodsOf,
  spanOf,
} from "@policytrack/edtf";
import type { Due, FiscalYear } from "../model/types.ts";
import { type DaySet, daySet, firstDay, lastDay } from "./day-set.ts";

/** A deadline reduced to days: `opens` <= `due` <= `latestDue`. */
export interface DueWindow {
  /** The first day of what is named; `-Infinity` where that is open or not known. */
  readonly opens: Day;
  /** The last day certainly in time. */
  readonly due: Day;
  /** The last day possibly in time. */
  readonly latestDue: Day;
  /** Every day that can be the last in time. */
  readonly dueDays: DaySet;
  /** Every period that the words can name; each ends on one of `dueDays`. */
  readonly periods: readonly [Period, ...Period[]];
}

/** Why there is no window. */
export type NoWindow =
  | "not-stated"
  | "indefinite"
  | "open-ended"
  | "withdrawn"
  | "event-not-dated"
  | "end-not-known";

export interface DueWindowOptions {
  /** The EDTF date of an event of the dataset; null where it has none that is on record. Default: no event has one. */
  readonly eventDate?: (event: string) => string | null;
  /** By how many units "~", "?" and "%" widen a date. Default: one for "~" and "%", none for "?". */
  readonly tolerance?: Partial<DateTolerance>;
}

/** The days that an ISO text of ten characters can write. A deadline beyond them is due on the last of them. */
const earliestIsoDay = dayOf(0, 1, 1);
const latestIsoDay = dayOf(9999, 12, 31);
const unmoved: DateTolerance = { "~": 0, "?": 0, "%": 0 };

/**
 * The due window of a deadline (docs/timeliness.md, "Due windows"), or why there is none.
 *
 * @example
 * dueWindow({ kind: "date", timing: "by", date: "../2030", every: null, fiscalYear: null });
 * // { opens: -Infinity, due: 22279 (2030-12-31), latestDue: 22279, ... }
 */
export function dueWindow(due: Due | null, options: DueWindowOptions = {}): DueWindow | NoWindow {
  if (due === null) return "not-stated";
  switch (due.kind) {
    case "none":
      return due.reason;
    case "recurring":
      return "open-ended";
    case "date":
      return windowOfDate(due.date, due.fiscalYear, options.tolerance ?? {});
    case "after-event":
      return windowAfter(options.eventDate?.(due.event) ?? null, due.within);
    default:
      return due satisfies never;
  }
}

/** The window of what is kept in every period from a day on, without an end. */
export function endlessWindow(from: Day): DueWindow {
  return {
    opens: from,
    due: Infinity,
    latestDue: Infinity,
    dueDays: [{ from: Infinity, to: Infinity }],
    periods: [{ from, to: Infinity }],
  };
}

/** One way in which a date can be read: the first day of its period, and the days on which the period can end. */
interface Reading {
  readonly opens: Day;
  readonly ends: Period;
  readonly periods: readonly Period[];
}

function windowOfDate(
  text: string,
  fiscalYear: FiscalYear | null,
  tolerance: Partial<DateTolerance>,
): DueWindow | NoWindow {
  const parsed = parseEdtf(text);
  if (!parsed.ok) return "not-stated";
  const readings = readingsOf(parsed.edtf, { fiscalYear, tolerance });
  return typeof readings === "string" ? readings : windowOf(readings);
}

interface Convention {
  readonly fiscalYear: FiscalYear | null;
  readonly tolerance: Partial<DateTolerance>;
}

function readingsOf(edtf: Edtf, convention: Convention): readonly Reading[] | NoWindow {
  switch (edtf.kind) {
    case "date":
      return readingsOfDate(edtf, convention);
    case "date-time":
      return readingsOfDate(edtf.date, convention);
    case "interval":
      return readingsOfInterval(edtf, convention);
    case "one-of":
    case "all-of": {
      const readings: Reading[] = [];
      for (const member of edtf.members) {
        const of =
          member.kind === "date" ? readingsOfDate(member, convention) : readingsOfRange(member, convention);
        if (typeof of === "string") return of;
        readings.push(...of);
      }
      return readings;
    }
    default:
      return edtf satisfies never;
  }
}

/** One reading for each date that open digits can stand for; marks of doubt let each end later. */
function readingsOfDate(date: EdtfDate, convention: Convention): readonly Reading[] {
  const named = periodsOfDate(date, { ...convention, tolerance: unmoved });
  const moved = periodsOfDate(date, convention);
  if (moved.length === named.length) return named.map((period) => exactReading(period));
  const opens = Math.min(...moved.map(({ from }) => from));
  const due = Math.min(...named.map(({ to }) => to));
  const periods = moved.filter(({ to }) => to >= due);
  return [{ opens, ends: { from: due, to: Math.max(...periods.map(({ to }) => to)) }, periods }];
}

function exactReading(period: Period): Reading {
  return { opens: period.from, ends: { from: period.to, to: period.to }, periods: [period] };
}

/** The periods of a date. A bare year is a fiscal one where a fiscal year is given; too many to list are one stretch. */
function periodsOfDate(date: EdtfDate, { fiscalYear, tolerance }: Convention): readonly Period[] {
  const { earliest, latest } = spanOf(date);
  const periods = tryPeriodsOf(date, { tolerance }) ?? [{ from: earliest, to: latest }];
  if (fiscalYear === null || date.precision !== "year") return periods;
  const { firstMonth, namedAfter } = fiscalYear;
  const back = namedAfter === "last" && firstMonth > 1 ? 1 : 0;
  return periods.map(({ from, to }) => ({
    from: dayOf(calendarDay(from).year - back, firstMonth, 1),
    to: dayOf(calendarDay(to).year - back + 1, firstMonth, 1) - 1,
  }));
}

/** Readings of the end before the start are none. */
function readingsOfInterval(
  { start, end }: Pick<EdtfInterval, "start" | "end">,
  convention: Convention,
): readonly Reading[] | NoWindow {
  if (end === "open") return "open-ended";
  if (end === "unknown") return "end-not-known";
  const starts =
    typeof start === "string"
      ? [-Infinity]
      : [...new Set(periodsOfDate(start, convention).map(({ from }) => from))];
  const opens = Math.min(...starts);
  const readings = readingsOfDate(end, convention).flatMap(({ ends, periods }): readonly Reading[] => {
    if (ends.to < opens) return [];
    const pairs = periods.flatMap(({ to }) =>
      starts.filter((from) => from <= to).map((from) => ({ from, to })),
    );
    return [{ opens, ends: { from: Math.max(ends.from, opens), to: ends.to }, periods: pairs }];
  });
  return readings.length > 0 ? readings : "end-not-known";
}

/** A range within a set is a choice among its dates: "[2024..2026]" is one of three years, "[..2026]" any until 2026. */
function readingsOfRange(range: EdtfRange, convention: Convention): readonly Reading[] | NoWindow {
  const { start, end } = range;
  if (start === "open" || end === "open") return readingsOfInterval(range, convention);
  const first = readingsOfDate(start, convention);
  const last = readingsOfDate(end, convention);
  const opens = Math.min(...first.map((reading) => reading.opens));
  const due = Math.min(...first.map(({ ends }) => ends.from));
  const latestDue = Math.max(...last.map(({ ends }) => ends.to));
  if (latestDue < due) return "end-not-known";
  const named = tryPeriodsOf({ kind: "one-of", members: [range] }, convention);
  const fiscal = convention.fiscalYear !== null && start.precision === "year";
  if (named === null || fiscal || named.length === 0)
    return [
      {
        opens,
        ends: { from: due, to: latestDue },
        periods: [
          { from: opens, to: due },
          { from: opens, to: latestDue },
        ],
      },
    ];
  return named.map((period) => exactReading(period));
}

/** Certainly in time is what would be in time even if the event had come as early as it can have. */
function windowAfter(date: string | null, within: string): DueWindow | NoWindow {
  if (date === null || parseDuration(within) === null || !parseEdtf(date).ok) return "event-not-dated";
  const { earliest, latest } = spanOf(date);
  const events = tryPeriodsOf(date, { tolerance: unmoved }) ?? [{ from: earliest, to: latest }];
  if (!Number.isFinite(earliest) || !Number.isFinite(latest)) return "event-not-dated";
  return windowOf(
    events.map(({ from, to }) => {
      const ends = { from: addDuration(from, within), to: addDuration(to, within) };
      return {
        opens: from,
        ends,
        periods: [
          { from, to: ends.from },
          { from: to, to: ends.to },
        ],
      };
    }),
  );
}

function windowOf(readings: readonly Reading[]): DueWindow | NoWindow {
  const dueDays = daySet(readings.map(({ ends }) => ({ from: writable(ends.from), to: writable(ends.to) })));
  const opens = writable(Math.min(...readings.map((reading) => reading.opens)));
  const [first, ...rest] = distinct(
    readings.flatMap(({ periods }) =>
      periods.map(({ from, to }) => ({ from: writable(from), to: writable(to) })),
    ),
  );
  if (first === undefined) return "end-not-known";
  return { opens, due: firstDay(dueDays), latestDue: lastDay(dueDays), dueDays, periods: [first, ...rest] };
}

function distinct(periods: readonly Period[]): readonly Period[] {
  return [...new Map(periods.map((period) => [`${period.from} ${period.to}`, period])).values()];
}

function writable(day: Day): Day {
  return day === -Infinity ? day : Math.min(Math.max(day, earliestIsoDay), latestIsoDay);
}
