import { nameOfPeriod, type Period } from "@policytrack/edtf";
import type { HistoryEntry, NonEmpty, Status } from "../model/types.ts";
import type { Timeliness } from "../model/words.ts";
import type { AssessmentContext } from "./assessment-context.ts";
import type { DueReason, Verdict } from "./assessment.ts";
import type { JudgedPeriod } from "../timeliness/findings.ts";
import { type Part, wordOfOccurrence } from "./judge-criterion.ts";

/** What one verdict is about: a part as a whole, or one of its periods or occurrences. Days since 1970-01-01. */
export interface VerdictUnit {
  readonly occurrence: string | null;
  readonly timelinesses: NonEmpty<Timeliness>;
  readonly statuses: readonly Status[];
  readonly decidedBy: Verdict["decidedBy"];
  readonly opens: number | null;
  readonly due: number | null;
  readonly latestDue: number | null;
  readonly dueReason: DueReason | null;
  /** The days in which an occurrence about it begins. Null: it is about no period. */
  readonly period: Period | null;
}

/** A verdict for each period of what recurs, for each occurrence of what has no periods, else one. */
export function unitsOf(context: AssessmentContext, part: Part): readonly VerdictUnit[] {
  const due = part.term?.due ?? null;
  const { findings } = part;
  if (due?.kind !== "recurring" && findings.periods.length === 0) return [wholeUnit(context, part)];

  const units = [
    ...periodUnits(context, part, findings.periods),
    ...(due?.kind === "recurring" && due.every === null ? occurrenceUnits(context, part) : []),
  ];
  if (units.length > 0) return units;
  const history = part.history.filter(({ occurrence }) => occurrence === null);
  const { timelinesses, decidedBy } = findings;
  const statuses = [latestStatus(context, history)];
  return [{ ...noDay, timelinesses, decidedBy, occurrence: null, statuses }];
}

const noDay = { opens: null, due: null, latestDue: null, dueReason: "recurring", period: null } as const;

function wholeUnit(context: AssessmentContext, part: Part): VerdictUnit {
  const window = context.windowOf(part.term?.due ?? null);
  const { timelinesses, decidedBy, statuses } = part.findings;
  const hasDay = typeof window !== "string";
  return {
    occurrence: null,
    timelinesses,
    statuses: statuses.length > 0 ? statuses : ["unknown"],
    decidedBy,
    opens: hasDay ? window.opens : null,
    due: hasDay ? window.due : null,
    latestDue: hasDay ? window.latestDue : null,
    dueReason: hasDay ? null : window,
    period: null,
  };
}

function periodUnits(
  context: AssessmentContext,
  part: Part,
  periods: readonly JudgedPeriod[],
): readonly VerdictUnit[] {
  const reports = part.history
    .flatMap((entry, position) => {
      const beginning = beginningOf(context, entry.occurrence);
      return beginning === null ? [] : [{ entry, position, beginning }];
    })
    .toSorted((a, b) => a.beginning - b.beginning || a.position - b.position);
  let first = 0;
  return periods.map(({ from, to, due, latestDue, timelinesses, decidedBy }): VerdictUnit => {
    while (first < reports.length && reports[first]!.beginning < from) first++;
    let end = first;
    while (end < reports.length && reports[end]!.beginning <= to) end++;
    const about = reports.slice(first, end).toSorted((a, b) => a.position - b.position);
    const status = latestStatus(
      context,
      about.map(({ entry }) => entry),
    );
    const period = { from, to };
    return {
      occurrence: nameOfPeriod(period),
      timelinesses,
      decidedBy,
      statuses: [status],
      opens: from,
      due,
      latestDue,
      dueReason: null,
      period,
    };
  });
}

/** One for each occurrence on record. */
function occurrenceUnits(context: AssessmentContext, part: Part): readonly VerdictUnit[] {
  const reports = new Map<string, HistoryEntry[]>();
  for (const entry of part.history) {
    if (entry.occurrence === null) continue;
    const list = reports.get(entry.occurrence);
    if (list === undefined) reports.set(entry.occurrence, [entry]);
    else list.push(entry);
  }
  return [...reports].map(([occurrence, history]): VerdictUnit => {
    const status = latestStatus(context, history);
    return {
      ...noDay,
      occurrence,
      timelinesses: [wordOfOccurrence(status)],
      decidedBy: "status",
      statuses: [status],
    };
  });
}

/** That of the entry published last; of several published on one day, of the last. */
function latestStatus(context: AssessmentContext, history: readonly HistoryEntry[]): Status {
  let status: Status = "unknown";
  let newest = -Infinity;
  for (const entry of history) {
    if (entry.status === null) continue;
    const published = context.evidence.publishedOn(entry);
    if (published < newest) continue;
    newest = published;
    status = entry.status;
  }
  return status;
}

/** Whether an entry is about the unit. */
export function isAboutUnit(
  context: AssessmentContext,
  unit: VerdictUnit,
  { occurrence }: HistoryEntry,
): boolean {
  if (unit.occurrence === null || occurrence === null || occurrence === unit.occurrence) return true;
  const beginning = beginningOf(context, occurrence);
  return (
    unit.period !== null && beginning !== null && beginning >= unit.period.from && beginning <= unit.period.to
  );
}

/** The first day of an occurrence, by which it belongs to a period. Null: none, or not dated. */
function beginningOf(context: AssessmentContext, occurrence: string | null): number | null {
  const date = occurrence === null ? null : context.dateOfOccurrence(occurrence);
  return date === null ? null : context.index.span(date).earliest;
}
