import { type Day, isoDay } from "@policytrack/core";
import { utc } from "@date-fns/utc/utc";
import { formatDuration } from "date-fns/formatDuration";
import { intervalToDuration } from "date-fns/intervalToDuration";
import type { Locale } from "./locale.ts";

/**
 * The time from one day to another in years, months and days, the two largest that are not zero.
 *
 * @example
 * durationInWords(parseIsoDay("2026-11-24"), parseIsoDay("2030-12-31")); // "4 years and 1 month"
 */
export function durationInWords(from: Day, to: Day, _locale: Locale = "en"): string {
  const [start, end] = from <= to ? [from, to] : [to, from];
  const duration = intervalToDuration({ start: isoDay(start), end: isoDay(end) }, { in: utc });
  const units = (["years", "months", "days"] as const)
    .filter((unit) => (duration[unit] ?? 0) !== 0)
    .slice(0, 2);
  return units.length === 0 ? "0 days" : formatDuration(duration, { format: [...units], delimiter: " and " });
}
