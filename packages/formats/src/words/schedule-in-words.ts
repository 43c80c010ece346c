import type { Among, Schedule } from "@policytrack/core";
import { listInWords } from "./list-in-words.ts";
import type { Locale } from "./locale.ts";
import { vocabularyOf } from "./vocabulary/vocabulary-of.ts";

/**
 * A verdict on the schedule. Several possible ones are all said (methods, section 8).
 *
 * @example
 * scheduleInWords(["met", "met-late"]); // "met, possibly late"
 * scheduleInWords(["open", "overdue"]); // "possibly overdue"
 * scheduleInWords(["open", "unreported"]); // "open or unreported"
 * scheduleInWords(["met", "met-late"], "ja"); // "達成（遅れた可能性あり）"
 * scheduleInWords(["open", "overdue"], "ko"); // "기한 초과 가능성 있음"
 */
export function scheduleInWords(schedule: Among<Schedule>, locale: Locale = "en"): string {
  const { schedule: words } = vocabularyOf(locale);
  switch (schedule.join(" ")) {
    case "met met-late":
      return words.metPossiblyLate;
    case "open overdue":
      return words.possiblyOverdue;
    default:
      return listInWords(
        schedule.map((verdict) => words[verdict]),
        "disjunction",
        locale,
      );
  }
}
