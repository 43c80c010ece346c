import type { Because } from "@policytrack/core";
import {
  announcedInWords,
  heardInWords,
  methodInWords,
  noProgressInWords,
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
