import { calendarDay, dayOf, daysInMonth, parseDuration, parseIsoDay } from "@policytrack/edtf";
import type { Lexicon } from "./lexicon.ts";
import { numberText } from "./numbers.ts";
import { remembered } from "./remembered.ts";
import { fill } from "./template.ts";

const units = ["years", "months", "weeks", "days"] as const;
/** A length of time in whole calendar units. */
export type Length = Partial<Readonly<Record<(typeof units)[number], number>>>;

const listFormat = remembered(
  (locale: string, type: "conjunction" | "unit", style: "long" | "narrow") =>
    new Intl.ListFormat(locale, { type, style }),
);

/** A length of time, its units that are not zero from the largest on; `most` of them at most. */
function lengthText(lexicon: Lexicon, length: Length, most: number = 2): string {
  const { locale, duration } = lexicon;
  const said = units.filter((unit) => (length[unit] ?? 0) !== 0).slice(0, most);
  const words = (said.length === 0 ? (["days"] as const) : said).map((unit) => {
    const count = length[unit] ?? 0;
    const value = numberText(lexicon, count, 0);
    return fill(lexicon, duration[unit], { count: value }, count)
      .map(({ text }) => text)
      .join("");
  });
  return listFormat(locale, duration.join.type, duration.join.style).format(words);
}

/** An ISO 8601 duration of the data ("P1Y6M"); a text that is none stays as it is. */
export function durationText(lexicon: Lexicon, iso: string): string {
  const length = parseDuration(iso);
  return length === null ? iso : lengthText(lexicon, length, 4);
}

/**
 * The time between two days in years, months and days, the two largest that are not zero. Which day comes first makes no
 * difference. A month is counted when its day of the month, or the last day of a shorter month, is reached.
 */
export function betweenText(lexicon: Lexicon, one: string, other: string): string {
  const [from, to] = [one, other].toSorted().map(parseIsoDay) as [number | null, number | null];
  if (from === null || to === null) return "";
  const [a, b] = [calendarDay(from), calendarDay(to)];
  let months = (b.year - a.year) * 12 + b.month - a.month;
  if (after(a, months) > to) months -= 1;
  return lengthText(lexicon, {
    years: Math.floor(months / 12),
    months: months % 12,
    days: to - after(a, months),
  });
}

/** The day so many months after another, or the last day of that month where it is shorter. */
function after(
  { year, month, day }: { readonly year: number; readonly month: number; readonly day: number },
  months: number,
): number {
  const total = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(total / 12), (total % 12) + 1];
  return dayOf(y, m, Math.min(day, daysInMonth(y, m)));
}
