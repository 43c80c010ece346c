import { calendarDay, type Day, daysInMonth, type DaySpan } from "@policytrack/core";
import { dayInWords } from "./day-in-words.ts";
import type { Locale } from "./locale.ts";
import { vocabularyOf } from "./vocabulary/vocabulary-of.ts";

/**
 * A stretch of days that something lies in. Whole years are said as years; an end that is open and one that is not known
 * are told apart.
 *
 * @example
 * spanInWords({ earliest: 19631, latest: 19813 }); // "between 1 October 2023 and 31 March 2024"
 * spanInWords({ earliest: 19723, latest: "open" }); // "from 2024 on"
 * spanInWords({ earliest: 19723, latest: "unknown" }); // "from 2024, end not known"
 * spanInWords({ earliest: 19723, latest: "open" }, "ko"); // "2024년부터"
 */
export function spanInWords({ earliest, latest }: DaySpan, locale: Locale = "en"): string {
  const { date, span: words } = vocabularyOf(locale);
  if (typeof earliest === "number" && typeof latest === "number") {
    return bounded(earliest, latest, locale);
  }
  if (typeof earliest === "number") {
    const from = startsYear(earliest)
      ? dayInWords(earliest, "year", locale)
      : dayInWords(earliest, "day", locale);
    return latest === "open" ? words.from(from) : words.fromEndUnknown(from);
  }
  if (typeof latest === "number") {
    const to = endsYear(latest)
      ? date.endOf.year(dayInWords(latest, "year", locale))
      : dayInWords(latest, "day", locale);
    return earliest === "open" ? words.until(to) : words.untilStartUnknown(to);
  }
  if (earliest === "open") return latest === "open" ? words.open : words.openEndUnknown;
  return latest === "open" ? words.openStartUnknown : words.unknown;
}

function bounded(earliest: Day, latest: Day, locale: Locale): string {
  const first = calendarDay(earliest);
  const last = calendarDay(latest);
  if (earliest === latest) return dayInWords(earliest, "day", locale);
  if (
    first.year === last.year &&
    first.month === last.month &&
    first.day === 1 &&
    last.day === daysInMonth(last.year, last.month)
  ) {
    return dayInWords(earliest, "month", locale);
  }
  const precision = startsYear(earliest) && endsYear(latest) ? "year" : "day";
  const [from, to] = [dayInWords(earliest, precision, locale), dayInWords(latest, precision, locale)];
  return from === to ? from : vocabularyOf(locale).span.between(from, to);
}

function startsYear(day: Day): boolean {
  const { month, day: dayOfMonth } = calendarDay(day);
  return month === 1 && dayOfMonth === 1;
}

function endsYear(day: Day): boolean {
  const { month, day: dayOfMonth } = calendarDay(day);
  return month === 12 && dayOfMonth === 31;
}
