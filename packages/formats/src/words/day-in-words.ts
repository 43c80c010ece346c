import { type Day, calendarDay } from "@policytrack/core";
import { type Locale, regionalForm } from "./locale.ts";

/** How much of a day is said. */
export type DayPrecision = "year" | "month" | "day";

/**
 * A day, or the month or year it lies in, as people write it.
 *
 * @example
 * dayInWords(19853); // "10 May 2024"
 * dayInWords(19853, "month"); // "May 2024"
 */
export function dayInWords(day: Day, precision: DayPrecision = "day", locale: Locale = "en"): string {
  const { year, month, day: dayOfMonth } = calendarDay(day);
  const date = new Date(Date.UTC(2000, month - 1, dayOfMonth));
  date.setUTCFullYear(year);
  return new Intl.DateTimeFormat(regionalForm[locale], {
    timeZone: "UTC",
    year: "numeric",
    ...(precision === "year" ? {} : { month: "long" }),
    ...(precision === "day" ? { day: "numeric" } : {}),
  }).format(date);
}
