import type {
  Pace,
  Schedule,
  ScheduleGroup,
  StandingGroup,
  StandingVerdict,
  Status,
  StatusGroup,
} from "@policytrack/core";
import { reviewKinds } from "../review/review-kinds.ts";

/** The groups of a count that are not called by a status or a verdict of the same meaning. */
type OwnGroup = Exclude<StatusGroup, Status> | Exclude<ScheduleGroup, Schedule> | StandingGroup;

const groups: Readonly<Record<OwnGroup, string>> = {
  "possibly-late": "Late under some readings of the dates, and not under others.",
  late: "It was delivered after the due day.",
  ahead: "The due day is still to come, and it is not delivered yet. Nothing is said of how well it goes.",
  ended: "It was not delivered and can no longer be, was abandoned, or another commitment took its place.",
  "criteria-differ": "Its criteria give different verdicts, so it is counted under none of them.",
  "no-date":
    "No deadline, none whose end is known, or nothing that says what would count as delivered. A target may have a date of its own.",
  firm: "It was formally announced, or no source says that it was not.",
  "reported-only": "A source says that it was not formally announced, or sources disagree about that.",
};

const paces: Readonly<Record<Pace, string>> = {
  reached: "The latest figure is at the target or past it.",
  "on-track": "The pace up to the latest figure is enough to reach the target on its due day.",
  behind: "It goes towards the target, at a pace below the one that is needed to reach it on its due day.",
  worsening: "The figures move away from the target.",
};

const heard: Readonly<Record<StandingVerdict["heard"], string>> = {
  all: "All who commit say so in their own words, or a body of theirs does.",
  some: "Some who commit do, and others do not.",
  none: "None who commits does: it is only reported.",
};

/** The words that `report` and `review` print and that are no codes of the model, by where they stand. */
export const printedWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "a group of `report`'s counts": groups,
  "the pace of a figure of progress": paces,
  "heard in `report`: in whose words it is known": heard,
  "a kind of what `review` lists": reviewKinds,
};
