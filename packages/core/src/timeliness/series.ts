import { type DateTolerance, type Day, isEdtf, type Period, tryPeriodsOf } from "@policytrack/edtf";
import type { Measure, Range } from "../model/types.ts";

/** A published value. */
export interface Value {
  /** EDTF: the period measured. */
  readonly date: string;
  /** Null: withdrawn. */
  readonly value: Range | null;
  readonly published: Day;
}

/** Two numbers, either of which may be infinite. */
export interface Spread {
  readonly min: number;
  readonly max: number;
}

/** A value of one period. */
export interface Point extends Period, Spread {
  /** Positions among the values of the case. */
  readonly values: readonly number[];
  /** False: it may be of another period, or none. */
  readonly certain: boolean;
}

/** One reading of the periods of values: in the order of their closes. */
export interface Series {
  readonly points: readonly Point[];
  /** No value is below an earlier one: the range of each is what that leaves. */
  readonly rising: boolean;
}

/** How many readings of vague periods are tried. With more, those values are only said to be possible. */
const readingLimit = 1000;
/** A date that names more periods than this says nothing of when a value was. */
const periodLimit = 100;

/**
 * Every reading of the periods of values: which of several periods is meant, and which of several values published last
 * on one day. A running total rises, where its values allow that.
 *
 * @param on Values of periods that close later are left out.
 */
export function seriesOf(
  values: readonly Value[],
  {
    on,
    measure,
    tolerance,
  }: { readonly on: Day; readonly measure: Measure; readonly tolerance: Partial<DateTolerance> },
): readonly Series[] {
  const known = values.map(({ date, value, published }, position): Dated => {
    const periods = periodsOfValue(date, tolerance);
    return { date, periods, value, published, position };
  });
  // Equal words mean the same period.
  const vague = [...new Set(known.filter(({ periods }) => periods.length > 1).map(({ date }) => date))];
  const choices = vague.map((date) => known.find((one) => one.date === date)?.periods ?? []);
  const readings = choices.reduce((n, periods) => n * periods.length, 1);
  if (readings > readingLimit) return [finished(unsettled(known, measure), on, measure)];
  const limit = readingLimit / readings;
  const all = combinations(choices).flatMap((periods) => {
    const chosen = new Map(vague.map((date, i) => [date, periods[i]]));
    return settled(
      known.map((one) => ({ ...one, period: chosen.get(one.date) ?? one.periods[0] ?? anyTime })),
      measure,
      limit,
    ).map((points) => finished(points, on, measure));
  });
  const rising = all.filter((series) => series.rising);
  return rising.length > 0 ? rising : all;
}

interface Dated {
  readonly date: string;
  readonly periods: readonly Period[];
  readonly value: Range | null;
  readonly published: Day;
  readonly position: number;
}

const anyTime: Period = { from: -Infinity, to: Infinity };

function periodsOfValue(date: string, tolerance: Partial<DateTolerance>): readonly Period[] {
  const periods = isEdtf(date) ? tryPeriodsOf(date, { tolerance, limit: periodLimit }) : null;
  return periods === null || periods.length === 0 ? [anyTime] : periods;
}

function combinations<T>(choices: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return choices.reduce<readonly (readonly T[])[]>(
    (all, choice) => all.flatMap((one) => choice.map((item) => [...one, item])),
    [[]],
  );
}

/** Values of one period, or, where only the close counts, of one close. */
function groupsOf<T extends { readonly period: Period }>(
  values: readonly T[],
  measure: Measure,
): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const one of values) {
    const { from, to } = one.period;
    const key = measure === "stock" || measure === "cumulative" ? `${to}` : `${from} ${to}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}

/** Those published last. */
function newestOf<T extends { readonly published: Day }>(group: readonly T[]): readonly T[] {
  const newest = group.reduce((day, { published }) => Math.max(day, published), -Infinity);
  return group.filter(({ published }) => published === newest);
}

/** The value published last for a period counts; of two published on one day either can. */
function settled(
  values: readonly (Dated & { readonly period: Period })[],
  measure: Measure,
  limit: number,
): readonly (readonly Point[])[] {
  const rivals = groupsOf(values, measure).map((group) => newestOf(group));
  const readings = rivals.reduce((n, group) => n * group.length, 1);
  if (readings > limit) return [rivals.flatMap((group) => pointOfAny(group))];
  const certain = rivals.filter((group) => group.length === 1).flat();
  return combinations(rivals.filter((group) => group.length > 1)).map((chosen) =>
    [...certain, ...chosen].flatMap((one) => pointOfAny([one])),
  );
}

/** One point for rivals, as wide as all of them. */
function pointOfAny(rivals: readonly (Dated & { readonly period: Period })[]): readonly Point[] {
  const stated = rivals.flatMap(({ value }) => (value === null ? [] : [spreadOf(value)]));
  const [first] = rivals;
  if (first === undefined || stated.length === 0) return [];
  return [
    {
      ...first.period,
      min: stated.reduce((least, { min }) => Math.min(least, min), Infinity),
      max: stated.reduce((most, { max }) => Math.max(most, max), -Infinity),
      values: rivals.map(({ position }) => position),
      certain: stated.length === rivals.length,
    },
  ];
}

/** Too many readings: each period that some value may be of, as a possibility. */
function unsettled(known: readonly Dated[], measure: Measure): readonly Point[] {
  const placed = known.flatMap((one) => one.periods.map((period) => ({ ...one, period })));
  const certain = placed.filter(({ periods }) => periods.length === 1);
  const possible = placed.filter(({ periods }) => periods.length > 1);
  return [
    ...groupsOf(certain, measure).flatMap((group) => pointOfAny(newestOf(group))),
    ...groupsOf(possible, measure).flatMap((group) =>
      pointOfAny(group).map((point) => ({ ...point, certain: false })),
    ),
  ];
}

export function spreadOf({ min, max }: Range): Spread {
  return { min: min ?? -Infinity, max: max ?? Infinity };
}

function finished(unsorted: readonly Point[], on: Day, measure: Measure): Series {
  const points = unsorted.toSorted((a, b) => a.to - b.to || a.from - b.from || 0);
  const raised = measure === "cumulative" && points.every(({ certain }) => certain) ? risen(points) : null;
  return { points: (raised ?? points).filter(({ to }) => to <= on), rising: raised !== null };
}

/** What is left of each range if none may be below an earlier one; null where that leaves nothing. */
function risen(points: readonly Point[]): readonly Point[] | null {
  let lowest = -Infinity;
  const mins = points.map(({ min }) => (lowest = Math.max(lowest, min)));
  let highest = Infinity;
  const narrowed = points
    .toReversed()
    .map((point, i) => ({
      ...point,
      min: mins[points.length - 1 - i] ?? point.min,
      max: (highest = Math.min(highest, point.max)),
    }))
    .toReversed();
  return narrowed.every(({ min, max }) => min <= max) ? narrowed : null;
}
