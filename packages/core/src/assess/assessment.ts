import type * as M from "../model/types.ts";
import type { Ids, Range, Status, Typed } from "../model/types.ts";
import type { Timeliness } from "../model/words.ts";
import type { PublicationDate } from "../dataset/dataset-index.ts";
import type { Tally } from "../timeliness/findings.ts";

export type { Tally };

/** The dates or sources on record allow several words; they are in the `possible…` list beside it. */
export type Uncertain = "uncertain";
/** No rule gives the commitment one word: rival readings, or criteria whose relation is not stated. See its verdicts. */
export type Mixed = "mixed";

/** Why there is no last day. */
export type DueReason =
  | "not-stated"
  | "indefinite"
  | "open-ended"
  | "withdrawn"
  | "recurring"
  | "event-not-dated"
  | "end-not-known"
  | "parts-differ";

/** What a commitment, a criterion and a verdict have alike, so that `filter`, `count` and `compare` take any of them. */
export interface Assessed<I extends Ids = Ids> extends Typed<I> {
  readonly id: string;
  /** The one word that holds, "uncertain" where dates allow several, "mixed" where parts differ. */
  readonly status: Status | Uncertain | Mixed;
  readonly timeliness: Timeliness | Uncertain | Mixed;
  /** Every word that some reading of the dates allows. One: certain. Never empty. */
  readonly possibleStatus: M.NonEmpty<Status | Mixed>;
  readonly possibleTimeliness: M.NonEmpty<Timeliness | Mixed>;
  /** ISO day: the last one certainly on time. Null: `dueReason` says why. */
  readonly due: string | null;
  readonly dueReason: DueReason | null;
  /** From `on` to `due`; negative when it has passed. */
  readonly daysToDue: number | null;
  /** "apec-wto-dispute-settlement-2024/system: overdue (due 2024-12-31)": for logs and tests. */
  toString(): string;
}

/** ISO days; equal ends: certain. `earliest` is "open" where no first day is known. */
export interface DaySpan {
  readonly earliest: string;
  readonly latest: string;
}

/** What the first term would be today, where a later one is in force. */
export interface Original {
  readonly due: string | null;
  readonly latestDue: string | null;
  readonly timeliness: Timeliness | Uncertain;
  readonly possibleTimeliness: M.NonEmpty<Timeliness>;
}

/** One criterion as a whole, over its parties and periods: a yearly promise is one of these, and a verdict a year. */
export interface AssessedCriterion<I extends Ids = Ids> extends Assessed<I> {
  readonly kind: "criterion";
  readonly timeliness: Timeliness | Uncertain;
  readonly possibleTimeliness: M.NonEmpty<Timeliness>;
  readonly commitmentId: I["commitment"];
  readonly criterionId: string;
  readonly stage: "final" | "interim";
  /** Recurring, and numbers to be kept throughout. Else null. */
  readonly tally: Tally | null;
  /** The next period's due day. Null: none. */
  readonly nextDue: DaySpan | null;
  /** By how many of the committing parties to which it applies it is on record as delivered; "none" also where nothing is due yet or known. Null where a tally says more. */
  readonly deliveredBy: "all" | "some" | "none" | Uncertain | null;
  // Looked up when read; on the prototype, so neither in JSON nor in the console.
  readonly commitment: AssessedCommitment<I>;
  readonly criterion: M.Criterion<I>;
  readonly verdicts: readonly Verdict<I>[];
}

/** What is said of one criterion, by one party (or all together), in one period: the unit of every table and explanation. */
export interface Verdict<I extends Ids = Ids> extends Assessed<I> {
  readonly kind: "verdict";
  readonly status: Status | Uncertain;
  readonly timeliness: Timeliness | Uncertain;
  readonly possibleStatus: M.NonEmpty<Status>;
  readonly possibleTimeliness: M.NonEmpty<Timeliness>;
  readonly commitmentId: I["commitment"];
  readonly criterionId: string;
  /** Null: of all that commit, together. */
  readonly partyId: I["party"] | null;
  /** The period ("2024") or the triggering event of what recurs. Else null. */
  readonly occurrence: string | null;
  readonly stage: "final" | "interim";
  /** ISO day: the first one of the period in which it is to be done. Null: not known, or none. */
  readonly opens: string | null;
  /** ISO day: the last one possibly on time. */
  readonly latestDue: string | null;
  readonly decidedBy: "status" | "number" | "nothing";
  /** Between which days it was first delivered or achieved. Null: in no reading. */
  readonly achieved: DaySpan | null;
  /** Delivered or achieved, and undone since; `possiblyRegressed`: in some reading. Never changes the timeliness. */
  readonly regressed: boolean;
  readonly possiblyRegressed: boolean;
  /** What the first term would be today, where a later one (a moved deadline, a revised number) is in force. Else null. */
  readonly original: Original | null;
  // Looked up when read; on the prototype, so neither in JSON nor in the console.
  readonly commitment: AssessedCommitment<I>;
  readonly party: M.Party<I> | null;
  readonly criterion: M.Criterion<I>;
  /** The one in force, with its deadline and target as published. Null: none is on record. */
  readonly term: M.Term<I> | null;
  /** In the indicator's unit, also where the source said per cent of a baseline. */
  readonly target: TargetView<I> | null;
  /** The values of the target's series that were known, by period; the last is the latest. */
  readonly series: readonly PointView<I>[];
  readonly history: readonly HistoryView<I>[];
}

