import { calendarDay } from "@policytrack/core";
import type { Locale } from "./locale.ts";
import type { Period } from "./period.ts";
import { periodAt } from "./period-at.ts";
import { periodBetween } from "./period-between.ts";
import type { BoundedSpan } from "./span-of-date.ts";

/** The month, year or decade that all of a stretch lies in, whichever is shortest; else the stretch itself. */
export function periodAround(span: BoundedSpan, locale: Locale): Period {
  const [first, last] = [calendarDay(span.earliest), calendarDay(span.latest)];
  if (first.year === last.year) {
    return periodAt(first.month === last.month ? "month" : "year", span.latest, locale);
  }
  return first.year >= 1000 && Math.floor(first.year / 10) === Math.floor(last.year / 10)
    ? periodAt("decade", span.latest, locale)
    : periodBetween(span, locale);
}
