import type { Day, IsoDay } from "../dates/day.ts";
import { defaultWidening, type Widening } from "../dates/due-window.ts";
import type { Commitment } from "../model/commitment.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Indicator } from "../model/indicator.ts";
import type { NonEmpty } from "../model/non-empty.ts";
import { statuses } from "../model/status.ts";
import type { Range } from "../model/range.ts";
import type { TargetFact } from "../model/target.ts";
import { among } from "./among.ts";
import { deadlineOn } from "./deadline-on.ts";
import { type Known, knowledgeOf, type Publication, requireDay } from "./known.ts";
import { linearPace } from "./methods/linear-pace.ts";
import type { Method } from "./methods/method.ts";
import { daysOfFact } from "./order.ts";
import { parentsOf, standingOn } from "./standing-on.ts";
import { statusOn } from "./status-on.ts";
import { type TargetOptions, targetsInPlay, withValueChosen, withYearChosen } from "./target-options.ts";
import { targetScheduleOn } from "./target-schedule-on.ts";
import {
  type Assessment,
  type Because,
  type CommitmentAssessment,
  type CriterionAssessment,
  type DeadlineVerdict,
  type Progress,
  type ProgressFigures,
  schedules,
  type TargetAssessment,
} from "./verdict.ts";

/** Which day to assess, what counts as known, and how to read what is vague. */
export interface AssessOptions {
  /** The day on which commitments are assessed. */
  readonly on: IsoDay;
  /** Only what had been published by this day is used. Default: `on`. */
  readonly knownBy?: IsoDay;
  /** Whether a source dated "2023-11" counts from the last day of that month or from the first. Default: "surely", the last. */
  readonly publication?: Publication;
  /** By how many units of its stated precision a date marked "~", "?" or "%" may be off. Default: 1, 0, 1. */
  readonly widening?: Widening;
  /** How progress is read; each method is shown. Default: linear pace alone. */
  readonly methods?: NonEmpty<Method>;
  /** What to do where targets leave a choice. */
  readonly targets?: TargetOptions;
}

/**
 * Where every commitment of a dataset stands on a day, by what had been published by then.
 *
 * @returns Plain data, one entry for each commitment in the order of the dataset.
 * @throws {RangeError} if `on` or `knownBy` is not an ISO day.
 * @example
 * const assessment = assess(dataset, { on: "2024-06-30" });
 * assessmentOf(assessment, "kr-startup-center-tokyo").known; // "yes"
 */
export function assess<Id extends string>(dataset: Dataset<Id>, options: AssessOptions): Assessment<Id> {
  const context = contextOf(dataset, options);
  return {
    dataset: dataset.id,
    version: dataset.version,
    on: options.on,
    knownBy: options.knownBy ?? options.on,
    publication: options.publication ?? "surely",
    beyondReview: context.on > requireDay(dataset.reviewedThrough, "reviewedThrough"),
    commitments: dataset.commitments.map((commitment) => assessCommitment(commitment, context)),
  };
}

/** What assessing one commitment needs besides the commitment. */
export interface AssessContext {
  readonly dataset: Dataset;
  readonly on: Day;
  readonly known: Known;
  readonly widening: Widening;
  readonly methods: NonEmpty<Method>;
  readonly targetOptions: TargetOptions;
  readonly parentOf: (party: string) => string | undefined;
}

export function contextOf(dataset: Dataset, options: AssessOptions): AssessContext {
  return {
    dataset,
    on: requireDay(options.on, "on"),
    known: knowledgeOf(dataset, options.knownBy ?? options.on, options.publication),
    widening: options.widening ?? defaultWidening,
    methods: options.methods ?? [linearPace],
    targetOptions: options.targets ?? {},
    parentOf: parentsOf(dataset.parties),
  };
}

/** One commitment assessed; `because` collects the rules that were applied. */
export function assessCommitment<Id extends string>(
  commitment: Commitment<Id>,
  context: AssessContext,
  because?: Because[],
): CommitmentAssessment<Id> {
  const { on, known } = context;
  const claims = commitment.standing.filter(known.inForce);
  const standing = standingOn(
    claims,
    commitment.parties.flatMap(({ party, role }) => (role === "commits" ? [party] : [])),
    context.parentOf,
    known,
    on,
    because,
  );
  if (standing === null) {
    const reason = claims.length === 0 ? "not-published" : "not-made";
    because?.push({ about: "known", rule: `known/${reason}`, facts: claims.map(({ id }) => id) });
    return { id: commitment.id, known: "no", because: reason };
  }
  because?.unshift({
    about: "known",
    rule: "known/published",
    facts: claims.filter((claim) => daysOfFact(claim, known).first <= on).map(({ id }) => id),
  });

  const criteria = criteriaOf(commitment).map((criterion) =>
    assessCriterion(commitment, criterion, context, because),
  ) as readonly CriterionAssessment[] as NonEmpty<CriterionAssessment>;
  const inPlay = targetsInPlay(
    commitment.targets.filter(known.inForce),
    context.targetOptions,
    known,
    on,
    context.widening,
  );
  const targets = inPlay.map((target) => assessTarget(commitment, target, context, because));
  const [first, ...others] = criteria;
  return {
    id: commitment.id,
    known: "yes",
    standing,
    criteria,
    status: among(
      statuses,
      criteria.flatMap((criterion) => criterion.status.among),
    ),
    schedule: among(
      schedules,
      criteria.flatMap((criterion) => criterion.deadline.schedule),
    ),
    split: others.some(
      (other) =>
        !sameMembers(first.status.among, other.status.among) ||
        !sameMembers(first.deadline.schedule, other.deadline.schedule),
    ),
    targets,
  };
}

