import type { Day } from "./day.ts";
import { calendarDay, dayOf } from "./day.ts";
import type { DaySpan } from "./day-span.ts";
import type { Edtf, EdtfDate, EdtfInterval, EdtfRange, EdtfYear } from "./edtf.ts";
import { matchingDay } from "./edtf-matching-day.ts";

/** A stretch of days with both ends known. */
export interface BoundedDaySpan extends DaySpan {
  readonly earliest: Day;
  readonly latest: Day;
}

/**
 * The first month of each part of a year, from code 21 on: seasons that name no hemisphere, northern and southern ones,
 * quarters, quadrimesters, half-years. Seasons are meteorological: whole months, spring first, the one of December to
 * February ending in the next year. The specification leaves the months open; without a hemisphere they are northern.
 */
const firstMonths = [3, 6, 9, 12, 3, 6, 9, 12, 9, 12, 3, 6, 1, 4, 7, 10, 1, 5, 9, 1, 7];

/**
 * The earliest and the latest day an expression can mean. Qualifiers widen nothing; unspecified and insignificant digits
 * stand for every date of the calendar they can; a set reaches from its earliest member to its latest.
 *
 * Source: https://www.loc.gov/standards/datetime/; the months of seasons are this package's convention.
 *
 * @example
 * const result = parseEdtf("../1970-01~");
 * if (result.ok) spanOfEdtf(result.edtf); // { earliest: "open", latest: 30 }
 */
export function spanOfEdtf(edtf: Edtf): DaySpan {
  switch (edtf.kind) {
    case "date":
      return spanOfShiftedDate(edtf, 0);
    case "date-time":
      return spanOfShiftedDate(edtf.date, 0);
    case "interval":
      return spanBetween(edtf);
    case "one-of":
    case "all-of":
      return edtf.members.map(spanOfMember).reduce(joined);
    default:
      return edtf satisfies never;
  }
}

/**
 * The span of the period that lies `units` of a date's own length later, or earlier if negative. A day moves by days, a
 * month by months, a quarter by three months, a year by years. Digits unspecified or insignificant from the right make
 * the length ("202X" and "2020S3" move by ten years, "2024-06-XX" by a month); others do not.
 *
 * @param units A whole number.
 * @throws {RangeError} where the calendar has no such date, or a day is no safe integer: neither comes of a parsed date
 * and a small number.
 * @example
 * const result = parseEdtf("1970-33~");
 * if (result.ok && result.edtf.kind === "date") spanOfShiftedDate(result.edtf, 1); // { earliest: 90, latest: 180 }
 */
export function spanOfShiftedDate(date: EdtfDate, units: number): BoundedDaySpan {
  return { earliest: boundOf(date, units, "first"), latest: boundOf(date, units, "last") };
}

function boundOf(date: EdtfDate, units: number, which: "first" | "last"): Day {
  const year = yearMask(date.year);
  const code = date.subYear?.value ?? 0;
  const month = code ? String(firstMonths[code - 21]).padStart(2, "0") : (date.month?.text ?? "XX");
  const day = date.day?.text ?? "XX";
  let bound = matchingDay(year, month, day, which) ?? Number.NaN;
  if (day !== "XX") bound += units;
  else {
    const period = code ? (code < 37 ? 3 : code < 40 ? 4 : 6) : 1;
    const length = month === "XX" ? 12 * 10 ** (year.length - year.replace(/X+$/, "").length) : period;
    const { year: y, month: m } = calendarDay(bound);
    const shifted = y * 12 + m - 1 + units * length;
    bound = which === "first" ? firstDayOfMonth(shifted) : firstDayOfMonth(shifted + period) - 1;
  }
  if (!Number.isSafeInteger(bound)) throw new RangeError(`No day ${units} from ${year}-${month}-${day}.`);
  return bound;
}

/** The digits of a year, "X" for those that are unspecified or not significant: "-1950S2" is "-19XX". */
function yearMask({ text, value, significantDigits }: EdtfYear): string {
  if (value === null) return text;
  const digits = String(Math.abs(value)).padStart(4, "0");
  const mask =
    significantDigits === null ? digits : digits.slice(0, significantDigits).padEnd(digits.length, "X");
  return value < 0 ? `-${mask}` : mask;
}

/** The first day of a month counted from January of the year 0. */
function firstDayOfMonth(months: number): Day {
  const year = Math.floor(months / 12);
  return dayOf(year, months - year * 12 + 1, 1);
}

function spanOfMember(member: EdtfDate | EdtfRange): DaySpan {
  return member.kind === "date" ? spanOfShiftedDate(member, 0) : spanBetween(member);
}

function spanBetween({ start, end }: Pick<EdtfInterval, "start" | "end">): DaySpan {
  return {
    earliest: typeof start === "string" ? start : boundOf(start, 0, "first"),
    latest: typeof end === "string" ? end : boundOf(end, 0, "last"),
  };
}

/** The span of two members of a set: an open end stays open. */
function joined(a: DaySpan, b: DaySpan): DaySpan {
  return { earliest: outer(a.earliest, b.earliest, Math.min), latest: outer(a.latest, b.latest, Math.max) };
}

function outer(a: DaySpan["latest"], b: DaySpan["latest"], choose: (a: Day, b: Day) => Day): Day | "open" {
  return typeof a === "string" || typeof b === "string" ? "open" : choose(a, b);
}
