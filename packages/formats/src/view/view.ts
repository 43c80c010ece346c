import type {
  AssessedCommitment,
  Attribution,
  Comparator,
  Firmness,
  Ids,
  Method,
  Pace,
  Range,
  Reading,
  Status,
  Mixed,
  Step,
  Timeliness,
  TimelinessLine,
} from "@policytrack/core";
import type { Cause, ReportGroup, Sentence, Word, Words } from "../words.ts";

/** What every view is made with. */
export interface ViewOptions {
  /** The language. */
  readonly words: Words;
  /** How progress is read, in this order; the first that has figures gives the sentences. Default: none. */
  readonly methods?: readonly Method<string>[];
}

/** An id with its name in the language. */
export interface NameView {
  readonly id: string;
  readonly text: string;
}

/** A code with its word. */
export interface CodeView<C extends string> {
  readonly code: C;
  readonly text: string;
}

/** A verdict: every word that is possible, and all of them as text. One: certain. */
export interface WordsView<W extends Word> {
  readonly possible: readonly W[];
  readonly text: string;
}

/** A number with its unit, as typed values and as text. */
export interface FigureView {
  readonly value: Range;
  readonly unit: string | null;
  readonly text: string;
}

/** When something is due. Days are ISO days. */
export interface DueView {
  /** "by the end of 2030". */
  readonly text: string;
  /** "in 4 years and 1 month"; null where there is no day. */
  readonly remaining: string | null;
  readonly opens: string | null;
  readonly due: string | null;
  readonly latestDue: string | null;
  readonly daysToDue: number | null;
  /** Why there is no day. */
  readonly reason: CodeView<string> | null;
}

/** A number that was promised, and the latest that is known of it. */
export interface TargetView {
  readonly indicator: NameView;
  readonly comparator: Comparator;
  readonly target: FigureView;
  readonly baseline: (FigureView & { readonly date: string | null; readonly dateText: string }) | null;
  readonly latest:
    | (FigureView & { readonly from: string; readonly through: string; readonly period: string })
    | null;
  readonly series: readonly PointRow[];
}
export interface PointRow extends FigureView {
  readonly id: string;
  readonly from: string;
  readonly through: string;
  readonly period: string;
  readonly sourceIds: readonly string[];
}

/** What a method finds: typed figures with their texts, or why there are none. */
export interface ProgressView {
  readonly method: NameView;
  readonly reading: Reading<string>;
  readonly pace: { readonly possible: readonly Pace[]; readonly text: string } | null;
  /** On the method's own scale. */
  readonly class: { readonly possible: readonly string[]; readonly text: string } | null;
  readonly figures: readonly (FigureView & { readonly name: string; readonly label: string })[];
  /** Why its result runs high. */
  readonly caution: Sentence | null;
  /** Why it has no figures, or why its result cannot be used. */
  readonly reason: string | null;
}

/** A criterion that has a due day, as a whole or (of a party's own page) by one party: what counts, filters and lists speak of. */
export interface ItemRow {
  /** "<commitment>/<criterion>", with "/<party>" where it is one party's own. */
  readonly id: string;
  readonly commitmentId: string;
  readonly criterionId: string;
  readonly partyId: string | null;
  readonly stage: "final" | "interim";
  /** What is asked, in short: the number, or the text of the criterion. */
  readonly label: string;
  readonly title: string;
  readonly group: ReportGroup;
  /** Its due day has passed. */
  readonly fallenDue: boolean;
  /** Done before its due day, which has not passed. */
  readonly doneBefore: boolean;
  /** That it was promised rests on one report by somebody else. */
  readonly byOneReport: boolean;
  /** It is one of several readings of the commitment, of which none is preferred. */
  readonly isReading: boolean;
  readonly status: WordsView<Status | Mixed>;
  readonly timeliness: WordsView<Timeliness>;
  readonly due: DueView;
  /** ISO day: when it is due next. Null: it has passed, is done already, or has ended. */
  readonly nextDue: string | null;
  /** Between which days it was first done; null where it was not, and of what recurs. */
  readonly achieved: { readonly earliest: string; readonly latest: string; readonly text: string } | null;
  readonly target: TargetView | null;
  readonly tally: TallyView | null;
  readonly progress: readonly ProgressView[];
  readonly sentence: Sentence;
}
/** What recurs: how many of its periods are due, and what became of them. */
export interface TallyView {
  readonly due: FigureView;
  readonly onTime: FigureView;
  readonly late: FigureView;
  readonly overdue: FigureView;
  readonly missed: FigureView;
  readonly unreported: FigureView;
  /** The last period that has fallen due with the verdict that is shown, and its due day (ISO). Null: none has. */
  readonly last: { readonly due: string; readonly text: string } | null;
  readonly nextDue: { readonly earliest: string; readonly latest: string; readonly text: string } | null;
}

