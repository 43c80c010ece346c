import type { Words } from "@policytrack/formats/words";

/** A word as it begins a heading, a label or a line: with a capital, in languages that have them. */
export function headingText(text: string, { lexicon: { capitalises, locale } }: Words): string {
  return capitalises ? text.charAt(0).toLocaleUpperCase(locale) + text.slice(1) : text;
}

/** "3 late", or, in languages that count behind the word, "期限内 3". */
export function countText(text: string, n: number, { lexicon: { capitalises } }: Words): string {
  return capitalises ? `${n} ${text}` : `${text} ${n}`;
}
