import {
  addDuration,
  type DateTolerance,
  type Day,
  isEdtf,
  parseDuration,
  type Period,
  tryPeriodsOf,
} from "@policytrack/edtf";
import type { Status } from "../model/types.ts";
import type { Timeliness } from "../model/words.ts";
import type { DueWindow } from "./due-window.ts";
import type { Findings, Outcome } from "./findings.ts";
import { Gathering } from "./gathering.ts";
import { isLength, periodLimit } from "./number-target.ts";
import { type Entry, historyOf, noReports, withEntry } from "./reports.ts";
import { begunBy, daysOf, daysUntil } from "./sequence.ts";
import { outcomesOfPeriods, type PeriodWords } from "./whole.ts";

/** What was reported of one occurrence. Kept: `delivered`; in part: `partly-delivered`; not held: `not-delivered`. */
export interface Occurrence {
  /** EDTF: the period. */
  readonly for: string;
  readonly status: Status;
  /** EDTF; null: within the period. */
  readonly date: string | null;
  readonly published: Day;
}

/** What is promised once in every period. */
export interface RecurringCase {
  readonly on: Day;
  /** The length of a period, an ISO 8601 duration. */
  readonly every: string;
  /** EDTF: the first period, or its first day. */
  readonly from: string;
  /** Null: without an end. */
  readonly until: DueWindow | null;
  /** How long after its period an occurrence is still on time: an ISO 8601 duration. */
  readonly grace: string | null;
  readonly occurrences: readonly Occurrence[];
  /** Reports on the promise as a whole, in the order in which it happened. */
  readonly history: readonly Entry[];
  /** How far "~", "?" and "%" let the first period be another one. Default: as in `dueWindow`. */
  readonly tolerance?: Partial<DateTolerance>;
}

/**
 * What is said of a recurring promise: of each period that has begun, and of all of them. The periods do not depend on one
 * another, so that their readings are never multiplied.
 *
 * @example
 * assessRecurring({ on, every: "P1Y", from: "2020", until: null, grace: null, occurrences: [], history: [] });
 * // { timelinesses: ["unreported"], tally: ..., periods: [...], ... }
 */
export function assessRecurring(recurring: RecurringCase): Findings {
  const { on, every, from, until, grace } = recurring;
  const gathering = new Gathering();
  const ends = endsOf(recurring);
  const firsts = isEdtf(from) ? (tryPeriodsOf(from, { tolerance: recurring.tolerance ?? {} }) ?? []) : [];
  const lasts = until === null ? [Infinity] : [...new Set(until.periods.map(({ to }) => to))];
  const usable = isLength(every) && (grace === null || parseDuration(grace) !== null);
  for (const first of new Set(usable ? firsts.map((period) => period.from) : [])) {
    for (const last of lasts) {
      const periods = Number.isFinite(first) ? periodsOf(recurring, first, last) : null;
      if (periods === null) {
        gathering.add(unassessable);
        continue;
      }
      const judged = wordsOfPeriods(recurring, periods);
      const whole = { from: first, to: last };
      for (const end of ends.flatMap((days) => endsToTry(days, judged))) {
        const owed = judged.flatMap((period) => owedAt(period, end, on));
        for (const outcome of outcomesOfPeriods({ on, whole, end, by: "status" }, [owed]))
          gathering.add(outcome);
      }
    }
  }
  return gathering.findings();
}

const unassessable: Outcome = { timeliness: "not-assessable", by: "nothing", line: "not-comparable" };

interface DuePeriod extends Period {
  readonly due: Day;
}

/** The periods until the day, and one beyond that is near, so that the next due day is known; null: too many. */
function periodsOf({ on, every, grace }: RecurringCase, first: Day, last: Day): readonly DuePeriod[] | null {
  const periods: DuePeriod[] = [];
  if (first > addDuration(on, every)) return periods;
  for (let times = 0; times <= periodLimit; times++) {
    const from = addDuration(first, every, { times });
    const to = addDuration(first, every, { times: times + 1 }) - 1;
    if (to > last || (periods.at(-1)?.from ?? -Infinity) > on) return periods;
    periods.push({ from, to, due: grace === null ? to : addDuration(to + 1, grace) - 1 });
  }
  return null;
}

