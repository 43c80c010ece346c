import { addDuration, type DateTolerance, type Day, type Period } from "@policytrack/edtf";
import type { Timeliness } from "../model/words.ts";
import { firstMeeting, firstTotal, ofLength, type Shown } from "./attainment.ts";
import type { DueWindow } from "./due-window.ts";
import type { Outcome } from "./findings.ts";
import { canMeet, canMiss, type Goal, goalsOf, isCeiling, judge } from "./goal.ts";
import { isLength, type NumberTarget, periodLimit } from "./number-target.ts";
import { type PeriodValue, PeriodValues, type Quantity } from "./period-values.ts";
import type { Reports } from "./reports.ts";
import { type Point, type Series, seriesOf } from "./series.ts";
import { outcomesOfPeriods, type PeriodWords } from "./whole.ts";

/** One reading of the deadline and of the reports. */
export interface NumberReading {
  readonly on: Day;
  readonly due: Day;
  /** What is judged where not a day but a period is named. It ends on `due`. */
  readonly period: Period;
  /** The day on which it was given up or replaced; `Infinity`: it was not. */
  readonly end: Day;
  /** Those who answer for it said that this deadline was or will be missed. */
  readonly stated: boolean;
  readonly reports: Reports;
  /** The first delivery that was reported, and whether it was in time. Null: none was. */
  readonly delivered: { readonly period: Period; readonly onTime: boolean } | null;
}

/** Says what values show of one target, in each reading. */
export interface NumberJudge {
  /** Whether the periods named are judged, and not the last days on time. */
  readonly byPeriod: boolean;
  /** Days on which what the values show turns. */
  readonly turns: readonly Day[];
  outcomes(reading: NumberReading): readonly Outcome[];
}

export function judgeOf(
  target: NumberTarget,
  window: DueWindow,
  on: Day,
  tolerance: Partial<DateTolerance>,
): NumberJudge {
  const { timing, measure, comparator, goal, every } = target;
  const ceiling = isCeiling(comparator);
  // A ceiling on a running total is kept, not reached.
  if (timing === "by" && measure === "cumulative" && ceiling) return notComparable;
  if (!isLength(every)) return notComparable;
  const all = goal === null ? [noSeries] : seriesOf(target.values, { on, measure, tolerance });
  const quantity = { measure, neverNegative: target.neverNegative, fromStart: timing === "total" };
  const closes = [...new Set(all.flatMap(({ points }) => points.map(({ to }) => to)))];
  switch (timing) {
    case "by":
      return judgeOfReaching(target, all, closes);
    case "total":
      if (!ceiling) return judgeOfTotal(target, all, quantity, closes);
      return judgeOfPeriod(target, all, quantity, on, closes);
    case "in":
      return judgeOfPeriod(target, all, quantity, on, closes);
    case "throughout":
      return window.periods.every(({ from }) => Number.isFinite(from))
        ? judgeOfEachPeriod(target, all, quantity, on, closes)
        : notComparable;
    default:
      return timing satisfies never;
  }
}

const unassessable: Outcome = { timeliness: "not-assessable", by: "nothing", line: "not-comparable" };
const notComparable: NumberJudge = { byPeriod: false, turns: [], outcomes: () => [unassessable] };

const noSeries: Series = { points: [], rising: false };

function* endsOf(points: readonly Point[]): Generator<number, void> {
  for (const { min, max } of points) yield* [min, max];
}

// ---- by, and the total of at least

function judgeOfReaching(target: NumberTarget, all: readonly Series[], closes: readonly Day[]): NumberJudge {
  const { measure, every, comparator, goal, countsAfter } = target;
  const shown: Shown[] = [];
  for (const { points, rising } of all) {
    const comparable = { points: measure === "flow" ? ofLength(points, every) : points, rising };
    for (const one of goalsOf(goal, comparator, endsOf(points)))
      shown.push(...firstMeeting(comparable, one, countsAfter));
  }
  const distinct = distinctShown(shown);
  // What closes on a day was attained from the day after an earlier close on.
  const turns = [countsAfter + 1, ...closes.flatMap((day) => [day, day + 1])];
  return {
    byPeriod: false,
    turns,
    outcomes: (reading) => distinct.flatMap((one) => outcomesOfReaching(one, reading)),
  };
}

