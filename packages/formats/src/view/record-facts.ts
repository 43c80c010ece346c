import { isoDay, spanOf } from "@policytrack/edtf";
import {
  explain,
  linearPace,
  type AssessedCriterion,
  type HistoryView,
  type Ids,
  type Mixed,
  type Pace,
  type PointView,
  type Status,
  type Tally,
  type TargetView,
  type Timeliness,
  type Verdict,
  type Range,
} from "@policytrack/core";
import type { Cause, Words } from "../words.ts";
import type { DueForms } from "../words/template.ts";
import { isAtClose, type ViewContext } from "./context.ts";
import { causeOf } from "./open-cause.ts";
import type { ProgressView } from "./view.ts";

/** `number`: without its unit, where the value is a part of the target. */
export interface ValueText {
  readonly text: string;
  readonly number: string;
  readonly period: string;
}

/** What the first sentence on a criterion is made of: typed verdicts, and the texts of what they were made of. */
export interface RecordFacts {
  /** What the sentence speaks of. */
  readonly ids: readonly string[];
  readonly party: { readonly text: string; readonly count: number };
  readonly timeliness: readonly Timeliness[];
  readonly status: readonly (Status | Mixed)[];
  /** `day`: the last day possibly on time; `overdueBy`: "1 year and 10 months". Null: no day. */
  readonly due: { readonly forms: DueForms; readonly day: string; readonly overdueBy: string } | null;
  /** Why there is no day. */
  readonly dueReason: string | null;
  /** `isCounted`: so that a value is a part of it ("2,675 of the 30,000"). */
  readonly target: { readonly text: string; readonly isCounted: boolean } | null;
  /** The value that shows the verdict; null where none does by itself. */
  readonly value: ValueText | null;
  /** The latest value, where it is not yet due. */
  readonly latest: ValueText | null;
  readonly pace: readonly Pace[];
  /** By which method, where that is not the straight line. */
  readonly paceMethod: string | null;
  readonly elapsed: string | null;
  /** Why there is no pace. */
  readonly noPace: string;
  /** "on 10 May 2024". */
  readonly achieved: string | null;
  /** The number shows it, not a report. */
  readonly isNumber: boolean;
  /** The date of the last report. */
  readonly reported: string | null;
  /** When it was given up or replaced: "on 1 March 2025"; "by 5 April 2025" where only a later day is known. */
  readonly ended: string | null;
  /** Why several verdicts are possible. Null: one is, or none is asked for. */
  readonly cause: Cause | null;
  /** Of what recurs: how many periods have fallen due, and how many of these have each verdict. */
  readonly tally: {
    readonly due: Range;
    readonly counts: readonly { readonly word: Timeliness; readonly n: Range }[];
    readonly next: string | null;
  } | null;
}

/** How many periods of what recurs have each verdict, without those that none has. */
function countsOf(tally: Tally): readonly { readonly word: Timeliness; readonly n: Range }[] {
  return (
    [
      ["missed", tally.missed],
      ["overdue", tally.overdue],
      ["unreported", tally.unreported],
      ["late", tally.late],
      ["on-time", tally.onTime],
    ] as const
  ).flatMap(([word, n]) => ((n.max ?? 0) > 0 ? [{ word, n }] : []));
}

/** The facts of a criterion by one of its verdicts; `verdict` null: of what recurs, as a whole. */
export function recordFacts(
  context: ViewContext,
  criterion: AssessedCriterion<Ids>,
  verdict: Verdict<Ids> | null,
  progress: readonly ProgressView[],
): RecordFacts {
  const { words } = context;
  const { commitment, tally, nextDue } = criterion;
  const whole = tally !== null || verdict === null;
  const of = whole ? criterion : verdict;
  const parties = context.committing(
    verdict?.partyId == null ? commitment.parties.map(({ id }) => id) : [verdict.partyId],
  );
  const last = verdict?.series.at(-1) ?? null;
  const target = verdict?.target ?? null;
  const paced = progress.find(({ reading, pace }) => reading.kind === "figures" && pace !== null);
  const reading = paced?.reading;
  const elapsed = reading?.kind === "figures" ? reading.figures["elapsed"] : undefined;
  const report = verdict?.history.findLast(({ status }) => status !== null) ?? null;
  const reportedOn = report?.date ?? report?.observedUntil ?? null;
  const due = of.kind === "verdict" ? of.due : null;

  return {
    ids: [of.id],
    party: { text: words.list(parties, "and"), count: parties.length },
    timeliness: of.possibleTimeliness,
    status: of.possibleStatus,
    due:
      due === null || verdict === null
        ? null
        : {
            forms: context.dueForms(verdict),
            day: words.lastDay(verdict.latestDue ?? due),
            overdueBy: words.between(due, context.assessment.on),
          },
    dueReason: of.dueReason === null ? null : words.code("dueReason", of.dueReason),
    target:
      target === null || verdict === null
        ? null
        : {
            text: context.targetText(verdict),
            isCounted: isCountedTarget(target),
          },
    value: verdict === null ? null : valueText(context, verdict, decidingValue(verdict)),
    latest: verdict === null ? null : valueText(context, verdict, last),
    pace: reading?.kind === "figures" ? reading.possiblePace : [],
    paceMethod: paced === undefined || paced.method.id === linearPace.id ? null : paced.method.text,
    elapsed: elapsed === undefined ? null : words.percent(elapsed, 0),
    noPace: noPaceText(context, target, last, progress),
    achieved: verdict?.achieved == null ? null : words.span(verdict.achieved),
    isNumber: verdict?.decidedBy === "number",
    reported: reportedOn === null ? null : words.when(reportedOn),
    ended: verdict === null ? null : endText(words, verdict.history),
    cause: verdict === null || verdict.possibleTimeliness.length < 2 ? null : causeOf(context, verdict),
    tally:
      tally === null
        ? null
        : {
            due: tally.due,
            counts: countsOf(tally),
            next: nextDue === null ? null : words.lastDay(nextDue.earliest),
          },
  };
}

