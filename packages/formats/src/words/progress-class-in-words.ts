import type { Among } from "@policytrack/core";
import { listInWords } from "./list-in-words.ts";
import type { Locale } from "./locale.ts";
import { vocabularyOf } from "./vocabulary/vocabulary-of.ts";
import type { ProgressClass } from "./vocabulary/vocabulary.ts";

/**
 * The class that a method puts progress in. Several possible ones are all said; one that is not of core stays as it is.
 *
 * @example
 * progressClassInWords(["substantial"]); // "substantial progress"
 * progressClassInWords(["sun", "slightly-cloudy"]); // "sun or slightly cloudy"
 */
export function progressClassInWords(classes: Among<string>, locale: Locale = "en"): string {
  const { progressClass: words } = vocabularyOf(locale);
  return listInWords(
    classes.map((one) => (Object.hasOwn(words, one) ? words[one as ProgressClass] : one)),
    "disjunction",
    locale,
  );
}
