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
  isEdtf,
  tryParseEdtf,
  type Period,
  type Span,
  spanOf,
  tryPeriodsOf,
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
const earliestIsoDay = /* @__PURE__ */ dayOf(0, 1, 1);
const latestIsoDay = /* @__PURE__ */ dayOf(9999, 12, 31);
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
  const edtf = tryParseEdtf(text);
  if (edtf === null) return "not-stated";
  const readings = readingsOf(edtf, { fiscalYear, tolerance });
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

/** How many periods of one deadline are told apart. Of more, the first and the last day stand for all. */
const periodLimit = 1000;

/** One reading for each date that open digits can stand for; marks of doubt let each end later. */
function readingsOfDate(date: EdtfDate, convention: Convention): readonly Reading[] {
  const named = periodsOfDate(date, { ...convention, tolerance: unmoved });
  const moved = periodsOfDate(date, convention);
  if (named === null || moved === null) return [anyOf(spanOf(date))];
  if (moved.length === named.length) return named.map((period) => exactReading(period));
  const opens = Math.min(...moved.map(({ from }) => from));
  const due = Math.min(...named.map(({ to }) => to));
  const periods = moved.filter(({ to }) => to >= due);
  return [{ opens, ends: { from: due, to: Math.max(...periods.map(({ to }) => to)) }, periods }];
}

function exactReading(period: Period): Reading {
  return { opens: period.from, ends: { from: period.to, to: period.to }, periods: [period] };
}

/** A reading that may end on any day. */
function anyOf({ earliest, latest }: Span): Reading {
  return {
    opens: earliest,
    ends: { from: earliest, to: latest },
    periods: [
      { from: earliest, to: earliest },
      { from: earliest, to: latest },
    ],
  };
}

/** The periods of a date; null: too many. */
function periodsOfDate(date: EdtfDate, { fiscalYear, tolerance }: Convention): readonly Period[] | null {
  const periods = tryPeriodsOf(date, { tolerance, limit: periodLimit });
  return date.precision === "year"
    ? (periods?.map((period) => fiscalPeriod(period, fiscalYear)) ?? null)
    : periods;
}

/** A calendar year as the fiscal year of the same name. */
function fiscalPeriod({ from, to }: Period, fiscalYear: FiscalYear | null): Period {
  if (fiscalYear === null) return { from, to };
  const { firstMonth, namedAfter } = fiscalYear;
  const back = namedAfter === "last" && firstMonth > 1 ? 1 : 0;
  return {
    from: dayOf(calendarDay(from).year - back, firstMonth, 1),
    to: dayOf(calendarDay(to).year - back + 1, firstMonth, 1) - 1,
  };
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
      : (periodsOfDate(start, convention)?.map(({ from }) => from) ?? [spanOf(start).earliest]);
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
  const { tolerance, fiscalYear } = convention;
  const named = tryPeriodsOf({ kind: "one-of", members: [range] }, { tolerance, limit: periodLimit });
  if (named === null) return [anyOf(spanOf({ kind: "one-of", members: [range] }))];
  const years = start.precision === "year" ? named.map((period) => fiscalPeriod(period, fiscalYear)) : named;
  return years.length > 0 ? years.map((period) => exactReading(period)) : "end-not-known";
}

/** Certainly in time is what would be in time even if the event had come as early as it can have. */
function windowAfter(date: string | null, within: string): DueWindow | NoWindow {
  if (date === null || parseDuration(within) === null || !isEdtf(date)) return "event-not-dated";
  const { earliest, latest } = spanOf(date);
  const events = tryPeriodsOf(date, { tolerance: unmoved, limit: periodLimit }) ?? [
    { from: earliest, to: latest },
  ];
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
  const [due, latestDue] = [firstDay(dueDays), lastDay(dueDays)];
  const [first, ...rest] = distinct(
    readings.flatMap(({ periods }) =>
      periods.map(({ from, to }) => ({ from: writable(from), to: writable(to) })),
    ),
  );
  if (first === undefined) return "end-not-known";
  if (rest.length < periodLimit) return { opens, due, latestDue, dueDays, periods: [first, ...rest] };
  const ends: DueWindow["periods"] = [
    { from: opens, to: due },
    { from: opens, to: latestDue },
  ];
  return { opens, due, latestDue, dueDays, periods: ends };
}

function distinct(periods: readonly Period[]): readonly Period[] {
  return [...new Map(periods.map((period) => [`${period.from} ${period.to}`, period])).values()];
}

function writable(day: Day): Day {
  return day === -Infinity ? day : Math.min(Math.max(day, earliestIsoDay), latestIsoDay);
}
