import type {
  AssessedCriterion,
  Ids,
  Mixed,
  Pace,
  PointView,
  Status,
  TargetView,
  Timeliness,
  Verdict,
} from "@policytrack/core";
import type { Cause } from "../words.ts";
import { termInForce } from "../words/dues.ts";
import { isAtClose, type ViewContext } from "./context.ts";
import type { ProgressView } from "./view.ts";

/** What the first sentence on a criterion is made of: typed verdicts, and the texts of what they were made of. */
export interface RecordFacts {
  /** What the sentence speaks of. */
  readonly ids: readonly string[];
  readonly party: { readonly text: string; readonly count: number };
  readonly timeliness: readonly Timeliness[];
  readonly status: readonly (Status | Mixed)[];
  /** `text`: "by the end of 2030"; `day`: "the end of 2030"; `overdueBy`: "1 year and 10 months". Null: no day. */
  readonly due: { readonly text: string; readonly day: string; readonly overdueBy: string } | null;
  /** Why there is no day. */
  readonly dueReason: string | null;
  /** `isCounted`: so that a value is a part of it ("2,675 of the 30,000"). */
  readonly target: { readonly text: string; readonly isCounted: boolean } | null;
  /** `number`: without its unit. */
  readonly value: { readonly text: string; readonly number: string; readonly period: string } | null;
  readonly pace: readonly Pace[];
  readonly elapsed: string | null;
  /** Why there is no pace. */
  readonly noPace: string;
  /** "on 10 May 2024". */
  readonly achieved: string | null;
  /** The number shows it, not a report. */
  readonly isNumber: boolean;
  /** The date of the last report. */
  readonly reported: string | null;
  readonly cause: Cause;
  readonly tally: {
    readonly onTime: string;
    readonly due: string;
    readonly anyDue: boolean;
    readonly next: string | null;
  } | null;
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
  const reading = progress.find(
    ({ reading }) => reading.kind === "figures" && reading.possiblePace.length > 0,
  )?.reading;
  const elapsed = reading?.kind === "figures" ? reading.figures["elapsed"] : undefined;
  const report = verdict?.history.findLast(({ status }) => status !== null) ?? null;
  const due = of.kind === "verdict" ? of.due : null;
  const isCounted = target !== null && isCountedTarget(target);
  return {
    ids: [of.id],
    party: { text: words.list(parties, "and"), count: parties.length },
    timeliness: of.possibleTimeliness,
    status: of.possibleStatus,
    due:
      due === null || verdict === null
        ? null
        : {
            text: words.due(verdict, context.dueOptions),
            day: words.lastDay(verdict.latestDue ?? due),
            overdueBy: words.between(due, context.assessment.on),
          },
    dueReason: of.dueReason === null ? null : words.code("dueReason", of.dueReason),
    target:
      target === null || verdict === null
        ? null
        : {
            text: context.targetText(verdict),
            isCounted,
          },
    value:
      last === null || target === null
        ? null
        : {
            text: words.range(last.value, target.unit),
            number: isCounted ? words.range(last.value) : words.range(last.value, target.unit),
            period: words.measured(last, isAtClose(target.indicator)),
          },
    pace: reading?.kind === "figures" ? reading.possiblePace : [],
    elapsed: elapsed === undefined ? null : words.percent(elapsed, 0),
    noPace: noPaceText(context, target, last, progress),
    achieved: verdict?.achieved == null ? null : words.span(verdict.achieved),
    isNumber: verdict?.decidedBy === "number",
    reported: report?.date == null ? null : words.when(report.date),
    cause: verdict === null ? "sources" : causeOf(verdict),
    tally:
      tally === null
        ? null
        : {
            onTime: words.range(tally.onTime),
            due: words.range(tally.due),
            anyDue: (tally.due.max ?? 0) > 0,
            next: nextDue === null ? null : words.lastDay(nextDue.earliest),
          },
  };
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
  const told = progress.find(({ reason }) => reason !== null)?.reason;
  return told ?? words.noFigures(last === null ? "no-values" : "no-baseline");
}

/** What leaves several verdicts possible: a vague window, a day of delivery, a number that is a range, sources that disagree. */
export function causeOf(verdict: Verdict<Ids>): Cause {
  if (verdict.due !== verdict.latestDue)
    return termInForce(verdict)?.due?.kind === "after-event" ? "event-day" : "window";
  const { value } = verdict.series.at(-1) ?? {};
  if (verdict.target !== null && value !== undefined && value.min !== value.max) return "number";
  if (verdict.achieved !== null && verdict.achieved.earliest !== verdict.achieved.latest)
    return "delivery-day";
  return "sources";
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
