import type { ScheduleGroup, StandingGroup, StatusGroup } from "@policytrack/core";
import type { Locale } from "./locale.ts";

/** A group that commitments are counted in, on any axis. */
export type Group = StatusGroup | ScheduleGroup | StandingGroup;

const vocabulary: Readonly<Record<Locale, Readonly<Record<Group, string>>>> = {
  en: {
    delivered: "delivered",
    "partly-delivered": "partly delivered",
    "in-progress": "in progress",
    continuing: "continuing",
    pending: "pending",
    ended: "ended",
    "criteria-differ": "criteria differ",
    unknown: "unknown",
    met: "met",
    "possibly-late": "possibly late",
    late: "late",
    overdue: "overdue",
    unreported: "unreported",
    ahead: "ahead",
    "no-date": "no date",
    firm: "firm",
    "reported-only": "reported only",
  },
};

/** The name of a group of a count. */
export function groupInWords(group: Group, locale: Locale = "en"): string {
  return vocabulary[locale][group];
}
