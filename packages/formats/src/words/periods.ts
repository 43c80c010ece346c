import {
  calendarDay,
  dayOf,
  daysInMonth,
  type Day,
  type EdtfDate,
  type Span,
  spanOf,
} from "@policytrack/edtf";
import type { FiscalYear } from "@policytrack/core";
import type { Lexicon, Period, PeriodKind } from "./lexicon.ts";
import { remembered } from "./remembered.ts";

/** Years that `Intl` can format whole: beyond ±271,821 there is no `Date`. */
const furthestYear = 271_820;

const dateFormat = remembered(
  (
    locale: string,
    precision: "year" | "month" | "day" | "day-of-year" | "day-of-month",
    era: "short" | "long" | undefined,
  ) =>
    new Intl.DateTimeFormat(locale, {
      calendar: "gregory",
      numberingSystem: "latn",
      timeZone: "UTC",
      ...(precision.startsWith("day-") ? {} : { year: "numeric" }),
      ...(precision === "year" || precision === "day-of-month" ? {} : { month: "long" }),
      ...(precision.startsWith("day") ? { day: "numeric" } : {}),
      // Without an era, "50" is no year.
      ...(era === undefined ? {} : { era }),
    }),
);

/** A day, or the month or year it lies in. Of years beyond the reach of `Date`, only the year is said. */
export function dayText(
  { locale, date }: Lexicon,
  day: Day,
  precision: "year" | "month" | "day" = "day",
): string {
  const { year, month, day: dayOfMonth } = calendarDay(day);
  if (Math.abs(year) > furthestYear) {
    const number = new Intl.NumberFormat(locale).format(year > 0 ? year : 1 - year);
    return year > 0 ? date.yearAfterChrist(number) : date.yearBeforeChrist(number);
  }
  const instant = new Date(Date.UTC(2000, month - 1, dayOfMonth));
  instant.setUTCFullYear(year);
  return dateFormat(locale, precision, year >= 1000 ? undefined : date.era).format(instant);
}

/** Two days as the ends of a stretch: what they share is said once. */
export function endTexts(lexicon: Lexicon, earliest: Day, latest: Day): readonly [string, string] {
  const [first, last] = [calendarDay(earliest), calendarDay(latest)];
  const texts = [dayText(lexicon, earliest), dayText(lexicon, latest)] as const;
  if (first.year !== last.year || first.year < 1000 || first.year > furthestYear) return texts;
  const precision = first.month === last.month ? "day-of-month" : "day-of-year";
  const { shortensFirst } = lexicon.span;
  const short = shortensFirst ? first : last;
  const instant = new Date(0);
  instant.setUTCFullYear(short.year, short.month - 1, short.day);
  const text = dateFormat(lexicon.locale, precision, undefined).format(instant);
  return shortensFirst ? [text, texts[1]] : [texts[0], text];
}

/** The day, month, year or decade that a day lies in. */
export function periodAt(lexicon: Lexicon, kind: "day" | "month" | "year" | "decade", day: Day): Period {
  if (kind === "day") {
    const name = dayText(lexicon, day);
    return { kind, name, end: name };
  }
  const name =
    kind === "decade"
      ? lexicon.date.decade(String(Math.floor(calendarDay(day).year / 10) * 10))
      : dayText(lexicon, day, kind);
  return named(lexicon, kind, name);
}

/** The period between two days, by the shortest name that fits: a day, a month, a year, or its two ends. */
export function periodBetween(lexicon: Lexicon, { earliest, latest }: Span): Period {
  const [first, last] = [calendarDay(earliest), calendarDay(latest)];
  if (earliest === latest) return periodAt(lexicon, "day", earliest);
  const ends = endUnit(latest);
  if (first.day === 1 && ends !== "day" && first.year === last.year) {
    if (first.month === last.month) return periodAt(lexicon, "month", earliest);
    if (first.month === 1 && last.month === 12) return periodAt(lexicon, "year", earliest);
  }
  const wholeYears = first.day === 1 && first.month === 1 && ends === "year";
  const [from, to] = wholeYears
    ? [dayText(lexicon, earliest, "year"), dayText(lexicon, latest, "year")]
    : endTexts(lexicon, earliest, latest);
  return { kind: "other", name: lexicon.span.between(from, to), end: periodAt(lexicon, ends, latest).end };
}

/** What ends on a day: a year, a month or nothing but the day. */
export function endUnit(day: Day): "day" | "month" | "year" {
  const { year, month, day: dayOfMonth } = calendarDay(day);
  return dayOfMonth < daysInMonth(year, month) ? "day" : month < 12 ? "month" : "year";
}

/** The period that a date names, its qualifiers left aside. `fiscalYear`: the one that a bare year names. */
export function periodOf(lexicon: Lexicon, date: EdtfDate, fiscalYear: FiscalYear | null = null): Period {
  const { precision, year, month, day } = date;
  const words = lexicon.date;
  const span = spanOf(date);
  const { earliest, latest } = span;
  if (year.value === null) {
    return precision === "year" && /^[1-9]\d\dX$/.test(year.text)
      ? periodAt(lexicon, "decade", earliest)
      : periodBetween(lexicon, span);
  }
  switch (precision) {
    case "year": {
      if (calendarDay(earliest).year !== calendarDay(latest).year) {
        const { end, name } = periodBetween(lexicon, span);
        return {
          kind: "other",
          name: words.estimate(dayText(lexicon, dayOf(year.value, 1, 1), "year"), name),
          end,
        };
      }
      return fiscalYear === null
        ? periodAt(lexicon, "year", earliest)
        : named(lexicon, "year", words.fiscalYear(String(year.value), fiscalYear));
    }
    case "month": {
      if (month?.text === "XX") {
        const within = periodAt(lexicon, "year", earliest);
        return { ...within, kind: "some", name: words.someMonth(within.name) };
      }
      return month?.value === null ? periodBetween(lexicon, span) : periodAt(lexicon, "month", earliest);
    }
    case "day": {
      if (day?.text === "XX" && (month?.text === "XX" || typeof month?.value === "number")) {
        const within = periodAt(lexicon, month.value === null ? "year" : "month", earliest);
        return { ...within, kind: "some", name: words.someDay(within.name) };
      }
      return periodBetween(lexicon, span);
    }
    case "sub-year":
      return partOfYear(lexicon, date, span);
    default:
      return precision satisfies never;
  }
}

/** By the codes 21 to 41 of the format. */
function partOfYear(lexicon: Lexicon, date: EdtfDate, { earliest, latest }: Span): Period {
  const words = lexicon.date;
  const code = date.subYear?.value ?? 0;
  const [first, last] = [calendarDay(earliest).year, calendarDay(latest).year];
  const year =
    first === last || first < 1000
      ? dayText(lexicon, earliest, "year")
      : words.acrossYears(String(first), String(last));
  if (code >= 33) {
    const parts = [...words.quarters, ...words.thirds, ...words.halves];
    const part = named(lexicon, "part", parts[code - 33]?.(year) ?? year);
    // Nobody speaks of the end of four months, but of the last of them.
    return code >= 37 && code <= 39 ? { ...part, end: periodAt(lexicon, "month", latest).end } : part;
  }
  const season = words.seasons[(code - 21) % 4]?.(year) ?? year;
  return named(
    lexicon,
    "season",
    code < 25 ? season : code < 29 ? words.northern(season) : words.southern(season),
  );
}

function named(lexicon: Lexicon, kind: Exclude<PeriodKind, "day" | "some" | "other">, name: string): Period {
  return { kind, name, end: lexicon.date.endOf(name, kind) };
}
