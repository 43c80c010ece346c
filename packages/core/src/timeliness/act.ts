import type { Day, Period } from "@policytrack/edtf";
import type { Timeliness } from "../model/words.ts";
import { type DaySet, firstDay, firstFrom, isOneDay, lastBefore, lastDay } from "./day-set.ts";
import type { NoWindow } from "./due-window.ts";
import { type DecidedBy, type Findings, isDelivered, type Outcome, stronger } from "./findings.ts";
import { Gathering } from "./gathering.ts";
import {
  beginningOf,
  type Entry,
  type History,
  historyOf,
  isRegressed,
  lineOf,
  noReports,
  type Reports,
  type Term,
  type TermInForce,
  termsInForce,
  withEntry,
} from "./reports.ts";
import { begunBy } from "./sequence.ts";
import { type DeliveredBy, deliveredBy, worst } from "./whole.ts";

/** An act, with a deadline or without. */
export interface ActCase {
  readonly on: Day;
  /** In the order in which they were set; one at least. */
  readonly terms: readonly [Term, ...Term[]];
  /** In the order in which it happened. */
  readonly history: readonly Entry[];
  /** Who does a part of its own. Empty: one joint act. */
  readonly parties: readonly string[];
}

export interface ActFindings extends Findings {
  /** What is said of each party. Empty for a joint act. */
  readonly byParty: ReadonlyMap<string, Findings>;
  /** By how many of the parties to which it applies it can have been delivered. Empty for a joint act. */
  readonly deliveredBy: ReadonlySet<DeliveredBy>;
}

/** What stands when there is no last day. */
export const withoutDueDay: Readonly<Record<NoWindow, Timeliness>> = {
  "not-stated": "no-deadline",
  indefinite: "no-deadline",
  withdrawn: "no-deadline",
  "open-ended": "ongoing",
  "event-not-dated": "deadline-unknown",
  "end-not-known": "deadline-unknown",
};

/**
 * Every timeliness of an act that some reading of its vague dates allows, of all parties together and of each.
 *
 * A reading comes down to a few numbers: the term in force, the last day on time, and how many entries had begun by that
 * day and by the day assessed. Only the last two need trying, each at the ends of what is possible, so that the work
 * grows with the entries and not with their readings.
 *
 * @example
 * assessAct({ on, terms: [{ setOn: null, published: 0, window, expires: false }], history: [], parties: [] });
 * // { timelinesses: ["unreported"], ... } after the last day
 */
export function assessAct(act: ActCase): ActFindings {
  const { on, parties } = act;
  const history = historyOf(act.history);
  const { least, most } = begunBy(history, on);
  const whole = new Gathering();
  const each = new Map(parties.map((party) => [party, new Gathering()]));
  const delivered = new Set<DeliveredBy>();
  const members: readonly (string | null)[] = parties.length === 0 ? [null] : parties;
  const inForce = termsInForce(act.terms, on);

  let reports = members.map(() => noReports);
  for (let begun = 0; begun <= most; begun++) {
    const entry = act.history[begun - 1];
    if (entry !== undefined)
      reports = reports.map((of, i) =>
        isOf(entry, members[i] ?? null) ? withEntry(of, entry, begun - 1) : of,
      );
    if (begun < least) continue;
    for (const term of inForce) {
      for (const outcomes of outcomesOf(act, history, reports, term, begun)) {
        if (parties.length === 0) {
          whole.add(outcomes[0] ?? nothing);
          continue;
        }
        outcomes.forEach((outcome, i) => each.get(members[i] ?? "")?.add(outcome));
        whole.add(togetherOf(outcomes));
        const applying = outcomes.filter(({ line }) => line !== "not-applicable");
        if (applying.length > 0) delivered.add(deliveredBy(applying.map(isDelivered)));
      }
    }
  }
  return Object.assign(whole.findings(), {
    byParty: new Map([...each].map(([party, of]) => [party, of.findings()])),
    deliveredBy: delivered,
  });
}

const nothing: Outcome = { timeliness: "not-assessable", by: "nothing", line: "not-applicable" };

function isOf({ parties }: Entry, party: string | null): boolean {
  return party === null || parties.length === 0 || parties.includes(party);
}

/** All parties as one: the worst word that any has. Those to which it does not apply are left out. */
function togetherOf(outcomes: readonly Outcome[]): Outcome {
  const applying = outcomes.filter(({ line }) => line !== "not-applicable");
  if (applying.length === 0)
    return { timeliness: "not-assessable", by: "status", line: "not-applicable", status: "not-applicable" };
  const timeliness = worst(applying.map((outcome) => outcome.timeliness));
  const deciding = applying.filter((outcome) => outcome.timeliness === timeliness);
  const [first] = deciding;
  return {
    timeliness,
    by: applying.reduce<DecidedBy>((all, { by }) => stronger(all, by), "nothing"),
    line: first?.line ?? "nothing-shown",
    terms: first?.terms ?? [],
    history: deciding.flatMap((outcome) => outcome.history ?? []),
  };
}

/** A reading as far as it matters to a verdict. */
interface Reading {
  readonly on: Day;
  readonly term: TermInForce;
  readonly expires: boolean;
  readonly due: Day;
  /** How many entries had begun by the last day on time. */
  readonly before: number;
  /** Whether what is left open shows as much as it can that nothing was done, or as little. */
  readonly evidence: "most" | "least";
}

