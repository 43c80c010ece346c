import type { DateTolerance, Day, Period } from "@policytrack/edtf";
import { concerns, withoutDeadline, withoutDueDay } from "./act.ts";
import { representativeDays } from "./day-set.ts";
import type { DueWindow } from "./due-window.ts";
import type { Findings, Outcome } from "./findings.ts";
import { Gathering } from "./gathering.ts";
import { judgeOf, type NumberJudge, type NumberReading } from "./number-judge.ts";
import type { NumberTarget } from "./number-target.ts";
import {
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

export type { NumberTarget } from "./number-target.ts";

export interface NumberTerm extends Term {
  /** Null: the term asks for no number, and reports alone decide. */
  readonly target: NumberTarget | null;
}

/** A number with a deadline, and what was reported of it. */
export interface NumberCase {
  readonly on: Day;
  /** In the order in which they were set; one at least. */
  readonly terms: readonly [NumberTerm, ...NumberTerm[]];
  /** In the order in which it happened. */
  readonly history: readonly Entry[];
  /** How far "~", "?" and "%" let the period of a value be another one. Default: as in `dueWindow`. */
  readonly tolerance?: Partial<DateTolerance>;
}

/**
 * Every timeliness of a number that some reading of its vague dates, ranges and rival values allows, together with the
 * reports about it.
 *
 * @example
 * assessNumber({ on, terms: [{ setOn: null, published: 0, window, expires: false, target }], history: [] });
 * // { timelinesses: ["on-time"], decidedBy: "number", ... } where a value met the target in time
 */
export function assessNumber(number: NumberCase): Findings {
  const { on } = number;
  const gathering = new Gathering();
  const history = historyOf(number.history);
  const standings = standingsOf(history, on);
  for (const term of termsInForce(number.terms, on)) {
    const { window, target } = number.terms[term.position] ?? number.terms[0];
    if (typeof window === "string" || target === null) {
      const word = typeof window === "string" ? withoutDueDay[window] : "no-deadline";
      for (const reports of standings) gathering.add(withoutDeadline(reports, history, on, term, word));
      continue;
    }
    const judge = judgeOf(target, window, on, number.tolerance ?? {});
    for (const reports of standings)
      for (const reading of readingsOf(judge, { on, history, reports, term, window }))
        for (const shown of judge.outcomes(reading))
          gathering.add(withReport({ terms: [term.position], ...shown }, reading));
  }
  return gathering.findings();
}

/** Each thing that the reports can come to on a day, once. */
function standingsOf(history: History, on: Day): readonly Reports[] {
  const { least, most } = begunBy(history, on);
  const found = new Map<string, Reports>();
  let reports = noReports;
  for (let begun = 0; begun <= most; begun++) {
    const entry = history.entries[begun - 1];
    if (entry !== undefined) reports = withEntry(reports, entry, begun - 1);
    const { status, delivery, ending, statement } = reports;
    if (begun >= least) found.set(`${status} ${delivery} ${ending} ${statement}`, reports);
  }
  return [...found.values()];
}

interface Situation {
  readonly on: Day;
  readonly history: History;
  readonly reports: Reports;
  readonly term: TermInForce;
  readonly window: DueWindow;
}

/** Every reading of the deadline with every reading of the reports, by days that stand for all. */
function* readingsOf(judge: NumberJudge, situation: Situation): Generator<NumberReading, void> {
  const { on, history, reports, window } = situation;
  const { delivery, ending } = reports;
  const decides = Math.max(delivery, ending);
  const entryTurns = [delivery, ending].flatMap((position) => {
    if (position === -1) return [];
    const { from, to } = daysOfEntry(history, position, on);
    return [from, to, to + 1];
  });
  const deadlines = judge.byPeriod
    ? window.periods
    : representativeDays(window.dueDays, [on, ...judge.turns, ...entryTurns]).map((due) => ({
        from: window.opens,
        to: due,
      }));
  for (const period of deadlines) {
    const due = period.to;
    for (const { end, delivered, within } of choicesOf(situation, due, judge.turns)) {
      for (const stated of statementsOf(situation, decides, within))
        yield { on, due, period, end, stated, reports, delivered };
    }
  }
}

function daysOfEntry({ earliest, latest }: History, position: number, on: Day): Period {
  return { from: earliest[position] ?? on, to: Math.min(latest[position] ?? on, on) };
}

interface Choice {
  readonly end: Day;
  readonly delivered: NumberReading["delivered"];
  /** When the last of the entries began that make this choice. Null: none does. */
  readonly within: Period | null;
}

/** When it can have been delivered and given up, seen from a last day on time. */
function choicesOf(
  { on, history, reports: { delivery, ending } }: Situation,
  due: Day,
  turns: readonly Day[],
): readonly Choice[] {
  if (ending === -1) return deliveriesOf(history, delivery, { on, due, end: Infinity });
  const days = daysOfEntry(history, ending, on);
  return representativeDays([days], [due + 1, ...turns]).flatMap((end) =>
    deliveriesOf(history, delivery, { on, due, end }).map((choice) => ({
      ...choice,
      within: { from: end, to: end },
    })),
  );
}

function deliveriesOf(
  history: History,
  delivery: number,
  { on, due, end }: { readonly on: Day; readonly due: Day; readonly end: Day },
): readonly Choice[] {
  if (delivery === -1) return [{ end, delivered: null, within: null }];
  const { from, to } = daysOfEntry(history, delivery, Math.min(on, end));
  const inTime = { from, to: Math.min(to, due) };
  const late = { from: Math.max(from, due + 1), to };
  return [inTime, late]
    .filter((period) => period.from <= period.to)
    .map((period) => ({ end, delivered: { period, onTime: period === inTime }, within: period }));
}

/** Whether a statement that the deadline was or will be missed can be about this one, and whether it must. */
function statementsOf(
  { on, history, reports: { statement }, term }: Situation,
  decides: number,
  within: Period | null,
): readonly boolean[] {
  if (statement === -1) return [false];
  const days = daysOfEntry(history, statement, on);
  const said =
    within === null
      ? days
      : statement < decides
        ? { from: days.from, to: Math.min(days.to, within.to) }
        : { from: Math.max(days.from, within.from), to: days.to };
  const { possibly, certainly } = concerns(term, said);
  return [...(possibly ? [true] : []), ...(certainly ? [] : [false])];
}

/**
 * A number and reports about one criterion: what the number shows comes first, except that the first delivery counts;
 * where it is silent, a report decides.
 */
function withReport(number: Outcome, { reports, delivered, end, due }: NumberReading): Outcome {
  const { status } = reports;
  const { timeliness, by } = number;
  const line = lineOf(reports);
  const terms = number.terms ?? [];
  if (line === "not-applicable")
    return { timeliness: "not-assessable", by: "status", line, status, history: [reports.current] };
  const of = { ...number, status, history: positionsFor(number.line, reports) };
  if (number.recurrence !== undefined) return of;
  const shows =
    by === "number" && (timeliness === "on-time" || timeliness === "late" || timeliness === "missed");
  if (shows && !(timeliness === "late" && delivered?.onTime === true)) return of;
  if (delivered !== null)
    return {
      timeliness: delivered.onTime ? "on-time" : "late",
      by: "status",
      line: "delivered",
      status,
      achieved: delivered.period,
      regressed: isRegressed(reports),
      terms,
      history: [reports.delivery],
    };
  if (line === "not-delivered")
    return { timeliness: "missed", by: "status", line, status, terms, history: [reports.current] };
  if (line === "ended" && by === "nothing" && end <= due)
    return { timeliness: "closed", by: "status", line, status, terms, history: [reports.ending] };
  return of;
}

/** The reports that a line of the table goes by. */
function positionsFor(line: Outcome["line"], { current, ending, statement }: Reports): readonly number[] {
  const position = line === "ended" ? ending : line === "stated-missed" ? statement : current;
  const rests =
    line === "ended" || line === "stated-missed" || line === "not-due" || line === "nothing-shown";
  return rests && position !== -1 ? [position] : [];
}
