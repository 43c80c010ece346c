import { calendarDay, type Day } from "./day.ts";
import { isoDay } from "./iso-day.ts";
import type { Period } from "./span.ts";

/**
 * The shortest EDTF name of a period that is written in years, months or days: "2024", "2024-05", "2024-05-10",
 * "2024/2025", "2024-04/2025-03", "../2030". `spanOf` reads it back.
 *
 * EDTF cannot name months and days outside the years -9999 to 9999, nor a period without any end: they are named as ISO
 * 8601 does, "+012024-05" and "../..", which `parseEdtf` does not read.
 *
 * @throws {RangeError} where an end is no day, or lies before the start.
 * @example
 * nameOfPeriod({ from: 0, to: 364 }); // "1970"
 * nameOfPeriod({ from: 90, to: 454 }); // "1970-04/1971-03"
 */
export function nameOfPeriod({ from, to }: Period): string {
  if (!(from <= to && from < Infinity && to > -Infinity))
    throw new RangeError(`Day ${from} to day ${to} is no period.`);
  for (const precision of ["year", "month", "day"] as const) {
    // A period begins where its first unit begins, and ends where the next one would begin.
    if (!isStart(from, precision) || !isStart(to + 1, precision)) continue;
    const [start, end] = [nameOfUnit(from, precision), nameOfUnit(to, precision)];
    return start === end && start !== ".." ? start : `${start}/${end}`;
  }
  throw new RangeError(`Day ${from} to day ${to} is no period: days are whole numbers.`);
}

type Precision = "year" | "month" | "day";

function isStart(day: Day, precision: Precision): boolean {
  if (Math.abs(day) === Infinity) return true;
  if (!Number.isSafeInteger(day)) return false;
  if (precision === "day") return true;
  const date = calendarDay(day);
  return date.day === 1 && (precision === "month" || date.month === 1);
}

/** The year, month or day in which a day lies; ".." for an open end. */
function nameOfUnit(day: Day, precision: Precision): string {
  if (Math.abs(day) === Infinity) return "..";
  const { year } = calendarDay(day);
  const text = isoDay(day).replace(/^-00(?=\d{4}-)/, "-");
  if (precision === "day") return text;
  if (precision === "month") return text.slice(0, -3);
  return Math.abs(year) > 9999 ? `Y${year}` : text.slice(0, -6);
}
