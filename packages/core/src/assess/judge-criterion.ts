import type { Commitment, Due, HistoryEntry, Status, Term } from "../model/types.ts";
import type { Timeliness } from "../model/words.ts";
import type { Window } from "../timeliness/dates.ts";
import {
  assessAct,
  assessNumber,
  assessRecurring,
  type Ending,
  type Entry,
  type Outcome,
  type Result,
} from "../timeliness/timeliness.ts";
import type { CriterionEvidence, ResolvedTarget } from "./criterion-evidence.ts";
import { type Findings, findingsOf } from "./findings.ts";

/** What is said of one party on one criterion. */
export interface Part {
  /** Null: all together. */
  readonly party: string | null;
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
  const parties = eachDoesItsPart(evidence.commitment)
    ? evidence.context.index.committingOf(evidence.commitment)
    : [];
  if (parties.length === 0) return { parts: [judgePart(evidence, null)], together: null };
  if (!isOneAct(evidence))
    return { parts: parties.map((party) => judgePart(evidence, party)), together: null };

  const { outcomes, byParty, deliveredBy } = act(
    evidence,
    evidence.termsOf(null),
    entriesOf(evidence, evidence.history),
    parties,
  );
  return {
    parts: parties.map((party) => judgePart(evidence, party, byParty.get(party))),
    together: { findings: findingsOf(outcomes), deliveredBy },
  };
}

/** Every party does its own part: because it is said, or because an entry or a term names parties. */
function eachDoesItsPart({ acts, history, criteria }: Commitment): boolean {
  if (acts !== null) return acts === "each";
  return (
    history.some(({ status, parties }) => status !== null && parties.length > 0) ||
    criteria.some(({ terms }) => terms.some(({ parties }) => parties.length > 0))
  );
}

/** An act with one deadline for all: no numbers, nothing that recurs, no terms of single parties. */
function isOneAct(evidence: CriterionEvidence): boolean {
  if (evidence.criterion.terms.some(({ parties }) => parties.length > 0)) return false;
  const term = evidence.termInForce(evidence.termsOf(null));
  return term?.target == null && term?.due?.kind !== "recurring";
}

function judgePart(evidence: CriterionEvidence, party: string | null, judged?: readonly Outcome[]): Part {
  const { context } = evidence;
  const terms = evidence.termsOf(party);
  const term = evidence.termInForce(terms);
  const history = evidence.historyOf(party);
  const replaced = term !== null && term !== terms[0];
  return {
    party,
    terms,
    term,
    target: term === null ? null : evidence.targetOf(term, party),
    history: history.filter((entry) => context.hasBegun(entry)),
    findings: findingsOf(judged ?? outcomesOf(evidence, terms, party, history)),
    original: replaced ? findingsOf(outcomesOf(evidence, terms.slice(0, 1), party, history)) : null,
  };
}

function outcomesOf(
  evidence: CriterionEvidence,
  terms: readonly Term[],
  party: string | null,
  history: readonly HistoryEntry[],
): readonly Outcome[] {
  const entries = entriesOf(evidence, history);
  const term = evidence.termInForce(terms);
  const due = term?.due ?? null;
  const target = term === null ? null : evidence.targetOf(term, party);
  if (due?.kind === "recurring" && target === null) return recurring(evidence, due, history, entries);
  const reported = act(evidence, terms, entries, []).outcomes;
  if (term === null || target === null || due === null || due.kind === "none") return reported;
  return combined(number(evidence, term, terms, target, due, entries), reported);
}

// ---- cases of the rules

function entriesOf(
  { context, commitment }: CriterionEvidence,
  history: readonly HistoryEntry[],
): readonly Entry[] {
  return history
    .filter((h) => h.occurrence === null && (h.status !== null || h.statedTimeliness === "missed"))
    .map((h) => ({
      status: h.status,
      date: h.date,
      observedUntil: h.observedUntil,
      published: context.evidence.publishedOn(h),
      statesMissed: h.statedTimeliness === "missed" && context.speaksFor(h, commitment),
      parties: h.parties,
    }));
}

function act(
  { context }: CriterionEvidence,
  terms: readonly Term[],
  history: readonly Entry[],
  parties: readonly string[],
): Result {
  const dated = terms.map((term) => ({
    setOn: term.date,
    published: context.evidence.publishedOn(term),
    // What is to be kept throughout a span has no last day on which it could be done.
    window:
      term.due?.kind === "date" && term.due.timing === "throughout"
        ? ("open-ended" as const)
        : context.windowOf(term.due),
    expires: term.expires,
  }));
  const notStated = { setOn: null, published: -Infinity, window: "not-stated" as const, expires: false };
  return assessAct({ on: context.on, terms: dated.length > 0 ? dated : [notStated], history, parties });
}

function recurring(
  evidence: CriterionEvidence,
  due: Extract<Due, { readonly kind: "recurring" }>,
  history: readonly HistoryEntry[],
  entries: readonly Entry[],
): readonly Outcome[] {
  const { context } = evidence;
  const reports = history.flatMap((h) =>
    h.occurrence === null || h.status === null
      ? []
      : [
          {
            for: h.occurrence,
            status: h.status,
            date: h.date,
            published: context.evidence.publishedOn(h),
            begun: context.hasBegun(h),
          },
        ],
  );
  if (due.every === null || due.from === null) return [whenItOccurs(reports.filter(({ begun }) => begun))];
  const until = due.until === null ? "open-ended" : context.windowOf(dated("by", due.until));
  return assessRecurring({
    on: context.on,
    every: due.every,
    from: due.from,
    until: typeof until === "string" ? null : until,
    grace: due.grace,
    occurrences: reports,
    ended: endingOf(evidence, entries),
  }).outcomes;
}

