import type { Day } from "./day.ts";
import { dayOf, daysInMonth, isLeapYear } from "./day.ts";

/**
 * The days of the calendar that digits with unspecified ones ("X") can stand for, in their order or from the last one
 * back. They are found one by one, so that a caller who needs the first looks no further.
 *
 * @param year Four digits or more, with a sign if negative; the year -0 is no year.
 * @param month Two digits.
 * @param day Two digits.
 * @example
 * [...matchingDays("1970", "01", "3X")]; // [29, 30]
 */
export function* matchingDays(
  year: string,
  month: string,
  day: string,
  order: "forwards" | "backwards" = "forwards",
): Generator<Day, void> {
  const back = order === "backwards";
  const step = back ? -1 : 1;
  const end = yearBound(year, !back);
  let found = false;
  for (let y = yearBound(year, back); back ? y >= end : y <= end; y += step) {
    if (!matches(year, Math.abs(y))) continue;
    for (let m = back ? 12 : 1; m >= 1 && m <= 12; m += step) {
      if (!matches(month, m)) continue;
      const days = daysInMonth(y, m);
      for (let d = back ? days : 1; d >= 1 && d <= days; d += step) {
        if (!matches(day, d)) continue;
        found = true;
        yield dayOf(y, m, d);
      }
    }
    // What a leap year does not have, no year has.
    if (!found && isLeapYear(y)) return;
  }
}

/** The first or the last of the days that digits can stand for; null where there is none. */
export function matchingDay(year: string, month: string, day: string, which: "first" | "last"): Day | null {
  for (const found of matchingDays(year, month, day, which === "first" ? "forwards" : "backwards"))
    return found;
  return null;
}

/** The first or last year that digits with unspecified ones can stand for. */
function yearBound(year: string, last: boolean): number {
  const negative = year.startsWith("-");
  const size = Number(year.replace("-", "").replaceAll("X", last === negative ? "0" : "9"));
  return negative ? -(size || 1) : size;
}

/** Whether a mask's digits agree with those of a number, from the right. */
function matches(mask: string, n: number): boolean {
  for (let i = mask.length - 1, rest = n; i >= 0 && mask[i] !== "-"; i--, rest = Math.floor(rest / 10)) {
    if (mask[i] !== "X" && Number(mask[i]) !== rest % 10) return false;
  }
  return true;
}
