import type { Range } from "@policytrack/core";
import { boundsInWords } from "./bounds-in-words.ts";
import type { Locale } from "./locale.ts";
import { numberFormat } from "./number-format.ts";
import { vocabularyOf } from "./vocabulary/vocabulary-of.ts";

/**
 * A share as a percentage.
 *
 * @param range 1 is 100 %.
 * @param digits Digits behind the decimal point, at most.
 * @example
 * percentRangeInWords({ min: 0.0827, max: 0.0845 }); // "8.3 % to 8.5 %"
 * percentRangeInWords({ min: 0.0827, max: 0.0845 }, 1, "ko"); // "8.3%~8.5%"
 */
export function percentRangeInWords(range: Range, digits: number = 1, locale: Locale = "en"): string {
  const { tag, number: words } = vocabularyOf(locale);
  const { format } = numberFormat(tag, digits);
  return boundsInWords(range, (value) => words.percent(format(value * 100)), locale);
}
