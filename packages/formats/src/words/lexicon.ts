import type {
  Attribution,
  ChangeField,
  Classification,
  Comparator,
  Firmness,
  FiscalYear,
  Measure,
  Mixed,
  Pace,
  PartyKind,
  RelationType,
  Role,
  SourceKind,
  Status,
  Tables,
  Timeliness,
  Uncertain,
  Verdict,
} from "@policytrack/core";
import type { SentenceKey } from "./sentence-keys.ts";
import type { CommandText, SiteText } from "./ui-text.ts";

/** Every word that a status or a timeliness can be. */
/**
 * `by-reading`: rival readings of one promise give different verdicts. `kept-so-far`: it recurs, is ongoing, and was done each time that
 * has fallen due.
 */
export type Word = Status | Timeliness | Mixed | Uncertain | "by-reading" | "kept-so-far";

/** A sentence with its values in braces. Two forms where the language tells one from several. */
export type Template = string | { readonly one: string; readonly other: string };

/** What kind of stretch a period is. "some": a month or day that is not said which. "other": one that has no name. */
export type PeriodKind = "day" | "month" | "year" | "decade" | "season" | "part" | "some" | "other";

/** A stretch of days with its name, and the name of its end ("the end of 2030"; of a day the day itself). */
export interface Period {
  readonly kind: PeriodKind;
  readonly name: string;
  readonly end: string;
}

/** The lists of codes that have words. */
export interface Codes {
  readonly word: Word;
  readonly firmness: Firmness;
  readonly attribution: Attribution;
  readonly role: Role;
  readonly classification: Classification;
  readonly statedBy: "all" | "some" | "none";
  readonly formallyAnnounced: "yes" | "no" | "disputed" | "not-stated";
  readonly deliveredBy: "all" | "some" | "none" | "uncertain";
  readonly dueReason: NonNullable<Verdict["dueReason"]>;
  readonly comparator: Comparator;
  readonly measure: Measure;
  readonly pace: Pace;
  readonly stage: "final" | "interim";
  readonly directness: "direct" | "indirect";
  readonly notOnRecord: "not-published" | "not-made";
  readonly changeField: ChangeField;
  readonly changeCause: "evidence" | "calendar" | "calendar-and-evidence" | "correction" | "data" | "options";
  readonly extentRead: "whole" | "part" | "excerpt";
  readonly partyKind: PartyKind;
  readonly sourceKind: SourceKind;
  readonly relation: RelationType;
  readonly level: "error" | "warning" | "off";
  readonly group: ReportGroup;
}

/** The groups of a report, in the order in which they are shown. */
export type ReportGroup =
  | "past-date"
  | "on-time-or-late"
  | "not-due"
  | "done"
  | "closed"
  | "no-deadline"
  | "not-judged";

/** Reasons of core for no figures. A method's own reasons, figures and name are in its `words`. */
export type KnownNoFigures =
  | "no-target"
  | "no-baseline"
  | "no-due"
  | "no-direction"
  | "no-values"
  | "too-few-points"
  | "no-value-after-baseline"
  | "open-range"
  | "too-many-ranges"
  | "not-finite"
  | "baseline-equals-target"
  | "kept-throughout"
  | "added-up";
export type KnownMethod = "linear-pace";
export type KnownFigure =
  | "completion"
  | "shareOfTarget"
  | "elapsed"
  | "expected"
  | "expectedOnDay"
  | "remaining"
  | "requiredPerYear";
/** What is counted in a heading or a card. */
export type Counted = "records" | "commitments" | "parties" | "sources" | "facts" | "verdictChanges";
/** Groups of check rules. */
export type RuleGroup = "shape" | "ids" | "dates" | "evidence" | "numbers" | "parties" | "texts" | "versions";

export type Fraction =
  | "tenth"
  | "fifth"
  | "quarter"
  | "third"
  | "half"
  | "two-thirds"
  | "three-quarters"
  | "nine-tenths";

/** Every column of every table. */
export type Column = { readonly [T in keyof Tables]: keyof Tables[T] & string }[keyof Tables];

/** Why several words are possible: as a clause, and as the object of "depends on". */
export interface CauseText {
  readonly clause: string;
  readonly noun: string;
}
export type Cause =
  | "window"
  | "event-day"
  | "term-day"
  | "delivery-day"
  | "attainment-day"
  | "abandonment-day"
  | "replacement-day"
  | "report-day"
  | "value-day"
  | "number"
  | "sources"
  | "contradiction"
  | "gaps";

type InWords = (words: string) => string;
type TwoInWords = (first: string, second: string) => string;

