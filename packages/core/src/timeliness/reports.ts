import type { Day, Period } from "@policytrack/edtf";
import type { Status } from "../model/types.ts";
import type { DueWindow, NoWindow } from "./due-window.ts";
import { begunBy, daysOf, daysUntil, inSequence, type Sequence } from "./sequence.ts";

/** An entry of a history: a status, a word on the deadline, or both. */
export interface Entry {
  readonly status: Status | null;
  /** EDTF; null: any day until its publication. */
  readonly date: string | null;
  /** Until when the same source shows the status still so. Null: on the day on which it began. */
  readonly observedUntil: string | null;
  readonly published: Day;
  /** Those who answer for it said that the deadline then in force was or will be missed. */
  readonly statesMissed: boolean;
  /** Empty: of all parties. */
  readonly parties: readonly string[];
}

/** A deadline as it was set. */
export interface Term {
  /** EDTF; null: any day until its publication. */
  readonly setOn: string | null;
  readonly published: Day;
  readonly window: DueWindow | NoWindow;
  /** After the last day it can no longer be done. */
  readonly expires: boolean;
}

/** A history whose entries are placed. Its readings on a day: some of its entries, from the first on, have begun. */
export interface History extends Sequence {
  readonly entries: readonly Entry[];
  /** The days until which each is seen; null: the day on which it began. */
  readonly seen: readonly (Period | null)[];
}

export function historyOf(entries: readonly Entry[]): History {
  const seen = entries.map(({ observedUntil, published }) =>
    observedUntil === null ? null : daysUntil(daysOf(observedUntil), published),
  );
  const days = entries.map(({ date, published, observedUntil }) => {
    const began = daysOf(date);
    // A status began no later than the last day on which its source shows it.
    const last = observedUntil === null ? Infinity : daysOf(observedUntil).to;
    return daysUntil({ from: began.from, to: Math.max(began.from, Math.min(began.to, last)) }, published);
  });
  return { ...inSequence(days), entries, seen };
}

/** A term that is in force on the day in some reading, and when it was set in those. */
export interface TermInForce {
  readonly position: number;
  /** Null: it is the first, and counts for what came before it as well. */
  readonly set: Period | null;
}

/** The terms that can be the latest that was set by a day. Before the first was set, the first counts. */
export function termsInForce(terms: readonly Term[], on: Day): readonly TermInForce[] {
  if (terms.length === 1) return [{ position: 0, set: null }];
  const { earliest, latest } = inSequence(
    terms.map(({ setOn, published }) => daysUntil(daysOf(setOn), published)),
  );
  const { least, most } = begunBy({ earliest, latest }, on);
  const found: TermInForce[] = [];
  for (let position = Math.max(0, least - 1); position < Math.max(1, most); position++) {
    const set = { from: earliest[position] ?? on, to: Math.min(latest[position] ?? on, on) };
    found.push({ position, set: position === 0 ? null : set });
  }
  return found;
}

/** What the begun entries of one party say together. Positions are those of the history; -1: there is none. */
export interface Reports {
  readonly status: Status;
  /** The last one with a status. */
  readonly current: number;
  /** The first delivery. */
  readonly delivery: number;
  /** The first of the last ones by which it was given up or replaced. */
  readonly ending: number;
  /** The last statement that the deadline was or will be missed. */
  readonly statement: number;
}

export const noReports: Reports = { status: "unknown", current: -1, delivery: -1, ending: -1, statement: -1 };

/** The reports with one entry more. */
export function withEntry(reports: Reports, { status, statesMissed }: Entry, position: number): Reports {
  const statement = statesMissed ? position : reports.statement;
  if (status === null) return { ...reports, statement };
  const ends = status === "abandoned" || status === "superseded";
  return {
    status,
    current: position,
    delivery: reports.delivery === -1 && status === "delivered" ? position : reports.delivery,
    ending: !ends ? -1 : reports.ending === -1 ? position : reports.ending,
    statement,
  };
}

/** Which line of the table the reports come to. The first delivery decides, whatever came after it. */
export function lineOf({
  status,
  delivery,
  ending,
}: Reports): "not-applicable" | "delivered" | "not-delivered" | "ended" | "undone" {
  if (status === "not-applicable") return "not-applicable";
  if (delivery !== -1) return "delivered";
  if (status === "not-delivered") return "not-delivered";
  return ending === -1 ? "undone" : "ended";
}

/** Delivered, and undone since. */
export function isRegressed({ status }: Reports): boolean {
  return status !== "delivered" && status !== "continuing" && status !== "superseded" && status !== "unknown";
}

/**
 * The days on which an entry can have begun, of readings in which the first `begun` entries have begun by a day, and of
 * these the first `before` by an earlier day.
 */
export function beginningOf(
  history: History,
  position: number,
  { on, by, before }: { readonly on: Day; readonly by: Day; readonly before: number },
): Period {
  const [from, to] = [history.earliest[position] ?? on, Math.min(history.latest[position] ?? on, on)];
  return position < before ? { from, to: Math.min(to, by) } : { from: Math.max(from, by + 1), to };
}
