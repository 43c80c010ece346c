import type { Range } from "@policytrack/core";
import type { Locale } from "./locale.ts";
import { vocabularyOf } from "./vocabulary/vocabulary-of.ts";

/** A range, each of its numbers written by a function. Two that are written alike are one. */
export function boundsInWords({ min, max }: Range, write: (value: number) => string, locale: Locale): string {
  const { number: words } = vocabularyOf(locale);
  if (min === null) return max === null ? words.unbounded : words.atMost(write(max));
  if (max === null) return words.atLeast(write(min));
  return write(min) === write(max) ? write(min) : words.between(write(min), write(max));
}
