import type { Confidence } from "@policytrack/core";
import type { Locale } from "./locale.ts";
import { vocabularyOf } from "./vocabulary/vocabulary-of.ts";

/**
 * How well a source bears a fact out.
 *
 * @example
 * confidenceInWords("high"); // "high confidence"
 * confidenceInWords("high", "ja"); // "確度：高"
 */
export function confidenceInWords(confidence: Confidence, locale: Locale = "en"): string {
  return vocabularyOf(locale).confidence[confidence];
}