function criteriaOf(commitment: Commitment): NonEmpty<string | null> {
  const [first, ...others] = commitment.criteria.map(({ id }) => id);
  return first === undefined ? [null] : [first, ...others];
}

function assessCriterion(
  commitment: Commitment,
  criterion: string | null,
  { known, on, widening }: AssessContext,
  because?: Because[],
): CriterionAssessment {
  const asked = criterion ?? undefined;
  const status = statusOn(commitment.history, known, on, asked, because);
  const deadline = deadlineOn(commitment.deadlines, commitment.history, known, on, asked, widening, because);
  if (criterion !== null) return { criterion, status, deadline };
  because?.push({ about: "deadline", rule: "deadline/not-assessable", facts: [] });
  return {
    criterion,
    status,
    deadline: { ...deadline, schedule: ["not-assessable"] } satisfies DeadlineVerdict,
  };
}

function assessTarget(
  commitment: Commitment,
  target: TargetFact,
  { dataset, known, on, widening, methods, targetOptions }: AssessContext,
  because?: Because[],
): TargetAssessment {
  const indicator = dataset.indicators.find(({ id }) => id === target.indicator);
  if (indicator === undefined) {
    throw new RangeError(`No indicator ${JSON.stringify(target.indicator)} in the dataset.`);
  }
  const chosen = withValueChosen(target, indicator, targetOptions);
  const dated = withYearChosen(chosen, targetOptions, known);
  const [first, ...others] = methodsFor(indicator, methods);
  const read = (method: Method): Progress =>
    method.progressOn(dated, indicator, dataset.observations, known, on, widening);
  const progress: NonEmpty<Progress> = [read(first), ...others.map(read)];
  if (because !== undefined) for (const one of progress) because.push(becauseOfProgress(one));
  return {
    target: target.id,
    replacedBy:
      commitment.targets.find((other) => other.replaces === target.id && known.inForce(other))?.id ?? null,
    ...targetScheduleOn(chosen, dataset.observations, known, on, widening),
    progress,
    methodsDisagree: disagree(progress),
  };
}

/** Whether two readings have no pace in common. */
function disagree(progress: readonly Progress[]): boolean {
  const paces = progress.flatMap((one) => (one.kind === "none" || one.pace === null ? [] : [one.pace]));
  return paces.some((pace, i) =>
    paces.slice(i + 1).some((other) => !pace.some((member) => other.includes(member))),
  );
}

/** The methods passed, and one that says so where the indicator names another. */
function methodsFor(indicator: Indicator, methods: NonEmpty<Method>): NonEmpty<Method> {
  const named = indicator.method;
  if (named === undefined || methods.some(({ id }) => id === named)) return methods;
  return [
    ...methods,
    {
      id: named,
      progressOn: (target) => ({
        kind: "none",
        target: target.id,
        method: named,
        reason: "method-not-given",
      }),
    },
  ] as readonly Method[] as NonEmpty<Method>;
}

function becauseOfProgress(progress: Progress): Because {
  const { target, method } = progress;
  if (progress.kind === "none") {
    return {
      about: "progress",
      target,
      rule: `progress/${progress.reason}`,
      facts: [target],
      figures: { method },
    };
  }
  const { base, latest, pace } = progress;
  return {
    about: "progress",
    target,
    rule: `progress/${method}`,
    facts: [target, base.fact, latest.fact].filter((fact, i, all) => all.indexOf(fact) === i),
    figures: {
      ...ends("base", base.value),
      ...ends("latest", latest.value),
      ...(progress.kind === "figures" ? linearFigures(progress.figures) : measures(progress)),
      pace: pace?.join(" or ") ?? null,
    },
  };
}

function linearFigures(figures: ProgressFigures): NonNullable<Because["figures"]> {
  return {
    ...ends("completion", figures.completion),
    ...ends("share of target", figures.shareOfTarget),
    elapsed: figures.elapsed,
    ...ends("expected at latest", figures.expectedAtLatest),
    ...ends("expected on day", figures.expectedOnDay),
    ...ends("required a year", figures.requiredPerYear),
  };
}

function measures(progress: Extract<Progress, { kind: "class" }>): NonNullable<Because["figures"]> {
  return {
    ...Object.assign({}, ...Object.entries(progress.measures).map(([name, range]) => ends(name, range))),
    class: progress.class?.join(" or ") ?? null,
  };
}

/** Both ends of a range by name. */
function ends(name: string, range: Range | null): NonNullable<Because["figures"]> {
  return { [`${name} (min)`]: range?.min ?? null, [`${name} (max)`]: range?.max ?? null };
}

function sameMembers(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((member, i) => member === b[i]);
}
