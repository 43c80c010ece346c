import type { Locale } from "./locale.ts";
import { vocabularyOf } from "./vocabulary/vocabulary-of.ts";

/**
 * What is open and due within 365 days (methods, section 8).
 *
 * @example
 * dueSoonInWords(); // "due soon"
 * dueSoonInWords("ko"); // "기한 임박"
 */
export function dueSoonInWords(locale: Locale = "en"): string {
  return vocabularyOf(locale).due.soon;
}
