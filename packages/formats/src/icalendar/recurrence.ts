import {
  calendarDay,
  type Day,
  dayOf,
  daysInMonth,
  isoDay,
  parseDuration,
  parseIsoDay,
} from "@policytrack/edtf";
import type { Stretch } from "./calendar-range.ts";

/** Days that come again: the first, and a rule (RFC 5545) that gives the others. ISO days. */
export interface Recurrence {
  readonly first: string;
  readonly rule: string;
}

/** A step from one due day to the next. A last day of a month stays the last day of its month. */
type Step =
  | { readonly unit: "days"; readonly count: number }
  | { readonly unit: "months"; readonly count: number; readonly isMonthEnd: boolean };

/**
 * The days from a start on that lie within a stretch, a length apart.
 *
 * @param until The last day that there is. Null: there is no last one.
 * @returns "no-rule" where no rule of a calendar gives them, "none" where none lies within.
 */
export function recurrenceOf(
  { start, every, until }: { readonly start: string; readonly every: string; readonly until: string | null },
  within: Stretch,
): Recurrence | "no-rule" | "none" {
  const day = parseIsoDay(start) as Day;
  const step = stepOf(every, day);
  if (step === null) return "no-rule";
  const first = firstFrom(day, step, within.first);
  const last = until !== null && until < within.last ? until : within.last;
  if (first > last) return "none";
  const rule = ruleOf(step, parseIsoDay(first) as Day);
  return { first, rule: last === "9999-12-31" ? rule : `${rule};UNTIL=${last.replaceAll("-", "")}` };
}

function stepOf(every: string, start: Day): Step | null {
  const length = parseDuration(every);
  if (length === null) return null;
  const { year, month, day } = calendarDay(start);
  const inMonths = length.years * 12 + length.months;
  const inDays = length.weeks * 7 + length.days;
  if (inMonths > 0 && inDays > 0) return null;
  if (inMonths === 0) return inDays === 0 ? null : { unit: "days", count: inDays };
  const isMonthEnd = day === daysInMonth(year, month);
  return !isMonthEnd && day > 28 ? null : { unit: "months", count: inMonths, isMonthEnd };
}

/** The first day of those, on or after another. */
function firstFrom(start: Day, step: Step, from: string): string {
  const earliest = parseIsoDay(from) as Day;
  if (earliest <= start) return isoDay(start);
  if (step.unit === "days") return isoDay(start + Math.ceil((earliest - start) / step.count) * step.count);
  const [a, b] = [calendarDay(start), calendarDay(earliest)];
  const months = (b.year - a.year) * 12 + b.month - a.month;
  let steps = Math.max(0, Math.floor(months / step.count));
  while (dayAfterMonths(a, steps * step.count, step.isMonthEnd) < earliest) steps += 1;
  return isoDay(dayAfterMonths(a, steps * step.count, step.isMonthEnd));
}

function dayAfterMonths(
  { year, month, day }: { readonly year: number; readonly month: number; readonly day: number },
  count: number,
  isMonthEnd: boolean,
): Day {
  const total = year * 12 + month - 1 + count;
  const [y, m] = [Math.floor(total / 12), (total % 12) + 1];
  return dayOf(y, m, isMonthEnd ? daysInMonth(y, m) : day);
}

function ruleOf(step: Step, first: Day): string {
  if (step.unit === "days") return `FREQ=DAILY;INTERVAL=${step.count}`;
  const byDay = step.isMonthEnd ? ";BYMONTHDAY=-1" : "";
  const byMonth = step.isMonthEnd ? `;BYMONTH=${calendarDay(first).month}` : "";
  return step.count % 12 === 0
    ? `FREQ=YEARLY;INTERVAL=${step.count / 12}${byMonth}${byDay}`
    : `FREQ=MONTHLY;INTERVAL=${step.count}${byDay}`;
}
