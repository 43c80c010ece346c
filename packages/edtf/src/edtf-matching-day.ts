import type { Day } from "./day.ts";
import { dayOf, daysInMonth, isLeapYear } from "./day.ts";

/**
 * The first or last day of the calendar that digits with unspecified ones ("X") can stand for; null where there is none.
 *
 * @param year Four digits or more, with a sign if negative; the year -0 is no year.
 * @param month Two digits.
 * @param day Two digits.
 * @example
 * matchingDay("1970", "0X", "3X", "first"); // 29
 * matchingDay("190X", "02", "29", "first") === dayOf(1904, 2, 29); // true
 * matchingDay("2023", "02", "3X", "first"); // null
 */
export function matchingDay(year: string, month: string, day: string, which: "first" | "last"): Day | null {
  const last = which === "last";
  const step = last ? -1 : 1;
  const end = yearBound(year, !last);
  for (let y = yearBound(year, last); last ? y >= end : y <= end; y += step) {
    if (!matches(year, Math.abs(y))) continue;
    for (let m = last ? 12 : 1; m >= 1 && m <= 12; m += step) {
      if (!matches(month, m)) continue;
      const days = daysInMonth(y, m);
      for (let d = last ? days : 1; d >= 1 && d <= days; d += step) {
        if (matches(day, d)) return dayOf(y, m, d);
      }
    }
    // What a leap year does not have, no year has.
    if (isLeapYear(y)) return null;
  }
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
