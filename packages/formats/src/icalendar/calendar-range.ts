import { addDuration, type Day, isoDay, parseDuration, parseIsoDay } from "@policytrack/edtf";
import { shown, UsageError } from "../check-arguments.ts";
import { checkDay } from "../check-day.ts";

/** Which due windows a calendar has: those that touch a stretch of days. Default: all. */
export interface CalendarRange {
  /** The first day, an ISO day. Default: none, or with `within` the day assessed. */
  readonly from?: string;
  /** The last day, an ISO day. */
  readonly through?: string;
  /** How far to look from the first day, instead of `through`: an ISO duration in whole years, months, weeks, days. */
  readonly within?: string;
}

/** The first and the last day of a stretch, as ISO days that any day can be compared with. */
export interface Stretch {
  readonly first: string;
  readonly last: string;
}

const endless: Stretch = { first: "0000-01-01", last: "9999-12-31" };

/** @throws {UsageError} for a day or a duration that does not exist, two ends, and an end before the beginning. */
export function stretchOf(range: CalendarRange, on: string): Stretch {
  const { from, through, within } = range;
  if (from !== undefined) checkDay("from", from);
  if (through !== undefined) checkDay("through", through);
  if (through !== undefined && within !== undefined)
    throw new UsageError("wrong-argument", "toICalendar(): give through or within, not both.");
  const first = from ?? (within === undefined ? endless.first : on);
  const last = through ?? (within === undefined ? endless.last : lastWithin(first, within));
  if (last < first)
    throw new UsageError("wrong-argument", `toICalendar(): through ${last} lies before from ${first}.`);
  return { first, last };
}

function lastWithin(first: string, within: string): string {
  const length = typeof within === "string" ? parseDuration(within) : null;
  if (length === null)
    throw new UsageError(
      "wrong-argument",
      `within: ${shown(within)} is no duration in whole units. Write one like "P2Y".`,
    );
  return isoDay(Math.min(addDuration(parseIsoDay(first) as Day, length), parseIsoDay(endless.last) as Day));
}
