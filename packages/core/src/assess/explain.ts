import { UsageError } from "../errors.ts";
import type { Line } from "../timeliness/findings.ts";
import type { Comparator, Due, Ids, NonEmpty, Range, Status, Term } from "../model/types.ts";
import type { Timeliness } from "../model/words.ts";
import { contextOf } from "./assessed-row.ts";
import { partOf } from "./assessed-verdict.ts";
import type { AssessmentContext } from "./assessment-context.ts";
import type {
  DaySpan,
  DueReason,
  HistoryView,
  Original,
  PointView,
  SourceView,
  TargetView,
  Verdict,
} from "./assessment.ts";
import { factsOfTrace, type Part } from "./judge-criterion.ts";

interface Told {
  /** The facts that the step rests on. */
  readonly factIds: readonly string[];
}
interface Cited<I extends Ids> extends Told {
  readonly sources: readonly SourceView<I>[];
}

/** One rule applied, with typed values: `switch (step.rule)` is checked for completeness. */
export type Step<I extends Ids = Ids> =
  /** The verdict is of one party's own part. */
  | (Told & { readonly rule: "party/own-part"; readonly partyId: I["party"] })
  /** It recurs: once in every period, or (`every` null) each time that its condition occurs. */
  | (Told & {
      readonly rule: "due/recurring";
      readonly every: string | null;
      readonly from: string | null;
      readonly until: string | null;
      readonly grace: string | null;
    })
  /** The deadline counts from an event. `date` null: no source in force dates it. */
  | (Told & {
      readonly rule: "due/after-event";
      readonly event: I["event"];
      readonly within: string;
      readonly date: string | null;
    })
  /** The last day certainly and the last day possibly on time. */
  | (Told & { readonly rule: "due/in-force"; readonly due: string; readonly latestDue: string })
  | (Told & { readonly rule: "due/none"; readonly reason: DueReason })
  /** The term in force took the place of another. */
  | (Told & { readonly rule: "due/replaced"; readonly original: Original })
  | (Cited<I> & {
      readonly rule: "status/latest-report";
      readonly status: Status;
      readonly date: string | null;
    })
  | { readonly rule: "status/nothing-on-record"; readonly factIds: readonly [] }
  /** What is to be reached, in the unit. */
  | (Cited<I> & {
      readonly rule: "number/target";
      readonly comparator: Comparator;
      readonly target: Range;
      readonly unit: string | null;
      readonly unitNames: TargetView["unitNames"];
      readonly baseline: TargetView["baseline"];
    })
  /** The value that was compared: that of the period asked for, the first that meets the target, or the latest. */
  | (Cited<I> & {
      readonly rule: "number/compared";
      readonly value: Range;
      readonly target: Range;
      readonly unit: string | null;
      readonly unitNames: TargetView["unitNames"];
      readonly from: string;
      readonly through: string;
    })
  | (Told & { readonly rule: "number/no-value" })
  /** Who answers for it said that the deadline was or will be missed. */
  | (Cited<I> & { readonly rule: "deadline/stated-missed"; readonly statedBy: readonly I["party"][] })
  /** The first delivery or attainment decides. */
  | (Told & {
      readonly rule: "achieved/first";
      readonly achieved: DaySpan;
      readonly regressed: boolean;
      readonly possiblyRegressed: boolean;
    })
  | (Told & {
      readonly rule: "timeliness/certain";
      readonly timeliness: Timeliness;
      readonly lines: readonly DecidingLine[];
    })
  | (Told & {
      readonly rule: "timeliness/dates-allow";
      readonly possible: NonEmpty<Timeliness>;
      readonly lines: readonly DecidingLine[];
    });

/** A line of the table of timeliness that applied in some reading, the words that it gave, and the facts it went by. */
export interface DecidingLine extends Told {
  readonly line: Line;
  readonly gives: NonEmpty<Timeliness>;
}

