import { calendarDay, daysInMonth } from "@policytrack/core";
import type { Locale } from "./locale.ts";
import type { Period } from "./period.ts";
import { periodAt } from "./period-at.ts";
import { spanInWords } from "./span-in-words.ts";
import type { BoundedSpan } from "./span-of-date.ts";

/** A period that has no name and is said by its ends. */
export function periodBetween(span: BoundedSpan, locale: Locale): Period {
  const { year, month, day } = calendarDay(span.latest);
  const unit = day < daysInMonth(year, month) ? "day" : month < 12 ? "month" : "year";
  return {
    kind: "other",
    name: spanInWords(span, locale),
    end: periodAt(unit, span.latest, locale).end,
  };
}
