import { addDuration, type Day, type Period } from "@policytrack/edtf";
import { canMeet, canMiss, type Goal, judge } from "./goal.ts";
import type { PeriodValues } from "./period-values.ts";
import type { Point, Series } from "./series.ts";

/** What values show of a number that is to be reached. */
export type Shown =
  /** First met on some day of a stretch, by the value at its close. */
  | {
      readonly kind: "attained";
      readonly period: Period;
      readonly regressed: boolean | null;
      readonly values: readonly number[];
    }
  /** Not met. `missedBy`: a value shows it for every last day until then. */
  | { readonly kind: "not-attained"; readonly missedBy: Day; readonly values: readonly number[] };

/**
 * "by": when the values of a series can first have met a goal. Each is compared at the close of its period; the goal was
 * met after the last value before, which missed it.
 *
 * @param start Values of periods that end by this day are history.
 */
export function firstMeeting({ points, rising }: Series, goal: Goal, start: Day): readonly Shown[] {
  const found: Shown[] = [];
  let [before, close] = [start, start];
  let isOpen = true;
  let latest: Latest | null = null;
  for (const point of points) {
    if (point.to > close) before = close;
    if (isOpen && point.to > start && canMeet(point, goal)) {
      const period = { from: before + 1, to: point.to };
      latest ??= latestOf(points, goal, rising);
      for (const regressed of regressions(latest, point.to))
        found.push({ kind: "attained", period, regressed, values: point.values });
    }
    if (!point.certain) continue;
    if (point.to > start && !canMiss(point, goal)) return found;
    isOpen &&= point.to <= start || canMissYet(point, goal, rising);
    close = Math.max(close, point.to);
  }
  const closes = new Set<Day>();
  for (const { certain, to } of points) if (!certain) closes.add(to);
  closes.add(points.findLast(({ certain }) => certain)?.to ?? -Infinity);
  const values = points.at(-1)?.values ?? [];
  for (const missedBy of closes) found.push({ kind: "not-attained", missedBy, values });
  return found;
}

/** Where values rise, one above a stretch or a number leaves no later one to be in it or equal to it. */
function canMissYet(point: Point, goal: Goal, rising: boolean): boolean {
  return canMiss(
    rising && isBand(goal) && point.min <= goal.max ? { min: point.min, max: point.min } : point,
    goal,
  );
}

function isBand({ comparator }: Goal): boolean {
  return comparator === "equal" || comparator === "between";
}

/**
 * When a goal can have been missed again, and when it can have been kept: by the values that close last, and by those
 * that do if they are of the period that they may be of.
 */
interface Latest {
  readonly close: Day;
  readonly keeps: boolean;
  readonly loses: boolean;
  /** The last day on which a value closes that may keep it, or lose it. */
  readonly perhapsKeeps: Day;
  readonly perhapsLoses: Day;
}

/** Of values that close on one day each may be of another period; one that meets the goal is enough. */
function latestOf(points: readonly Point[], goal: Goal, rising: boolean): Latest {
  const close = points.findLast(({ certain }) => certain)?.to ?? -Infinity;
  const certain = points.filter((point) => point.certain && point.to === close);
  const perhaps = points.filter((point) => !point.certain && point.to >= close);
  // What rises meets for good what is to be at least.
  const keeps = (point: Point): boolean => (rising && !isBand(goal)) || canMeet(point, goal);
  const loses = (point: Point): boolean =>
    rising ? isBand(goal) && point.max > goal.max : canMiss(point, goal);
  return {
    close,
    keeps: certain.some(keeps),
    loses: certain.every(loses),
    perhapsKeeps: perhaps.findLast(keeps)?.to ?? -Infinity,
    perhapsLoses: perhaps.findLast(loses)?.to ?? -Infinity,
  };
}

/** Whether what was first met on a day can have been kept since, and whether it can have been lost. */
function regressions(latest: Latest, first: Day): readonly boolean[] {
  const isLatest = latest.close <= first;
  const kept = isLatest || latest.keeps || latest.perhapsKeeps > first;
  const lost = (!isLatest && latest.loses) || latest.perhapsLoses > first;
  return [...(kept ? [false] : []), ...(lost ? [true] : [])];
}

/** Flows are compared in periods of one length. */
export function ofLength(points: readonly Point[], every: string): readonly Point[] {
  return points.filter(({ from, to }) => addDuration(from, every) - 1 === to);
}

/** "total": when a sum from the first day of a period on can first have met a goal. */
export function firstTotal(
  points: readonly Point[],
  amounts: PeriodValues,
  goal: Goal,
  { from, to }: Period,
): readonly Shown[] {
  const found: Shown[] = [];
  let before = from - 1;
  // Whether the sum until the close before is known, and misses the goal, so that only more can meet it.
  let mustGrow = false;
  const byClose = pointsByClose(points);
  const closes = [...byClose.keys()].filter((day) => day >= from);
  for (const day of closes) {
    const closing = byClose.get(day) ?? [];
    const { meets, misses, open } = judgeAmount(amounts.of({ from, to: day }), goal);
    if (meets && (!mustGrow || canGrow(closing, { from, to: day }))) {
      const values = closing.flatMap((point) => point.values);
      found.push({ kind: "attained", period: { from: before + 1, to: day }, regressed: null, values });
    }
    if (!misses && !open) return found;
    if (!open) before = day;
    mustGrow = amounts.isSum && !isBand(goal) && (amounts.isBounded || !open);
  }
  const amount = amounts.of({ from, to });
  const { misses, open, meets } = judgeAmount(amount, goal);
  const values = amount.values();
  if (misses) found.push({ kind: "not-attained", missedBy: to, values });
  // What a running total had not reached at its next close it had not reached before.
  const shown =
    amounts.measure === "cumulative" &&
    !isBand(goal) &&
    amounts.isExactAt(from - 1) &&
    closes.some((day) => day >= to);
  if ((open && !shown) || (!misses && meets))
    found.push({ kind: "not-attained", missedBy: -Infinity, values });
  return found;
}

function pointsByClose(points: readonly Point[]): ReadonlyMap<Day, readonly Point[]> {
  const found = new Map<Day, Point[]>();
  for (const point of points) {
    const list = found.get(point.to);
    if (list === undefined) found.set(point.to, [point]);
    else list.push(point);
  }
  return found;
}

/** A value that may be of another period leaves everything open. */
function judgeAmount(amount: ReturnType<PeriodValues["of"]>, goal: Goal): ReturnType<typeof judge> {
  return amount.uncertain ? { meets: true, misses: true, open: true } : judge(amount, goal);
}

/** Whether what closes on a day can have added to a sum, or is a value of the whole period. */
function canGrow(closing: readonly Point[], period: Period): boolean {
  return closing.some(({ from, max }) => from === period.from || (from > period.from && max > 0));
}