/** A commitment in a list. */
export interface CommitmentRow {
  readonly id: string;
  readonly title: string;
  readonly parties: readonly NameView[];
  /** Those who commit, without the parts of others that are named themselves. */
  readonly committing: readonly NameView[];
  /** Everybody else who has a part in it, likewise: of a statement nobody commits to, whom it is of or addressed to. */
  readonly alsoNamed: readonly NameView[];
  /**
   * By what else it can be searched for: in every language its titles, the names of everybody and every domain, and what its criteria
   * ask for and measure.
   */
  readonly alsoCalled: readonly string[];
  readonly domains: readonly NameView[];
  readonly instrument: NameView | null;
  readonly classification: AssessedCommitment<Ids>["classification"];
  readonly group: ReportGroup;
  readonly status: WordsView<Status | Mixed>;
  readonly timeliness: WordsView<Timeliness | Mixed>;
  /**
   * The verdict wherever the commitment has one alone, as in a list or on a badge: the word of its due items where they agree, else
   * "mixed" with how many there are of each ("one is overdue and one is not due yet"), or what the readings say.
   */
  readonly headline: WordsView<Timeliness | Mixed>;
  readonly due: DueView;
  readonly firmness: CodeView<Firmness> | null;
  readonly statedBy: CodeView<"all" | "some" | "none">;
  readonly formallyAnnounced: CodeView<"yes" | "no" | "disputed" | "not-stated">;
  readonly madeOn: string | null;
  readonly sources: number;
  /** That it was promised rests on one report by somebody else. */
  readonly byOneReport: boolean;
  readonly items: readonly ItemRow[];
  readonly sentence: Sentence;
}

/** How many there are of a code, and which. */
export interface CountView {
  /** A code; of verdicts, the possible words with a space between. */
  readonly code: string;
  readonly text: string;
  readonly n: number;
  readonly ids: readonly string[];
}
export interface Counts {
  readonly commitments: {
    readonly total: number;
    readonly status: readonly CountView[];
    readonly timeliness: readonly CountView[];
    readonly firmness: readonly CountView[];
    readonly statedBy: readonly CountView[];
    readonly group: readonly CountView[];
  };
  /** Rival readings of one promise count once: as "by-reading", with the ids of all of them, where their verdicts differ. */
  readonly items: {
    readonly total: number;
    /** Of those whose due day has passed. */
    readonly fallenDue: readonly CountView[];
    readonly timeliness: readonly CountView[];
  };
}

/** Which commitments a report is of. */
export type Scope =
  | { readonly kind: "whole" }
  | { readonly kind: "party"; readonly party: string }
  /** What a search or filter found. */
  | { readonly kind: "selection"; readonly commitments: readonly string[] };

