import type {
  Confidence,
  FiscalYear,
  GrowthRatioClass,
  MeanChangeClass,
  NoProgress,
  Pace,
  Phase,
  ProjectedGrowthClass,
  Role,
  Schedule,
  Standing,
  StandingVerdict,
  Status,
  Tier,
  VerdictRule,
  When,
  Wording,
} from "@policytrack/core";
import type { Figure } from "../figures-in-words.ts";
import type { Group } from "../group-in-words.ts";
import type { Period, PeriodKind } from "../period.ts";

/** The rules that `explain` names, with the methods of core; a caller can pass others. */
export type Rule = Exclude<VerdictRule, `progress/${string}`> | `progress/${MethodId}`;

/** The methods of core. */
export type MethodId = "linear-pace" | "growth-ratio" | "projected-growth" | "mean-change" | "status-index";

/** The classes of the methods of core. */
export type ProgressClass = GrowthRatioClass | ProjectedGrowthClass | MeanChangeClass;

type Words<Code extends string> = Readonly<Record<Code, string>>;
type InWords = (words: string) => string;
type JoinedInWords = (first: string, last: string) => string;
/** A number as it is written, and the plural form it takes. */
type Counted = (count: string, plural: Intl.LDMLPluralRule) => string;
type ListForm = { readonly type: "conjunction" | "unit"; readonly style: "long" | "narrow" };

/**
 * The words of one language. All that is ever said stands in these, in one shape, so that a word that is missing does not
 * compile. What is a function takes words and puts its own around them.
 */
export interface Vocabulary {
  /** BCP 47 tag of the regional form that dates, numbers and lists are written in. */
  readonly tag: string;

  readonly date: {
    /** The length in which `Intl` has the era in this language's own script. */
    readonly era: "short" | "long";
    /** Years that `Intl` does not reach. */
    readonly yearAfterChrist: InWords;
    readonly yearBeforeChrist: InWords;
    /** Two years that a winter lies in, by their numbers. */
    readonly acrossYears: JoinedInWords;
    /** By the number of its first year. */
    readonly decade: InWords;
    readonly spring: InWords;
    readonly summer: InWords;
    readonly autumn: InWords;
    readonly winter: InWords;
    readonly northern: InWords;
    readonly southern: InWords;
    readonly quarters: readonly [InWords, InWords, InWords, InWords];
    readonly quadrimesters: readonly [InWords, InWords, InWords];
    readonly halves: readonly [InWords, InWords];
    readonly someMonth: InWords;
    readonly someDay: InWords;
    /** A year of which some digits are not significant, and the span it stands for. */
    readonly estimate: (year: string, span: string) => string;
    readonly time: (day: string, time: string, zone: string) => string;
    readonly endOf: Readonly<Record<Exclude<PeriodKind, "day" | "some" | "other">, InWords>>;
    readonly approximately: InWords;
    readonly perhaps: InWords;
  };

  readonly span: {
    /** Some day of it. */
    readonly between: JoinedInWords;
    /** All of it. */
    readonly fromTo: JoinedInWords;
    /** The same within a list. */
    readonly to: JoinedInWords;
    readonly from: InWords;
    readonly fromEndUnknown: InWords;
    readonly until: InWords;
    readonly untilStartUnknown: InWords;
    readonly open: string;
    readonly openStartUnknown: string;
    readonly openEndUnknown: string;
    readonly unknown: string;
  };

  readonly duration: {
    readonly years: Counted;
    readonly months: Counted;
    readonly weeks: Counted;
    readonly days: Counted;
    readonly list: ListForm;
  };

  readonly when: {
    readonly dated: Readonly<Record<Wording, (period: Period) => string>>;
    readonly fiscalYear: (year: string, convention: FiscalYear) => string;
    readonly within: (duration: string, event: string) => string;
    readonly none: Words<Extract<When, { kind: "none" }>["reason"]>;
  };

  readonly due: {
    readonly approximately: InWords;
    readonly perhaps: InWords;
    readonly ahead: (when: string, left: string) => string;
    readonly thatDay: InWords;
    readonly possiblyLate: InWords;
    readonly past: (when: string, since: string) => string;
    readonly soon: string;
  };

  readonly number: {
    readonly between: JoinedInWords;
    readonly atLeast: InWords;
    readonly atMost: InWords;
    readonly unbounded: string;
    readonly percent: InWords;
  };

  readonly schedule: Words<Schedule> & {
    readonly possiblyOverdue: string;
    readonly metPossiblyLate: string;
  };
  readonly status: Words<Status>;
  readonly standing: Words<Standing>;
  readonly announced: Words<StandingVerdict["announced"]>;
  readonly heard: Words<StandingVerdict["heard"]>;
  readonly noProgress: Words<NoProgress>;
  /** How much of the way from the base has been covered, and how much of the target. */
  readonly covered: (completion: string, shareOfTarget: string) => string;
  readonly method: Words<MethodId>;
  readonly progressClass: Words<ProgressClass>;
  readonly pace: Words<Pace>;

  /** What the figures of an explanation are. */
  readonly figure: Words<Figure>;
  readonly group: Words<Group>;
  readonly role: Words<Role>;
  readonly tier: Words<Tier>;
  readonly confidence: Words<Confidence>;
  readonly wording: Words<Wording>;
  readonly phase: Words<Phase>;
  readonly rule: Words<Rule> & {
    readonly noFigure: (reason: string) => string;
    readonly otherMethod: (method: string) => string;
  };
}