/** "When it occurs": what is on record, one by one. No day is due. */
export function whenItOccurs(occurrences: readonly { readonly status: Status }[]): Outcome {
  const words = occurrences.map(({ status }) => wordOfOccurrence(status));
  const count = (word: Timeliness): number => words.filter((w) => w === word).length;
  const [onTime, missed] = [count("on-time"), count("missed")];
  return {
    timeliness: missed > 0 ? "missed" : "ongoing",
    by: words.length > 0 ? "status" : "nothing",
    tally: { due: onTime + missed, onTime, late: 0, overdue: 0, missed, unreported: 0 },
    nextDue: null,
  };
}

/** An occurrence that no day is set for. */
export function wordOfOccurrence(status: Status): Timeliness {
  if (status === "delivered") return "on-time";
  return status === "not-delivered" || status === "partly-delivered" ? "missed" : "ongoing";
}

function number(
  evidence: CriterionEvidence,
  term: Term,
  terms: readonly Term[],
  { target, goal, baseline }: ResolvedTarget,
  due: Exclude<Due, { readonly kind: "none" }>,
  entries: readonly Entry[],
): readonly Outcome[] {
  const { context } = evidence;
  const { index, evidence: published, on } = context;
  const indicator = index.indicators.get(target.indicator);
  const dates =
    due.kind === "recurring" ? dated("throughout", `${due.from ?? ""}/${due.until ?? ".."}`, due.every) : due;
  const timing = dates.kind === "date" ? dates.timing : "by";
  const beginning = (date: string | null): number => index.span(date).earliest;
  const after = baseline?.date ?? term.date;
  const isFirst = term === terms[0];
  return assessNumber({
    on,
    window: numberWindow(evidence, dates),
    timing,
    every: (dates.kind === "date" ? dates.every : null) ?? "P1Y",
    measure: indicator?.measure ?? "ratio",
    neverNegative: indicator?.neverNegative ?? false,
    comparator: target.comparator,
    goal,
    countsAfter: after === null ? -Infinity : index.span(after).latest,
    ended: endingOf(evidence, entries),
    stated: entries.some(
      (e) =>
        e.statesMissed && beginning(e.date) <= on && (isFirst || beginning(e.date) >= beginning(term.date)),
    ),
    values: evidence
      .observationsOf(target)
      .map((o) => ({ date: o.date!, value: o.value, published: published.publishedOn(o) })),
  }).outcomes;
}

/** What is to be kept for ever is judged in every period from its first day on, though no day is the last. */
function numberWindow(
  { context }: CriterionEvidence,
  due: Exclude<Due, { readonly kind: "none" }>,
): ReturnType<typeof context.windowOf> {
  const window = context.windowOf(due);
  if (window !== "open-ended" || due.kind !== "date" || due.timing !== "throughout") return window;
  const from = context.index.span(due.date).earliest;
  return {
    opens: from,
    due: Infinity,
    latestDue: Infinity,
    periods: [{ from, to: Infinity }],
  } satisfies Window;
}

function dated(
  timing: "by" | "throughout",
  date: string,
  every: string | null = null,
): Extract<Due, { readonly kind: "date" }> {
  return { kind: "date", timing, date, every, fiscalYear: null };
}

/** Given up or replaced, by the latest report. */
function endingOf({ context: { index, on } }: CriterionEvidence, entries: readonly Entry[]): Ending | null {
  const reports = entries.filter((e) => e.status !== null && index.span(e.date).earliest <= on);
  const last = reports.findLastIndex(({ status }) => status !== "abandoned" && status !== "superseded");
  const first = reports[last + 1];
  if (first === undefined) return null;
  const { earliest, latest } = index.span(first.date);
  return { span: { from: earliest, to: latest }, published: first.published };
}

/** Every pair of what numbers and what reports say, each pair once. */
function combined(numbers: readonly Outcome[], reports: readonly Outcome[]): readonly Outcome[] {
  const acts = distinct(reports);
  return distinct(
    distinct(numbers).flatMap((number) => acts.map((report) => numberAndReport(number, report))),
  );
}

function distinct(outcomes: readonly Outcome[]): readonly Outcome[] {
  return [...new Map(outcomes.map((outcome) => [JSON.stringify(outcome), outcome])).values()];
}

/**
 * A number and reports about one criterion: what the number shows comes first, except that the first delivery counts;
 * where it is silent, a report decides.
 */
function numberAndReport(number: Outcome, report: Outcome): Outcome {
  const status = report.status ?? "unknown";
  if (status === "not-applicable") return report;
  if (number.tally) return { ...number, status };
  const { timeliness, by } = number;
  const shown =
    by === "number" && (timeliness === "on-time" || timeliness === "late" || timeliness === "missed");
  if (shown && !(timeliness === "late" && report.timeliness === "on-time")) return { ...number, status };
  const delivered = report.timeliness === "on-time" || report.timeliness === "late";
  const closed = report.timeliness === "closed" && by === "nothing";
  return delivered || status === "not-delivered" || closed ? report : { ...number, status };
}
