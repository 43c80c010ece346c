import { calendarDay, dayOf, type EdtfDate, type FiscalYear } from "@policytrack/core";
import { dayInWords } from "./day-in-words.ts";
import type { Locale } from "./locale.ts";
import { namedPeriod } from "./named-period.ts";
import type { Period } from "./period.ts";
import { periodAt } from "./period-at.ts";
import { periodBetween } from "./period-between.ts";
import { spanOfDate } from "./span-of-date.ts";
import { vocabularyOf } from "./vocabulary/vocabulary-of.ts";

/**
 * The period that a date names, its qualifiers left aside.
 *
 * @param fiscalYear The fiscal year that a bare year names.
 */
export function periodOf(date: EdtfDate, locale: Locale, fiscalYear?: FiscalYear): Period {
  const { precision, year, month, day } = date;
  const { date: words, when } = vocabularyOf(locale);
  const span = spanOfDate(date);
  const { earliest, latest } = span;
  if (year.value === null) {
    return precision === "year" && /^[1-9]\d\dX$/.test(year.text)
      ? periodAt("decade", earliest, locale)
      : periodBetween(span, locale);
  }
  switch (precision) {
    case "year": {
      if (calendarDay(earliest).year !== calendarDay(latest).year) {
        const { end, name } = periodBetween(span, locale);
        const estimate = dayInWords(dayOf(year.value, 1, 1), "year", locale);
        return { kind: "other", name: words.estimate(estimate, name), end };
      }
      return fiscalYear === undefined
        ? periodAt("year", earliest, locale)
        : namedPeriod("year", when.fiscalYear(String(year.value), fiscalYear), locale);
    }
    case "month": {
      if (month?.text === "XX") {
        const within = periodAt("year", earliest, locale);
        return { ...within, kind: "some", name: words.someMonth(within.name) };
      }
      return month?.value === null ? periodBetween(span, locale) : periodAt("month", earliest, locale);
    }
    case "day": {
      if (day?.text === "XX" && (month?.text === "XX" || typeof month?.value === "number")) {
        const within = periodAt(month.value === null ? "year" : "month", earliest, locale);
        return { ...within, kind: "some", name: words.someDay(within.name) };
      }
      return earliest === latest ? periodAt("day", earliest, locale) : periodBetween(span, locale);
    }
    case "sub-year":
      return partOfYear(date, locale);
    default:
      return precision satisfies never;
  }
}

/** By the codes 21 to 41 of the format. */
function partOfYear(date: EdtfDate, locale: Locale): Period {
  const { date: words } = vocabularyOf(locale);
  const { earliest, latest } = spanOfDate(date);
  const code = date.subYear?.value ?? 0;
  const [first, last] = [calendarDay(earliest).year, calendarDay(latest).year];
  const year =
    first === last || first < 1000
      ? dayInWords(earliest, "year", locale)
      : words.acrossYears(String(first), String(last));
  if (code >= 33) {
    const parts = [...words.quarters, ...words.quadrimesters, ...words.halves];
    const part = namedPeriod("part", parts[code - 33]?.(year) ?? year, locale);
    // Nobody speaks of the end of four months, but of the last of them.
    return code >= 37 && code <= 39 ? { ...part, end: periodAt("month", latest, locale).end } : part;
  }
  const seasons = [words.spring, words.summer, words.autumn, words.winter];
  const season = seasons[(code - 21) % 4]?.(year) ?? year;
  return namedPeriod(
    "season",
    code < 25 ? season : code < 29 ? words.northern(season) : words.southern(season),
    locale,
  );
}
