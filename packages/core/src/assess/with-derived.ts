import { indexOf } from "../dataset/dataset-index.ts";
import type { Commitment, Criterion, Dataset, Due, HistoryEntry, Ids, Status } from "../model/types.ts";
import { statuses } from "../model/words.ts";
import type { Derived, DerivedById } from "../rules/rule.ts";
import { requireDataset } from "./assess.ts";
import { readOptions } from "./assess-options.ts";
import type { Mixed } from "./assessment.ts";
import { AssessmentContext } from "./assessment-context.ts";
import { CriterionEvidence } from "./criterion-evidence.ts";
import { isOneAct, judgeCriterion } from "./judge-criterion.ts";
import { dayText } from "./read-day.ts";
import { possible, sameOfEach, statusesAndMixed, wordOf } from "./roll-up.ts";
import { statusesOf } from "./statuses-of.ts";
import { unitsOf } from "./verdict-unit.ts";

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const notOnRecord: Derived = { status: "unknown", targetYear: null };

/** A dataset whose `status` and `targetYear` are what `assess(dataset)` says; `unknown` and null of what is not on record then. */
export function withDerived<I extends Ids>(dataset: Dataset<I>): Dataset<I> {
  requireDataset(dataset, "withDerived");
  const derived = derivedOf(dataset as unknown as Dataset);
  const commitments = dataset.commitments.map((one) => ({ ...one, ...derived.get(one.id) }));
  return { ...dataset, commitments };
}

/** The same in place, for a dataset that was made here and that nobody else has seen. What was indexed of it stays indexed. */
export function writeDerived(dataset: Dataset, derived: DerivedById): void {
  for (const commitment of dataset.commitments as readonly Writable<Commitment>[]) {
    const { status, targetYear } = derived.get(commitment.id) ?? notOnRecord;
    commitment.status = status;
    commitment.targetYear = targetYear;
  }
}

/**
 * What the facts of each commitment say on the default day; `unknown` and null of what is not on record then. It is found when first
 * asked for, so that whoever looks at one commitment after the other has its facts at hand.
 */
export function derivedOf(dataset: Dataset): DerivedById {
  const index = indexOf(dataset);
  const context = new AssessmentContext(index, readOptions({}, dataset.reviewedThrough, "withDerived"));
  const found = new Map<string, Derived>();
  return {
    get(id) {
      const record = index.commitments.get(id);
      let derived = found.get(id);
      if (derived === undefined && record !== undefined)
        found.set(id, (derived = derivedOfCommitment(context, record)));
      return derived;
    },
  };
}

function derivedOfCommitment(context: AssessmentContext, record: Commitment): Derived {
  const isOnRecord = record.claims.some(
    (claim) => context.hasBegun(claim) && context.evidence.inForce(claim),
  );
  if (!isOnRecord) return notOnRecord;
  const finals =
    record.criteria.length > 0 ? record.criteria.filter(({ stage }) => stage === "final") : [untested];
  const found = finals.map((criterion) => {
    const evidence = new CriterionEvidence(context, record, criterion);
    return criterion.terms.some(({ due }) => hasPeriods(due)) ? ofPeriods(evidence) : ofWhole(evidence);
  });
  const words = sameOfEach(found.map((one) => one.statuses));
  const dueDays = found.flatMap(({ endings }) => endings.flatMap((due) => yearOfWindow(context, due) ?? []));
  const years =
    dueDays.length > 0
      ? dueDays
      : found.flatMap(({ dues }) => dues.flatMap((due) => lastYear(context, due) ?? []));
  return {
    status: wordOf(possible(statusesAndMixed, words, "unknown")),
    targetYear: years.length === 0 ? null : years.reduce((a, b) => Math.max(a, b)),
  };
}

const untested: Criterion = {
  id: "main",
  title: null,
  text: null,
  stage: "final",
  condition: null,
  terms: [],
};

const hasPeriods = (due: Due | null): boolean =>
  due?.kind === "recurring" || (due?.kind === "date" && due.timing === "throughout");

