import { type Day, isoDay } from "@policytrack/core";
import { utc } from "@date-fns/utc/utc";
import { intervalToDuration } from "date-fns/intervalToDuration";
import { lengthInWords } from "./length-in-words.ts";
import type { Locale } from "./locale.ts";

/**
 * The time from one day to another in years, months and days, the two largest that are not zero. Which of the days comes
 * first makes no difference.
 *
 * @throws {RangeError} for a day outside the years 0 to 9999.
 * @example
 * durationInWords(20781, 22279); // "4 years and 1 month"
 * durationInWords(20781, 22279, "ja"); // "4年1か月"
 * durationInWords(20781, 22279, "ko"); // "4년 1개월"
 */
export function durationInWords(from: Day, to: Day, locale: Locale = "en"): string {
  const [start, end] = from <= to ? [from, to] : [to, from];
  return lengthInWords(
    intervalToDuration({ start: isoDay(start), end: isoDay(end) }, { in: utc }),
    2,
    locale,
  );
}
