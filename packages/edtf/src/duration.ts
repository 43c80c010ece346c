import { UTCDateMini } from "@date-fns/utc/date/mini";
import { add } from "date-fns/add";
import type { Day } from "./day.ts";

/** A length of time in whole calendar units. */
export interface CalendarDuration {
  readonly years: number;
  readonly months: number;
  readonly weeks: number;
  readonly days: number;
}

const millisecondsPerDay = 86_400_000;

/**
 * Reads an ISO 8601 duration in whole years, months, weeks and days; null where the text is not one. Hours and
 * fractions are refused: deadlines are counted in days.
 *
 * @example
 * parseDuration("P1Y6M"); // { years: 1, months: 6, weeks: 0, days: 0 }
 * parseDuration("PT12H"); // null
 */
export function parseDuration(text: string): CalendarDuration | null {
  const parts = /^P(?=\d)(?:(\d{1,4})Y)?(?:(\d{1,5})M)?(?:(\d{1,5})W)?(?:(\d{1,6})D)?$/.exec(text);
  if (parts === null) return null;
  const [years, months, weeks, days] = [1, 2, 3, 4].map((n) => Number(parts[n] ?? 0)) as [
    number,
    number,
    number,
    number,
  ];
  return { years, months, weeks, days };
}

/**
 * The day that lies a duration after another, by the calendar: a month after 31 January is the last day of February
 * (date-fns `add`).
 *
 * @example
 * addDuration(dayOf(2024, 1, 31), { years: 0, months: 1, weeks: 0, days: 0 }); // 2024-02-29
 */
export function addDuration(day: Day, duration: CalendarDuration): Day {
  return Math.round(+add(new UTCDateMini(day * millisecondsPerDay), duration) / millisecondsPerDay);
}
