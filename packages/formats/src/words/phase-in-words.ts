import type { Phase } from "@policytrack/core";
import type { Locale } from "./locale.ts";
import { vocabularyOf } from "./vocabulary/vocabulary-of.ts";

/**
 * Where a day lies in a due window.
 *
 * @example
 * phaseInWords("in-doubt"); // "possibly past"
 * phaseInWords("open", "ja"); // "期限内"
 */
export function phaseInWords(phase: Phase, locale: Locale = "en"): string {
  return vocabularyOf(locale).phase[phase];
}
