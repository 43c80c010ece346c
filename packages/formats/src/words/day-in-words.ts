import { type Day, calendarDay } from "@policytrack/core";
import type { Locale } from "./locale.ts";
import { numberFormat } from "./number-format.ts";
import { remembered } from "./remembered.ts";
import { vocabularyOf } from "./vocabulary/vocabulary-of.ts";

/** How much of a day is said. */
export type DayPrecision = "year" | "month" | "day";

/** Years that `Intl` can format whole: beyond ±271,821 there is no `Date`. */
const furthestYear = 271_820;

/**
 * A day, or the month or year it lies in, as people write it. Of years beyond the reach of `Date`, only the year is said.
 *
 * @example
 * dayInWords(19853); // "10 May 2024"
 * dayInWords(19853, "month"); // "May 2024"
 * dayInWords(19853, "day", "ja"); // "2024年5月10日"
 */
export function dayInWords(day: Day, precision: DayPrecision = "day", locale: Locale = "en"): string {
  const { tag, date: words } = vocabularyOf(locale);
  const { year, month, day: dayOfMonth } = calendarDay(day);
  if (Math.abs(year) > furthestYear) {
    const number = numberFormat(tag, 0).format(year > 0 ? year : 1 - year);
    return year > 0 ? words.yearAfterChrist(number) : words.yearBeforeChrist(number);
  }
  const date = new Date(Date.UTC(2000, month - 1, dayOfMonth));
  date.setUTCFullYear(year);
  return dateFormat(tag, precision, year >= 1000 ? undefined : words.era).format(date);
}

const dateFormat = remembered(
  (tag: string, precision: DayPrecision, era: "short" | "long" | undefined) =>
    new Intl.DateTimeFormat(tag, {
      calendar: "gregory",
      numberingSystem: "latn",
      timeZone: "UTC",
      year: "numeric",
      ...(precision === "year" ? {} : { month: "long" }),
      ...(precision === "day" ? { day: "numeric" } : {}),
      // Without an era, "50" is no year.
      ...(era === undefined ? {} : { era }),
    }),
);
