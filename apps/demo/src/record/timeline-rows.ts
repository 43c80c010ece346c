import { calendarDay, type Day, dayOf, type DueWindow } from "@policytrack/core";
import { type AsKnown, firstDayOf, type KnownRecord, lastDayOf } from "./as-known.ts";
import { type Tone, toneOf } from "./rows-in-words.ts";

/** What the timeline draws of one record. */
export interface TimelineRow {
  readonly record: KnownRecord;
  readonly made: Day;
  readonly windows: readonly DueWindow[];
  /** Days on which something is on record, the latest last. */
  readonly entries: readonly Day[];
  /** The stretch behind the deadline in which it was, or may have been, late. */
  readonly late: { readonly from: Day; readonly to: Day; readonly tone: Tone } | null;
}

/** What the timeline draws of a record. */
export function timelineRow(view: AsKnown, record: KnownRecord): TimelineRow {
  const { commitment, assessed } = record;
  const made =
    [commitment.madeOn, ...view.standing(record).map(({ date }) => date)]
      .map(firstDayOf)
      .find(Number.isFinite) ?? view.day;
  const windows = assessed.criteria.flatMap(({ deadline }) => deadline.window ?? []);
  const entries = view
    .history(record)
    .map(({ date }) => Math.min(lastDayOf(date), view.day))
    .toSorted((a, b) => a - b);
  const tone = toneOf(assessed.schedule);
  const from = Math.min(...windows.map(({ due }) => due));
  const delivered = record.groups.status === "delivered" ? (entries.at(-1) ?? view.day) : view.day;
  return {
    record,
    made: Math.min(made, view.day),
    windows: windows.filter(({ due }, i) => windows.findIndex((other) => other.due === due) === i),
    entries,
    late: (tone === "late" || tone === "maybe") && delivered > from ? { from, to: delivered, tone } : null,
  };
}

/** Where days lie across the timeline. */
export interface TimeAxis {
  /** From 0 to 1. */
  readonly position: (day: Day) => number;
  /** The same as SVG has it, in per cent of the width. */
  readonly x: (day: Day) => string;
  readonly years: readonly number[];
  /** Where the axis is broken, and the years that lie behind the break. */
  readonly gap: { readonly from: number; readonly to: number; readonly years: readonly number[] } | null;
}

/** How many years ahead are drawn to scale. */
const yearsAhead = 9;

/** An axis from the first promise on; deadlines that lie far ahead stand behind a break. */
export function timeAxis(view: AsKnown, rows: readonly TimelineRow[]): TimeAxis {
  const start = calendarDay(Math.min(...rows.map(({ made }) => made))).year;
  const now = calendarDay(view.day).year;
  const due = rows.flatMap(({ windows }) => windows.map((window) => calendarDay(window.doubtUntil).year));
  const far = [...new Set(due.filter((year) => year > now + yearsAhead))].toSorted((a, b) => a - b);
  const end = Math.max(now + 1, ...due.filter((year) => year <= now + yearsAhead)) + 1;
  const width = far.length === 0 ? 1 : 0.88;
  const [first, last] = [dayOf(start, 1, 1), dayOf(end, 1, 1)];
  const behind = dayOf((far[0] ?? end) - 1, 1, 1);
  const farthest = dayOf((far.at(-1) ?? end) + 1, 1, 1);
  const position = (day: Day): number =>
    day <= last || far.length === 0
      ? (width * (Math.max(day, first) - first)) / (last - first)
      : day < behind
        ? width + 0.02
        : 0.93 + (0.07 * (Math.min(day, farthest) - behind)) / (farthest - behind);
  return {
    position,
    x: (day) => percent(position(day)),
    years: Array.from({ length: end - start }, (_, i) => start + i),
    gap: far.length === 0 ? null : { from: width, to: 0.93, years: far },
  };
}

/** A share of the width, as SVG has it. */
export function percent(share: number): string {
  return `${Math.round(share * 1e5) / 1e3}%`;
}

/** Events that lie too close together for a letter each share a mark. */
export interface EventMark {
  readonly day: Day;
  /** The letters of its events: "C", or "C–E". */
  readonly letters: string;
}

/** Marks for what happened around the commitments, from the left. */
export function eventMarks(view: AsKnown, axis: TimeAxis): readonly EventMark[] {
  const marks: { day: Day; first: number; last: number }[] = [];
  view.events.forEach(({ date }, i) => {
    const day = lastDayOf(date);
    const mark = marks.at(-1);
    if (mark !== undefined && axis.position(day) - axis.position(mark.day) < 0.045) mark.last = i;
    else marks.push({ day, first: i, last: i });
  });
  return marks.map(({ day, first, last }) => ({
    day,
    letters: first === last ? letterOf(first) : `${letterOf(first)}–${letterOf(last)}`,
  }));
}

/** A to Z, then AA to AZ, and so on. */
export function letterOf(i: number): string {
  return `${i < 26 ? "" : letterOf(Math.floor(i / 26) - 1)}${String.fromCodePoint(65 + (i % 26))}`;
}
