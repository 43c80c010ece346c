import type { Day, Period } from "@policytrack/edtf";
import type { Measure } from "../model/types.ts";
import { type Bounds, unbounded } from "./goal.ts";
import { countUntil } from "./sequence.ts";
import type { Point, Series, Spread } from "./series.ts";

/** What a series says of the value of a period. */
export interface PeriodValue extends Bounds {
  /** Positions of the values that say it. */
  readonly values: readonly number[];
  /** A value that may be of another period comes into it. */
  readonly uncertain: boolean;
}

const nothing: PeriodValue = { ...unbounded, values: [], uncertain: false };

export interface Quantity {
  readonly measure: Measure;
  /** Parts of a period bound the whole. */
  readonly neverNegative: boolean;
  /** A running total is counted from the first day of the period. */
  readonly fromStart: boolean;
}

/** Looks up what a series says of periods (docs/timeliness.md, "Value of a period"). */
export class PeriodValues {
  readonly #points: readonly Point[];
  readonly #closes: readonly Day[];
  readonly #rising: boolean;
  readonly #quantity: Quantity;
  readonly #exact = new Map<string, readonly Point[]>();
  readonly #clusters: readonly Cluster[];
  readonly #beginnings: readonly Day[];
  readonly #byLength: readonly ByLength[];

  constructor({ points, rising }: Series, quantity: Quantity) {
    this.#points = points;
    this.#closes = points.map(({ to }) => to);
    this.#rising = rising;
    this.#quantity = quantity;
    for (const point of points) {
      const key = this.#keyOf(point);
      this.#exact.set(key, [...(this.#exact.get(key) ?? []), point]);
    }
    const sums = quantity.measure === "flow";
    this.#clusters = sums ? clustersOf(points) : [];
    this.#beginnings = this.#clusters.map(({ from }) => from);
    this.#byLength = sums && quantity.neverNegative ? byLength(points) : [];
  }

  get measure(): Measure {
    return this.#quantity.measure;
  }

  /** Whether a rising total is known on a day, or need not be. */
  isExactAt(day: Day): boolean {
    return this.#rising && (day === -Infinity || this.#closes[countUntil(this.#closes, day) - 1] === day);
  }

  /** Where only the close counts, the close; else the period. */
  #keyOf({ from, to }: Period): string {
    const { measure } = this.#quantity;
    return measure === "stock" || measure === "cumulative" ? `${to}` : `${from} ${to}`;
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

