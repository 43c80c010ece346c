import type { Locale } from "./locale.ts";
import { remembered } from "./remembered.ts";
import { vocabularyOf } from "./vocabulary/vocabulary-of.ts";

/** Words that are joined by "or" or by "and". */
export function listInWords(
  words: readonly string[],
  join: "disjunction" | "conjunction",
  locale: Locale,
): string {
  return words.length === 1
    ? (words[0] as string)
    : listFormat(vocabularyOf(locale).tag, join, "long").format(words);
}

export const listFormat: (
  tag: string,
  type: "disjunction" | "conjunction" | "unit",
  style: "long" | "narrow",
) => Intl.ListFormat = remembered(
  (tag: string, type: "disjunction" | "conjunction" | "unit", style: "long" | "narrow") =>
    new Intl.ListFormat(tag, { type, style }),
);