export interface Explanation<I extends Ids = Ids> {
  readonly verdictId: string;
  readonly on: string;
  readonly evidenceUntil: string;
  readonly steps: readonly Step<I>[];
}

/**
 * Why a verdict is what it is: the rules in their order, with typed values and the facts that went in. It needs nothing but
 * the verdict.
 *
 * @throws {UsageError} for what is no verdict of an assessment.
 * @example explain(verdict).steps.map((step) => step.rule) // ["due/in-force", "status/latest-report", "timeliness/certain"]
 */
export function explain<I extends Ids>(verdict: Verdict<I>): Explanation<I> {
  const [context, part] = [contextOf(verdict), partOf(verdict)];
  if (context === undefined || part === undefined) {
    const hint =
      context === undefined ? "" : " This is a commitment or a criterion: explain each of its verdicts.";
    throw new UsageError(
      "wrong-argument",
      `explain() takes one verdict: assessment.verdicts[0], or get(assessment, "commitment", id).verdicts[0].${hint}`,
    );
  }
  const asked = verdict as unknown as Verdict;
  const { target, history } = asked;
  const compared = target === null ? null : comparedValue(asked);
  const steps: readonly Step[] = [
    ...(asked.partyId === null
      ? []
      : [{ rule: "party/own-part", partyId: asked.partyId, factIds: [] } as const]),
    ...dueSteps(context, asked, part),
    reportStep(history),
    ...(target === null ? [] : numberSteps(target, compared)),
    ...statementSteps(context, asked, part),
    ...achievedSteps(asked, history, compared),
    timelinessStep(asked, part, compared),
  ];
  const { on, evidenceUntil } = context.options;
  return { verdictId: verdict.id, on, evidenceUntil, steps: steps as readonly Step<I>[] };
}

function dueSteps(context: AssessmentContext, verdict: Verdict, { term, terms }: Part): readonly Step[] {
  const factIds = idsOf(term);
  const steps: Step[] = term?.due == null ? [] : [...formSteps(context, term, term.due)];
  if (verdict.due !== null && verdict.latestDue !== null)
    steps.push({ rule: "due/in-force", factIds, due: verdict.due, latestDue: verdict.latestDue });
  else steps.push({ rule: "due/none", factIds, reason: verdict.dueReason ?? "not-stated" });
  if (verdict.original !== null)
    steps.push({ rule: "due/replaced", factIds: idsOf(terms[0] ?? null), original: verdict.original });
  return steps;
}

/** How the term says when it is due, where that is more than a date. */
function formSteps(context: AssessmentContext, { id }: Term, due: Due): readonly Step[] {
  switch (due.kind) {
    case "recurring": {
      const { every, from, until, grace } = due;
      return [{ rule: "due/recurring", factIds: [id], every, from, until, grace }];
    }
    case "after-event": {
      const { event, within } = due;
      const date = context.evidence.event(event)?.date ?? null;
      return [{ rule: "due/after-event", factIds: date === null ? [id] : [id, event], event, within, date }];
    }
    case "date":
    case "none":
      return [];
    default:
      return due satisfies never;
  }
}

function reportStep(history: readonly HistoryView[]): Step {
  const report = history.findLast(({ status }) => status !== null);
  if (report === undefined || report.status === null)
    return { rule: "status/nothing-on-record", factIds: [] };
  const { id, status, date, sources } = report;
  return { rule: "status/latest-report", factIds: [id], status, date, sources };
}

function numberSteps(target: TargetView, compared: PointView | null): readonly Step[] {
  const { id, comparator, value, unit, unitNames, baseline, sources } = target;
  const asked: Step = {
    rule: "number/target",
    factIds: [id, ...(baseline?.factId == null ? [] : [baseline.factId])],
    comparator,
    target: value,
    unit,
    unitNames,
    baseline,
    sources,
  };
  // Without a number to reach, as of a percentage without a baseline, nothing is compared.
  if (compared === null || (value.min === null && value.max === null))
    return [asked, { rule: "number/no-value", factIds: [] }];
  const { from, through } = compared;
  const factIds = [compared.id, id];
  return [
    asked,
    {
      rule: "number/compared",
      factIds,
      value: compared.value,
      target: value,
      unit,
      unitNames,
      from,
      through,
      sources: compared.sources,
    },
  ];
}

