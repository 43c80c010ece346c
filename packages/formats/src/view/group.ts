import { statuses } from "@policytrack/core";
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

/** Within a group. What is not here, as what depends on the reading, is last. */
const verdictOrder: readonly Word[] = [
  ...past,
  "late",
  "on-time",
  "kept-so-far",
  "not-due",
  "ongoing",
  "closed",
  "no-deadline",
  "deadline-unknown",
  "not-assessable",
  ...statuses,
  "mixed",
];

/**
 * The group of a verdict. What may be past its date and not done is past its date.
 *
 * @param recurs It has periods of its own, so that "ongoing" has a next date.
 */
export function groupOf(possible: readonly Word[], recurs: boolean): ReportGroup {
  const has = (word: Word): boolean => possible.includes(word);
  if (past.some(has)) return "past-date";
  if (has("on-time") && has("late")) return "on-time-or-late";
  if (has("not-due")) return "not-due";
  if (has("on-time") || has("late") || has("kept-so-far")) return "done";
  if (has("ongoing")) return recurs ? "not-due" : "no-deadline";
  if (has("closed")) return "closed";
  if (has("no-deadline")) return "no-deadline";
  return "not-judged";
}

/**
 * The place of a verdict in lists, counts and sentences: by group, missed before overdue, and one word before several. What depends on
 * the reading is last.
 */
export function placeOf(possible: readonly Word[], recurs: boolean): number {
  return rankOf(possible, recurs) + Math.min(possible.length, 9) / 10;
}

/** The place of a verdict, however many words are possible. */
export function rankOf(possible: readonly Word[], recurs: boolean): number {
  const place = verdictOrder.findIndex((word) => possible.includes(word));
  const last = verdictOrder.length;
  return groupOrder.indexOf(groupOf(possible, recurs)) * (last + 1) + (place === -1 ? last : place);
}
