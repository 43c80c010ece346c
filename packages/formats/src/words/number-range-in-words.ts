import type { Range } from "@policytrack/core";
import { boundsInWords } from "./bounds-in-words.ts";
import type { Locale } from "./locale.ts";
import { numberFormat } from "./number-format.ts";
import { vocabularyOf } from "./vocabulary/vocabulary-of.ts";

/**
 * A figure, or what is known of it, as people write it.
 *
 * @param digits Digits behind the decimal point, at most.
 * @example
 * numberRangeInWords({ min: 2675, max: 2728 }); // "2,675 to 2,728"
 * numberRangeInWords({ min: null, max: 2728 }); // "at most 2,728"
 * numberRangeInWords({ min: null, max: 2728 }, 1, "ja"); // "2,728以下"
 */
export function numberRangeInWords(range: Range, digits: number = 1, locale: Locale = "en"): string {
  const { format } = numberFormat(vocabularyOf(locale).tag, digits);
  return boundsInWords(range, format, locale);
}