function judgeOfTotal(
  target: NumberTarget,
  all: readonly Series[],
  quantity: Quantity,
  closes: readonly Day[],
): NumberJudge {
  const amounts = all.map((series) => ({ ...series, values: new PeriodValues(series, quantity) }));
  const known = new Map<string, readonly Shown[]>();
  const shownFor = (period: Period): readonly Shown[] => {
    const key = `${period.from} ${period.to}`;
    const found =
      known.get(key) ??
      distinctShown(
        amounts.flatMap(({ points, values }) => {
          const sums = points.map(({ to }) => values.of({ from: period.from, to }));
          const turns = sums.flatMap(({ low, high }) => [low.min, low.max, high.min, high.max]);
          return goalsOf(target.goal, target.comparator, turns).flatMap((goal) =>
            firstTotal(points, values, goal, period),
          );
        }),
      );
    known.set(key, found);
    return found;
  };
  return {
    byPeriod: true,
    turns: closes.flatMap((day) => [day, day + 1]),
    outcomes: (reading) => shownFor(reading.period).flatMap((one) => outcomesOfReaching(one, reading)),
  };
}

/** Each once; of those that close on one day the one that begins first, which the others are part of. */
function distinctShown(shown: readonly Shown[]): readonly Shown[] {
  const found = new Map<string, Shown>();
  for (const one of shown) {
    const key = one.kind === "attained" ? `${one.period.to} ${one.regressed}` : `missed by ${one.missedBy}`;
    const before = found.get(key);
    const earlier =
      before?.kind === "attained" && one.kind === "attained" && before.period.from <= one.period.from;
    if (before === undefined || (one.kind === "attained" && !earlier)) found.set(key, one);
  }
  return [...found.values()];
}

/** The table for a number that is to be reached. */
function outcomesOfReaching(shown: Shown, { on, due, end, stated }: NumberReading): readonly Outcome[] {
  const { values } = shown;
  if (shown.kind === "attained") {
    const { period, regressed } = shown;
    const found: Outcome[] = [];
    // It was given up before it was achieved.
    if (end <= on && period.to > end) found.push(endedOn(end, due));
    const last = end <= on ? Math.min(period.to, end) : period.to;
    const achieved = {
      by: "number",
      line: "value-meets",
      achieved: period,
      values,
      ...(regressed === null ? {} : { regressed }),
    } as const;
    // A statement that it was missed rules out that it was achieved in time between two values.
    const lateOnly = stated && period.to > due;
    if (period.from <= Math.min(due, last) && !lateOnly) found.push({ timeliness: "on-time", ...achieved });
    if (Math.max(period.from, due + 1) <= last) found.push({ timeliness: "late", ...achieved });
    return found;
  }
  const measured = shown.missedBy >= due;
  if (end <= on && (end <= due || stated || measured)) return [endedOn(end, due)];
  if (on <= due) return [{ timeliness: "not-due", by: "nothing", line: "not-due" }];
  if (measured) return [{ timeliness: "overdue", by: "number", line: "value-misses", values }];
  return [stated ? { timeliness: "overdue", by: "status", line: "stated-missed" } : unreported];
}

const unreported: Outcome = { timeliness: "unreported", by: "nothing", line: "nothing-shown" };

function endedOn(end: Day, due: Day): Outcome {
  return { timeliness: end <= due ? "closed" : "missed", by: "status", line: "ended" };
}

// ---- in, and the ceiling on a total

/** What can be said of a period: its value meets, misses for good, or is not known. */
interface PeriodShown {
  readonly meets: boolean;
  readonly misses: boolean;
  readonly silent: boolean;
}

/** The value of a period, and what parts of it say before it is over. */
interface PeriodAmounts {
  readonly period: Period;
  readonly whole: PeriodValue;
  readonly part: PeriodValue;
}

/** @param end Values of periods that close later came after it was given up. */
function amountsOf(values: PeriodValues, period: Period, on: Day, end: Day): PeriodAmounts {
  const until = end <= period.to ? end : Infinity;
  const before = Math.min(until, Math.min(on, period.to) - 1);
  return { period, whole: values.of(period, until), part: values.of(period, before) };
}

function shownOfPeriod({ period, whole, part }: PeriodAmounts, goal: Goal, on: Day): PeriodShown {
  if (whole.uncertain || part.uncertain) return { meets: true, misses: true, silent: true };
  const judged = judge(whole, goal);
  const early = judge(part, goal);
  const unmet = judged.misses || judged.open;
  return {
    meets: judged.meets,
    misses: (on > period.to && judged.misses) || (early.misses && unmet),
    silent: (on > period.to ? judged.open : unmet) && (early.meets || early.open),
  };
}

