import { spanOf } from "@policytrack/edtf";
import {
  explain,
  type HistoryView,
  type Ids,
  type Observation,
  type Source,
  type TargetView,
  type Verdict,
} from "@policytrack/core";
import type { Cause } from "../words.ts";
import type { ViewContext } from "./context.ts";

/**
 * What leaves several verdicts possible, by the facts that the rules went by: which deadline was in force, numbers that contradict
 * each other or are ranges, a vague window, or the vague day of what was reported or reached; of the last two, the longer.
 */
export function causeOf(context: ViewContext, verdict: Verdict<Ids>): Cause {
  const step = explain(verdict).steps.at(-1);
  const facts = new Set(
    step?.rule === "timeliness/dates-allow" ? step.lines.flatMap(({ factIds }) => factIds) : [],
  );
  if (verdict.criterion.terms.filter(({ id }) => facts.has(id)).length > 1) return "term-day";

  const { due, latestDue, possibleTimeliness: words } = verdict;
  const window =
    due === null || latestDue === null || due === latestDue
      ? null
      : {
          cause: verdict.term?.due?.kind === "after-event" ? ("event-day" as const) : ("window" as const),
          length: daysBetween(due, latestDue),
        };
  if (window !== null && words.includes("not-due")) return window.cause;
  const isDone = words.every((word) => word === "on-time" || word === "late");
  const ofNumber = window !== null && isDone ? null : numberCause(context, verdict, facts);
  if (ofNumber !== null) return ofNumber;
  const day = contradictionIn(verdict) ?? vagueDay(context, verdict, facts);
  if (window !== null && (day === null || day.length <= window.length)) return window.cause;
  return day?.cause ?? "gaps";
}

/** A day that decides, and within how many days it lies. */
interface VagueDay {
  readonly cause: Cause;
  readonly length: number;
}

/** Values that contradict each other, or a range. Null: the numbers are exact. */
function numberCause(
  context: ViewContext,
  { target, decidedBy }: Verdict<Ids>,
  facts: ReadonlySet<string>,
): Cause | null {
  if (target === null || decidedBy !== "number") return null;
  const values = context.dataset.observations.filter(({ id }) => facts.has(id));
  const rivals = values.map((one) => rivalsOf(context, one)).find((found) => found.length > 0);
  if (rivals !== undefined)
    return contradictionOf(
      rivals.map((one) => context.evidence.citationsOf(one).map(({ source }) => source)),
    );
  return isRange(target) || values.some(({ value }) => value !== null && value.min !== value.max)
    ? "number"
    : null;
}

/** The values of one figure for one period that were published last, where they differ. */
function rivalsOf(context: ViewContext, one: Observation<Ids>): readonly Observation<Ids>[] {
  const { dataset, evidence } = context;
  const sourcesOf = (fact: Observation<Ids>): readonly Source<Ids>[] => {
    const cited = new Set(evidence.citationsOf(fact).map(({ source }) => source));
    return dataset.sources.filter(({ id }) => cited.has(id));
  };
  const rivals = newestOf(
    dataset.observations.filter(
      (other) =>
        other.kind === one.kind &&
        other.indicator === one.indicator &&
        other.date === one.date &&
        isAlike(other.dimensions, one.dimensions) &&
        evidence.isKnown(other),
    ),
    sourcesOf,
  );
  return rivals.every(({ value }) => isAlike(value, rivals[0]?.value)) ? [] : rivals;
}

/** Reports on one time, published on one day, that say different things. */
function contradictionIn({ occurrence, history }: Verdict<Ids>): VagueDay | null {
  if (occurrence === null) return null;
  const reports = history.filter((entry) => entry.occurrence !== null && entry.status !== null);
  const last = newestOf(reports, ({ sources }) => sources);
  return new Set(last.map(({ status }) => status)).size < 2
    ? null
    : { cause: contradictionOf(last.map(({ sources }) => sources.map(({ id }) => id))), length: Infinity };
}

/** The facts that were published last, each by the first of its sources. */
function newestOf<F>(
  facts: readonly F[],
  sourcesOf: (fact: F) => readonly { readonly published: string | null }[],
): readonly F[] {
  const published = facts.map((fact) =>
    Math.min(
      ...sourcesOf(fact).map((source) => (source.published === null ? 0 : spanOf(source.published).latest)),
    ),
  );
  const newest = Math.max(...published);
  return facts.filter((_, i) => published[i] === newest);
}

/** Of several sources, or of one that says two things. */
function contradictionOf(cited: readonly (readonly string[])[]): Cause {
  return new Set(cited.map((sources) => sources.toSorted().join(" "))).size > 1 ? "sources" : "contradiction";
}

/** The longest of the vague days of what was reported; giving up before others. Else the day on which a number was reached. */
function vagueDay(
  context: ViewContext,
  { achieved, decidedBy, history, occurrence, possibleTimeliness }: Verdict<Ids>,
  facts: ReadonlySet<string>,
): VagueDay | null {
  const [report] = history
    .filter(({ id, status }) => facts.has(id) || (occurrence !== null && isEnd(status)))
    .map((entry) => ({ cause: dayOf(entry), length: lengthOf(entry), ends: isEnd(entry.status) }))
    .filter(({ length }) => length > 0)
    .toSorted((a, b) => Number(b.ends) - Number(a.ends) || b.length - a.length);
  if (report !== undefined && (report.ends || decidedBy !== "number")) return report;
  const isDone = possibleTimeliness.every((word) => word === "on-time" || word === "late");
  const isOfVaguePeriod = context.dataset.observations.some(
    ({ id, date }) => facts.has(id) && date !== null && /[~?%]/.test(date),
  );
  if (isOfVaguePeriod && !isDone) return { cause: "value-day", length: 1 };
  if (achieved === null || achieved.earliest === achieved.latest) return report ?? null;
  return {
    cause: decidedBy === "number" ? "attainment-day" : "delivery-day",
    length: achieved.earliest === "open" ? Infinity : daysBetween(achieved.earliest, achieved.latest),
  };
}

function dayOf({ status }: HistoryView<Ids>): Cause {
  switch (status) {
    case "delivered":
      return "delivery-day";
    case "abandoned":
      return "abandonment-day";
    case "superseded":
      return "replacement-day";
    default:
      return "report-day";
  }
}

function isEnd(status: HistoryView<Ids>["status"]): boolean {
  return status === "abandoned" || status === "superseded";
}

/** Without a date it began on any day until it was seen. */
function lengthOf({ date, observedUntil }: HistoryView<Ids>): number {
  if (date === null) return Infinity;
  return Math.max(
    ...[date, observedUntil].map((one) => {
      if (one === null) return 0;
      const { earliest, latest } = spanOf(one);
      return latest - earliest;
    }),
  );
}

/** Of two ISO days. */
function daysBetween(from: string, to: string): number {
  return spanOf(to).latest - spanOf(from).earliest;
}

/** Of plain data. */
function isAlike(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function isRange({ comparator, value }: TargetView<Ids>): boolean {
  return comparator !== "between" && value.min !== null && value.max !== null && value.min !== value.max;
}
