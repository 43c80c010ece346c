import type { ScheduleGroup, StandingGroup, StatusGroup } from "@policytrack/core";
import type { Locale } from "./locale.ts";
import { vocabularyOf } from "./vocabulary/vocabulary-of.ts";

/** A group that commitments are counted in, on any axis. */
export type Group = StatusGroup | ScheduleGroup | StandingGroup;

/**
 * The name of a group of a count.
 *
 * @example
 * groupInWords("reported-only"); // "reported only"
 * groupInWords("ahead", "ja"); // "期限前"
 */
export function groupInWords(group: Group, locale: Locale = "en"): string {
  return vocabularyOf(locale).group[group];
}