/** The days on which it can have been given up or replaced; `Infinity` where it need not have been. */
function endsOf({ on, history: entries }: RecurringCase): readonly Period[] {
  const history = historyOf(entries);
  const { least, most } = begunBy(history, on);
  const ends = new Map<number, Period>();
  let reports = noReports;
  for (let begun = 0; begun <= most; begun++) {
    const entry = entries[begun - 1];
    if (entry !== undefined) reports = withEntry(reports, entry, begun - 1);
    if (begun < least) continue;
    const { ending } = reports;
    const days =
      ending === -1
        ? { from: Infinity, to: Infinity }
        : { from: history.earliest[ending] ?? on, to: Math.min(history.latest[ending] ?? on, on) };
    ends.set(ending, days);
  }
  return [...ends.values()];
}

/**
 * Days of giving up that stand for all. The later it was, the more periods are owed: the first and the last day tell the
 * least and the most, and the last one before a period that was missed for certain tells what else there can be.
 */
function endsToTry({ from, to }: Period, periods: readonly PeriodWords[]): readonly Day[] {
  const missed = periods.find(({ due, words }) => due >= from && words.every((word) => word === "missed"));
  return [...new Set([from, to, missed === undefined ? to : Math.min(to, missed.due)])];
}

/** What is said of each period by the reports on it that were published last. */
function wordsOfPeriods(
  { on, occurrences }: RecurringCase,
  periods: readonly DuePeriod[],
): readonly PeriodWords[] {
  const about = new Map<DuePeriod, Occurrence[]>();
  for (const occurrence of occurrences) {
    const { from } = daysOf(occurrence.for);
    const period = periodAt(periods, from);
    if (period === undefined || !isEdtf(occurrence.for)) continue;
    const list = about.get(period);
    if (list === undefined) about.set(period, [occurrence]);
    else list.push(occurrence);
  }
  return periods.map((period) => {
    const reports = about.get(period) ?? [];
    const newest = reports.reduce((day, { published }) => Math.max(day, published), -Infinity);
    const words = reports
      .filter(({ published }) => published === newest)
      .flatMap((report) => wordsOfOccurrence(report, period, on));
    return {
      ...period,
      words: words.length > 0 ? [...new Set(words)] : [on <= period.due ? "not-due" : "unreported"],
    };
  });
}

function periodAt(periods: readonly DuePeriod[], day: Day): DuePeriod | undefined {
  let [low, high] = [0, periods.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((periods[middle]?.from ?? Infinity) <= day) low = middle + 1;
    else high = middle;
  }
  const period = periods[low - 1];
  return period !== undefined && day <= period.to ? period : undefined;
}

/** The table for one occurrence. */
function wordsOfOccurrence(
  { for: named, date, status, published }: Occurrence,
  { due }: DuePeriod,
  on: Day,
): readonly Timeliness[] {
  const pending: Timeliness = on <= due ? "not-due" : "unreported";
  if (status === "partly-delivered" || status === "not-delivered") return [on <= due ? "not-due" : "missed"];
  if (status !== "delivered") return [pending];
  const { from, to } = daysUntil(daysOf(date ?? named), published);
  const found: Timeliness[] = [];
  if (from <= Math.min(due, on)) found.push("on-time");
  if (Math.max(from, due + 1) <= Math.min(to, on)) found.push("late");
  if (to > on) found.push(pending);
  return found;
}

/** What was not yet due when the promise was given up is no longer owed. What was on time stays so. */
function owedAt(period: PeriodWords, end: Day, on: Day): readonly PeriodWords[] {
  if (end > on || end > period.due) return [period];
  if (!period.words.includes("on-time")) return [];
  return [{ ...period, words: ["on-time"], perhapsNotOwed: period.words.length > 1 }];
}
