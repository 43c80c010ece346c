import type { Day, Period } from "@policytrack/edtf";
import type { Measure } from "../model/types.ts";
import type { Bounds } from "./goal.ts";
import { countUntil } from "./sequence.ts";
import type { Point, Series, Spread } from "./series.ts";
import { noSum, plus, type Sum, valueOf } from "./sum.ts";

/** What a series says of the value of a period. */
export interface PeriodValue extends Bounds {
  /** Positions of the values that say it. */
  readonly values: () => readonly number[];
  /** A value that may be of another period comes into it. */
  readonly uncertain: boolean;
}

const nothing: PeriodValue = {
  low: { min: -Infinity, max: -Infinity },
  high: { min: Infinity, max: Infinity },
  exact: false,
  values: () => [],
  uncertain: false,
};

export interface Quantity {
  readonly measure: Measure;
  /** Parts of a period bound the whole. */
  readonly neverNegative: boolean;
  /** A sum is judged from the first day of the period on. */
  readonly fromStart: boolean;
}

/** Looks up what a series says of periods (docs/timeliness.md, "Value of a period"). */
export class PeriodValues {
  readonly #points: readonly Point[];
  readonly #closes: readonly Day[];
  readonly #rising: boolean;
  readonly #quantity: Quantity;
  readonly #exact = new Map<string, Point[]>();
  readonly #clusters: readonly Cluster[];
  readonly #beginnings: readonly Day[];
  readonly #byLength: readonly ByLength[];
  /** Sums of clusters from a day on, each with the next: totals from that day on ask for all of them. */
  readonly #sumsFrom = new Map<Day, readonly Parts[]>();

  constructor({ points, rising }: Series, quantity: Quantity) {
    this.#points = points;
    this.#closes = points.map(({ to }) => to);
    this.#rising = rising;
    this.#quantity = quantity;
    for (const point of points) {
      const key = this.#keyOf(point);
      const same = this.#exact.get(key);
      if (same === undefined) this.#exact.set(key, [point]);
      else same.push(point);
    }
    const sums = quantity.measure === "flow";
    this.#clusters = sums ? clustersOf(points) : [];
    this.#beginnings = this.#clusters.map(({ from }) => from);
    this.#byLength = sums && quantity.neverNegative ? byLength(points) : [];
  }

  get measure(): Measure {
    return this.#quantity.measure;
  }

  get isSum(): boolean {
    return this.#quantity.measure === "flow";
  }

  /** Whether parts bound the sum, however many are missing. */
  get isBounded(): boolean {
    return this.#quantity.neverNegative;
  }

  /** Whether a rising total is known on a day, or need not be. */
  isExactAt(day: Day): boolean {
    return this.#rising && (day === -Infinity || this.#closes[countUntil(this.#closes, day) - 1] === day);
  }

  /** What is known of the value of a period from periods that close by a day. */
  of(period: Period, until: Day = Infinity): PeriodValue {
    switch (this.#quantity.measure) {
      case "stock":
      case "ratio":
        return this.#value(period, until) ?? nothing;
      case "flow":
        return this.#value(period, until) ?? this.#sum(period, until);
      case "cumulative":
        return this.#growth(period, until);
      default:
        return this.#quantity.measure satisfies never;
    }
  }

  /** The points within a period that close by a day, in the order of their closes. */
  within({ from, to }: Period, until: Day): readonly Point[] {
    const first = countUntil(this.#closes, from - 1);
    const last = countUntil(this.#closes, Math.min(to, until));
    return this.#points.slice(first, last).filter((point) => point.from >= from);
  }

  /** Where only the close counts, the close; else the period. */
  #keyOf({ from, to }: Period): string {
    const { measure } = this.#quantity;
    return measure === "stock" || measure === "cumulative" ? `${to}` : `${from} ${to}`;
  }

  #value(period: Period, until: Day): PeriodValue | null {
    if (period.to > until) return null;
    const points = this.#exact.get(this.#keyOf(period));
    return points === undefined ? null : exactly(points);
  }