function judgeOfPeriod(
  target: NumberTarget,
  all: readonly Series[],
  quantity: Quantity,
  on: Day,
  closes: readonly Day[],
): NumberJudge {
  const amounts = all.map((series) => ({ ...series, values: new PeriodValues(series, quantity) }));
  const known = new Map<string, readonly Outcome[]>();
  const outcomesFor = (reading: NumberReading): readonly Outcome[] =>
    amounts.flatMap(({ points, values }) => {
      const of = amountsOf(values, reading.period, on, reading.end);
      const { low, high } = of.whole;
      const positions = [...new Set([...of.whole.values(), ...of.part.values()])];
      const turns = [...endsOf(points), low.min, low.max, high.min, high.max];
      return goalsOf(target.goal, target.comparator, turns).flatMap((goal) =>
        outcomesOfPeriod(shownOfPeriod(of, goal, on), reading, positions),
      );
    });
  return {
    byPeriod: true,
    turns: closes,
    outcomes: (reading) => {
      const { period, end } = reading;
      if (on < period.from)
        return [
          end <= on ? endedOn(end, period.to) : { timeliness: "not-due", by: "nothing", line: "not-due" },
        ];
      const key = `${period.from} ${period.to} ${end} ${reading.stated}`;
      const found = known.get(key) ?? outcomesFor(reading);
      known.set(key, found);
      return found;
    },
  };
}

/** The table for the number of one period. A miss is final. */
function outcomesOfPeriod(
  { meets, misses, silent }: PeriodShown,
  { on, period, end, stated }: NumberReading,
  values: readonly number[],
): readonly Outcome[] {
  const found: Outcome[] = [];
  const achieved = { from: period.from, to: Math.min(period.to, on) };
  if (meets) found.push({ timeliness: "on-time", by: "number", line: "value-meets", achieved, values });
  if (misses) found.push({ timeliness: "missed", by: "number", line: "value-misses", values });
  if (!silent) return found;
  if (end <= on && end <= period.to) return [...found, endedOn(end, period.to)];
  if (on <= period.to) return [...found, { timeliness: "not-due", by: "nothing", line: "not-due" }];
  return [...found, stated ? { timeliness: "missed", by: "status", line: "stated-missed" } : unreported];
}

// ---- throughout

function judgeOfEachPeriod(
  target: NumberTarget,
  all: readonly Series[],
  quantity: Quantity,
  on: Day,
  closes: readonly Day[],
): NumberJudge {
  const amounts = all.map((series) => ({ ...series, values: new PeriodValues(series, quantity) }));
  const known = new Map<string, readonly Outcome[]>();
  const outcomesFor = (whole: Period, end: Day): readonly Outcome[] => {
    const periods = periodsWithin(whole, target.every, on, end);
    if (periods === null) return [unassessable];
    return amounts.flatMap(({ points, values }) => {
      const judged = periods.map((period) => ({
        ...amountsOf(values, period, on, Infinity),
        // A stock is broken by any value inside the period.
        inside: target.measure === "stock" ? values.within(period, on - 1) : [],
      }));
      const goals = goalsOf(target.goal, target.comparator, endsOf(points));
      const readings = goals.map((goal) => judged.map((of) => wordsOfPeriod(of, goal, on)));
      return outcomesOfPeriods({ on, whole, end, by: "number" }, readings);
    });
  };
  return {
    byPeriod: true,
    turns: closes,
    outcomes: ({ period, end }) => {
      const key = `${period.from} ${period.to} ${end}`;
      const found = known.get(key) ?? outcomesFor(period, end);
      known.set(key, found);
      return found;
    },
  };
}

/** The periods that have begun and were due before it was given up; null: too many. */
function periodsWithin(whole: Period, every: string, on: Day, end: Day): readonly Period[] | null {
  const periods: Period[] = [];
  for (let k = 0; k <= periodLimit; k++) {
    const from = addDuration(whole.from, every, { times: k });
    const to = Math.min(addDuration(whole.from, every, { times: k + 1 }) - 1, whole.to);
    if (from > whole.to || from > on || (end <= on && end <= to)) return periods;
    periods.push({ from, to });
  }
  return null;
}

function wordsOfPeriod(
  amounts: PeriodAmounts & { readonly inside: readonly Point[] },
  goal: Goal,
  on: Day,
): PeriodWords {
  const { period, inside } = amounts;
  const { meets, misses, silent } = shownOfPeriod(amounts, goal, on);
  const canBeUnbroken = inside.every((point) => !point.certain || canMeet(point, goal));
  const words: Timeliness[] = [];
  if (misses || inside.some((point) => canMiss(point, goal))) words.push("missed");
  if (meets && canBeUnbroken) words.push("on-time");
  if (silent && canBeUnbroken) words.push(on <= period.to ? "not-due" : "unreported");
  return { ...period, due: period.to, words };
}
