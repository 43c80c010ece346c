import { calendarDay, type Day, dayOf } from "./day.ts";
import { firstDayOf, readPlainDate } from "./plain-date.ts";

/** A calendar day in writing: "2024-05-10"; outside the years 0 to 9999 with a sign and six digits or more, "+012024-05-10". */
export type IsoDay = string;

const expanded = /^([+-]\d{6,13})-(\d\d)-(\d\d)$/;

/**
 * Reads an ISO 8601 day; null where the text is none or the calendar has no such day. It reads what `isoDay` writes and
 * nothing else, so that a day has one text: a year of 0 to 9999 has four digits, any other a sign and at least six.
 *
 * @example
 * parseIsoDay("1970-01-02"); // 1
 * parseIsoDay("2023-02-30"); // null
 */
export function parseIsoDay(text: string): Day | null {
  if (text.length === 10) {
    const date = readPlainDate(text, 0, 10);
    return date === -1 ? null : firstDayOf(date);
  }
  const parts = expanded.exec(text);
  if (parts === null) return null;
  const day = dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  return Number.isSafeInteger(day) && isoDay(day) === text ? day : null;
}

/**
 * Writes a day in ISO 8601. Years outside 0 to 9999 get a sign and at least six digits, as `Date` and `Temporal` write
 * them; such texts do not sort by date.
 *
 * @throws {RangeError} for what is no day: an open end (`Infinity`), a fraction, NaN.
 * @example
 * isoDay(1); // "1970-01-02"
 * isoDay(dayOf(10000, 1, 1)); // "+010000-01-01"
 */
export function isoDay(day: Day): IsoDay {
  if (!Number.isSafeInteger(day)) throw new RangeError(`${day} is no day: a day is a whole number.`);
  const { year, month, day: dayOfMonth } = calendarDay(day);
  return `${isoYear(year)}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

function isoYear(year: number): string {
  if (year >= 0 && year <= 9999) return String(year).padStart(4, "0");
  return (year < 0 ? "-" : "+") + String(Math.abs(year)).padStart(6, "0");
}

function twoDigits(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}