/** All words of one language, in one shape: a word that is missing does not compile. */
export interface Lexicon {
  /** BCP 47: "en". */
  readonly tag: string;
  /** The regional form in which `Intl` writes dates, numbers and lists. */
  readonly locale: string;
  /** The language's name in itself. */
  readonly ownName: string;
  readonly capitalises: boolean;
  readonly stop: string;
  /** Between two sentences. */
  readonly space: string;
  readonly semicolon: string;
  /** Between a name and what is said of it. */
  readonly colon: string;
  /** What stands before the name of a party in a sentence, with its space: "the " before "United States". */
  readonly article?: InWords;
  /** What stands for the number of several that are alike: "both are overdue". Without it the sentence itself says "all". */
  readonly allOf?: (n: number) => string;
  readonly quote: InWords;
  readonly inBrackets: InWords;
  readonly codes: { readonly [K in keyof Codes]: Readonly<Record<Codes[K], string>> };
  /** Sets of words that are shorter together: keyed by the words with a space between. */
  readonly together: Readonly<Record<string, string>>;
  readonly or: string;
  /** The last word of a list gets these; the others a comma. */
  readonly comma: string;
  readonly and: { readonly two: string; readonly last: string };
  /** A pace against the straight line from baseline to target, as the end of a sentence on a figure. */
  readonly paceOnLine: Readonly<Record<Pace, string>>;
  readonly method: Readonly<Record<KnownMethod, string>>;
  readonly figure: Readonly<Record<KnownFigure, string>>;
  readonly noFigures: Readonly<Record<KnownNoFigures, string>>;
  readonly ended: { readonly abandoned: string; readonly superseded: string; readonly other: string };
  readonly cause: Readonly<Record<Cause, CauseText>>;
  /** "three were on time": a word with how many. */
  readonly countedWord: Readonly<Record<Word, Template>>;
  /** The same for sets that are shorter together, keyed as `together`. */
  readonly countedTogether: Readonly<Record<string, Template>>;
  /** A number with what is counted: "9 sources". */
  readonly counted: Readonly<Record<Counted, Template>>;
  /** "8 continuing": how many there are of a word, in a list of such. */
  readonly countOf: (count: string, word: string) => string;
  readonly column: Readonly<Record<Column, string>>;
  readonly ruleGroup: Readonly<Record<RuleGroup, string>>;
  readonly sentences: Readonly<Record<SentenceKey, Template>>;

  readonly number: {
    readonly to: TwoInWords;
    readonly atLeast: InWords;
    readonly atMost: InWords;
    readonly moreThan: InWords;
    readonly lessThan: InWords;
    readonly between: TwoInWords;
    readonly unknown: string;
    /** Small whole numbers in words, from 0; others in digits. */
    readonly spelt: readonly string[];
    /** Words for round powers of ten ("3万"), largest first. */
    readonly myriads: readonly { readonly value: number; readonly name: string }[];
    /** A number with its unit; `unit` as the data has it. */
    readonly withUnit: (number: string, unit: string) => string;
    /** Simple parts of a whole, about so large: "about a tenth". */
    readonly fractions: Readonly<Record<Fraction, string>>;
    readonly ofBaseline: InWords;
    /** A number with what it is of; `inUnit`: the number in its unit, or with other words in place of that. */
    readonly ofSubject: (subject: string, inUnit: (unit?: string) => string) => string;
  };
  readonly date: {
    readonly era: "short" | "long";
    readonly yearAfterChrist: InWords;
    readonly yearBeforeChrist: InWords;
    readonly acrossYears: TwoInWords;
    readonly decade: InWords;
    readonly seasons: readonly [InWords, InWords, InWords, InWords];
    readonly northern: InWords;
    readonly southern: InWords;
    readonly quarters: readonly [InWords, InWords, InWords, InWords];
    readonly thirds: readonly [InWords, InWords, InWords];
    readonly halves: readonly [InWords, InWords];
    /** "Early 2024": what people say of an approximate first quarter, of the two in the middle, of the last. */
    readonly vague: { readonly early: InWords; readonly mid: InWords; readonly late: InWords };
    readonly someMonth: InWords;
    readonly someDay: InWords;
    readonly estimate: TwoInWords;
    readonly time: (day: string, time: string, zone: string) => string;
    readonly endOf: (name: string, kind: Exclude<PeriodKind, "day" | "some" | "other">) => string;
    readonly approximately: InWords;
    readonly perhaps: InWords;
    readonly fiscalYear: (year: string, convention: FiscalYear) => string;
    /** "on 10 May 2024", "in 2030". */
    readonly within: (period: Period) => string;
    /** "at the end of 2025". */
    readonly atEnd: (period: Period) => string;
  };
  readonly span: {
    /** Of two days it is the first that is said without the month and the year that they share: "16 to 17 December". Else the last. */
    readonly shortensFirst: boolean;
    readonly between: TwoInWords;
    readonly fromTo: TwoInWords;
    readonly from: InWords;
    readonly fromEndUnknown: InWords;
    readonly until: InWords;
    readonly untilStartUnknown: InWords;
    readonly open: string;
    readonly unknown: string;
  };
  readonly duration: {
    readonly years: Template;
    readonly months: Template;
    readonly weeks: Template;
    readonly days: Template;
    readonly join: { readonly type: "conjunction" | "unit"; readonly style: "long" | "narrow" };
  };
  readonly due: {
    readonly by: InWords;
    readonly throughout: InWords;
    readonly total: InWords;
    readonly every: (length: string, from: string | null, until: string | null) => string;
    readonly eachTime: string;
    readonly after: (length: string, event: string) => string;
    /** What stands behind "promised for": the name of the deadline, where it differs from the phrase. */
    readonly name: {
      readonly throughout: InWords;
      readonly total: InWords;
      readonly after: (length: string, event: string) => string;
    };
    readonly approximately: InWords;
    readonly perhaps: InWords;
    readonly ahead: InWords;
    readonly thatDay: string;
    readonly possiblyPast: string;
    readonly past: InWords;
    readonly occurrence: TwoInWords;
  };
  readonly command: CommandText;
  readonly site: SiteText;
}
