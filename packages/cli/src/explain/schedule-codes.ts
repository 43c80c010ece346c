import type { Schedule } from "@policytrack/core";

/** What the verdicts on a deadline mean. */
export const scheduleCodes: Readonly<Record<Schedule, string>> = {
  met: "It was delivered in time.",
  "met-late": "It was delivered after the due day.",
  open: "It is not delivered, and not due yet.",
  overdue: "It is not delivered, and a source from after the due day shows it.",
  unreported: "The due day has passed, and nothing on record from after it says whether it was delivered.",
  missed: "It was not delivered, and can no longer be.",
  closed: "It was abandoned, or another commitment took its place.",
  "no-deadline": "No date was set.",
  "open-ended": "It has no end.",
  "deadline-unknown": "It has an end, and it is not known when.",
  "not-assessable": "No criterion says what would count as delivered.",
};
