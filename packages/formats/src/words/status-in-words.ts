import type { Among, Status } from "@policytrack/core";
import { listInWords } from "./list-in-words.ts";
import type { Locale } from "./locale.ts";
import { vocabularyOf } from "./vocabulary/vocabulary-of.ts";

/**
 * A verdict on the status. Several possible ones are all said.
 *
 * @example
 * statusInWords(["in-progress"]); // "in progress"
 * statusInWords(["in-progress", "pending"]); // "in progress or pending"
 * statusInWords(["delivered"], "ja"); // "達成"
 */
export function statusInWords(status: Among<Status>, locale: Locale = "en"): string {
  const { status: words } = vocabularyOf(locale);
  return listInWords(
    status.map((verdict) => words[verdict]),
    "disjunction",
    locale,
  );
}
