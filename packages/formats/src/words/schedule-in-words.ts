import type { Among, Schedule } from "@policytrack/core";
import type { Locale } from "./locale.ts";

const vocabulary: Readonly<Record<Locale, Readonly<Record<Schedule, string>>>> = {
  en: {
    met: "met",
    "met-late": "met late",
    open: "open",
    overdue: "overdue",
    unreported: "unreported",
    missed: "missed",
    closed: "closed",
    "no-deadline": "no date",
    "open-ended": "open-ended",
    "deadline-unknown": "date not known",
    "not-assessable": "cannot be tested",
  },
};

/**
 * A verdict on the schedule. Several possible ones are all said (methods, section 8).
 *
 * @example
 * scheduleInWords(["met", "met-late"]); // "met, possibly late"
 * scheduleInWords(["open", "overdue"]); // "possibly overdue"
 */
export function scheduleInWords(schedule: Among<Schedule>, locale: Locale = "en"): string {
  switch (schedule.join(" ")) {
    case "met met-late":
      return "met, possibly late";
    case "open overdue":
      return "possibly overdue";
    default:
      return schedule.map((verdict) => vocabulary[locale][verdict]).join(" or ");
  }
}
