import type { Day, Period } from "@policytrack/edtf";
import type { Range } from "../model/types.ts";
import type { Timeliness } from "../model/words.ts";
import {
  type DecidedBy,
  type JudgedPeriod,
  type Outcome,
  Recurrences,
  stronger,
  type Tally,
  wordsInOrder,
} from "./findings.ts";

/** The whole of what several do: the first of these that any has. */
export const worstFirst: readonly Timeliness[] = [
  "missed",
  "overdue",
  "unreported",
  "closed",
  "deadline-unknown",
  "not-due",
  "ongoing",
  "late",
  "on-time",
  "no-deadline",
  "not-assessable",
];

/** The worst of some words; of none: that it can not be assessed. */
export function worst(words: readonly Timeliness[]): Timeliness {
  return worstFirst.find((word) => words.includes(word)) ?? "not-assessable";
}

export type DeliveredBy = "all" | "some" | "none";

/** By how many parties it was delivered, of those to which it applies. */
export function deliveredBy(delivered: readonly boolean[]): DeliveredBy {
  if (delivered.every(Boolean)) return "all";
  return delivered.some(Boolean) ? "some" : "none";
}

/** A period of what recurs, and every word that some reading gives it. */
export interface PeriodWords extends Period {
  readonly due: Day;
  readonly words: readonly Timeliness[];
  /** In some reading the promise was given up before this period was due. */
  readonly perhapsNotOwed?: boolean;
}

/** What recurs as a whole. */
export interface Recurring {
  readonly on: Day;
  readonly whole: Period;
  /** The day on which it was given up or replaced; `Infinity`: it was not. */
  readonly end: Day;
  readonly by: DecidedBy;
}

/**
 * The whole of periods: missed, overdue or unreported if any is, in that order; else closed if it has ended, late or on
 * time once the last is over, not due before the first, and ongoing. One outcome for each word that is possible.
 *
 * @param readings The periods in the order of time, once for each reading of what they have in common; their own words
 * do not depend on each other.
 */
export function outcomesOfPeriods(
  recurring: Recurring,
  readings: Iterable<readonly PeriodWords[]>,
): readonly Outcome[] {
  const { on, by } = recurring;
  const found = new Map<Timeliness, DecidedBy>();
  const together = new Recurrences();
  for (const periods of readings) {
    const tally = tallyOf(periods);
    const decided = (tally.due.max ?? 0) > 0 ? by : "nothing";
    for (const word of wordsOfWhole(recurring, periods))
      found.set(word, stronger(decided, found.get(word) ?? "nothing"));
    together.add({ tally, nextDue: nextDueOf(periods), periods: begunPeriods(periods, on, by) });
  }
  const recurrence = together.result();
  if (recurrence === null) return [];
  return [...found].map(([timeliness, decided]) => ({
    timeliness,
    by: decided,
    line: "periods",
    recurrence,
  }));
}

function* begunPeriods(
  periods: readonly PeriodWords[],
  on: Day,
  by: DecidedBy,
): Generator<JudgedPeriod, void> {
  for (const { from, to, due, words } of periods) {
    if (from > on) continue;
    const silent = words.every((word) => word === "not-due" || word === "unreported");
    yield {
      from,
      to,
      due,
      latestDue: due,
      timelinesses: wordsInOrder(words),
      decidedBy: silent ? "nothing" : by,
    };
  }
}

function wordsOfWhole({ on, whole, end }: Recurring, periods: readonly PeriodWords[]): readonly Timeliness[] {
  const found: Timeliness[] = [];
  // A word is the worst of some reading if one period can have it while every other has none that is worse.
  let candidates = periods.map(({ words }) => words);
  for (const bad of ["missed", "overdue", "unreported"] as const) {
    if (candidates.some((words) => words.includes(bad))) {
      found.push(bad);
      candidates = candidates.map((words) => words.filter((word) => word !== bad));
    }
    if (candidates.some((words) => words.length === 0)) return found;
  }
  if (end <= on) return [...found, "closed"];
  const running: Timeliness = on < whole.from ? "not-due" : "ongoing";
  if (on <= whole.to) return [...found, running];
  if (candidates.some((words) => words.includes("not-due"))) found.push(running);
  const done = candidates.map((words) => words.filter((word) => word !== "not-due"));
  if (done.some((words) => words.length === 0)) return found;
  if (done.some((words) => words.includes("late"))) found.push("late");
  if (done.every((words) => words.includes("on-time"))) found.push("on-time");
  return found;
}

/** Counts each word: at least where a period has no other, at most where it has it among others. */
function tallyOf(periods: readonly PeriodWords[]): Tally {
  const least = new Map<Timeliness, number>();
  const most = new Map<Timeliness, number>();
  let [notDue, perhapsDue] = [0, 0];
  for (const { words, perhapsNotOwed } of periods) {
    for (const word of words) most.set(word, (most.get(word) ?? 0) + 1);
    const [only] = words;
    if (only !== undefined && words.length === 1 && perhapsNotOwed !== true)
      least.set(only, (least.get(only) ?? 0) + 1);
    if (words.includes("not-due") || perhapsNotOwed === true) notDue++;
    if (words.some((word) => word !== "not-due")) perhapsDue++;
  }
  const range = (word: Timeliness): Range => ({ min: least.get(word) ?? 0, max: most.get(word) ?? 0 });
  return {
    due: { min: periods.length - notDue, max: perhapsDue },
    onTime: range("on-time"),
    late: range("late"),
    overdue: range("overdue"),
    missed: range("missed"),
    unreported: range("unreported"),
  };
}

/** From the first period that can still be due to the first that has to be. */
function nextDueOf(periods: readonly PeriodWords[]): Period | null {
  const pending = periods.filter(({ words }) => words.includes("not-due"));
  const certain = pending.find(({ words }) => words.length === 1) ?? pending.at(-1);
  const [first] = pending;
  return first && certain && Number.isFinite(first.due) ? { from: first.due, to: certain.due } : null;
}
