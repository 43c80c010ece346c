import type { Day, IsoDay } from "../dates/day.ts";
import type { DaySpan } from "../dates/day-span.ts";
import type { DueWindow, NoWindow } from "../dates/due-window.ts";
import type { FactId } from "../model/fact.ts";
import type { NonEmpty } from "../model/non-empty.ts";
import type { Range } from "../model/range.ts";
import type { Standing } from "../model/standing.ts";
import type { Status } from "../model/status.ts";
import type { Publication } from "./known.ts";

/**
 * Every verdict that some reading of the dates allows, in the order of its vocabulary. One: certain. Several: each is
 * possible. Never none.
 */
export type Among<T> = NonEmpty<T>;

export type Modal = "yes" | "no" | "possibly";

/**
 * How a commitment stands to its deadline.
 *
 * - met, met-late: delivered, in time or not
 * - open: not delivered, and not due yet
 * - overdue: not delivered, and evidence from after the due day shows it
 * - unreported: the due day has passed, and nothing on record from after it says whether it was delivered
 * - missed: not delivered, and can no longer be
 * - closed: abandoned or superseded
 * - no-deadline, open-ended, deadline-unknown: none was set, it has no end, or its end is not known
 * - not-assessable: no criterion says what would count as delivered
 */
export const schedules = [
  "met",
  "met-late",
  "open",
  "overdue",
  "unreported",
  "missed",
  "closed",
  "no-deadline",
  "open-ended",
  "deadline-unknown",
  "not-assessable",
] as const;
export type Schedule = (typeof schedules)[number];

/** Where a day lies in a due window: before it opens, in it, after `due` but not after `doubtUntil`, or after both. */
export type Phase = "none" | "before" | "open" | "in-doubt" | "past";

/** Id of a rule that gives a verdict, `<about>/<rule>`; of progress: `progress/` and the method, or why there is no figure. */
export type VerdictRule =
  | `known/${"published" | "not-published" | "not-made"}`
  | "standing/firmest-claim"
  | `status/${"nothing-on-record" | "latest-entry" | "several-readings"}`
  | `deadline/${NoWindow | "one-reading" | "several-readings" | "not-assessable"}`
  | `progress/${string}`;

/** A rule applied: what it was about, which facts went in, which figures came out. Made by `explain`. */
export interface Because {
  readonly about: "known" | "standing" | "status" | "deadline" | "progress";
  readonly criterion?: string;
  readonly target?: FactId;
  readonly rule: VerdictRule;
  readonly facts: readonly FactId[];
  /** Days as ISO days, numbers in the indicator's unit or without one, as the rule says. */
  readonly figures?: Readonly<Record<string, number | string | null>>;
}

export interface StatusVerdict {
  readonly among: Among<Status>;
  /** Since when, if the status is certain and an entry says so. */
  readonly since: DaySpan | null;
}

export interface DeadlineVerdict {
  /** Of the deadline now in force; null where it has no day. */
  readonly window: DueWindow | null;
  readonly phase: Phase;
  /** Days from the day of the assessment to `due`; negative when it has passed. */
  readonly daysToDue: number | null;
  /** The same for `doubtUntil`. */
  readonly daysToDoubtEnd: number | null;
  readonly schedule: Among<Schedule>;
  /** The first deadline and the one now in force; they differ when the deadline was moved. */
  readonly original: FactId | null;
  readonly current: FactId | null;
}

export interface StandingVerdict {
  readonly firmest: Standing;
  /** Whether it was formally announced; "possibly" where sources disagree. */
  readonly announced: Modal | "not-said";
  /** How many of those who commit say so in their own words or through a body of theirs. */
  readonly heard: "all" | "some" | "none";
}

/** Why a figure can't be had. */
export const noProgressReasons = [
  "no-target",
  "no-base",
  "no-observations",
  "no-observation-after-base",
  "base-equals-target",
  "target-against-direction",
  "mixed-signs",
  "too-few-points",
  "definition-mismatch",
  "range-not-chosen",
  "no-due-day",
  "growth-from-zero",
  "not-in-force",
  "method-not-given",
] as const;
export type NoProgress = (typeof noProgressReasons)[number];

