import type { Commitment, Tier } from "../model/commitment.ts";
import type { Dataset } from "../model/dataset.ts";
import { statuses } from "../model/status.ts";
import { assessmentOf } from "./assessment-of.ts";
import type { Assessment, CommitmentAssessment, Schedule } from "./verdict.ts";

/** The tiers that are counted as commitments. */
export const countedTiers: readonly Tier[] = ["commitment", "scheduled-event"];

/** What commitments are counted by on each axis: every one falls into one group of each. */
export const statusGroups = [
  "delivered",
  "partly-delivered",
  "in-progress",
  "continuing",
  "pending",
  "ended",
  "criteria-differ",
  "unknown",
] as const;
export type StatusGroup = (typeof statusGroups)[number];

/**
 * - possibly-late: late under some readings of the dates and not under others
 * - ahead: the due day is still to come
 * - ended: missed, abandoned or superseded
 * - no-date: no deadline, none with an end that is known, or nothing that says what would count as delivered
 */
export const scheduleGroups = [
  "met",
  "possibly-late",
  "late",
  "overdue",
  "unreported",
  "ended",
  "criteria-differ",
  "ahead",
  "no-date",
] as const;
export type ScheduleGroup = (typeof scheduleGroups)[number];

/** Firm, or only reported: not formally announced, or sources disagree about it. */
export const standingGroups = ["firm", "reported-only"] as const;
export type StandingGroup = (typeof standingGroups)[number];

/** The group of a commitment on each axis. */
export interface Groups {
  readonly status: StatusGroup;
  readonly schedule: ScheduleGroup;
  readonly standing: StandingGroup;
}

type KnownAssessment = Extract<CommitmentAssessment, { known: "yes" }>;

/**
 * The groups that an assessed commitment is counted in. Of several possible statuses the one that claims least counts; a
 * commitment whose criteria differ is counted as such and never under one of them.
 */
export function groupsOf({ split, status, schedule, standing }: KnownAssessment): Groups {
  return {
    status: split ? "criteria-differ" : statusGroup(status),
    schedule: split ? "criteria-differ" : scheduleGroup(schedule),
    standing: standing.announced === "no" || standing.announced === "possibly" ? "reported-only" : "firm",
  };
}

function statusGroup(status: KnownAssessment["status"]): StatusGroup {
  const least = statuses.findLast((candidate) => status.includes(candidate)) ?? "unknown";
  switch (least) {
    case "not-delivered":
    case "abandoned":
    case "superseded":
      return "ended";
    default:
      return least;
  }
}

/** Late under some readings and not under others is a group of its own; else the verdict that claims least counts. */
function scheduleGroup(schedule: KnownAssessment["schedule"]): ScheduleGroup {
  const groups = schedule.map(groupOfSchedule);
  const late = groups.filter((group) => group === "late" || group === "overdue" || group === "unreported");
  if (late.length > 0 && late.length < groups.length) return "possibly-late";
  return scheduleGroups.findLast((group) => groups.includes(group)) ?? "no-date";
}

function groupOfSchedule(schedule: Schedule): ScheduleGroup {
  switch (schedule) {
    case "met":
    case "overdue":
    case "unreported":
      return schedule;
    case "met-late":
      return "late";
    case "open":
      return "ahead";
    case "missed":
    case "closed":
      return "ended";
    case "no-deadline":
    case "open-ended":
    case "deadline-unknown":
    case "not-assessable":
      return "no-date";
    default:
      return schedule satisfies never;
  }
}

/** How many commitments fall into each group of each axis; each axis adds up to `counted`. */
export interface Tally {
  readonly counted: number;
  /** Ids of the counted tiers that were not known on the day, and so are in no group. */
  readonly notKnown: readonly string[];
  readonly status: Readonly<Record<StatusGroup, readonly string[]>>;
  readonly schedule: Readonly<Record<ScheduleGroup, readonly string[]>>;
  readonly standing: Readonly<Record<StandingGroup, readonly string[]>>;
}

/**
 * Counts the commitments of the counted tiers by status, schedule and standing, as ids. They are counts, not scores:
 * whoever names a number can be measured, and whoever names none cannot.
 *
 * @param assessment An assessment of the same dataset.
 */
export function tally<Id extends string>(dataset: Dataset<Id>, assessment: Assessment<Id>): Tally {
  const groups: { readonly id: Id; readonly groups: Groups }[] = [];
  const notKnown: Id[] = [];
  for (const { id } of dataset.commitments.filter(isCounted)) {
    const assessed = assessmentOf(assessment, id as NoInfer<Id>);
    if (assessed.known === "no") notKnown.push(id);
    else groups.push({ id, groups: groupsOf(assessed) });
  }
  const by = <Group extends string>(
    axis: keyof Groups,
    names: readonly Group[],
  ): Record<Group, readonly string[]> =>
    Object.fromEntries(
      names.map((name) => [name, groups.flatMap((entry) => (entry.groups[axis] === name ? [entry.id] : []))]),
    ) as Record<string, readonly string[]> as Record<Group, readonly string[]>;
  return {
    counted: groups.length,
    notKnown,
    status: by("status", statusGroups),
    schedule: by("schedule", scheduleGroups),
    standing: by("standing", standingGroups),
  };
}

/** Whether a record is counted as a commitment. */
export function isCounted({ tier }: Pick<Commitment, "tier">): boolean {
  return countedTiers.includes(tier);
}
