import type { Locale } from "./locale.ts";
import { vocabularyOf } from "./vocabulary/vocabulary-of.ts";

/** Words that are joined by "or" or by "and". */
export function listInWords(
  words: readonly string[],
  join: "disjunction" | "conjunction",
  locale: Locale,
): string {
  return new Intl.ListFormat(vocabularyOf(locale).tag, { type: join }).format(words);
}