/** A dataset on a day, in a language. */
export interface ReportView {
  readonly dataset: {
    readonly id: string;
    readonly title: string;
    readonly version: string | null;
    readonly licence: string | null;
  };
  readonly on: string;
  readonly evidenceUntil: string;
  readonly beyondReview: boolean;
  readonly reviewedThrough: string;
  /** "As of 26 November 2026, by evidence published until ..." and what else a reader of the rows should know. */
  readonly notes: readonly Sentence[];
  /** The answer: what has fallen due, the first item past its date, what has no deadline. */
  readonly lede: readonly Sentence[];
  readonly counts: Counts;
  readonly groups: readonly {
    readonly group: ReportGroup;
    readonly text: string;
    readonly rows: readonly CommitmentRow[];
  }[];
  /** In the order of the dataset. */
  readonly rows: readonly CommitmentRow[];
  /** All due items, past the date first, then by due day. */
  readonly items: readonly ItemRow[];
  /** What commitments hang on by what was promised, of the whole or of a criterion, each text once. */
  readonly conditions: readonly { readonly commitmentId: string; readonly text: string }[];
  /** Listed, never counted. */
  readonly context: readonly CommitmentRow[];
  readonly notOnRecord: readonly (NameView & {
    readonly state: CodeView<"not-published" | "not-made">;
    readonly sentence: Sentence;
  })[];
}

/** A fact with its sources, for lists by date. */
export interface FactRow {
  readonly id: string;
  readonly commitmentId: string;
  readonly kind: "claim" | "term" | "history" | "observation" | "rating" | "reply";
  readonly date: string | null;
  readonly dateText: string;
  readonly text: string;
  readonly status: CodeView<Status> | null;
  readonly sourceIds: readonly string[];
}
export interface SourceRow {
  readonly id: string;
  /** Of its footnote, from 1. */
  readonly number: number;
  readonly title: string;
  /** Null where it is not known, or stands in place of a title that nobody saw. */
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly publishedText: string;
}

/** Why, in four steps: what was set, what is known, which rule was applied, what is open. */
export interface WhySentence {
  readonly part: "set" | "known" | "rule" | "open";
  readonly sentence: Sentence;
  /** Of the rule that was applied its line of the table, or that several lines were; of what is open its cause. */
  readonly rule: TimelinessLine | "several" | Cause | null;
  /** What it rests on; empty of rules and of what is open. */
  readonly sourceIds: readonly string[];
}

