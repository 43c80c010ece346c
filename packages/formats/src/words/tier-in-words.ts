import type { Tier } from "@policytrack/core";
import type { Locale } from "./locale.ts";
import { vocabularyOf } from "./vocabulary/vocabulary-of.ts";

/**
 * What a record is.
 *
 * @example
 * tierInWords("scheduled-event"); // "scheduled event"
 * tierInWords("scheduled-event", "ko"); // "예정된 행사"
 */
export function tierInWords(tier: Tier, locale: Locale = "en"): string {
  return vocabularyOf(locale).tier[tier];
}