  /** The points within a period, in the order of their closes. */
  within({ from, to }: Period, until: Day = Infinity): readonly Point[] {
    const first = countUntil(this.#closes, from - 1);
    const last = countUntil(this.#closes, Math.min(to, until));
    return this.#points.slice(first, last).filter((point) => point.from >= from);
  }

  #value(period: Period, until: Day): PeriodValue | null {
    if (period.to > until) return null;
    const points = this.#exact.get(this.#keyOf(period));
    return points === undefined ? null : valueOf(points);
  }

  /** The sum of parts: it is the value if they cover the period, else it bounds it from below, and longer periods from above. */
  #sum(period: Period, until: Day): PeriodValue {
    const parts = this.#parts({ from: period.from, to: Math.min(period.to, until) });
    const uncertain = parts.points.some(({ certain }) => !certain);
    if (parts.points.length > 0 && parts.days === period.to - period.from + 1)
      return { low: parts.sum, high: parts.sum, exact: true, values: positionsOf(parts.points), uncertain };
    if (!this.#quantity.neverNegative) return uncertain ? { ...nothing, uncertain } : nothing;
    const longer = this.#longer(period).filter(({ to }) => to <= until);
    return {
      low: parts.sum,
      high: { min: least(longer.map(({ min }) => min)), max: least(longer.map(({ max }) => max)) },
      exact: false,
      values: [...positionsOf(parts.points), ...positionsOf(longer)],
      uncertain: uncertain || longer.some(({ certain }) => !certain),
    };
  }

  #parts(period: Period): Cluster {
    // The one before the first that begins within the period may reach into it.
    const first = Math.max(0, countUntil(this.#beginnings, period.from - 1) - 1);
    const near = this.#clusters.slice(first, countUntil(this.#beginnings, period.to));
    const isWithin = ({ from, to }: Period): boolean => from >= period.from && to <= period.to;
    return joined(
      near.map((cluster) => (isWithin(cluster) ? cluster : clusterOf(cluster.all.filter(isWithin)))),
    );
  }

  /** Points of periods that cover a period. Of a certain length, those begin within a stretch no longer than it. */
  #longer({ from, to }: Period): readonly Point[] {
    return this.#byLength.flatMap(({ points, beginnings }, size) => {
      const first = 2 ** size === longest ? 0 : countUntil(beginnings, to - 2 ** (size + 1));
      return points.slice(first, countUntil(beginnings, from)).filter((point) => point.to >= to);
    });
  }

  #growth(period: Period, until: Day): PeriodValue {
    const end = this.#at(period.to, until);
    if (!this.#quantity.fromStart || period.from === -Infinity) return end;
    const start = this.#at(period.from - 1, until);
    const low = {
      min: minus(end.low.min, start.high.max, -Infinity),
      max: minus(end.low.max, start.high.min, -Infinity),
    };
    return {
      low: this.#rising ? this.#risen(low, period) : low,
      high: {
        min: minus(end.high.min, start.low.max, Infinity),
        max: minus(end.high.max, start.low.min, Infinity),
      },
      exact: end.exact && start.exact,
      values: [...start.values, ...end.values],
      uncertain: end.uncertain || start.uncertain,
    };
  }

  /** Where values rise, growth is none between a value and itself, and never negative between two. */
  #risen({ min, max }: Spread, { from, to }: Period): Spread {
    const first = countUntil(this.#closes, from - 2);
    const last = countUntil(this.#closes, to) - 1;
    if (first > last) return { min, max };
    return first === last ? { min: 0, max: 0 } : { min: Math.max(0, min), max: Math.max(0, max) };
  }

  /** A running total on a day: no less than any value before, no more than any after. */
  #at(day: Day, until: Day): PeriodValue {
    const count = countUntil(this.#closes, until);
    const past = Math.min(count, countUntil(this.#closes, day));
    const coming = countUntil(this.#closes, day - 1);
    const last = this.#points[past - 1];
    if (this.#rising && last?.to === day) return valueOf([last]);
    // Where values rise, those next to the day say all.
    const lower = this.#points.slice(this.#rising ? Math.max(0, past - 1) : 0, past);
    const upper = this.#points.slice(coming, this.#rising ? Math.min(count, coming + 1) : count);
    return {
      low: { min: most(lower.map(({ min }) => min)), max: most(lower.map(({ max }) => max)) },
      high: { min: least(upper.map(({ min }) => min)), max: least(upper.map(({ max }) => max)) },
      exact: false,
      values: [...positionsOf(lower), ...positionsOf(upper)],
      uncertain: [...lower, ...upper].some(({ certain }) => !certain),
    };
  }
}

function valueOf(points: readonly Point[]): PeriodValue {
  const spread = { min: least(points.map(({ min }) => min)), max: most(points.map(({ max }) => max)) };
  return {
    low: spread,
    high: spread,
    exact: true,
    values: positionsOf(points),
    uncertain: points.some(({ certain }) => !certain),
  };
}

/** Points that overlap one another, and the pieces of them that do not: the longest first, then the earliest. */
interface Cluster extends Period {
  readonly all: readonly Point[];
  readonly points: readonly Point[];
  readonly sum: Spread;
  readonly days: number;
}

function clustersOf(points: readonly Point[]): readonly Cluster[] {
  const groups: Point[][] = [];
  let end = -Infinity;
  for (const point of points.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const last = groups.at(-1);
    if (last !== undefined && point.from <= end) last.push(point);
    else groups.push([point]);
    end = Math.max(end, point.to);
  }
  return groups.map((group) => clusterOf(group));
}

function clusterOf(all: readonly Point[]): Cluster {
  const pieces: Point[] = [];
  const longestFirst = all.toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  for (const point of longestFirst) {
    // The pieces are kept in order, so that one look finds the neighbours.
    const at = placeOf(pieces, point.from);
    const free = (pieces[at - 1]?.to ?? -Infinity) < point.from && (pieces[at]?.from ?? Infinity) > point.to;
    if (free) pieces.splice(at, 0, point);
  }
  return {
    from: least(all.map(({ from }) => from)),
    to: most(all.map(({ to }) => to)),
    all,
    points: pieces,
    sum: {
      min: pieces.reduce((sum, { min }) => plus(sum, min, -Infinity), 0),
      max: pieces.reduce((sum, { max }) => plus(sum, max, Infinity), 0),
    },
    days: pieces.reduce((days, { from, to }) => days + to - from + 1, 0),
  };
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

function joined(clusters: readonly Cluster[]): Cluster {
  return {
    from: least(clusters.map(({ from }) => from)),
    to: most(clusters.map(({ to }) => to)),
    all: [],
    points: clusters.flatMap(({ points }) => points),
    sum: {
      min: clusters.reduce((sum, one) => plus(sum, one.sum.min, -Infinity), 0),
      max: clusters.reduce((sum, one) => plus(sum, one.sum.max, Infinity), 0),
    },
    days: clusters.reduce((days, one) => days + one.days, 0),
  };
}

/** Points that last about as long as each other, in the order of their first days. */
interface ByLength {
  readonly points: Point[];
  readonly beginnings: Day[];
}

/** Points by the power of two of the days that they last. */
function byLength(points: readonly Point[]): readonly ByLength[] {
  const lists: ByLength[] = [];
  for (const point of points.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const size = Math.floor(Math.log2(Math.min(point.to - point.from + 1, longest)));
    while (lists.length <= size) lists.push({ points: [], beginnings: [] });
    lists[size]?.points.push(point);
    lists[size]?.beginnings.push(point.from);
  }
  return lists;
}

/** Longer than all days that can be written; open ends count as this. */
const longest = 2 ** 40;

/** Of numbers too large for their sum, or of open ends against each other: that nothing is known. */
function plus(a: number, b: number, otherwise: number): number {
  const sum = a + b;
  return Number.isNaN(sum) ? otherwise : sum;
}

function minus(a: number, b: number, otherwise: number): number {
  return plus(a, -b, otherwise);
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