/** What can be said of a criterion, over its parties. */
interface OfCriterion {
  readonly statuses: readonly (Status | Mixed)[];
  readonly dues: readonly Due[];
  /** The deadlines of what is judged as a whole, and not period by period. */
  readonly endings: readonly Due[];
}

/** What is judged as a whole has the status that was reported last, whatever its deadline, and a deadline whatever was reported. */
function ofWhole(evidence: CriterionEvidence): OfCriterion {
  const { context, commitment } = evidence;
  const parties = context.eachDoesItsPart(commitment) ? context.index.committingOf(commitment) : [];
  const parts: readonly (string | null)[] = parties.length === 0 ? [null] : parties;
  const begun = parties.length > 0 && isOneAct(evidence) ? begunOf(context, evidence.history) : null;
  const last = parts.map((party) => {
    const history = evidence.historyOf(party);
    if (begun === null) return lastStatus(begunOf(context, history));
    return lastStatus(begun.filter((entry) => history.includes(entry)));
  });
  // Parties to which it does not apply are in no whole.
  const applying = last.filter((status) => status !== "not-applicable");
  const counted = applying.length > 0 ? applying : last;
  const dues = parts.flatMap((party) => evidence.termInForce(evidence.termsOf(party))?.due ?? []);
  return { statuses: sameOfEach<Status>(counted.map((status) => [status])), dues, endings: dues };
}

/** What may be judged period by period: a late report and a silent year make a difference. */
function ofPeriods(evidence: CriterionEvidence): OfCriterion {
  const each = judgeCriterion(evidence).parts.map((part) => ({
    part,
    said: unitsOf(evidence.context, part).map(({ occurrence, statuses: found, timelinesses }) => ({
      occurrence,
      possibleStatus: possible(statuses, found, "unknown"),
      possibleTimeliness: timelinesses,
    })),
  }));
  const applying = each.filter(({ part }) => part.findings.applies);
  const counted = applying.length > 0 ? applying : each;
  const wholes = each.filter(({ said }) => said.some(({ occurrence }) => occurrence === null));
  const duesOf = (parts: typeof each): readonly Due[] => parts.flatMap(({ part }) => part.term?.due ?? []);
  return {
    statuses: possible<Status | Mixed>(
      statusesAndMixed,
      sameOfEach(counted.map(({ part, said }) => statusesOf(part, said))),
      "unknown",
    ),
    dues: duesOf(each),
    endings: duesOf(wholes),
  };
}

/**
 * The entries on a promise as a whole that have begun: all before the first that certainly has not. What was published by the day, and
 * can have begun by it, had begun.
 */
function begunOf(context: AssessmentContext, history: readonly HistoryEntry[]): readonly HistoryEntry[] {
  const reports = history.filter(
    ({ occurrence, status, statedTimeliness }) =>
      occurrence === null && (status !== null || statedTimeliness === "missed"),
  );
  const end = reports.findIndex((entry) => !context.hasBegun(entry));
  return end < 0 ? reports : reports.slice(0, end);
}

const lastStatus = (entries: readonly HistoryEntry[]): Status =>
  entries.findLast(({ status }) => status !== null)?.status ?? "unknown";

const exactDate = /^(\d{4})(-(0\d|1[0-2])(-\d\d)?)?$/;

/** The year of the last day certainly in time. Null: there is none. */
function yearOfWindow(context: AssessmentContext, due: Due): number | null {
  // Nearly all are exact, and say the year themselves.
  const year = due.kind === "date" && due.fiscalYear === null ? exactDate.exec(due.date)?.[1] : undefined;
  if (year !== undefined) return Number(year);
  const window = context.windowOf(due);
  return typeof window === "string" || !Number.isFinite(window.due) ? null : yearOf(window.due);
}

/** The last year of what has no day that is due. */
function lastYear(context: AssessmentContext, due: Due): number | null {
  const last = due.kind === "recurring" ? due.until : due.kind === "date" ? due.date : null;
  const { latest } = context.index.span(last);
  return Number.isFinite(latest) ? yearOf(latest) : null;
}

const yearOf = (day: number): number => Number(dayText(day).slice(0, 4));
