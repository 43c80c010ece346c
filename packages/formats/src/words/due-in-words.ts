import {
  type Among,
  type Day,
  type DueWindow,
  type Edtf,
  type EdtfDate,
  parseEdtf,
  qualificationOf,
  type Schedule,
  type When,
} from "@policytrack/core";
import { durationInWords } from "./duration-in-words.ts";
import type { Locale } from "./locale.ts";
import { vocabularyOf } from "./vocabulary/vocabulary-of.ts";
import { whenInWords } from "./when-in-words.ts";

/** What else is known of what is due. */
export interface DueDetails {
  /** How it stands to its deadline, so that what was delivered in time is not called possibly late. */
  readonly schedule?: Among<Schedule>;
  /** The title of an event of the dataset. */
  readonly eventTitle?: (event: string) => string;
}

/**
 * When something is due and how far away that is, counted to the last day that is surely in time. Between that day and the
 * last one possibly in time, it is possibly late, unless it is known to be delivered.
 *
 * @param window The days that `dueWindow` or an assessment gives; null where there are none: then only the date is said.
 * @param on The day it is looked at.
 * @example
 * const by2030 = { kind: "date", edtf: "../2030", wording: "by" } as const;
 * dueInWords(by2030, { opens: "open", due: 22279, doubtUntil: 22279, targetYear: 2030 }, 20781);
 * // "by the end of 2030, in 4 years and 1 month"
 *
 * const early2024 = { kind: "date", edtf: "2024-33~", wording: "early" } as const;
 * dueInWords(early2024, { opens: 19631, due: 19813, doubtUntil: 19904, targetYear: 2024 }, 19853);
 * // "early 2024, approximately: possibly late"
 */
export function dueInWords(
  when: When,
  window: DueWindow | null,
  on: Day,
  details: DueDetails = {},
  locale: Locale = "en",
): string {
  const { due: words } = vocabularyOf(locale);
  const date = withDoubt(when, whenInWords(when, details.eventTitle, locale), locale);
  if (window === null) return date;
  const { due, doubtUntil } = window;
  if (on < due) return words.ahead(date, durationInWords(on, due, locale));
  if (on === due) return words.thatDay(date);
  if (on <= doubtUntil) return canBeLate(details.schedule) ? words.possiblyLate(date) : date;
  return words.past(date, durationInWords(due, on, locale));
}

function canBeLate(schedule: DueDetails["schedule"]): boolean {
  return (
    schedule === undefined ||
    schedule.includes("met-late") ||
    schedule.includes("overdue") ||
    schedule.includes("unreported")
  );
}

/** What the marks of the date add to the source's words; "around 2030" needs none. */
function withDoubt(when: When, date: string, locale: Locale): string {
  if (when.kind !== "date") return date;
  const parsed = parseEdtf(when.edtf);
  if (!parsed.ok) return date;
  const { due: words } = vocabularyOf(locale);
  const marks = datesIn(parsed.edtf).map(qualificationOf);
  const near =
    when.wording !== "around" && marks.some(({ approximate }) => approximate)
      ? words.approximately(date)
      : date;
  return marks.some(({ uncertain }) => uncertain) ? words.perhaps(near) : near;
}

function datesIn(edtf: Edtf): readonly EdtfDate[] {
  switch (edtf.kind) {
    case "date":
      return [edtf];
    case "date-time":
      return [edtf.date];
    case "interval":
      return [edtf.start, edtf.end].filter((end) => typeof end !== "string");
    case "one-of":
    case "all-of":
      return edtf.members.flatMap((member) =>
        member.kind === "date"
          ? [member]
          : [member.start, member.end].filter((end) => typeof end !== "string"),
      );
    default:
      return edtf satisfies never;
  }
}
