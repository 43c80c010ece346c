import { listFormat } from "./list-in-words.ts";
import type { Locale } from "./locale.ts";
import { numberFormat } from "./number-format.ts";
import { remembered } from "./remembered.ts";
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
  const [number, plural] = [numberFormat(tag, 0), pluralRules(tag)];
  const said = units.filter((unit) => (length[unit] ?? 0) !== 0).slice(0, most);
  const words = (said.length === 0 ? (["days"] as const) : said).map((unit) => {
    const count = length[unit] ?? 0;
    return duration[unit](number.format(count), plural.select(count));
  });
  return listFormat(tag, duration.list.type, duration.list.style).format(words);
}

const pluralRules = remembered((tag: string) => new Intl.PluralRules(tag));