/** By the first of the last reports that say so, as the rules have it. */
function endText(words: Words, history: readonly HistoryView<Ids>[]): string | null {
  const reports = history.filter(({ status }) => status !== null);
  const before = reports.findLastIndex(({ status }) => status !== "abandoned" && status !== "superseded");
  const { date = null, observedUntil = null } = reports[before + 1] ?? {};
  if (date !== null) return words.when(date);
  return observedUntil === null
    ? null
    : words.span({ earliest: "open", latest: isoDay(spanOf(observedUntil).latest) });
}

/** Why there is no pace: a share of a baseline that nobody knows is no number yet. */
function noPaceText(
  { words }: ViewContext,
  target: TargetView<Ids> | null,
  last: PointView<Ids> | null,
  progress: readonly ProgressView[],
): string {
  if (target !== null && target.value.min === null && target.value.max === null)
    return words.noFigures("no-baseline");
  if (last === null) return words.noFigures("no-values");
  // Figures without a pace are those of a number without a baseline.
  return progress[0]?.reason ?? words.noFigures("no-baseline");
}

/** A value of a verdict's series, or one like it. */
export interface Measured {
  readonly value: Range;
  readonly from: string;
  readonly through: string;
}

/**
 * The value that shows the verdict: the one that was compared, where it meets (on time, late) or misses (the others) the target by
 * itself. A total is shown by no single value.
 */
export function decidingValue(verdict: Verdict<Ids>): Measured | null {
  const { target, possibleTimeliness } = verdict;
  const due = verdict.term?.due;
  if (target === null || (due?.kind === "date" && due.timing === "total")) return null;
  const compared = explain(verdict).steps.find((step) => step.rule === "number/compared");
  if (compared === undefined) return null;
  const isDone = possibleTimeliness.every((word) => word === "on-time" || word === "late");
  return (isDone ? canMeet(target, compared.value) : canMiss(target, compared.value)) ? compared : null;
}

function canMeet({ comparator, value: { min, max } }: TargetView<Ids>, value: Range): boolean {
  const [low, high] = [value.min ?? -Infinity, value.max ?? Infinity];
  const [least, most] = [min ?? -Infinity, max ?? Infinity];
  switch (comparator) {
    case "at-least":
      return high >= least;
    case "more-than":
      return high > least;
    case "at-most":
      return low <= most;
    case "less-than":
      return low < most;
    case "equal":
    case "between":
      return high >= least && low <= most;
    default:
      return comparator satisfies never;
  }
}

function canMiss({ comparator, value: { min, max } }: TargetView<Ids>, value: Range): boolean {
  const [low, high] = [value.min ?? -Infinity, value.max ?? Infinity];
  const [least, most] = [min ?? -Infinity, max ?? Infinity];
  switch (comparator) {
    case "at-least":
      return low < most;
    case "more-than":
      return low <= most;
    case "at-most":
      return high > least;
    case "less-than":
      return high >= least;
    case "equal":
    case "between":
      return low < least || high > most;
    default:
      return comparator satisfies never;
  }
}

function valueText(
  { words }: ViewContext,
  { target }: Verdict<Ids>,
  measured: Measured | null,
): ValueText | null {
  if (measured === null || target === null) return null;
  const { indicator } = target;
  return {
    text: words.range(measured.value, target),
    number: words.range(measured.value, isCountedTarget(target) ? null : target),
    period: words.measured(measured, isAtClose(indicator)),
  };
}

/** Whether a value is a part of what was promised: "17 of the 20 stations", but not "17% of the 20%". */
export function isCountedTarget({ indicator, unit, comparator, value }: TargetView<Ids>): boolean {
  return (
    indicator.measure !== "ratio" &&
    !/^(%|per ?cent)/i.test(unit ?? "") &&
    comparator === "at-least" &&
    value.min !== null
  );
}
