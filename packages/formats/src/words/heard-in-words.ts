import type { StandingVerdict } from "@policytrack/core";
import type { Locale } from "./locale.ts";
import { vocabularyOf } from "./vocabulary/vocabulary-of.ts";

/**
 * In whose words it is known.
 *
 * @example
 * heardInWords("none"); // "only reported"
 * heardInWords("none", "ja"); // "第三者の報告のみ"
 */
export function heardInWords(heard: StandingVerdict["heard"], locale: Locale = "en"): string {
  return vocabularyOf(locale).heard[heard];
}
