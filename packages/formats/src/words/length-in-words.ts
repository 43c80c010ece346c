import type { Locale } from "./locale.ts";
import { vocabularyOf } from "./vocabulary/vocabulary-of.ts";

const units = ["years", "months", "weeks", "days"] as const;

/** A length of time in whole calendar units. */
export type Length = Partial<Readonly<Record<(typeof units)[number], number>>>;

/**
 * A length of time, its units that are not zero from the largest on.
 *
 * @param most How many units are said at most.
 */
export function lengthInWords(length: Length, most: number, locale: Locale): string {
  const { tag, duration } = vocabularyOf(locale);
  const [number, plural] = [new Intl.NumberFormat(tag), new Intl.PluralRules(tag)];
  const said = units.filter((unit) => (length[unit] ?? 0) !== 0).slice(0, most);
  const words = (said.length === 0 ? (["days"] as const) : said).map((unit) => {
    const count = length[unit] ?? 0;
    return duration[unit](number.format(count), plural.select(count));
  });
  return new Intl.ListFormat(tag, duration.list).format(words);
}