  /** The sum of parts: it is the value if they cover the period, else it bounds it from below, and longer periods from above. */
  #sum(period: Period, until: Day): PeriodValue {
    const parts = this.#parts({ from: period.from, to: Math.min(period.to, until) });
    const sum = { min: valueOf(parts.min, -Infinity), max: valueOf(parts.max, Infinity) };
    const { uncertain } = parts;
    if (parts.days > 0 && parts.days === period.to - period.from + 1)
      return { low: sum, high: sum, exact: true, values: () => this.#positions(period, until), uncertain };
    if (!this.#quantity.neverNegative) return uncertain ? { ...nothing, uncertain } : nothing;
    const longer = this.#longer(period).filter(({ to }) => to <= until);
    return {
      low: sum,
      high: { min: least(longer.map(({ min }) => min)), max: least(longer.map(({ max }) => max)) },
      exact: false,
      values: () => [...this.#positions(period, until), ...positionsOf(longer)],
      uncertain: uncertain || longer.some(({ certain }) => !certain),
    };
  }

  #positions(period: Period, until: Day): readonly number[] {
    return positionsOf(this.#pieces({ from: period.from, to: Math.min(period.to, until) }));
  }

  /** The clusters that lie within a period or reach into it: the positions of the first and the one after the last. */
  #near({ from, to }: Period): readonly [number, number] {
    const first = Math.max(0, countUntil(this.#beginnings, from - 1) - 1);
    const reaches = (this.#clusters[first]?.to ?? from) >= from;
    return [reaches ? first : first + 1, countUntil(this.#beginnings, to)];
  }

  #pieces(period: Period): readonly Point[] {
    const [first, end] = this.#near(period);
    return this.#clusters.slice(first, end).flatMap((cluster) => cutTo(cluster, period).pieces);
  }

  #parts(period: Period): Parts {
    const [first, end] = this.#near(period);
    if (end <= first) return noParts;
    const [begins, ends] = [this.#clusters[first], this.#clusters[end - 1]];
    if (begins === undefined || ends === undefined) return noParts;
    // The inner ones lie within the period; the outer ones are cut to it.
    let parts = withPoints(noParts, cutTo(begins, period).pieces);
    if (end - first === 1) return parts;
    if (this.#quantity.fromStart) parts = this.#sumsOf(period.from, first, parts)[end - first - 2] ?? parts;
    else
      for (const cluster of this.#clusters.slice(first + 1, end - 1))
        parts = withPoints(parts, cluster.pieces);
    return withPoints(parts, cutTo(ends, period).pieces);
  }

  #sumsOf(day: Day, first: number, start: Parts): readonly Parts[] {
    const known = this.#sumsFrom.get(day);
    if (known !== undefined) return known;
    let parts = start;
    const sums = this.#clusters
      .slice(first)
      .map(({ pieces }, i) => (i === 0 ? start : (parts = withPoints(parts, pieces))));
    this.#sumsFrom.set(day, sums);
    return sums;
  }

  /** Points of periods that cover a period. Of a certain length, those begin within a stretch no longer than it. */
  #longer({ from, to }: Period): readonly Point[] {
    return this.#byLength.flatMap(({ points, beginnings, lessThan }) => {
      const first = countUntil(beginnings, to - lessThan);
      return points.slice(first, countUntil(beginnings, from)).filter((point) => point.to >= to);
    });
  }

  #growth(period: Period, until: Day): PeriodValue {
    const end = this.#at(period.to, until);
    if (!this.#quantity.fromStart || period.from === -Infinity) return end;
    const start = this.#at(period.from - 1, until);
    const low = {
      min: difference(end.low.min, start.high.max, -Infinity),
      max: difference(end.low.max, start.high.min, -Infinity),
    };
    return {
      low: this.#rising ? this.#risen(low, period, until) : low,
      high: {
        min: difference(end.high.min, start.low.max, Infinity),
        max: difference(end.high.max, start.low.min, Infinity),
      },
      exact: end.exact && start.exact,
      values: () => [...start.values(), ...end.values()],
      uncertain: end.uncertain || start.uncertain,
    };
  }

  /** Where values rise, growth is none between a value and itself, and never negative between two. */
  #risen({ min, max }: Spread, { from, to }: Period, until: Day): Spread {
    const first = countUntil(this.#closes, from - 2);
    const last = countUntil(this.#closes, Math.min(to, until)) - 1;
    if (first > last) return { min, max };
    return first === last ? { min: 0, max: 0 } : { min: Math.max(0, min), max: Math.max(0, max) };
  }

  /** A running total on a day: no less than any value before, no more than any after. */
  #at(day: Day, until: Day): PeriodValue {
    const count = countUntil(this.#closes, until);
    const past = Math.min(count, countUntil(this.#closes, day));
    const coming = countUntil(this.#closes, day - 1);
    const last = this.#points[past - 1];
    if (this.#rising && last?.to === day) return exactly([last]);
    // Where values rise, those next to the day say all.
    const lower = this.#points.slice(this.#rising ? Math.max(0, past - 1) : 0, past);
    const upper = this.#points.slice(coming, this.#rising ? Math.min(count, coming + 1) : count);
    return {
      low: { min: most(lower.map(({ min }) => min)), max: most(lower.map(({ max }) => max)) },
      high: { min: least(upper.map(({ min }) => min)), max: least(upper.map(({ max }) => max)) },
      exact: false,
      values: () => [...positionsOf(lower), ...positionsOf(upper)],
      uncertain: [...lower, ...upper].some(({ certain }) => !certain),
    };
  }
}

function exactly(points: readonly Point[]): PeriodValue {
  const spread = { min: least(points.map(({ min }) => min)), max: most(points.map(({ max }) => max)) };
  return {
    low: spread,
    high: spread,
    exact: true,
    values: () => positionsOf(points),
    uncertain: points.some(({ certain }) => !certain),
  };
}

// ---- sums

/** Points that overlap one another, and pieces of them that do not. */
interface Cluster extends Period {
  readonly points: readonly Point[];
  readonly pieces: readonly Point[];
}

function clustersOf(points: readonly Point[]): readonly Cluster[] {
  const groups: Point[][] = [];
  let end = -Infinity;
  for (const point of points.toSorted((a, b) => compare(a.from, b.from))) {
    const last = groups.at(-1);
    if (last !== undefined && point.from <= end) last.push(point);
    else groups.push([point]);
    end = Math.max(end, point.to);
  }
  return groups.map((group) => ({
    from: least(group.map(({ from }) => from)),
    to: most(group.map(({ to }) => to)),
    points: group,
    pieces: piecesOf(group),
  }));
}

/** Points that do not overlap: the longest first, then the earliest. In the order of their first days. */
function piecesOf(points: readonly Point[]): readonly Point[] {
  const pieces: Point[] = [];
  const lengthOf = ({ from, to }: Period): number => to - from;
  for (const point of points.toSorted(
    (a, b) => compare(lengthOf(b), lengthOf(a)) || compare(a.from, b.from),
  )) {
    const at = placeOf(pieces, point.from);
    const free = (pieces[at - 1]?.to ?? -Infinity) < point.from && (pieces[at]?.from ?? Infinity) > point.to;
    if (free) pieces.splice(at, 0, point);
  }
  return pieces;
}

/** How many pieces begin by a day. */
function placeOf(pieces: readonly Point[], day: Day): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.from ?? Infinity) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A cluster without the points that reach out of a period. */
function cutTo(cluster: Cluster, { from, to }: Period): Pick<Cluster, "pieces"> {
  if (cluster.from >= from && cluster.to <= to) return cluster;
  return { pieces: piecesOf(cluster.points.filter((point) => point.from >= from && point.to <= to)) };
}

/** The sum of some pieces. */
interface Parts {
  readonly min: Sum;
  readonly max: Sum;
  readonly days: number;
  readonly uncertain: boolean;
}

const noParts: Parts = { min: noSum, max: noSum, days: 0, uncertain: false };

function withPoints(parts: Parts, points: readonly Point[]): Parts {
  return points.reduce<Parts>(
    ({ min, max, days, uncertain }, point) => ({
      min: plus(min, point.min),
      max: plus(max, point.max),
      days: days + point.to - point.from + 1,
      uncertain: uncertain || !point.certain,
    }),
    parts,
  );
}

/** Points that last about as long as each other, in the order of their first days. */
interface ByLength {
  readonly points: Point[];
  readonly beginnings: Day[];
  /** All are shorter than this, in days. */
  readonly lessThan: number;
}

/** Points by the power of two of the days that they last. Those without an end are one list. */
function byLength(points: readonly Point[]): readonly ByLength[] {
  const lists = new Map<number, ByLength>();
  for (const point of points.toSorted((a, b) => compare(a.from, b.from))) {
    const lessThan = 2 ** (Math.floor(Math.log2(point.to - point.from + 1)) + 1);
    const list = lists.get(lessThan) ?? { points: [], beginnings: [], lessThan };
    lists.set(lessThan, list);
    list.points.push(point);
    list.beginnings.push(point.from);
  }
  return [...lists.values()];
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Of open ends against each other nothing is known. */
function difference(a: number, b: number, otherwise: number): number {
  const value = a - b;
  return Number.isNaN(value) ? otherwise : value;
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b), Infinity);
}

function most(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b), -Infinity);
}

function positionsOf(points: readonly Point[]): readonly number[] {
  return points.flatMap(({ values }) => values);
}
