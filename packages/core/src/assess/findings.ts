import type { Period } from "@policytrack/edtf";
import type { NonEmpty, Range, Status } from "../model/types.ts";
import { type Timeliness, timelinesses } from "../model/words.ts";
import type { Outcome } from "../timeliness/timeliness.ts";
import type { Tally, Verdict } from "./assessment.ts";

/** A period judged by itself, under all readings together. */
export interface JudgedPeriod extends Period {
  readonly due: number;
  readonly latestDue: number;
  readonly timelinesses: NonEmpty<Timeliness>;
  readonly decidedBy: Verdict["decidedBy"];
}

/** What the rules say of one criterion and one party, over all readings of the dates. */
export interface Findings {
  readonly timelinesses: NonEmpty<Timeliness>;
  readonly statuses: readonly Status[];
  readonly decidedBy: Verdict["decidedBy"];
  /** From the first day on which it can have been delivered or achieved, to the last. Null: in no reading. */
  readonly achieved: Period | null;
  readonly regressed: boolean;
  readonly possiblyRegressed: boolean;
  /** Whether some reading says that it was delivered, and whether some says that it was not. */
  readonly possiblyDelivered: boolean;
  readonly possiblyUndelivered: boolean;
  /** False: every reading says that it does not apply to the party. */
  readonly applies: boolean;
  readonly tally: Tally | null;
  readonly nextDue: Period | null;
  readonly periods: readonly JudgedPeriod[];
}

/** Items in the order of a vocabulary, each once. */
export function inOrder<T extends string>(vocabulary: readonly T[], found: Iterable<T>): readonly T[] {
  const set = new Set(found);
  return vocabulary.filter((word) => set.has(word));
}

/** All readings as one. No reading at all, which contradictory dates leave, can not be assessed. */
export function findingsOf(outcomes: readonly Outcome[]): Findings {
  const achieved = outcomes.flatMap((o) => o.achieved ?? []);
  const regressed = outcomes.flatMap((o) => o.regressed ?? []);
  const delivered = (o: Outcome): boolean =>
    o.achieved !== undefined || o.timeliness === "on-time" || o.timeliness === "late";
  return {
    timelinesses: wordsOf(outcomes),
    statuses: outcomes.flatMap((o) => o.status ?? []),
    decidedBy: decidedBy(outcomes),
    achieved: achieved.length === 0 ? null : hull(achieved),
    regressed: regressed.length > 0 && regressed.every(Boolean),
    possiblyRegressed: regressed.some(Boolean),
    possiblyDelivered: outcomes.some(delivered),
    possiblyUndelivered: outcomes.some((o) => !delivered(o)),
    applies: !outcomes.every((o) => o.status === "not-applicable"),
    tally: tallyOf(outcomes),
    nextDue: nextDueOf(outcomes),
    periods: periodsIn(outcomes),
  };
}

function wordsOf(outcomes: readonly { readonly timeliness: Timeliness }[]): NonEmpty<Timeliness> {
  const [first, ...rest] = inOrder(
    timelinesses,
    outcomes.map((o) => o.timeliness),
  );
  return first === undefined ? ["not-assessable"] : [first, ...rest];
}

function decidedBy(outcomes: readonly Outcome[]): Verdict["decidedBy"] {
  if (outcomes.some(({ by }) => by === "number")) return "number";
  return outcomes.some(({ by }) => by === "status") ? "status" : "nothing";
}

/** The period from the first day of any to the last day of any. */
export function hull(periods: readonly Period[]): Period {
  let [from, to] = [Infinity, -Infinity];
  for (const period of periods) {
    from = Math.min(from, period.from);
    to = Math.max(to, period.to);
  }
  return { from, to };
}

const tallyFields = [
  "due",
  "onTime",
  "late",
  "overdue",
  "missed",
  "unreported",
] as const satisfies readonly (keyof Tally)[];

function tallyOf(outcomes: readonly Outcome[]): Tally | null {
  const tallies = outcomes.flatMap((o) => o.tally ?? []);
  if (tallies.length === 0) return null;
  return tallyWith((field) => {
    const { from, to } = hull(tallies.map((tally) => ({ from: tally[field], to: tally[field] })));
    return { min: from, max: to };
  });
}

/** The tally of several parties together. */
export function sumOf(tallies: readonly Tally[]): Tally {
  return tallyWith((field) => ({
    min: tallies.reduce((sum, tally) => sum + (tally[field].min ?? 0), 0),
    max: tallies.reduce((sum, tally) => sum + (tally[field].max ?? 0), 0),
  }));
}

function tallyWith(of: (field: keyof Tally) => Range): Tally {
  return Object.fromEntries(tallyFields.map((field) => [field, of(field)])) as unknown as Tally;
}

function nextDueOf(outcomes: readonly Outcome[]): Period | null {
  const days = outcomes.flatMap((o) => o.nextDue ?? []).filter((day) => Number.isFinite(day));
  return days.length === 0 ? null : hull(days.map((day) => ({ from: day, to: day })));
}

function periodsIn(outcomes: readonly Outcome[]): readonly JudgedPeriod[] {
  const readings = new Map<string, Outcome[]>();
  const found = new Map<string, Period & { readonly due: number; readonly latestDue: number }>();
  for (const outcome of outcomes)
    for (const { from, to, due, timeliness } of outcome.periods ?? []) {
      const key = `${from} ${to}`;
      const by = timeliness === "not-due" || timeliness === "unreported" ? "nothing" : outcome.by;
      const before = found.get(key);
      found.set(key, {
        from,
        to,
        due: before?.due ?? due,
        latestDue: Math.max(before?.latestDue ?? due, due),
      });
      const list = readings.get(key);
      if (list === undefined) readings.set(key, [{ timeliness, by }]);
      else list.push({ timeliness, by });
    }
  return [...found]
    .map(([key, period]): JudgedPeriod => {
      const of = readings.get(key) ?? [];
      return { ...period, timelinesses: wordsOf(of), decidedBy: decidedBy(of) };
    })
    .toSorted((a, b) => a.from - b.from || a.to - b.to);
}
