/**
 * A calendar day as the number of days since 1970-01-01 in the proleptic Gregorian calendar; an integer.
 * It has no hour and no time zone, so nothing here depends on where a machine stands.
 */
export type Day = number;

/** A day taken apart. `year` is astronomical (0 is 1 BC), `month` 1 to 12, `day` 1 to 31. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Whether a year of the proleptic Gregorian calendar has a 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The number of days in a month (1 to 12) of a year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * The day number of a date. A month beyond 1 to 12 counts on into other years and a day beyond its month into other
 * months, so that `dayOf(2024, 3, 0)` is the last day of February.
 *
 * Years are counted from March, so that the leap day is the last of its year and the months before it have fixed
 * offsets (Howard Hinnant, "chrono-compatible low-level date algorithms", days_from_civil).
 *
 * @example
 * dayOf(1970, 1, 2); // 1
 */
export function dayOf(year: number, month: number, day: number): Day {
  const monthsFromMarch = year * 12 + month - 3;
  const y = Math.floor(monthsFromMarch / 12);
  const dayOfYear = Math.floor((153 * (monthsFromMarch - y * 12) + 2) / 5) + day - 1;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - 719468;
}

/**
 * The date of a day number: the inverse of `dayOf` (civil_from_days of the same source).
 *
 * @example
 * calendarDay(1); // { year: 1970, month: 1, day: 2 }
 */
export function calendarDay(day: Day): CalendarDay {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/**
 * The end of a day in decimal years: year + day of the year / days in the year, so that whole years differ by whole
 * numbers and the last day of 2030 is 2031.
 *
 * @example
 * decimalYear(dayOf(2030, 12, 31)); // 2031
 */
export function decimalYear(day: Day): number {
  const { year } = calendarDay(day);
  return year + (day - dayOf(year, 1, 1) + 1) / (isLeapYear(year) ? 366 : 365);
}
