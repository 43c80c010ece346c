import { addDuration, decimalYear, parseDuration, parseIsoDay } from "@policytrack/edtf";
import { contextOf } from "../assess/assessed-row.ts";
import { partOf } from "../assess/assessed-verdict.ts";
import type { PointView, Verdict } from "../assess/assessment.ts";
import { UsageError } from "../errors.ts";
import type { Comparator, Ids, Indicator, Measure, Range, Target, Timing } from "../model/types.ts";

/** A value and the time to which it belongs: the end of its period in decimal years, so that whole years differ by 1. */
export interface PreparedPoint {
  readonly value: Range;
  readonly year: number;
  /** The start of its period in decimal years: 2015 for all of 2015, and for 2015-16. `year` where the start is not known. */
  readonly from: number;
  /** The fact that has it. Null: the baseline of a term. */
  readonly factId: string | null;
}

/** The numbers of a verdict, as methods read them. */
export interface PreparedTarget {
  /** Null: none, or its value is not known. */
  readonly baseline: PreparedPoint | null;
  /** Of the series, by time. Flows: only values of periods as long as the target's. */
  readonly series: readonly PreparedPoint[];
  /** The last of the series. */
  readonly latest: (PreparedPoint & { readonly through: string }) | null;
  /** Null: a direction without a number ("more than before"), or per cent of a baseline without a value. */
  readonly goal: Range | null;
  /** There is no goal since it is per cent of a baseline whose value is not known. */
  readonly lacksBaseline: boolean;
  /** The end of the due day in decimal years. Null: no last day. */
  readonly dueYear: number | null;
  /** The end of the day assessed in decimal years. */
  readonly onYear: number;
  readonly comparator: Comparator;
  readonly timing: Timing;
  readonly measure: Measure | null;
  readonly unit: string | null;
  /** Null: neither stated nor clear from the comparison. */
  readonly direction: "increase" | "decrease" | null;
  /** Natural bound on the desired side. */
  readonly bound: number | null;
  /** The term that sets the target. */
  readonly factId: string;
}

/**
 * The numbers that a verdict is about. Null: its criterion has no target.
 *
 * @throws {UsageError} for what is no verdict of an assessment.
 */
export function prepareTarget(verdict: Verdict<Ids>): PreparedTarget | null {
  const [context, part] = [contextOf(verdict), partOf(verdict)];
  if (context === undefined || part === undefined)
    throw new UsageError(
      "wrong-argument",
      "A method takes one verdict of an assessment: assessment.verdicts[0].",
    );
  const { target: view } = verdict;
  if (view === null || part.target === null || part.term === null) return null;
  const { due } = part.term;
  const { target, goal } = part.target;
  const every = due !== null && "every" in due ? due.every : null;
  const series = verdict.series
    .filter((point) => isComparable(point, view.indicator, every))
    .map(({ id, value, from, through }) => ({
      value,
      year: yearOf(through),
      from: startOf(parseIsoDay(from), yearOf(through)),
      through,
      factId: id,
    }));
  return {
    baseline: baselineOf(view.baseline, (date) => context.index.span(date), series),
    series,
    latest: series.at(-1) ?? null,
    goal: goal === null || (goal.min === null && goal.max === null) || isDirection(target) ? null : goal,
    lacksBaseline: goal === null && !isDirection(target),
    dueYear: verdict.due === null ? null : yearOf(verdict.due),
    onYear: decimalYear(context.on),
    comparator: view.comparator,
    timing: due?.kind === "date" ? due.timing : due?.kind === "recurring" ? "throughout" : "by",
    measure: view.indicator.measure,
    unit: view.unit,
    direction: view.indicator.direction ?? directionOf(target),
    bound: view.indicator.bound,
    factId: part.term.id,
  };
}

function yearOf(iso: string): number {
  return decimalYear(parseIsoDay(iso)!);
}

/** The end of the day before: so that the start of a year is a whole number, as its end is. */
function startOf(first: number | null, year: number): number {
  return first === null || !Number.isFinite(first) ? year : decimalYear(first - 1);
}

/** Amounts of a month and of a year do not compare. */
function isComparable({ from, through }: PointView, { measure }: Indicator, every: string | null): boolean {
  if (measure !== "flow") return true;
  const [first, last, length] = [parseIsoDay(from)!, parseIsoDay(through)!, parseDuration(every ?? "P1Y")];
  return length === null || addDuration(first, length) - 1 === last;
}

/** More or less than the baseline, by however little. */
function isDirection({ comparator, value, valueIn }: Target): boolean {
  if (comparator !== "more-than" && comparator !== "less-than") return false;
  return valueIn === "percent-of-baseline" && value.min === 100 && value.max === 100;
}

function directionOf({ comparator }: Target): "increase" | "decrease" | null {
  switch (comparator) {
    case "at-least":
    case "more-than":
      return "increase";
    case "at-most":
    case "less-than":
      return "decrease";
    case "equal":
    case "between":
      return null;
    default:
      return comparator satisfies never;
  }
}

/** A baseline that states no value has that of the series at its date. */
function baselineOf(
  baseline: { readonly date: string | null; readonly value: Range | null } | null,
  spanOf: (date: string) => { readonly earliest: number; readonly latest: number },
  series: readonly PreparedPoint[],
): PreparedPoint | null {
  if (baseline === null || baseline.date === null) return null;
  const { earliest, latest } = spanOf(baseline.date);
  if (!Number.isFinite(latest)) return null;
  const year = decimalYear(latest);
  if (baseline.value !== null)
    return { value: baseline.value, year, from: startOf(earliest, year), factId: null };
  return series.find((point) => point.year === year) ?? null;
}
