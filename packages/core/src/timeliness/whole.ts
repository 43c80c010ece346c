import type { Day, Period } from "@policytrack/edtf";
import type { Timeliness } from "../model/words.ts";
import {
  type DecidedBy,
  type JudgedPeriod,
  type Outcome,
  type Recurrence,
  type Tally,
  tallyWith,
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

/** What recurs as a whole. The periods are read apart from each other, in the order of time. */
export interface Periods {
  readonly on: Day;
  readonly whole: Period;
  /** The day on which it was given up or replaced; `Infinity`: it was not. */
  readonly end: Day;
  readonly by: DecidedBy;
  readonly periods: readonly PeriodWords[];
}

/**
 * The whole of periods: missed, overdue or unreported if any is, in that order; else closed if it has ended, late or on
 * time once the last is over, not due before the first, and ongoing. One outcome for each word that is possible.
 */
export function outcomesOfPeriods(recurring: Periods): readonly Outcome[] {
  const { on, by, periods } = recurring;
  const recurrence = recurrenceOf(recurring);
  const decided = (recurrence.tally.due.max ?? 0) > 0 ? by : "nothing";
  return wordsOfWhole(recurring).map((timeliness) => ({
    timeliness,
    by: decided,
    line: "periods",
    recurrence: {
      ...recurrence,
      periods: periods.filter(({ from }) => from <= on).map((period) => judged(period, by)),
    },
  }));
}

function wordsOfWhole({ on, whole, end, periods }: Periods): readonly Timeliness[] {
  const found: Timeliness[] = [];
  // A word is the worst of some reading if one period can have it while every other has none that is worse.
  let candidates = periods.map(({ words }) => words);
  for (const bad of ["missed", "overdue", "unreported"] as const) {
    if (candidates.some((words) => words.includes(bad))) found.push(bad);
    candidates = candidates.map((words) => words.filter((word) => word !== bad));
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

const fields: readonly (readonly [keyof Tally, Timeliness])[] = [
  ["onTime", "on-time"],
  ["late", "late"],
  ["overdue", "overdue"],
  ["missed", "missed"],
  ["unreported", "unreported"],
];

function recurrenceOf({ periods }: Periods): Omit<Recurrence, "periods"> {
  const count = (test: (words: readonly Timeliness[]) => boolean): number =>
    periods.filter(({ words }) => test(words)).length;
  const owed = periods.filter(({ perhapsNotOwed }) => perhapsNotOwed !== true);
  const countOwed = (test: (words: readonly Timeliness[]) => boolean): number =>
    owed.filter(({ words }) => test(words)).length;
  const tally = tallyWith((field) => {
    const word = fields.find(([name]) => name === field)?.[1];
    if (word === undefined)
      return {
        min: countOwed((words) => !words.includes("not-due")),
        max: count((words) => words.some((found) => found !== "not-due")),
      };
    return {
      min: countOwed((words) => words.every((found) => found === word)),
      max: count((words) => words.includes(word)),
    };
  });
  const next = periods.filter(({ words }) => words.includes("not-due"));
  const certain = next.find(({ words }) => words.length === 1) ?? next.at(-1);
  const [first] = next;
  const nextDue =
    first && certain && Number.isFinite(first.due) ? { from: first.due, to: certain.due } : null;
  return { tally, nextDue };
}

function judged({ from, to, due, words }: PeriodWords, by: DecidedBy): JudgedPeriod {
  const silent = words.every((word) => word === "not-due" || word === "unreported");
  return {
    from,
    to,
    due,
    latestDue: due,
    timelinesses: wordsInOrder(words),
    decidedBy: silent ? "nothing" : by,
  };
}
