import type { Due, Fact, HistoryEntry, Range, Status, Term } from "../model/types.ts";
import type { Timeliness } from "../model/words.ts";
import { assessAct, type ActFindings } from "../timeliness/act.ts";
import { type DueWindow, endlessWindow, type NoWindow } from "../timeliness/due-window.ts";
import type { Findings, TraceStep } from "../timeliness/findings.ts";
import { Gathering } from "../timeliness/gathering.ts";
import { assessNumber, type NumberTarget, type NumberTerm } from "../timeliness/number.ts";
import { assessRecurring } from "../timeliness/recurring.ts";
import type { Entry } from "../timeliness/reports.ts";
import type { AssessmentContext } from "./assessment-context.ts";
import { kept } from "./kept.ts";
import type { CriterionEvidence, ResolvedTarget } from "./criterion-evidence.ts";

/** What is said of one party on one criterion. */
export interface Part {
  readonly evidence: CriterionEvidence;
  /** Null: all together. */
  readonly party: string | null;
  /** Judged together with the parts of other parties. */
  readonly isTogether: boolean;
  readonly terms: readonly Term[];
  /** The one in force. Null: none is on record. */
  readonly term: Term | null;
  readonly target: ResolvedTarget | null;
  /** The entries that have begun. */
  readonly history: readonly HistoryEntry[];
  readonly findings: Findings;
  /** By the first term alone, where another is in force. */
  readonly original: Findings | null;
}

/** The parts of a criterion, and what is said of them together where their readings hang together. */
export interface JudgedCriterion {
  readonly parts: readonly Part[];
  /** Acts of several parties share one deadline and entries of all of them, so that their readings are tried together. */
  readonly together: {
    readonly findings: Findings;
    readonly deliveredBy: ReadonlySet<"all" | "some" | "none">;
  } | null;
}

/** Applies the rules of timeliness to what is on record of a criterion. */
export function judgeCriterion(evidence: CriterionEvidence): JudgedCriterion {
  const parties = evidence.context.eachDoesItsPart(evidence.commitment)
    ? evidence.context.index.committingOf(evidence.commitment)
    : [];
  if (parties.length === 0) return { parts: [judgePart(evidence, null)], together: null };
  if (!isOneAct(evidence))
    return { parts: parties.map((party) => judgePart(evidence, party)), together: null };

  const findings = act(evidence, evidence.termsOf(null), entriesOf(evidence, evidence.history), parties);
  return {
    parts: parties.map((party) => judgePart(evidence, party, findings.byParty.get(party))),
    together: { findings, deliveredBy: findings.deliveredBy },
  };
}

/** An act with one deadline for all: no numbers, nothing that recurs, no terms of single parties. */
export function isOneAct(evidence: CriterionEvidence): boolean {
  if (evidence.terms.some(({ parties }) => parties.length > 0)) return false;
  const term = evidence.termInForce(evidence.termsOf(null));
  return term?.target == null && term?.due?.kind !== "recurring";
}

function judgePart(evidence: CriterionEvidence, party: string | null, judged?: Findings): Part {
  const { context } = evidence;
  const terms = evidence.termsOf(party);
  const term = evidence.termInForce(terms);
  const history = evidence.historyOf(party);
  const replaced = term !== null && term !== terms[0];
  return {
    evidence,
    party,
    isTogether: judged !== undefined,
    terms,
    term,
    target: term === null ? null : evidence.targetOf(term, party),
    history: kept(history, (entry) => context.hasBegun(entry)),
    findings: judged ?? findingsOf(evidence, terms, party, history),
    original: replaced ? findingsOf(evidence, terms.slice(0, 1), party, history) : null,
  };
}

function findingsOf(
  evidence: CriterionEvidence,
  terms: readonly Term[],
  party: string | null,
  history: readonly HistoryEntry[],
): Findings {
  const entries = entriesOf(evidence, history);
  const term = evidence.termInForce(terms);
  const due = term?.due ?? null;
  const hasTarget = term !== null && term.target !== null;
  if (due?.kind === "recurring" && !hasTarget) return recurring(evidence, due, history, entries);
  if (!hasTarget || due === null || due.kind === "none") return act(evidence, terms, entries, []);
  return number(evidence, terms, party, entries);
}

// ---- cases of the rules

/** The entries that say something of a deadline as a whole. */
function reportsIn(history: readonly HistoryEntry[]): readonly HistoryEntry[] {
  return kept(
    history,
    (h) => h.occurrence === null && (h.status !== null || h.statedTimeliness === "missed"),
  );
}

function entriesOf(
  { context, commitment }: CriterionEvidence,
  history: readonly HistoryEntry[],
): readonly Entry[] {
  return reportsIn(history).map((h) => ({
    status: h.status,
    date: h.date,
    observedUntil: h.observedUntil,
    published: context.evidence.publishedOn(h),
    statesMissed: h.statedTimeliness === "missed" && context.speaksFor(h, commitment),
    parties: context.partiesOf(commitment, h),
  }));
}

/** The facts at the positions that a step of the trace names: those given to the rules, in the same order. */
export function factsOfTrace({ evidence, terms, party, isTogether }: Part, step: TraceStep): readonly Fact[] {
  const reports = reportsIn(isTogether ? evidence.history : evidence.historyOf(party));
  const term = terms[step.terms.at(-1) ?? -1] ?? evidence.termInForce(terms);
  const target = term === null ? null : evidence.targetOf(term, party);
  const values =
    target === null ? [] : evidence.valuesOf(target.target).map(({ observation }) => observation);
  const at = <F extends Fact>(facts: readonly F[], positions: readonly number[]): readonly F[] =>
    positions.flatMap((position) => facts[position] ?? []);
  return [...at(terms, step.terms), ...at(reports, step.history), ...at(values, step.values)];
}

