import type { Day } from "../dates/day.ts";
import { defaultWidening, dueWindow, type DueWindow, type Widening } from "../dates/due-window.ts";
import type { Observation } from "../model/observation.ts";
import type { Range } from "../model/range.ts";
import type { Comparator, TargetFact } from "../model/target.ts";
import { among } from "./among.ts";
import type { Known } from "./known.ts";
import { type SeriesPoint, seriesOf } from "./series.ts";
import { type Among, type Modal, type Schedule, schedules } from "./verdict.ts";

/** How a target stands to its due day, and that day. */
export interface TargetSchedule {
  readonly window: DueWindow | null;
  readonly schedule: Among<Schedule>;
}

/**
 * How a numeric target stands to its due day, by its own series: the table of methods, section 8, with "delivered" read as
 * "the value meets the target". A value holds at the close of its period. It was reached at some time after the last
 * earlier value that did not meet the target, and no later than the close of the first that did; a value that misses the
 * target shows it not reached through the close of its period, so that the value for the due day itself is evidence.
 *
 * @param on The day assessed; values of periods that end later are passed over.
 */
export function targetScheduleOn(
  target: TargetFact,
  observations: readonly Observation[],
  known: Known,
  on: Day,
  widening: Widening = defaultWidening,
): TargetSchedule {
  const window = dueWindow(target.due, known.eventDate, widening);
  if (typeof window === "string") return { window: null, schedule: [window] };
  const series = seriesOf(target.indicator, observations, known, on);
  return { window, schedule: among(schedules, schedulesOf(target, series, window, on)) };
}

function schedulesOf(
  target: TargetFact,
  series: readonly SeriesPoint[],
  { due, doubtUntil }: DueWindow,
  on: Day,
): readonly Schedule[] {
  const open: Schedule[] = on <= doubtUntil ? ["open"] : [];
  const latest = series.at(-1);
  if (latest === undefined) return on > due ? [...open, "unreported"] : open;

  const found: Schedule[] = [];
  const meets = meetsTarget(latest.value, target.comparator, target.value);
  if (meets !== "no") {
    const run = runOfMeeting(target, series);
    if (run.after < doubtUntil) found.push("met");
    if (run.by > due) found.push("met-late");
  }
  if (meets !== "yes") {
    found.push(...open);
    if (on > due && latest.day >= due) found.push("overdue");
    if (on > due && latest.day < Math.min(doubtUntil, on - 1)) found.push("unreported");
  }
  return found;
}

/** When the target can have been reached, given that the latest value meets it: after one day, by another. */
function runOfMeeting(target: TargetFact, series: readonly SeriesPoint[]): { after: Day; by: Day } {
  let by = series.at(-1)?.day ?? Infinity;
  for (const { day, value } of series.toReversed()) {
    const meets = meetsTarget(value, target.comparator, target.value);
    if (meets === "no") return { after: day, by };
    if (meets === "yes") by = day;
  }
  return { after: -Infinity, by };
}

/**
 * Whether a value meets a target. Where the target is a range ("26 to 28 %"), meeting its weaker end is possibly enough,
 * meeting its stronger end surely.
 */
export function meetsTarget(value: Range, comparator: Comparator, target: Range): Modal {
  const [low, high] = [value.min ?? -Infinity, value.max ?? Infinity];
  const [from, to] = [target.min ?? -Infinity, target.max ?? Infinity];
  switch (comparator) {
    case "at-least":
      return modal(low >= to, high >= from);
    case "more-than":
      return modal(low > to, high > from);
    case "at-most":
      return modal(high <= from, low <= to);
    case "less-than":
      return modal(high < from, low < to);
    case "equal":
      return modal(low === high && from === to && low === from, low <= to && high >= from);
    default:
      return comparator satisfies never;
  }
}

function modal(surely: boolean, possibly: boolean): Modal {
  return surely ? "yes" : possibly ? "possibly" : "no";
}
