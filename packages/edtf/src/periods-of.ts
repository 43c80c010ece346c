import { earliestDayOf, latestDayOf } from "./bounds-of.ts";
import { maskOf } from "./date-mask.ts";
import type { Day } from "./day.ts";
import { addMonths } from "./duration.ts";
import {
  componentsOf,
  type Edtf,
  type EdtfDate,
  type EdtfInterval,
  type EdtfRange,
  type EdtfSet,
} from "./edtf.ts";
import { edtfOf } from "./edtf-of.ts";
import { matchingDays } from "./matching-days.ts";
import { monthsOfPart } from "./part-of-year.ts";
import { plainSpan } from "./plain-span.ts";
import { printEdtf } from "./print-edtf.ts";
import type { Period } from "./span.ts";

/** By how many units of what it marks a qualifier says that a date may be off, earlier or later; whole numbers, 0 to 1000. */
export interface DateTolerance {
  /** "~", approximate. */
  readonly "~": number;
  /** "?", uncertain: doubt about the source rather than about the day. */
  readonly "?": number;
  /** "%", both. */
  readonly "%": number;
}

/** One unit for what is approximate, none for what is only uncertain. */
export const defaultDateTolerance: DateTolerance = { "~": 1, "?": 0, "%": 1 };

/** What `periodsOf` takes beside an expression. */
export interface PeriodOptions {
  /** What is left out is as in `defaultDateTolerance`. */
  readonly tolerance?: Partial<DateTolerance>;
  /** How many readings of the expression are looked at before it is given up; default 10,000. */
  readonly limit?: number;
}

const defaultLimit = 10_000;

/**
 * Every period that an expression can name, each once, in the order of their first days.
 *
 * - A plain date names one period: "2024-05" is the month of May.
 * - A set names its members, a range in it each date of its precision: "[2024..2026]" is three years. The open end of a
 *   range makes one open period.
 * - An unspecified or insignificant digit names each date that it can stand for: "202X" is ten years.
 * - An approximate date is moved by its unit as often as `tolerance` says. A mark at the end moves the whole by its
 *   precision ("2024-33~" by a quarter, "202X~" by a decade), a mark on a component by that component: "2024~-06-15" by a
 *   year, "2024-~06-15" by a month. A day that a month lacks becomes its last.
 * - An interval names one period for each reading of its start and end; an end before the start is no reading.
 *
 * @throws {RangeError} for a text that is no expression, and for one with more readings than `limit`: see `tryPeriodsOf`.
 * @example
 * periodsOf("1970-01~").map(nameOfPeriod); // ["1969-12", "1970-01", "1970-02"]
 * periodsOf("[1970,1972]").map(nameOfPeriod); // ["1970", "1972"]
 * periodsOf("1970-11/1970-1X").map(nameOfPeriod); // ["1970-11", "1970-11/1970-12"]
 */
export function periodsOf(expression: string | Edtf, options: PeriodOptions = {}): readonly Period[] {
  const periods = tryPeriodsOf(expression, options);
  if (periods !== null) return periods;
  const text = typeof expression === "string" ? expression : printEdtf(expression);
  throw new RangeError(
    `${JSON.stringify(text)} can name more than ${options.limit ?? defaultLimit} periods.`,
  );
}

/**
 * The periods of `periodsOf`; null for an expression with more readings than `limit`, such as "20XX-XX-XX".
 *
 * @throws {RangeError} for a text that is no expression.
 * @example
 * tryPeriodsOf("20XX-XX-XX"); // null
 */
export function tryPeriodsOf(
  expression: string | Edtf,
  { tolerance, limit = defaultLimit }: PeriodOptions = {},
): readonly Period[] | null {
  const units = toleranceOf(tolerance);
  if (!(limit >= 1)) throw new RangeError(`The limit is ${limit}: it has to be a number from 1 on.`);
  if (typeof expression === "string" && !/[?~%]/.test(expression)) {
    const plain = plainSpan(expression);
    if (plain !== null) return [{ from: plain.earliest, to: plain.latest }];
  }
  const all = readingsOf(edtfOf(expression), units, limit);
  const readings = all && take(all, limit);
  return readings && distinct(readings);
}

function toleranceOf(given: Partial<DateTolerance> | undefined): DateTolerance {
  if (given === undefined) return defaultDateTolerance;
  const tolerance = { ...defaultDateTolerance, ...given };
  for (const [mark, units] of Object.entries(tolerance)) {
    if (!Number.isInteger(units) || units < 0 || units > 1000) {
      throw new RangeError(`The tolerance of ${mark} is ${units}: it has to be a whole number, 0 to 1000.`);
    }
  }
  return tolerance;
}

/** All of a sequence, or null where it has more than `limit` members. */
function take<Item>(items: Iterable<Item>, limit: number): readonly Item[] | null {
  const taken: Item[] = [];
  for (const item of items) if (taken.push(item) > limit) return null;
  return taken;
}

function distinct(periods: readonly Period[]): readonly Period[] {
  const sorted = periods.toSorted((a, b) => compare(a.from, b.from) || compare(a.to, b.to));
  return sorted.filter(({ from, to }, at) => from !== sorted[at - 1]?.from || to !== sorted[at - 1]?.to);
}

