import type { Wording } from "@policytrack/core";
import type { Locale } from "./locale.ts";
import { vocabularyOf } from "./vocabulary/vocabulary-of.ts";

/**
 * The word that a source dates something with, as an entry of a list. In a date it is said by `whenInWords`.
 *
 * @example
 * wordingInWords("end-of"); // "at the end of"
 * wordingInWords("by", "ko"); // "까지"
 */
export function wordingInWords(wording: Wording, locale: Locale = "en"): string {
  return vocabularyOf(locale).wording[wording];
}