/** One commitment in full. */
export interface CommitmentView extends CommitmentRow {
  readonly summary: string;
  readonly on: string;
  readonly evidenceUntil: string;
  /** First what it is (S1), then the steps past their date (S2), then what follows (S3). */
  readonly sentences: readonly Sentence[];
  /** What the methods say together, and what makes that a rough reading. Empty: none has a pace. */
  readonly methods: readonly Sentence[];
  readonly criteria: readonly CriterionView[];
  readonly roles: readonly { readonly party: NameView; readonly role: CodeView<string> }[];
  /** Who stated it and in whose document, who of those who commit did not, and where the deadline stands. */
  readonly stated: readonly Sentence[];
  readonly claims: readonly ClaimRow[];
  readonly history: readonly FactRow[];
  readonly ratings: readonly RatingRow[];
  readonly replies: readonly ReplyRow[];
  readonly relations: readonly {
    readonly relation: CodeView<string>;
    readonly to: string;
    readonly title: string;
  }[];
  readonly sourceList: readonly SourceRow[];
  readonly notes: readonly string[];
  readonly condition: string | null;
}
export interface CriterionView {
  readonly id: string;
  readonly criterionId: string;
  readonly stage: CodeView<"final" | "interim">;
  readonly text: string;
  readonly label: string;
  readonly condition: string | null;
  readonly status: WordsView<Status | Mixed>;
  readonly timeliness: WordsView<Timeliness>;
  readonly due: DueView;
  readonly tally: TallyView | null;
  readonly sentence: Sentence;
  readonly why: readonly WhySentence[];
  /** What share of a number that is counted has been reached, and what became of the last step on the way. Null: no such number. */
  readonly finding: Sentence | null;
  readonly verdicts: readonly VerdictView[];
}
export interface VerdictView {
  readonly id: string;
  readonly party: NameView | null;
  readonly occurrence: { readonly period: string; readonly text: string } | null;
  readonly status: WordsView<Status>;
  readonly timeliness: WordsView<Timeliness>;
  readonly due: DueView;
  /** How an approximate date is read: "“early 2024” is read as ...". Null: there is nothing to say. */
  readonly windowRule: Sentence | null;
  readonly achieved: { readonly earliest: string; readonly latest: string; readonly text: string } | null;
  readonly regressed: boolean;
  readonly possiblyRegressed: boolean;
  readonly original: {
    readonly due: string | null;
    readonly latestDue: string | null;
    readonly timeliness: WordsView<Timeliness>;
  } | null;
  readonly target: TargetView | null;
  readonly progress: readonly ProgressView[];
}
export interface ClaimRow {
  readonly id: string;
  readonly date: string | null;
  readonly dateText: string;
  readonly firmness: CodeView<Firmness> | null;
  readonly statedBy: readonly NameView[];
  readonly attribution: CodeView<Attribution> | null;
  readonly formallyAnnounced: boolean | null;
  readonly sourceIds: readonly string[];
}
export interface RatingRow {
  readonly id: string;
  readonly scheme: string;
  readonly code: string;
  /** What it says, in words; empty where scheme and code say it. */
  readonly text: string;
  readonly dateText: string;
  readonly statedBy: readonly NameView[];
}
export interface ReplyRow {
  readonly id: string;
  readonly dateText: string;
  readonly statedBy: readonly NameView[];
  readonly text: string;
  /** What it is about: facts and a criterion. Empty: the commitment as a whole. */
  readonly about: readonly NameView[];
  /** The same in one line: "about: 1 February 2025: 64 buses are registered". */
  readonly aboutText: string | null;
  readonly sourceIds: readonly string[];
}

/** One step of an explanation, with what went into it. */
export interface StepView {
  readonly rule: Step["rule"];
  readonly text: string;
  readonly factIds: readonly string[];
  readonly step: Step<Ids>;
}
export interface ExplanationView {
  readonly verdictId: string;
  readonly title: string;
  readonly label: string;
  readonly timeliness: WordsView<Timeliness>;
  readonly on: string;
  readonly evidenceUntil: string;
  readonly why: readonly WhySentence[];
  readonly steps: readonly StepView[];
}

/**
 * Why a verdict differs: new evidence, the calendar alone, the calendar and then new evidence, a correction, other data, or other
 * options of the assessment.
 */
export type ChangeCause =
  | "evidence"
  | "calendar"
  | "calendar-and-evidence"
  | "correction"
  | "data"
  | "options";
export interface ItemChange {
  readonly id: string;
  readonly commitmentId: string;
  readonly title: string;
  readonly label: string;
  /** Null: not on record. */
  readonly before: WordsView<Timeliness> | null;
  readonly after: WordsView<Timeliness> | null;
  readonly cause: CodeView<ChangeCause>;
  /** The facts that were published in between, of its commitment. */
  readonly factIds: readonly string[];
  readonly sentence: Sentence;
}
export interface FieldChange {
  readonly commitmentId: string;
  readonly title: string;
  readonly field: CodeView<"status" | "timeliness" | "due" | "firmness">;
  readonly before: string | null;
  readonly after: string | null;
}
/** What changed between two assessments. */
export interface ChangesView {
  readonly from: { readonly on: string; readonly evidenceUntil: string };
  readonly to: { readonly on: string; readonly evidenceUntil: string };
  readonly lede: readonly Sentence[];
  readonly items: readonly ItemChange[];
  readonly fields: readonly FieldChange[];
  /** Each fact once, the latest first. */
  readonly facts: readonly FactRow[];
}
