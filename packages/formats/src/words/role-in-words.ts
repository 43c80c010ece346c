import type { Role } from "@policytrack/core";
import type { Locale } from "./locale.ts";
import { vocabularyOf } from "./vocabulary/vocabulary-of.ts";

/**
 * The part that a party has in a commitment.
 *
 * @example
 * roleInWords("place"); // "is the place"
 * roleInWords("implements", "ja"); // "実施主体"
 */
export function roleInWords(role: Role, locale: Locale = "en"): string {
  return vocabularyOf(locale).role[role];
}