function comparedValue({ series, occurrence, opens, latestDue, achieved }: Verdict): PointView | null {
  if (occurrence !== null && opens !== null && latestDue !== null) {
    const within = series.filter(({ from, through }) => from >= opens && through <= latestDue);
    return within.at(-1) ?? null;
  }
  const first = achieved === null ? undefined : series.find(({ through }) => through === achieved.latest);
  const ofPeriod = series.findLast(({ from, through }) => from === opens && through === latestDue);
  return first ?? ofPeriod ?? series.at(-1) ?? null;
}

function statementSteps(context: AssessmentContext, verdict: Verdict, { history }: Part): readonly Step[] {
  return history
    .filter(
      (entry) => entry.statedTimeliness === "missed" && context.speaksFor(entry, verdict.commitment.record),
    )
    .map((entry) => {
      const { id, statedBy } = entry;
      return { rule: "deadline/stated-missed", factIds: [id], statedBy, sources: context.sourcesOf(entry) };
    });
}

function achievedSteps(
  verdict: Verdict,
  history: readonly HistoryView[],
  compared: PointView | null,
): readonly Step[] {
  const { achieved, regressed, possiblyRegressed, decidedBy, occurrence } = verdict;
  if (achieved === null || occurrence !== null) return [];
  const delivery = history.find(({ status }) => status === "delivered");
  const fact = decidedBy === "number" && compared !== null ? compared : delivery;
  return [
    {
      rule: "achieved/first",
      factIds: fact === undefined ? [] : [fact.id],
      achieved,
      regressed,
      possiblyRegressed,
    },
  ];
}

function timelinessStep(verdict: Verdict, part: Part, compared: PointView | null): Step {
  const [timeliness, ...others] = verdict.possibleTimeliness;
  const lines = verdict.occurrence === null ? linesOf(part) : linesOfPeriod(verdict, compared);
  const factIds = [...new Set(lines.flatMap((line) => line.factIds))];
  if (others.length > 0)
    return { rule: "timeliness/dates-allow", factIds, possible: verdict.possibleTimeliness, lines };
  return { rule: "timeliness/certain", factIds, timeliness, lines };
}

function linesOf(part: Part): readonly DecidingLine[] {
  return part.findings.trace.map((step) => {
    const { line, gives } = step;
    return { line, gives, factIds: factsOfTrace(part, step).map(({ id }) => id) };
  });
}

/** Periods are judged one by one, each by a line of its own. */
function linesOfPeriod(verdict: Verdict, compared: PointView | null): readonly DecidingLine[] {
  const isNumber = verdict.decidedBy === "number";
  const reports = verdict.history.filter(({ status, occurrence }) => status !== null && occurrence !== null);
  const facts = isNumber ? (compared === null ? [] : [compared]) : reports;
  return verdict.possibleTimeliness.map((timeliness) => ({
    line: lineOfPeriod(timeliness, isNumber),
    gives: [timeliness],
    factIds: facts.map(({ id }) => id),
  }));
}

function lineOfPeriod(timeliness: Timeliness, isNumber: boolean): Line {
  switch (timeliness) {
    case "on-time":
    case "late":
      return isNumber ? "value-meets" : "delivered";
    case "missed":
    case "overdue":
      return isNumber ? "value-misses" : "not-delivered";
    case "not-due":
      return "not-due";
    case "unreported":
      return "nothing-shown";
    case "closed":
      return "ended";
    case "ongoing":
    case "no-deadline":
    case "deadline-unknown":
      return "no-due-day";
    case "not-assessable":
      return "not-comparable";
    default:
      return timeliness satisfies never;
  }
}

function idsOf(term: Term | null): readonly string[] {
  return term === null ? [] : [term.id];
}
