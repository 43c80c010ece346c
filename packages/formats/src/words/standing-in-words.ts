import type { Standing } from "@policytrack/core";
import type { Locale } from "./locale.ts";
import { vocabularyOf } from "./vocabulary/vocabulary-of.ts";

/**
 * How firmly something was promised.
 *
 * @example
 * standingInWords("in-law"); // "in law"
 * standingInWords("adopted", "ja"); // "採択"
 */
export function standingInWords(standing: Standing, locale: Locale = "en"): string {
  return vocabularyOf(locale).standing[standing];
}
