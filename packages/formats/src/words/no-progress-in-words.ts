import type { NoProgress } from "@policytrack/core";
import type { Locale } from "./locale.ts";
import { vocabularyOf } from "./vocabulary/vocabulary-of.ts";

/**
 * Why there is no figure. It is never 0 %.
 *
 * @example
 * noProgressInWords("no-base"); // "no base value"
 * noProgressInWords("no-base", "ko"); // "기준값 없음"
 */
export function noProgressInWords(reason: NoProgress, locale: Locale = "en"): string {
  return vocabularyOf(locale).noProgress[reason];
}
