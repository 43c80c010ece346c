import { type Because, parseIsoDay } from "@policytrack/core";
import {
  announcedInWords,
  dayInWords,
  heardInWords,
  methodInWords,
  noProgressInWords,
  numberRangeInWords,
  progressInWords,
  scheduleInWords,
  standingInWords,
  statusInWords,
} from "@policytrack/formats/words";
import type { KnownRecord } from "./as-known.ts";

/** A rule that was applied, as a sentence with its verdict. */
export function becauseInWords(because: Because, { assessed }: KnownRecord): string {
  const criterion =
    assessed.criteria.find((candidate) => candidate.criterion === (because.criterion ?? null)) ??
    assessed.criteria[0];
  switch (because.about) {
    case "known":
      return "Published by this day.";
    case "standing": {
      const { firmest, announced, heard } = assessed.standing;
      return `Standing, by the firmest claim: ${standingInWords(firmest)}; ${announcedInWords(announced)}; ${heardInWords(heard)}.`;
    }
    case "status": {
      const verdict = statusInWords(criterion.status.among);
      if (because.rule === "status/nothing-on-record")
        return "Status: nothing on record says what has been done.";
      return because.rule === "status/latest-entry"
        ? `Status, by the latest entry: ${verdict}.`
        : `Status: ${verdict}, since the dates do not tell which entry is the latest.`;
    }
    case "deadline": {
      const verdict = scheduleInWords(criterion.deadline.schedule);
      if (because.rule === "deadline/not-assessable")
        return "Schedule: nothing says what would count as delivered, so it cannot be tested.";
      if (because.rule === "deadline/one-reading")
        return `Schedule: ${verdict}, under every reading of the dates.`;
      return because.rule === "deadline/several-readings"
        ? `Schedule: ${verdict}. The dates can be read in more than one way, and each reading counts.`
        : `Schedule: ${undated[because.rule] ?? verdict}, so it cannot be late.`;
    }
    case "progress": {
      const method = because.figures?.["method"] ?? because.rule.slice("progress/".length);
      const progress = assessed.targets
        .find(({ target }) => target === because.target)
        ?.progress.find((one) => one.method === method);
      return progress === undefined
        ? `Progress: ${noProgressInWords("no-target")}.`
        : `Progress, ${methodInWords(progress.method)}: ${progressInWords(progress)}.`;
    }
    default:
      return because.about satisfies never;
  }
}

/** Rules that end the question of the schedule, since there is no day to hold anything against. */
const undated: Readonly<Record<string, string>> = {
  "deadline/no-deadline": scheduleInWords(["no-deadline"]),
  "deadline/open-ended": scheduleInWords(["open-ended"]),
  "deadline/deadline-unknown": scheduleInWords(["deadline-unknown"]),
};

const names: Readonly<Record<string, string>> = {
  opens: "window opens",
  due: "last day surely in time",
  doubtUntil: "last day possibly in time",
  targetYear: "target year",
  elapsed: "share of the time that had passed",
  heard: "who commit and say so",
  committing: "who commit",
};

/** The figures of a rule as pairs of words. An open start is no figure. */
export function figuresInWords({ figures = {} }: Because): readonly (readonly [string, string])[] {
  return Object.entries(figures).flatMap(([key, value]) => {
    if (value === null || value === "open" || value === "unknown") return [];
    return [[names[key] ?? key, figureInWords(key, value)] as const];
  });
}

function figureInWords(key: string, value: number | string): string {
  if (typeof value === "number")
    return key === "targetYear" ? String(value) : numberRangeInWords({ min: value, max: value }, 3);
  const day = parseIsoDay(value);
  return day === null ? value : dayInWords(day);
}