/** What each party's reports come to, for each reading that can make a difference. */
function* outcomesOf(
  { on, terms }: ActCase,
  history: History,
  reports: readonly Reports[],
  term: TermInForce,
  begun: number,
): Generator<readonly Outcome[], void> {
  const { window, expires } = terms[term.position] ?? terms[0];
  if (typeof window === "string") {
    yield reports.map((of) => withoutDeadline(of, history, on, term, withoutDueDay[window]));
    return;
  }
  const lastEnding = reports.reduce(
    (last, of) => (lineOf(of) === "ended" ? Math.max(last, of.ending) : last),
    -1,
  );
  // Only what is shown or said of something undone can be about one day or another.
  const ways = reports.some((of) => lineOf(of) === "undone" && (of.current !== -1 || of.statement !== -1))
    ? bothWays
    : oneWay;
  for (const due of daysToTry(window.dueDays, on, history.earliest[lastEnding])) {
    for (const before of cutsToTry(history, due, on, begun, lastEnding)) {
      for (const evidence of ways) {
        const reading = { on, term, expires, due, before, evidence };
        yield reports.map((of) => withDeadline(of, history, reading));
      }
    }
  }
}

const bothWays = ["most", "least"] as const;
const oneWay = ["most"] as const;

/** Last days on time that stand for all: the ends, the last one passed, the first one after all had given up. */
function daysToTry(days: DaySet, on: Day, ended: Day | undefined): Iterable<Day> {
  if (isOneDay(days)) return [days[0].from];
  const found = [firstDay(days), lastDay(days), lastBefore(days, on)];
  if (ended !== undefined) found.push(firstFrom(days, ended));
  return new Set(found.filter((day) => day !== null));
}

/** How many entries had begun by the last day on time: as few as can be, as many, and just those that gave up. */
function cutsToTry(history: History, due: Day, on: Day, begun: number, lastEnding: number): Iterable<number> {
  if (due >= on) return [begun];
  const { least, most } = begunBy(history, due);
  const highest = Math.min(most, begun);
  if (least === highest) return [least];
  return new Set([least, highest, Math.min(highest, Math.max(least, lastEnding + 1))]);
}

/** The table for one reading: the first line that applies. */
function withDeadline(reports: Reports, history: History, reading: Reading): Outcome {
  const { on, due, before, term, expires } = reading;
  const { status, current } = reports;
  const terms = [term.position];
  const line = lineOf(reports);
  switch (line) {
    case "not-applicable":
      return { timeliness: "not-assessable", by: "status", line, status, history: [current] };
    case "delivered":
      return {
        timeliness: reports.delivery < before ? "on-time" : "late",
        by: "status",
        line,
        status,
        achieved: beginningOf(history, reports.delivery, { on, by: due, before }),
        regressed: isRegressed(reports),
        terms,
        history: [reports.delivery],
      };
    case "not-delivered":
      return { timeliness: "missed", by: "status", line, status, terms, history: [current] };
    case "ended": {
      const timeliness = reports.ending < before ? "closed" : "missed";
      return { timeliness, by: "status", line, status, terms, history: [reports.ending] };
    }
    case "undone": {
      const about = current === -1 ? [] : [current];
      const by = current === -1 ? "nothing" : "status";
      if (on <= due) return { timeliness: "not-due", by, line: "not-due", status, terms, history: about };
      const undone = expires ? "missed" : "overdue";
      if (isSeenAfter(reports, history, reading))
        return { timeliness: undone, by: "status", line: "seen-undone", status, terms, history: about };
      if (isStatedMissed(reports, history, reading)) {
        const said = [reports.statement];
        return { timeliness: undone, by: "status", line: "stated-missed", status, terms, history: said };
      }
      return { timeliness: "unreported", by, line: "nothing-shown", status, terms, history: about };
    }
    default:
      return line satisfies never;
  }
}

/** Without a last day nothing is late or missed; what was given up or can no longer be done is closed. */
export function withoutDeadline(
  reports: Reports,
  history: History,
  on: Day,
  { position }: TermInForce,
  word: Timeliness,
): Outcome {
  const { status, current, delivery } = reports;
  const line = lineOf(reports);
  const terms = [position];
  switch (line) {
    case "not-applicable":
      return { timeliness: "not-assessable", by: "status", line, status, history: [current] };
    case "delivered": {
      const achieved = beginningOf(history, delivery, { on, by: on, before: Infinity });
      return {
        timeliness: word,
        by: "nothing",
        line: "no-due-day",
        status,
        achieved,
        terms,
        history: [delivery],
      };
    }
    case "not-delivered":
    case "ended":
      return { timeliness: "closed", by: "status", line, status, terms, history: [current] };
    case "undone": {
      const about = current === -1 ? [] : [current];
      return { timeliness: word, by: "nothing", line: "no-due-day", status, terms, history: about };
    }
    default:
      return line satisfies never;
  }
}

/** Whether the source of the last status saw it so after the last day on time. */
function isSeenAfter(
  { status, current }: Reports,
  history: History,
  { due, before, evidence }: Reading,
): boolean {
  if (current === -1 || status === "unknown") return false;
  // It began after the day, and was seen then.
  if (current >= before) return true;
  const seen = history.seen[current];
  if (seen == null) return false;
  return (evidence === "most" ? seen.to : seen.from) > due;
}

function isStatedMissed({ statement }: Reports, history: History, reading: Reading): boolean {
  if (statement === -1) return false;
  const { on, due, before, term, evidence } = reading;
  const said = beginningOf(history, statement, { on, by: due, before });
  return concerns(term, said)[evidence === "most" ? "possibly" : "certainly"];
}

/** Whether what was said on some day is about a term: only if that had been set by then. */
export function concerns(
  { set }: TermInForce,
  said: Period,
): { readonly possibly: boolean; readonly certainly: boolean } {
  return { possibly: set === null || set.from <= said.to, certainly: set === null || set.to <= said.from };
}