/** By comparison, since open ends cannot be subtracted. */
function compare(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The readings of an expression, some of them more than once; null where an interval has too many starts or ends. */
function readingsOf(edtf: Edtf, tolerance: DateTolerance, limit: number): Iterable<Period> | null {
  switch (edtf.kind) {
    case "date":
      return readingsOfDate(edtf, tolerance);
    case "date-time":
      return readingsOfDate(edtf.date, tolerance);
    case "interval":
      return readingsOfInterval(edtf, tolerance, limit);
    case "one-of":
    case "all-of":
      return readingsOfMembers(edtf, tolerance);
    default:
      return edtf satisfies never;
  }
}

function* readingsOfMembers({ members }: EdtfSet, tolerance: DateTolerance): Generator<Period, void> {
  for (const member of members) {
    yield* member.kind === "date" ? readingsOfDate(member, tolerance) : readingsOfRange(member, tolerance);
  }
}

function* readingsOfDate(date: EdtfDate, tolerance: DateTolerance): Generator<Period, void> {
  const { year, month, day, months } = maskOf(date);
  const steps = stepsOf(date, tolerance);
  for (const start of matchingDays(year, month, day)) {
    for (const from of moved(start, steps)) yield periodFrom(from, months);
  }
}

/** The period of some months, or the day, that begins on a day. */
function periodFrom(from: Day, months: number): Period {
  return { from, to: months === 0 ? from : addMonths(from, months) - 1 };
}

/** A unit by which a date may be off, and how often. */
interface Step {
  readonly months: number;
  readonly days: number;
  readonly most: number;
}

/** By what the qualifiers of each component move a date. */
function stepsOf(date: EdtfDate, tolerance: DateTolerance): readonly Step[] {
  const year = { months: 12 * 10 ** openDigits(maskOf(date).year), days: 0 };
  const month =
    date.subYear !== null
      ? { months: monthsOfPart(date.subYear.value ?? 0).count, days: 0 }
      : date.month?.text === "XX"
        ? year
        : { months: 1, days: 0 };
  const day = date.day?.text === "XX" ? month : { months: 0, days: 1 };
  const units = [year, month, day];
  return componentsOf(date).flatMap(({ before, after }, at) => {
    const mark = before === after || after === "" ? before : before === "" ? after : "%";
    const unit = units[at];
    return mark === "" || unit === undefined ? [] : [{ ...unit, most: tolerance[mark] }];
  });
}

/** How many digits of a year are unspecified from the right: those make its unit a decade, a century. */
function openDigits(year: string): number {
  return year.length - year.replace(/X+$/, "").length;
}

/** A day moved by each number of each step, earlier and later. */
function* moved(day: Day, [step, ...rest]: readonly Step[]): Generator<Day, void> {
  if (step === undefined) return yield day;
  for (let times = -step.most; times <= step.most; times++) {
    yield* moved(addMonths(day, times * step.months) + times * step.days, rest);
  }
}

/** A day moved by all steps as far as they go. */
function movedFar(day: Day, steps: readonly Step[], sign: -1 | 1): Day {
  return steps.reduce(
    (at, { months, days, most }) => addMonths(at, sign * most * months) + sign * most * days,
    day,
  );
}

function* readingsOfRange({ start, end }: EdtfRange, tolerance: DateTolerance): Generator<Period, void> {
  const first = start === "open" ? -Infinity : movedFar(earliestDayOf(start), stepsOf(start, tolerance), -1);
  const last = end === "open" ? Infinity : latestEnd(end, tolerance);
  if (start === "open" || end === "open") return yield { from: first, to: last };
  const { months } = maskOf(start);
  for (
    let period = periodFrom(first, months);
    period.to <= last;
    period = periodFrom(period.to + 1, months)
  ) {
    yield period;
  }
}

/** The last day of a date moved as far back as its marks allow. */
function latestEnd(date: EdtfDate, tolerance: DateTolerance): Day {
  const { months } = maskOf(date);
  const steps = stepsOf(date, tolerance);
  if (months === 0) return movedFar(latestDayOf(date), steps, 1);
  // By its first day: the last of a month is no fixed day of the month.
  return movedFar(latestDayOf(date) + 1, steps, 1) - 1;
}

function readingsOfInterval(
  { start, end }: EdtfInterval,
  tolerance: DateTolerance,
  limit: number,
): Iterable<Period> | null {
  const open = { from: -Infinity, to: Infinity };
  const starts = typeof start === "string" ? [open] : take(readingsOfDate(start, tolerance), limit);
  const ends = typeof end === "string" ? [open] : take(readingsOfDate(end, tolerance), limit);
  return (
    starts && ends && pairsOf(ordered(starts.map(({ from }) => from)), ordered(ends.map(({ to }) => to)))
  );
}

/** Every first day with every last day that is not before it. */
function* pairsOf(firstDays: readonly Day[], lastDays: readonly Day[]): Generator<Period, void> {
  let first = 0;
  for (const from of firstDays) {
    while (first < lastDays.length && (lastDays[first] ?? 0) < from) first++;
    for (const to of lastDays.slice(first)) yield { from, to };
  }
}

function ordered(days: readonly Day[]): readonly Day[] {
  return [...new Set(days)].toSorted(compare);
}
