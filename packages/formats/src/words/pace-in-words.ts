import type { Among, Pace } from "@policytrack/core";
import { listInWords } from "./list-in-words.ts";
import type { Locale } from "./locale.ts";
import { vocabularyOf } from "./vocabulary/vocabulary-of.ts";

/**
 * What a reading of progress comes to. Several possible paces are all said.
 *
 * @example
 * paceInWords(["on-track"]); // "on track"
 * paceInWords(["on-track", "behind"]); // "on track or behind"
 * paceInWords(["worsening"], "ja"); // "後退"
 */
export function paceInWords(pace: Among<Pace>, locale: Locale = "en"): string {
  const { pace: words } = vocabularyOf(locale);
  return listInWords(
    pace.map((one) => words[one]),
    "disjunction",
    locale,
  );
}
