import { addDuration, isoDay, parseDuration, parseIsoDay } from "@policytrack/edtf";
import { assessCommitment } from "../assess/assess-commitment.ts";
import { contextOfAssessment } from "../assess/context-of-assessment.ts";
import type { AssessedVerdict } from "../assess/assessed-verdict.ts";
import { AssessmentContext } from "../assess/assessment-context.ts";
import type { AssessedCommitment, Assessment, Verdict } from "../assess/assessment.ts";
import { type DayLike, readDay } from "../assess/read-day.ts";
import { shown, unknown, UsageError } from "../errors.ts";
import type { Ids } from "../model/types.ts";

export interface UpcomingOptions {
  /** How far to look from the day assessed on: an ISO duration in whole years, months, weeks, days. "P1Y" when neither is given. */
  readonly within?: string;
  /** The last day to look at, instead of `within`. */
  readonly through?: DayLike;
}

/** What falls due. */
export interface UpcomingItem<I extends Ids = Ids> {
  /** As the verdict's. */
  readonly id: string;
  readonly commitmentId: I["commitment"];
  readonly criterionId: string;
  readonly partyId: I["party"] | null;
  readonly occurrence: string | null;
  readonly stage: "final" | "interim";
  /** ISO days: certainly on time until, possibly on time until. */
  readonly due: string;
  readonly latestDue: string;
  /** On the day assessed. Null: a period that has not begun. */
  readonly verdict: Verdict<I> | null;
  readonly commitment: AssessedCommitment<I>;
}

/**
 * What falls due, certainly or possibly, from the day assessed to another, by due day: also the periods of what recurs that
 * have not begun. What is certainly over by the day (on time, late, missed, closed) is left out.
 *
 * @throws {UsageError} for a duration or a day that does not exist, and for what is no assessment.
 * @example upcoming(assess(dataset, { on: "2026-01-01" }), { within: "P1Y" })
 */
export function upcoming<I extends Ids>(
  assessment: Assessment<I>,
  options: UpcomingOptions = {},
): readonly UpcomingItem<I>[] {
  const context = requireAssessment(assessment, "upcoming");
  const last = lastDayOf(context, options);
  const { on } = assessment;
  const falls = ({ due, latestDue }: Verdict): boolean =>
    due !== null && due <= last && (latestDue ?? due) >= on;
  const items = (assessment as unknown as Assessment).commitments.flatMap((commitment) => {
    const now = new Map(commitment.verdicts.map((verdict) => [verdict.id, verdict]));
    return [...now.values(), ...laterPeriods(context, commitment, now, last)]
      .filter((verdict) => falls(verdict) && !verdict.possibleTimeliness.every(isOver))
      .map((verdict) => itemOf(verdict, now.get(verdict.id) ?? null, commitment));
  });
  return items.toSorted(byDue) as unknown as readonly UpcomingItem<I>[];
}

/** The periods of what recurs that begin after the day: as the evidence stands, on the last day of the stretch. */
function laterPeriods(
  { index, options }: AssessmentContext,
  commitment: AssessedCommitment,
  now: ReadonlyMap<string, Verdict>,
  last: string,
): readonly Verdict[] {
  if (commitment.criteria.every(({ tally }) => tally === null)) return [];
  const later = assessCommitment(new AssessmentContext(index, { ...options, on: last }), commitment.record);
  if (typeof later === "string") return [];
  const isNew = ({ id, occurrence }: AssessedVerdict): boolean => occurrence !== null && !now.has(id);
  return later.verdicts.filter(isNew);
}

function itemOf(verdict: Verdict, now: Verdict | null, commitment: AssessedCommitment): UpcomingItem {
  const { id, commitmentId, criterionId, partyId, occurrence, stage, due, latestDue } = verdict;
  const item = {
    id,
    commitmentId,
    criterionId,
    partyId,
    occurrence,
    stage,
    due: due!,
    latestDue: latestDue ?? due!,
    verdict: now,
  };
  return Object.defineProperty(item, "commitment", { value: commitment }) as unknown as UpcomingItem;
}

function isOver(timeliness: string): boolean {
  return (
    timeliness === "on-time" || timeliness === "late" || timeliness === "missed" || timeliness === "closed"
  );
}

interface Due {
  readonly id: string;
  readonly due: string | null;
}
function byDue(a: Due, b: Due): number {
  const [x, y] = [`${a.due} ${a.id}`, `${b.due} ${b.id}`];
  return x < y ? -1 : x > y ? 1 : 0;
}

function requireAssessment(assessment: unknown, caller: string): AssessmentContext {
  const context = contextOfAssessment(assessment);
  if (context === undefined)
    throw new UsageError(
      "wrong-argument",
      `${caller}() takes an assessment first: ${caller}(assess(dataset)).`,
    );
  return context;
}

function lastDayOf(context: AssessmentContext, options: UpcomingOptions): string {
  for (const key of Object.keys(options))
    if (key !== "within" && key !== "through")
      throw unknown("unknown-key", "option of upcoming()", key, ["within", "through"]);
  const { within = "P1Y", through } = options;
  if (through !== undefined) {
    const day = readDay(through, "through");
    if (day < context.options.on)
      throw new UsageError(
        "wrong-argument",
        `upcoming(): through ${day} lies before the day assessed, ${context.options.on}.`,
      );
    return day;
  }
  const duration = parseDuration(within);
  if (duration === null)
    throw new UsageError(
      "wrong-argument",
      `within: ${shown(within)} is no duration in whole units. Write one like "P6M".`,
    );
  return isoDay(Math.min(addDuration(context.on, duration), parseIsoDay("9999-12-31")!));
}