/** A commitment on a day. */
export interface AssessedCommitment<I extends Ids = Ids> extends Assessed<I> {
  readonly kind: "commitment";
  readonly id: I["commitment"];
  /** In the dataset's language; `text(c.record.title, "ja")` for another. */
  readonly title: string;
  readonly classification: M.Classification;
  /** The firmest claim on record. */
  readonly firmness: M.Firmness | null;
  /** How many of those that commit say so themselves, or a part of them does. */
  readonly statedBy: "all" | "some" | "none";
  /** disputed: sources disagree, and the later one does not settle it. */
  readonly formallyAnnounced: "yes" | "no" | "disputed" | "not-stated";
  /** EDTF. */
  readonly madeOn: string | null;
  /** Year of the latest `due` of the final criteria. */
  readonly targetYear: number | null;
  // Looked up when read; on the prototype, so neither in JSON nor in the console.
  readonly criteria: readonly AssessedCriterion<I>[];
  readonly verdicts: readonly Verdict<I>[];
  /** Judgements of others that were published. */
  readonly ratings: readonly M.Rating<I>[];
  /** What parties and bodies had answered to this record. */
  readonly replies: readonly M.Reply<I>[];
  /** Who had which part, as far as that had been published. */
  readonly roles: readonly M.PartyRole<I>[];
  /** To commitments that were on record, or of other datasets, as far as they had been published. */
  readonly relations: readonly M.Relation[];
  /** Remarks that speak of nothing later. Those without sources are of the review: of days from `dataset.reviewedThrough` on. */
  readonly notes: readonly M.Note[];
  /** Claims in force that had been made. */
  readonly claims: readonly M.Claim<I>[];
  /** Who commits. Other roles: `roles`. */
  readonly parties: readonly M.Party<I>[];
  readonly domains: readonly M.Domain<I>[];
  readonly instrument: M.Instrument<I> | null;
  readonly history: readonly HistoryView<I>[];
  /** Of its own facts, and of the values of its numbers. */
  readonly sources: readonly SourceView<I>[];
  /** As published, with ids. */
  readonly record: M.Commitment<I>;
}

/** Where every commitment stood on a day. Lists are plain arrays: `.filter`, `.map`, `.toSorted` and `Object.groupBy` work. */
export interface Assessment<I extends Ids = Ids> extends Typed<I> {
  readonly on: string;
  readonly evidenceUntil: string;
  /** Which day of an imprecise publication date counted. */
  readonly publicationDate: PublicationDate;
  /** `on` is later than evidence was looked for (`dataset.reviewedThrough`). */
  readonly beyondReview: boolean;
  /** Promises on record by then. */
  readonly commitments: readonly AssessedCommitment<I>[];
  /** Positions, background and summaries: shown, never counted. */
  readonly context: readonly AssessedCommitment<I>[];
  /** Of all `commitments`: one for each criterion, party and period. */
  readonly verdicts: readonly Verdict<I>[];
  /** Not published by `evidenceUntil`, or made after `on`. */
  readonly notOnRecord: readonly NotOnRecord<I>[];
  /** Not enumerable: not in JSON. */
  readonly dataset: M.Dataset<I>;
}

export interface NotOnRecord<I extends Ids = Ids> {
  readonly id: I["commitment"];
  readonly state: "not-published" | "not-made";
}

/** A source, with its title as text. */
export interface SourceView<I extends Ids = Ids> {
  readonly id: I["source"];
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: string | null;
}

/** A dated, cited fact with its sources looked up; only sources published by `evidenceUntil`. */
export interface FactView<I extends Ids = Ids> {
  readonly id: string;
  /** EDTF. Null: not known. */
  readonly date: string | null;
  readonly sources: readonly SourceView<I>[];
}

export interface HistoryView<I extends Ids = Ids> extends FactView<I> {
  readonly status: Status | null;
  readonly text: string | null;
  readonly criterionId: string | null;
  readonly partyIds: readonly I["party"][];
  readonly occurrence: string | null;
  /** EDTF: until when its source shows the status still so. */
  readonly observedUntil: string | null;
  readonly statedBy: readonly I["party"][];
  readonly directness: "direct" | "indirect" | null;
  readonly statedTimeliness: "on-time" | "late" | "missed" | null;
}

export interface PointView<I extends Ids = Ids> extends FactView<I> {
  readonly value: Range;
  /** ISO days: the first and the last of the period measured. */
  readonly from: string;
  readonly through: string;
}

export interface TargetView<I extends Ids = Ids> extends FactView<I> {
  readonly indicator: M.Indicator<I>;
  readonly comparator: M.Comparator;
  readonly value: Range;
  readonly unit: string | null;
  /** The unit in words, by language. */
  readonly unitNames: M.LanguageMap | null;
  /** `factId`: the observation that has the value, where the source of the target states none. */
  readonly baseline: {
    readonly date: string | null;
    readonly value: Range | null;
    readonly factId: string | null;
  } | null;
}
