import { type Because, parseIsoDay } from "@policytrack/core";
import {
  announcedInWords,
  heardInWords,
  methodInWords,
  noProgressInWords,
  numberRangeInWords,
  progressInWords,
  scheduleInWords,
  standingInWords,
  statusInWords,
} from "@policytrack/formats/words";
import type { Say } from "../words/say.ts";
import type { KnownRecord } from "../record/as-known.ts";

/** The verdict that a rule came to: what it is about, and what it says. */
export function verdictInWords(because: Because, { assessed }: KnownRecord, say: Say): string {
  const { locale, page } = say;
  const criterion =
    assessed.criteria.find((candidate) => candidate.criterion === (because.criterion ?? null)) ??
    assessed.criteria[0];
  switch (because.about) {
    case "known":
      return page.verdictOn("known", page.published);
    case "standing": {
      const { firmest, announced, heard } = assessed.standing;
      return page.verdictOn(
        "standing",
        [
          standingInWords(firmest, locale),
          announcedInWords(announced, locale),
          heardInWords(heard, locale),
        ].join("; "),
      );
    }
    case "status":
      return page.verdictOn("status", statusInWords(criterion.status.among, locale));
    case "deadline":
      return page.verdictOn("schedule", scheduleInWords(criterion.deadline.schedule, locale));
    case "progress": {
      const method = because.figures?.["method"] ?? because.rule.slice("progress/".length);
      const progress = assessed.targets
        .find(({ target }) => target === because.target)
        ?.progress.find((one) => one.method === method);
      return progress === undefined
        ? page.verdictOn("progress", noProgressInWords("no-target", locale))
        : page.verdictOn(
            "progress",
            progressInWords(progress, locale),
            methodInWords(progress.method, locale),
          );
    }
    default:
      return because.about satisfies never;
  }
}

/**
 * The figures of a rule as pairs of words; the two ends of a range are one figure. An open start is none, and the method is named
 * in the verdict.
 */
export function figuresInWords({ figures = {} }: Because, say: Say): readonly (readonly [string, string])[] {
  return Object.entries(figures).flatMap(([key, value]): [string, string][] => {
    if (value === null || value === "open" || value === "unknown" || key === "method") return [];
    const [, name, end] = /^(.*) \((min|max)\)$/.exec(key) ?? [];
    if (name === undefined) return [[say.page.figure[key] ?? key, figureInWords(key, value, say)]];
    const other = figures[`${name} (${end === "min" ? "max" : "min"})`] ?? null;
    if (end === "max" && other !== null) return [];
    const bound = (at: number | string | null): number | null => (typeof at === "number" ? at : null);
    const range = end === "min" ? { min: bound(value), max: bound(other) } : { min: null, max: bound(value) };
    return [[say.page.figure[name] ?? name, numberRangeInWords(range, 3, say.locale)]];
  });
}

function figureInWords(key: string, value: number | string, say: Say): string {
  if (typeof value === "number")
    return key === "targetYear"
      ? String(value)
      : numberRangeInWords({ min: value, max: value }, 3, say.locale);
  const day = parseIsoDay(value);
  return day === null ? value : say.day(day);
}
