import type { Range } from "@policytrack/core";
import { boundsInWords } from "./bounds-in-words.ts";
import type { Locale } from "./locale.ts";
import { type Digits, numberFormat } from "./number-format.ts";
import { vocabularyOf } from "./vocabulary/vocabulary-of.ts";

/**
 * A figure, or what is known of it, as people write it.
 *
 * @param digits Digits behind the decimal point, at most. Default: all that it has, as is right for what a source says.
 * "rounded" is for what was worked out: whole numbers, but three digits of small ones. "compact" is for where there is little
 * room.
 * @example
 * numberRangeInWords({ min: 2675, max: 2728 }); // "2,675 to 2,728"
 * numberRangeInWords({ min: null, max: 2728 }); // "at most 2,728"
 * numberRangeInWords({ min: 4868.39, max: 4868.39 }, "rounded"); // "4,868"
 * numberRangeInWords({ min: 267_500_000, max: 272_800_000 }, "compact"); // "267.5m to 272.8m"
 * numberRangeInWords({ min: 0.25, max: 0.25 }, undefined, "ja"); // "0.25"
 */
export function numberRangeInWords(range: Range, digits: Digits = allDigits, locale: Locale = "en"): string {
  const { format } = numberFormat(vocabularyOf(locale).tag, digits);
  return boundsInWords(range, format, locale);
}

/** More than a number has. */
const allDigits = 20;
