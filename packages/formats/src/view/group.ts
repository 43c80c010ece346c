import type { Mixed, Timeliness } from "@policytrack/core";
import type { ReportGroup, Word } from "../words.ts";

/** The order in which groups and, within "past-date", verdicts are shown. */
export const groupOrder: readonly ReportGroup[] = [
  "past-date",
  "on-time-or-late",
  "not-due",
  "done",
  "closed",
  "no-deadline",
  "not-judged",
];

const past: readonly Word[] = ["missed", "overdue", "unreported"];

/**
 * The group of a verdict. What may be past its date and not done is past its date.
 *
 * @param recurs It has periods of its own, so that "ongoing" has a next date.
 */
export function groupOf(possible: readonly (Timeliness | Mixed)[], recurs: boolean): ReportGroup {
  const has = (word: Word): boolean => (possible as readonly Word[]).includes(word);
  if (past.some(has)) return "past-date";
  if (has("on-time") && has("late")) return "on-time-or-late";
  if (has("not-due")) return "not-due";
  if (has("on-time") || has("late")) return "done";
  if (has("ongoing")) return recurs ? "not-due" : "no-deadline";
  if (has("closed")) return "closed";
  if (has("no-deadline")) return "no-deadline";
  return "not-judged";
}

/** The place of a verdict in a list: missed, overdue, no report, then by group. */
export function rankOf(possible: readonly (Timeliness | Mixed)[], recurs: boolean): number {
  const group = groupOf(possible, recurs);
  const word = past.findIndex((one) => (possible as readonly Word[]).includes(one));
  return groupOrder.indexOf(group) * past.length + Math.max(0, word);
}
