import type { Day, Period } from "@policytrack/edtf";
import type { NonEmpty, Range, Status } from "../model/types.ts";
import { type Timeliness, timelinesses } from "../model/words.ts";

/** What a verdict rests on. */
export type DecidedBy = "status" | "number" | "nothing";

/** The lines of the table (docs/timeliness.md) in their order. Each outcome comes of one of them. */
export const lines = [
  "not-applicable",
  "not-comparable",
  "no-due-day",
  "delivered",
  "value-meets",
  "not-delivered",
  "ended",
  "not-due",
  "value-misses",
  "seen-undone",
  "stated-missed",
  "nothing-shown",
  "periods",
] as const;
export type Line = (typeof lines)[number];

/** How many periods are due, and what became of them. Ranges, since dates and values can be vague. */
export interface Tally {
  readonly due: Range;
  readonly onTime: Range;
  readonly late: Range;
  readonly overdue: Range;
  readonly missed: Range;
  readonly unreported: Range;
}

/** A period judged by itself, under all readings together. */
export interface JudgedPeriod extends Period {
  readonly due: Day;
  readonly latestDue: Day;
  readonly timelinesses: NonEmpty<Timeliness>;
  readonly decidedBy: DecidedBy;
}

/** A line of the table that decided in some reading: the words it gave, and the positions of the facts it went by. */
export interface TraceStep {
  readonly line: Line;
  readonly gives: NonEmpty<Timeliness>;
  /** Positions in the terms, the history and the values of the case. */
  readonly terms: readonly number[];
  readonly history: readonly number[];
  readonly values: readonly number[];
}

/** What the rules say of one case, over all its readings. */
export interface Findings {
  /** Every word that some reading allows, in the order of the vocabulary. */
  readonly timelinesses: NonEmpty<Timeliness>;
  /** Every status that some reading allows, in the order of the vocabulary. Empty for what recurs and for parties together. */
  readonly statuses: readonly Status[];
  readonly decidedBy: DecidedBy;
  /** From the first day on which it can have been delivered or achieved, to the last. Null: in no reading. */
  readonly achieved: Period | null;
  /** Undone after it was achieved: in every reading that has it achieved, and in some. */
  readonly regressed: boolean;
  readonly possiblyRegressed: boolean;
  readonly possiblyDelivered: boolean;
  readonly possiblyUndelivered: boolean;
  /** False: in every reading it does not apply to the party. */
  readonly applies: boolean;
  readonly tally: Tally | null;
  /** When the next period is due. Null: none is, or no day is set. */
  readonly nextDue: Period | null;
  readonly periods: readonly JudgedPeriod[];
  /** In the order of the table. */
  readonly trace: readonly TraceStep[];
}

/** What one reading says, or several that say the same. */
export interface Outcome {
  readonly timeliness: Timeliness;
  readonly by: DecidedBy;
  readonly line: Line;
  readonly status?: Status;
  readonly achieved?: Period;
  readonly regressed?: boolean;
  readonly terms?: readonly number[];
  readonly history?: readonly number[];
  readonly values?: readonly number[];
  readonly recurrence?: Recurrence;
}

/** What an outcome says of the periods of what recurs. */
export interface Recurrence {
  readonly tally: Tally;
  readonly nextDue: Period | null;
  readonly periods: readonly JudgedPeriod[];
}

export function isDelivered({ achieved, timeliness }: Outcome): boolean {
  return achieved !== undefined || timeliness === "on-time" || timeliness === "late";
}

/** Words in the order of the vocabulary, each once; of no word at all: that it can not be assessed. */
export function wordsInOrder(words: readonly Timeliness[]): NonEmpty<Timeliness> {
  const first = words[0];
  if (first === undefined) return ["not-assessable"];
  if (words.every((word) => word === first)) return [first];
  const found = new Set(words);
  const [least = first, ...rest] = timelinesses.filter((word) => found.has(word));
  return [least, ...rest];
}

/** A number before a status before nothing. */
export function stronger(a: DecidedBy, b: DecidedBy): DecidedBy {
  return a === "number" || b === "nothing" ? a : b;
}

/** The stretch from the first day of any to the last day of any. */
export function hull(periods: readonly Period[]): Period {
  let [from, to] = [Infinity, -Infinity];
  for (const period of periods) {
    from = Math.min(from, period.from);
    to = Math.max(to, period.to);
  }
  return { from, to };
}

/** Gathers what is said of periods in several readings. */
export class Recurrences {
  #tally: Tally | null = null;
  #nextDue: Period | null = null;
  /** By their first days. */
  readonly #periods = new Map<Day, JudgedPeriod[]>();

  add({
    tally,
    nextDue,
    periods,
  }: Omit<Recurrence, "periods"> & { readonly periods: Iterable<JudgedPeriod> }): void {
    const before = this.#tally;
    this.#tally = before === null ? tally : tallyWith((field) => wider(before[field], tally[field]));
    if (nextDue !== null) this.#nextDue = this.#nextDue === null ? nextDue : hull([this.#nextDue, nextDue]);
    for (const period of periods) this.#addPeriod(period);
  }

  #addPeriod(period: JudgedPeriod): void {
    const list = this.#periods.get(period.from);
    if (list === undefined) {
      this.#periods.set(period.from, [period]);
      return;
    }
    const at = list.findIndex(({ to }) => to === period.to);
    const known = list[at];
    if (known === undefined) list.push(period);
    else if (!isSame(known, period)) list[at] = joined(known, period);
  }

  /** Null: nothing was added. */
  result(): Recurrence | null {
    if (this.#tally === null) return null;
    const periods = [...this.#periods.values()].flat().toSorted((a, b) => a.from - b.from || a.to - b.to);
    return { tally: this.#tally, nextDue: this.#nextDue, periods };
  }
}

function wider(a: Range, b: Range): Range {
  return { min: Math.min(a.min ?? 0, b.min ?? 0), max: Math.max(a.max ?? 0, b.max ?? 0) };
}

function isSame(a: JudgedPeriod, b: JudgedPeriod): boolean {
  return (
    a.due === b.due &&
    a.latestDue === b.latestDue &&
    a.decidedBy === b.decidedBy &&
    a.timelinesses.length === b.timelinesses.length &&
    a.timelinesses.every((word, i) => word === b.timelinesses[i])
  );
}

function joined(a: JudgedPeriod, b: JudgedPeriod): JudgedPeriod {
  return {
    from: a.from,
    to: a.to,
    due: Math.min(a.due, b.due),
    latestDue: Math.max(a.latestDue, b.latestDue),
    timelinesses: wordsInOrder([...a.timelinesses, ...b.timelinesses]),
    decidedBy: stronger(a.decidedBy, b.decidedBy),
  };
}

export function tallyWith(range: (field: keyof Tally) => Range): Tally {
  return {
    due: range("due"),
    onTime: range("onTime"),
    late: range("late"),
    overdue: range("overdue"),
    missed: range("missed"),
    unreported: range("unreported"),
  };
}
