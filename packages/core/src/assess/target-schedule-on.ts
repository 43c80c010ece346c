import type { Day } from "../dates/day.ts";
import { defaultWidening, dueWindow, type DueWindow, type Widening } from "../dates/due-window.ts";
import type { Observation } from "../model/observation.ts";
import type { Range } from "../model/range.ts";
import type { Comparator, TargetFact } from "../model/target.ts";
import { among } from "./among.ts";
import type { Known } from "./known.ts";
import { exactly } from "./range.ts";
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
  const found = valuesToTry(target.value, series).flatMap((value) =>
    schedulesOf({ ...target, value: exactly(value) }, series, window, on),
  );
  return { window, schedule: among(schedules, found) };
}

/**
 * The values of a target that can give different verdicts: its ends, the ends of the values measured that lie between them,
 * and one value between each two of these. A target that is a range has one value, though it is not known which.
 */
function valuesToTry({ min, max }: Range, series: readonly SeriesPoint[]): readonly number[] {
  const [from, to] = [min ?? -Infinity, max ?? Infinity];
  if (from === to) return [from];
  const ends = series
    .flatMap(({ value }) => [value.min, value.max])
    .filter((end) => end !== null && end > from && end < to) as number[];
  const steps = [...new Set([from, ...ends, to])].toSorted((a, b) => a - b);
  const between = steps.slice(1).map((high, i) => {
    const low = steps[i] as number;
    if (low === -Infinity) return high === Infinity ? 0 : high - 1;
    return high === Infinity ? low + 1 : (low + high) / 2;
  });
  return [...steps, ...between];
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

/**
 * When the target can have been reached for good, given that the latest value meets it: after the last value that surely
 * misses it, and no later than the value that follows the last one that possibly misses it.
 */
function runOfMeeting(target: TargetFact, series: readonly SeriesPoint[]): { after: Day; by: Day } {
  const earlier = series.slice(0, -1).map(({ value }) => meetsTarget(value, target.comparator, target.value));
  return {
    after: series[earlier.lastIndexOf("no")]?.day ?? -Infinity,
    by: series[earlier.findLastIndex((meets) => meets !== "yes") + 1]?.day ?? Infinity,
  };
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
