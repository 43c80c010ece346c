import { calendarDay, type Day, dayOf, daysInMonth } from "./day.ts";

/** A length of time in whole calendar units. */
export interface CalendarDuration {
  readonly years: number;
  readonly months: number;
  readonly weeks: number;
  readonly days: number;
}

const durationPattern = /^P(?=\d)(?:(\d{1,4})Y)?(?:(\d{1,5})M)?(?:(\d{1,5})W)?(?:(\d{1,6})D)?$/;

/**
 * Reads an ISO 8601 duration in whole years (at most 9999), months, weeks and days; null where the text is none. Hours
 * and fractions are refused, since days are what this package counts.
 *
 * @example
 * parseDuration("P1Y6M"); // { years: 1, months: 6, weeks: 0, days: 0 }
 * parseDuration("PT12H"); // null
 */
export function parseDuration(text: string): CalendarDuration | null {
  const parts = durationPattern.exec(text);
  if (parts === null) return null;
  const [, years = 0, months = 0, weeks = 0, days = 0] = parts;
  return { years: Number(years), months: Number(months), weeks: Number(weeks), days: Number(days) };
}

/**
 * The day that lies a duration after another, by the calendar: years and months first, then weeks and days. A month
 * after 31 January is the last day of February. An open end stays open.
 *
 * @param options.times How many durations later, counted from the day itself, so that twice a month after 31 January is
 * 31 March; a whole number, negative for earlier. Default 1.
 * @throws {RangeError} for a text that is no duration, and where the result would be no safe integer.
 * @example
 * isoDay(addDuration(dayOf(2024, 1, 31), "P1M")); // "2024-02-29"
 * isoDay(addDuration(dayOf(2024, 1, 31), "P1M", { times: 2 })); // "2024-03-31"
 */
export function addDuration(
  day: Day,
  duration: string | CalendarDuration,
  { times = 1 }: { readonly times?: number } = {},
): Day {
  const length = typeof duration === "string" ? parseDuration(duration) : duration;
  if (length === null) {
    throw new RangeError(
      `${JSON.stringify(duration)} is no duration in whole years, months, weeks and days, such as "P1Y6M".`,
    );
  }
  if (!Number.isSafeInteger(times)) throw new RangeError(`times is ${times}: it has to be a whole number.`);
  const months = times * (length.years * 12 + length.months);
  const later = addMonths(day, months) + times * (length.weeks * 7 + length.days);
  if (Number.isSafeInteger(later) || Math.abs(day) === Infinity) return later;
  throw new RangeError(`No whole day lies ${times} times ${JSON.stringify(duration)} after day ${day}.`);
}

/** The day some months later: the same day of its month, or the last where the month is shorter. */
export function addMonths(day: Day, months: number): Day {
  if (!Number.isFinite(day) || months === 0) return day;
  const date = calendarDay(day);
  const count = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return dayOf(year, month, Math.min(date.day, daysInMonth(year, month)));
}
