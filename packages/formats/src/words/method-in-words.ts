import type { Locale } from "./locale.ts";
import { vocabularyOf } from "./vocabulary/vocabulary-of.ts";
import type { MethodId } from "./vocabulary/vocabulary.ts";

/**
 * The name of a method of reading progress. One that is not of core keeps its id.
 *
 * @example
 * methodInWords("growth-ratio"); // "growth ratio (Statistics Canada)"
 * methodInWords("of-our-own"); // "of-our-own"
 */
export function methodInWords(method: string, locale: Locale = "en"): string {
  const { method: words } = vocabularyOf(locale);
  return Object.hasOwn(words, method) ? words[method as MethodId] : method;
}
