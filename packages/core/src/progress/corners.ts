import type { Comparator, Range } from "../model/types.ts";
import type { Formula, Measured, Need, NoFigures, Result } from "./formula.ts";
import type { PreparedPoint, PreparedTarget } from "./prepare-target.ts";

/** Further corners are not tried: the figures would take longer than they are worth. */
const mostCorners = 1024;

/** Into how many steps the ranges of latest value and target are cut, to find the classes between their ends. */
const steps = 8;

/**
 * The results of a formula for every choice of an end in each range: of baseline, latest value and target, and of the other
 * values if the formula reads the series. Where only latest value and target are ranges, also between their ends, so that a
 * class between two others is found. A string: why there are none.
 */
export function cornersOf<N extends Need, F extends string = string>(
  prepared: PreparedTarget,
  window: number,
  formula: (input: Formula<N>) => Result<F> | string,
): readonly Result<F>[] | NoFigures {
  const series = window === Infinity ? prepared.series : prepared.series.slice(-window);
  const [latest, baseline] = [prepared.latest!, prepared.baseline];
  const values = endsOf(latest.value);
  const bases = baseline === null ? [null] : endsOf(baseline.value);
  const goals =
    prepared.goal === null ? [null] : goalsOf(prepared.goal, prepared.comparator, prepared.direction);
  if (values.length === 0 || bases.length === 0 || goals.length === 0) return "open-range";

  const results: Result<F>[] = [];
  let reads = false;
  const tryAll = (
    values: readonly number[],
    goals: readonly (number | null)[],
    histories: readonly (readonly Measured[])[],
  ): NoFigures | null => {
    for (const value of values)
      for (const base of bases)
        for (const goal of goals)
          for (const history of histories) {
            const last = { value, year: latest.year, from: latest.from };
            const input = inputOf<N>(prepared, base, last, goal, () => {
              reads = true;
              return [...history, last];
            });
            const result = formula(input);
            if (typeof result === "string") return result;
            results.push(result);
          }
    return null;
  };

  // Most formulas read no series, whose ranges then need not be tried.
  const others = series.slice(0, -1);
  const chosen = others.map(({ value: { min, max }, year, from }) => ({
    value: max ?? min ?? 0,
    year,
    from,
  }));
  const reason = tryAll(cutBetween(values), cutBetween(goals), [chosen]);
  if (!reads || others.every(({ value: { min, max } }) => min !== null && min === max))
    return reason ?? results;

  const histories = historiesOf(others, mostCorners / (values.length * bases.length * goals.length));
  if (typeof histories === "string") return histories;
  results.length = 0;
  return tryAll(values, goals, histories) ?? results;
}

/** Both ends of a range, and what lies between them. */
function cutBetween<T extends number | null>(ends: readonly T[]): readonly (T | number)[] {
  const [from, to] = ends;
  if (from === undefined || from === null || to === undefined || to === null) return ends;
  const between = Array.from({ length: steps - 1 }, (_, i) => {
    const share = (i + 1) / steps;
    return from * (1 - share) + to * share;
  });
  return [from, ...between, to];
}

function inputOf<N extends Need>(
  {
    baseline,
    direction,
    goal: range,
    dueYear,
    onYear,
    bound,
    comparator,
    timing,
    measure,
    unit,
  }: PreparedTarget,
  base: number | null,
  latest: Measured,
  goal: number | null,
  series: () => readonly Measured[],
): Formula<N> {
  const interval =
    comparator === "between" && range !== null && range.min !== null && range.max !== null
      ? { min: range.min, max: range.max }
      : null;
  const input = {
    baseline: base === null ? null : { value: base, year: baseline!.year, from: baseline!.from },
    latest,
    target: goal === null ? null : { value: goal, year: dueYear ?? Infinity },
    direction: direction ?? (goal === null || base === null ? null : goal >= base ? "increase" : "decrease"),
    get series(): readonly Measured[] {
      return series();
    },
    interval,
    on: onYear,
    bound,
    comparator,
    timing,
    measure,
    unit,
    meets: (value: number): boolean =>
      interval === null
        ? goal !== null && meets(value, comparator, goal)
        : value >= interval.min && value <= interval.max,
  };
  return input as unknown as Formula<N>;
}

function meets(value: number, comparator: Comparator, goal: number): boolean {
  switch (comparator) {
    case "at-least":
      return value >= goal;
    case "more-than":
      return value > goal;
    case "at-most":
      return value <= goal;
    case "less-than":
      return value < goal;
    case "equal":
    case "between":
      return value === goal;
    default:
      return comparator satisfies never;
  }
}

/** None: an end is open. */
function endsOf({ min, max }: Range): readonly number[] {
  if (min === null || max === null) return [];
  return min === max ? [min] : [min, max];
}

/** A range of readings has a target at each end; "between" is a range itself, of which the nearer side is to be reached. */
function goalsOf(
  { min, max }: Range,
  comparator: Comparator,
  direction: PreparedTarget["direction"],
): readonly number[] {
  const ends = [...new Set([min, max])].filter((end) => end !== null);
  if (comparator !== "between" || ends.length < 2) return ends;
  return direction === "decrease" ? [max!] : [min!];
}

function historiesOf(
  points: readonly PreparedPoint[],
  most: number,
): readonly (readonly Measured[])[] | NoFigures {
  let histories: readonly (readonly Measured[])[] = [[]];
  for (const { value, year, from } of points) {
    const ends = endsOf(value);
    if (ends.length === 0) return "open-range";
    if (histories.length * ends.length > most) return "too-many-ranges";
    histories = histories.flatMap((history) => ends.map((end) => [...history, { value: end, year, from }]));
  }
  return histories;
}
