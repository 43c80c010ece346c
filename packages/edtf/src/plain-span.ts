import { type Day, dayOf, daysInMonth } from "./day.ts";

/**
 * The days of a plain day, month or year, which nearly all dates are; null for any other expression, and for what is no date.
 * A shortcut past the parser for whoever needs the days alone, with the same result.
 *
 * @example
 * plainSpan("2024-02"); // the days of 2024-02-01 and 2024-02-29
 * plainSpan("2024-33~"); // null
 */
export function plainSpan(text: string): { readonly earliest: Day; readonly latest: Day } | null {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (parts === null) return null;
  const year = Number(parts[1]);
  if (parts[2] === undefined) return { earliest: dayOf(year, 1, 1), latest: dayOf(year, 12, 31) };
  const month = Number(parts[2]);
  if (month < 1 || month > 12) return null;
  const length = daysInMonth(year, month);
  if (parts[3] === undefined) return { earliest: dayOf(year, month, 1), latest: dayOf(year, month, length) };
  const day = Number(parts[3]);
  if (day < 1 || day > length) return null;
  return { earliest: dayOf(year, month, day), latest: dayOf(year, month, day) };
}
