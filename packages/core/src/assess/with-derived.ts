import { indexOf } from "../dataset/dataset-index.ts";
import type { Commitment, Dataset, Due, HistoryEntry, Ids, Status } from "../model/types.ts";
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
import { untested } from "./untested.ts";
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
      const known = found.get(id);
      if (known !== undefined) return known;
      const record = index.commitments.get(id);
      if (record === undefined) return undefined;
      const derived = derivedOfCommitment(context, record);
      found.set(id, derived);
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
  return {
    status: wordOf(possible(statusesAndMixed, words, "unknown")),
    targetYear:
      latestOf(
        found,
        ({ endings }) => endings,
        (due) => yearOfWindow(context, due),
      ) ??
      latestOf(
        found,
        ({ dues }) => dues,
        (due) => lastYear(context, due),
      ),
  };
}

/** The latest year of some deadlines. Null: none of them has one. */
function latestOf(
  found: readonly OfCriterion[],
  duesOf: (one: OfCriterion) => readonly Due[],
  yearOfDue: (due: Due) => number | null,
): number | null {
  let latest: number | null = null;
  for (const one of found)
    for (const due of duesOf(one)) {
      const year = yearOfDue(due);
      if (year !== null && (latest === null || year > latest)) latest = year;
    }
  return latest;
}

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
  if (parties.length === 0) {
    const dues = dueInForce(evidence, null);
    return { statuses: [lastStatus(begunOf(context, evidence.historyOf(null)))], dues, endings: dues };
  }
  const begun = isOneAct(evidence) ? begunOf(context, evidence.history) : null;
  const last = parties.map((party) => {
    const history = evidence.historyOf(party);
    return lastStatus(
      begun === null ? begunOf(context, history) : begun.filter((entry) => history.includes(entry)),
    );
  });
  // Parties to which it does not apply are in no whole.
  const applying = last.filter((status) => status !== "not-applicable");
  const counted = applying.length > 0 ? applying : last;
  const dues = parties.flatMap((party) => dueInForce(evidence, party));
  return { statuses: sameOfEach<Status>(counted.map((status) => [status])), dues, endings: dues };
}

/** The deadline of a party, or of all together; none where no term in force has one. */
function dueInForce(evidence: CriterionEvidence, party: string | null): readonly Due[] {
  const due = evidence.termInForce(evidence.termsOf(party))?.due ?? null;
  return due === null ? [] : [due];
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
  const begun: HistoryEntry[] = [];
  for (const entry of history) {
    if (entry.occurrence !== null || (entry.status === null && entry.statedTimeliness !== "missed")) continue;
    if (!context.hasBegun(entry)) break;
    begun.push(entry);
  }
  return begun;
}

const lastStatus = (entries: readonly HistoryEntry[]): Status =>
  entries.findLast(({ status }) => status !== null)?.status ?? "unknown";

const exactDate = /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/;

/** The year of the last day certainly in time. Null: there is none. */
function yearOfWindow(context: AssessmentContext, due: Due): number | null {
  // Nearly all are exact, and say the year themselves.
  if (due.kind === "date" && due.fiscalYear === null && exactDate.test(due.date))
    return Number(due.date.slice(0, 4));
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