function act(
  { context }: CriterionEvidence,
  terms: readonly Term[],
  history: readonly Entry[],
  parties: readonly string[],
): ActFindings {
  const [first = notStated, ...rest] = terms.map((term) => ({
    setOn: term.date,
    published: context.evidence.publishedOn(term),
    window: actWindow(context, term.due),
    expires: term.expires,
  }));
  return assessAct({ on: context.on, terms: [first, ...rest], history, parties });
}

const notStated = { setOn: null, published: -Infinity, window: "not-stated", expires: false } as const;

/** What is to be kept throughout a span has no last day on which it could be done. */
function actWindow(context: AssessmentContext, due: Due | null): DueWindow | NoWindow {
  return due?.kind === "date" && due.timing === "throughout" ? "open-ended" : context.windowOf(due);
}

function recurring(
  evidence: CriterionEvidence,
  due: Extract<Due, { readonly kind: "recurring" }>,
  history: readonly HistoryEntry[],
  entries: readonly Entry[],
): Findings {
  const { context } = evidence;
  const reports = history.flatMap((h) =>
    h.occurrence === null || h.status === null
      ? []
      : [
          {
            for: context.dateOfOccurrence(h.occurrence),
            status: h.status,
            date: h.date,
            published: context.evidence.publishedOn(h),
            begun: context.hasBegun(h),
          },
        ],
  );
  if (due.every === null || due.from === null) return whenItOccurs(reports.filter(({ begun }) => begun));
  const until = due.until === null ? "open-ended" : context.windowOf(dated("by", due.until));
  return assessRecurring({
    on: context.on,
    every: due.every,
    from: due.from,
    until: typeof until === "string" ? null : until,
    grace: due.grace,
    occurrences: reports.flatMap((report) => (report.for === null ? [] : [{ ...report, for: report.for }])),
    history: entries,
    tolerance: context.options.dateTolerance,
  });
}

/** "When it occurs": what is on record, one by one. No day is due. */
function whenItOccurs(occurrences: readonly { readonly status: Status }[]): Findings {
  const words = occurrences.map(({ status }) => wordOfOccurrence(status));
  const count = (...counted: readonly Timeliness[]): Range => {
    const n = words.filter((word) => counted.includes(word)).length;
    return { min: n, max: n };
  };
  const none = { min: 0, max: 0 };
  const [onTime, missed] = [count("on-time"), count("missed")];
  const tally = {
    due: count("on-time", "missed"),
    onTime,
    late: none,
    overdue: none,
    missed,
    unreported: none,
  };
  const gathering = new Gathering();
  gathering.add({
    timeliness: words.includes("missed") ? "missed" : "ongoing",
    by: words.length > 0 ? "status" : "nothing",
    line: "periods",
    recurrence: { tally, nextDue: null, periods: [] },
  });
  return gathering.findings();
}

/** An occurrence that no day is set for. */
export function wordOfOccurrence(status: Status): Timeliness {
  if (status === "delivered") return "on-time";
  return status === "not-delivered" || status === "partly-delivered" ? "missed" : "ongoing";
}

function number(
  evidence: CriterionEvidence,
  terms: readonly Term[],
  party: string | null,
  history: readonly Entry[],
): Findings {
  const { context } = evidence;
  const [first = { ...notStated, target: null }, ...rest] = terms.map((term): NumberTerm => {
    const target = evidence.targetOf(term, party);
    const due = target === null ? term.due : datesOf(term.due);
    return {
      setOn: term.date,
      published: context.evidence.publishedOn(term),
      window: target === null ? actWindow(context, due) : numberWindow(context, due),
      expires: term.expires,
      target: target === null ? null : numberTarget(evidence, term, target, due),
    };
  });
  const tolerance = context.options.dateTolerance;
  return assessNumber({ on: context.on, terms: [first, ...rest], history, tolerance });
}

/** A number that recurs is one to be kept throughout. */
function datesOf(due: Due | null): Due | null {
  if (due?.kind !== "recurring") return due;
  return dated("throughout", `${due.from ?? ""}/${due.until ?? ".."}`, due.every);
}

function numberTarget(
  evidence: CriterionEvidence,
  term: Term,
  { target, goal, baseline }: ResolvedTarget,
  due: Due | null,
): NumberTarget {
  const { index } = evidence.context;
  const indicator = index.indicators.get(target.indicator);
  const after = baseline?.date ?? term.date;
  return {
    timing: due?.kind === "date" ? due.timing : "by",
    every: (due?.kind === "date" ? due.every : null) ?? "P1Y",
    measure: indicator?.measure ?? "ratio",
    neverNegative: indicator?.neverNegative ?? false,
    comparator: target.comparator,
    goal,
    countsAfter: after === null ? -Infinity : index.span(after).latest,
    values: evidence.valuesOf(target).map(({ observation, date, published }) => {
      return { date, value: observation.value, published };
    }),
  };
}

/** What is to be kept for ever is judged in every period from its first day on, though no day is the last. */
function numberWindow(context: AssessmentContext, due: Due | null): DueWindow | NoWindow {
  const window = context.windowOf(due);
  if (window !== "open-ended" || due?.kind !== "date" || due.timing !== "throughout") return window;
  return endlessWindow(context.index.span(due.date).earliest);
}

function dated(
  timing: "by" | "throughout",
  date: string,
  every: string | null = null,
): Extract<Due, { readonly kind: "date" }> {
  return { kind: "date", timing, date, every, fiscalYear: null };
}
