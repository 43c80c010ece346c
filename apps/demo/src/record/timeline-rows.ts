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
  /** Where it stands: in the middle of its events, as a share of the width. */
  readonly position: number;
  /** The letters of its events: "C", or "C–E". */
  readonly letters: string;
}

/** Marks for what happened around the commitments, from the left, for a track of at least so many pixels. */
export function eventMarks(view: AsKnown, axis: TimeAxis, width: number): readonly EventMark[] {
  const marks: {
    readonly from: number;
    readonly to: number;
    readonly first: number;
    readonly last: number;
  }[] = [];
  const middle = ({ from, to }: { from: number; to: number }): number => (from + to) / 2;
  const letters = ({ first, last }: { first: number; last: number }): string =>
    first === last ? letterOf(first) : `${letterOf(first)}–${letterOf(last)}`;
  view.events.forEach(({ date }, i) => {
    const at = axis.position(lastDayOf(date));
    marks.push({ from: at, to: at, first: i, last: i });
    // A mark that takes another in has more letters, and may reach into the one before it.
    for (;;) {
      const [before, mark] = marks.slice(-2);
      if (before === undefined || mark === undefined) break;
      const room = (middle(mark) - middle(before)) * width;
      if (room >= 4 + (letterWidth * (letters(before).length + letters(mark).length)) / 2) break;
      marks.splice(-2, 2, {
        from: Math.min(before.from, mark.from),
        to: Math.max(before.to, mark.to),
        first: before.first,
        last: mark.last,
      });
    }
  });
  return marks.map((mark) => ({ position: middle(mark), letters: letters(mark) }));
}

/** About as wide as a letter of a mark is, in pixels. */
const letterWidth = 6.5;

/** A to Z, then AA to AZ, and so on. */
export function letterOf(i: number): string {
  return `${i < 26 ? "" : letterOf(Math.floor(i / 26) - 1)}${String.fromCodePoint(65 + (i % 26))}`;
}

/** In which windows something is drawn, as a class: in all, in those above 900 pixels alone, or in others alone. */
export type Windows = "" | "wide" | "narrow";

/** Years to name out of a row of them, so that no name reaches into another: each, or each that a round number divides. */
export function namedYears(
  years: readonly number[],
  /** How wide the row is at least, in pixels. */
  width: Readonly<Record<Exclude<Windows, "">, number>>,
): readonly { readonly year: number; readonly windows: Windows }[] {
  const step = (pixels: number): number =>
    [1, 2, 5, 10, 20, 50, 100].find((every) => (every * pixels) / years.length >= 32) ?? 200;
  const [wide, narrow] = [step(width.wide), step(width.narrow)];
  return years.flatMap((year) =>
    year % wide === 0
      ? { year, windows: year % narrow === 0 ? "" : "wide" }
      : year % narrow === 0
        ? { year, windows: "narrow" }
        : [],
  );
}

/** Where words at a place of a drawing begin or end, so that they do not leave it. */
export function anchorAt(share: number): "start" | "" | "end" {
  return share < 1 / 3 ? "start" : share > 2 / 3 ? "end" : "";
}
