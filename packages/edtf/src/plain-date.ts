import { type Day, dayOf, daysInMonth } from "./day.ts";
import { monthsOfPart } from "./part-of-year.ts";

/** A plain date in one number: its year times 2048, its month or part of a year times 32, and its day. -1 is no date. */
type PlainDate = number;

/**
 * Reads a day, month, part of a year (21 to 41) or year of four digits from a stretch of a text, by character codes and
 * without an object; -1 where the stretch is nothing of the kind. One mark of doubt may follow.
 */
export function readPlainDate(text: string, start: number, end: number): PlainDate {
  const length = end - start - (isMark(text.charCodeAt(end - 1)) ? 1 : 0);
  if (length !== 4 && length !== 7 && length !== 10) return -1;
  const year = readDigits(text, start, start + 4);
  if (year === -1 || length === 4) return year === -1 ? -1 : year * 2048;
  const month = readDigits(text, start + 5, start + 7);
  if (month < 1 || month > 41 || (month > 12 && month < 21) || text.charCodeAt(start + 4) !== hyphen)
    return -1;
  if (length === 7) return year * 2048 + month * 32;
  const day = readDigits(text, start + 8, start + 10);
  if (month > 12 || day < 1 || day > daysInMonth(year, month) || text.charCodeAt(start + 7) !== hyphen)
    return -1;
  return year * 2048 + month * 32 + day;
}

/** The first day of a plain date. */
export function firstDayOf(date: PlainDate): Day {
  const [year, month] = [date >> 11, (date >> 5) & 63];
  if (month > 12) return dayOf(year, monthsOfPart(month).first, 1);
  return dayOf(year, month || 1, date & 31 || 1);
}

/** The last day of a plain date. */
export function lastDayOf(date: PlainDate): Day {
  const [year, month, day] = [date >> 11, (date >> 5) & 63, date & 31];
  if (day > 0) return dayOf(year, month, day);
  if (month === 0) return dayOf(year, 12, 31);
  if (month <= 12) return dayOf(year, month, daysInMonth(year, month));
  const { first, count } = monthsOfPart(month);
  return dayOf(year, first + count, 0);
}

const hyphen = 45;

function isMark(code: number): boolean {
  return code === 63 || code === 126 || code === 37;
}

/** The number that the digits of a stretch write; -1 where one is no digit. */
function readDigits(text: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}
