import type { Range } from "@policytrack/core";
import { type Locale, regionalForm } from "./locale.ts";

/**
 * A figure, or what is known of it, as people write it.
 *
 * @param digits Digits behind the decimal point, at most.
 * @example
 * numberRangeInWords({ min: 2675, max: 2728 }); // "2,675 to 2,728"
 * numberRangeInWords({ min: null, max: 2728 }); // "at most 2,728"
 */
export function numberRangeInWords(range: Range, digits: number = 1, locale: Locale = "en"): string {
  const format = new Intl.NumberFormat(regionalForm[locale], { maximumFractionDigits: digits });
  return inWords(range, (value) => format.format(value));
}

/**
 * A share as a percentage.
 *
 * @example
 * percentRangeInWords({ min: 0.0827, max: 0.0845 }); // "8.3 % to 8.5 %"
 */
export function percentRangeInWords(range: Range, digits: number = 1, locale: Locale = "en"): string {
  const format = new Intl.NumberFormat(regionalForm[locale], { maximumFractionDigits: digits });
  return inWords(range, (value) => `${format.format(value * 100)} %`);
}

function inWords({ min, max }: Range, write: (value: number) => string): string {
  if (min === null) return max === null ? "no bounds" : `at most ${write(max)}`;
  if (max === null) return `at least ${write(min)}`;
  return write(min) === write(max) ? write(min) : `${write(min)} to ${write(max)}`;
}
