import { calendarDay, type Day } from "@policytrack/core";
import { dayInWords } from "./day-in-words.ts";
import type { Locale } from "./locale.ts";
import { namedPeriod } from "./named-period.ts";
import type { Period } from "./period.ts";
import { vocabularyOf } from "./vocabulary/vocabulary-of.ts";

/** The day, month, year or decade that a day lies in. */
export function periodAt(kind: "day" | "month" | "year" | "decade", day: Day, locale: Locale): Period {
  if (kind === "day") {
    const name = dayInWords(day, "day", locale);
    return { kind, name, end: name };
  }
  if (kind === "decade") {
    const first = Math.floor(calendarDay(day).year / 10) * 10;
    return namedPeriod(kind, vocabularyOf(locale).date.decade(String(first)), locale);
  }
  return namedPeriod(kind, dayInWords(day, kind, locale), locale);
}