/** Figures of the linear rule (methods, section 1). Ranges are what the ranges of the inputs allow; nothing is clamped. */
export interface ProgressFigures {
  /** (latest - base) / (target - base), without unit. */
  readonly completion: Range;
  /** latest / target, without unit: what the press calls progress. */
  readonly shareOfTarget: Range;
  /** Share of the time from the base to the due day that had passed at the latest observation; null without a due day. */
  readonly elapsed: number | null;
  /** Value on the straight line from base to target, in the unit: at the latest observation, and on the day assessed. */
  readonly expectedAtLatest: Range | null;
  readonly expectedOnDay: Range | null;
  /** Change a year from the latest observation on that would reach the target on its due day, in the unit. */
  readonly requiredPerYear: Range | null;
}

/**
 * What a reading of progress comes to, whatever the method calls it: the target is reached; the present pace is enough; it is
 * not; or the values move away from the target. Strongest first.
 */
export const paces = ["reached", "on-track", "behind", "worsening"] as const;
export type Pace = (typeof paces)[number];

/** What every progress has that could be had. */
interface ProgressRead {
  readonly target: FactId;
  /** Id of the method. */
  readonly method: string;
  readonly base: TargetPoint;
  readonly latest: TargetPoint;
  /** Every pace that the ranges of the inputs allow; null where the method does not tell. */
  readonly pace: Among<Pace> | null;
}

export type Progress =
  /** Figures against a straight line. */
  | (ProgressRead & { readonly kind: "figures"; readonly figures: ProgressFigures })
  /** A published method's own measures and class. */
  | (ProgressRead & {
      readonly kind: "class";
      /** By name, as the method's page tells. */
      readonly measures: Readonly<Record<string, Range>>;
      /** Every class that the ranges of the inputs allow; null for a method without classes. */
      readonly class: Among<string> | null;
    })
  | {
      readonly kind: "none";
      readonly target: FactId;
      readonly method: string;
      readonly reason: NoProgress;
    };

/** A value that a figure was computed from. */
export interface TargetPoint {
  /** The fact it comes from: an observation, or the target itself where it states its base alone. */
  readonly fact: FactId;
  /** The last day of the period measured. */
  readonly day: Day;
  readonly value: Range;
}

export interface TargetAssessment {
  readonly target: FactId;
  /** The target that revised this one, as far as is known. */
  readonly replacedBy: FactId | null;
  readonly window: DueWindow | null;
  readonly schedule: Among<Schedule>;
  /** One for each method passed. */
  readonly progress: NonEmpty<Progress>;
  /** Whether two of the methods read a pace that they cannot both be right about. All are shown; none is preferred. */
  readonly methodsDisagree: boolean;
}

export interface CriterionAssessment {
  /** The criterion's id; null for a commitment that has none. */
  readonly criterion: string | null;
  readonly status: StatusVerdict;
  readonly deadline: DeadlineVerdict;
}

export type CommitmentAssessment<Id extends string = string> =
  | {
      readonly id: Id;
      readonly known: "no";
      /** Nothing about it had been published, or what had been says that it was made later than the day assessed. */
      readonly because: "not-published" | "not-made";
    }
  | {
      readonly id: Id;
      readonly known: "yes";
      readonly standing: StandingVerdict;
      readonly criteria: NonEmpty<CriterionAssessment>;
      /** Unions over the criteria. */
      readonly status: Among<Status>;
      readonly schedule: Among<Schedule>;
      /** Whether the criteria give different verdicts. */
      readonly split: boolean;
      readonly targets: readonly TargetAssessment[];
    };

export interface Assessment<Id extends string = string> {
  readonly dataset: string;
  readonly version: string;
  readonly on: IsoDay;
  readonly knownBy: IsoDay;
  /** Whether the last or the first day of a publication date counted. */
  readonly publication: Publication;
  /** Whether the day lies beyond the dataset's `reviewedThrough`, so that what happened since is not in it. */
  readonly beyondReview: boolean;
  readonly commitments: readonly CommitmentAssessment<Id>[];
}
