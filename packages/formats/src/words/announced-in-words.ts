import type { StandingVerdict } from "@policytrack/core";
import type { Locale } from "./locale.ts";
import { vocabularyOf } from "./vocabulary/vocabulary-of.ts";

/**
 * Whether it was formally announced.
 *
 * @example
 * announcedInWords("no"); // "not formally announced"
 * announcedInWords("yes", "ko"); // "공식 발표됨"
 */
export function announcedInWords(announced: StandingVerdict["announced"], locale: Locale = "en"): string {
  return vocabularyOf(locale).announced[announced];
}
