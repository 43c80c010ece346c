// Made by `pnpm generate` from the concepts beside it. Do not edit.
/**
 * The model, as types alone. The full form is what functions work on: plain, readonly, sorted by id, every list and map present.
 * The light form (`…Input`) is what a person or a converter writes.
 *
 * One rule for absence: in the light form a field that is not stated is absent; in the full form and in every answer it is `null`,
 * so that all records have one shape. No default states anything about the world.
 * One rule for evidence: a fact that gives no source takes its commitment's, else its instrument's, else the dataset's.
 */

// ---- small types
/** Calendar day without a zone: "2024-05-10". */
export type IsoDay = string;
/** ISO 8601-2 (EDTF) expression: "2024", "2024-05", "2024-33~". */
export type Edtf = string;
/** ISO 8601 duration in whole years, months, weeks, days: "P1Y". */
export type Duration = string;
/** BCP 47 tag to text. Key "und": the language is not stated. Never empty. */
export type LanguageMap = Readonly<Record<string, string>>;
/** "<commitment or indicator id>/<key>", or the id of an event: unique in a dataset, never reused. */
export type FactId = string;
/** Id in this dataset, or "<dataset id>:<id>" in another one, or a URI. */
export type Reference = string;
/** A list of one or more. */
export type NonEmpty<T> = readonly [T, ...T[]];
/** Own fields of a tracker. Kept in JSON, in no table, never interpreted. */
export type Extra = Readonly<Record<string, string | number | boolean | null>>;
/** A suggested code, or any other text: editors complete, nothing is refused. */
export type Suggested<T extends string> = T | (string & Record<never, never>);
/** Light form: one value stands for a list of one. */
export type OneOrMore<T> = T | readonly T[];
/** Light form: a text is in the dataset's language. */
export type Text = string | LanguageMap;
/** Light form: { iso3166: "JP", lei: ["...", "..."] }. */
export type IdentifiersInput = Readonly<Record<string, OneOrMore<string>>>;
/** The ids of a dataset, by kind. A data package declares an interface that extends this one with its own unions. */
export interface Ids {
  readonly commitment: string;
  readonly party: string;
  readonly domain: string;
  readonly source: string;
  readonly indicator: string;
  readonly event: string;
  readonly instrument: string;
}
declare const ids: unique symbol;
/** Carries the ids of a dataset through types; there is nothing at run time. */
export interface Typed<I extends Ids> {
  readonly [ids]?: I;
}

// ---- vocabularies
/** Who speaks in a source. */
export type SourceKind = "official" | "organisation" | "news" | "research" | "dataset" | "other";
/** How much of a source an editor read. */
export type ExtentRead = "whole" | "part" | "excerpt";
/** In whose words a source states a fact. */
export type Attribution = "own-statement" | "joint-text" | "reported" | "author";
/** "none": the source says, or a search showed, that there is no such commitment. Then weakest first. */
export type Firmness =
  | "none"
  | "stated"
  | "proposed"
  | "planned"
  | "pledged"
  | "agreed"
  | "adopted"
  | "in-law";
/** "stalled": work stopped, not given up. "continuing": acted on, no end to reach. "not-delivered": can no longer happen as promised. "not-applicable": of a party to which a joint promise does not apply; never counted or scored. */
export type Status =
  | "pending"
  | "in-progress"
  | "stalled"
  | "continuing"
  | "partly-delivered"
  | "delivered"
  | "not-delivered"
  | "abandoned"
  | "superseded"
  | "not-applicable"
  | "unknown";
/** Whether a source speaks of the promise, or only of something that fits it. */
export type Directness = "direct" | "indirect";
/** What a source itself says of the deadline then in force. */
export type StatedTimeliness = "on-time" | "late" | "missed";
/** How a date, or a number with a date, is to be met. */
export type Timing = "by" | "in" | "throughout" | "total";
/** Why there is no due date. */
export type NoDueReason = "not-stated" | "indefinite" | "open-ended" | "withdrawn";
/** Which calendar year names a fiscal year. */
export type FiscalYearName = "first" | "last";
/** How a value is compared with the number to reach. */
export type Comparator = "at-least" | "at-most" | "more-than" | "less-than" | "equal" | "between";
/** In what the number of a target is told. */
export type ValueIn = "unit" | "percent-of-baseline";
/** What a number is measured from. */
export type BaselineKind = "historical" | "business-as-usual";
/** Whether a criterion is the end or a step on the way. */
export type Stage = "final" | "interim";
/** oversees: the body that decides on it or measures it; its word on a missed deadline counts. */
export type Role =
  | "commits"
  | "implements"
  | "oversees"
  | "finances"
  | "hosts"
  | "benefits"
  | "addressed"
  | "involved";
/** How one commitment relates to another. */
export type RelationType =
  | "part-of"
  | "related"
  | "restates"
  | "renews"
  | "replaces"
  | "replaced-by"
  | "implements";
/** Only "commitment" is counted: an event that somebody undertakes to hold is one, an event that nobody undertakes is an `Event`. */
export type Classification = "commitment" | "position" | "background" | "author-summary";
/** How the final criteria of a commitment belong together. */
export type CriteriaAre = "parts" | "readings";
/** How several parties keep a joint promise. */
export type Acts = "jointly" | "each";
/** What a party is. Suggested: any other text is kept. */
export type PartyKind =
  | "state"
  | "government"
  | "ministry"
  | "agency"
  | "public-bank"
  | "region"
  | "city"
  | "bloc"
  | "alliance"
  | "international-organisation"
  | "political-party"
  | "company"
  | "sector"
  | "institute"
  | "university"
  | "civil-society"
  | "unnamed-group"
  | "person";
/** stock: on a day. flow: in a period. cumulative: since a start. ratio: share, rate, intensity. */
export type Measure = "stock" | "flow" | "cumulative" | "ratio";
/** Which way is wanted. */
export type Direction = "increase" | "decrease";
/** Whether a value was measured. */
export type ObservationKind = "actual" | "projected";
/** How much an issue weighs. */
export type Level = "error" | "warning" | "off";

// ---- the full form
/** Inclusive. One end null: open ("at most 10" has min null). Equal ends: exact. */
export interface Range {
  /** The lower end. Null: open. */
  readonly min: number | null;
  /** The upper end. Null: open. */
  readonly max: number | null;
}
/** A code in somebody's list: { scheme: "LEI", id: "5493..." }, { scheme: "iso3166-1", id: "JP" }. */
export interface Identifier {
  /** Whose list it is. */
  readonly scheme: string;
  /** The code there, in that list's spelling. */
  readonly id: string;
}
/** Code points in the source's text, from 0; `end` is behind the last. */
export interface PassagePosition {
  /** The first code point. */
  readonly start: number;
  /** Behind the last code point. */
  readonly end: number;
}
/** Words of the source, with what stands before and after them where they occur more than once. */
export interface PassageQuote {
  /** The words. */
  readonly exact: string;
  /** What stands before them. */
  readonly prefix: string | null;
  /** What stands after them. */
  readonly suffix: string | null;
}
/** Where the words are. Give a position, a quotation, or both (W3C Web Annotation selectors); `sha256` where the licence forbids quoting. */
export interface Passage {
  /** Code points in the source's text: "START-END". */
  readonly position: PassagePosition | null;
  /** Words of the source. */
  readonly quote: PassageQuote | null;
  /** Of the words in UTF-8: 16 to 64 hexadecimal digits. */
  readonly sha256: string | null;
  /** For people: "paragraph 9", "page 12". */
  readonly locator: string | null;
}
/** The use of a source by one fact. Each citation carries the whole fact alone. */
export interface Citation<I extends Ids = Ids> {
  /** Id of the source. In the light form also its address, or its address and day of publication. */
  readonly source: I["source"];
  /** Where in the source: "START-END", "START-END SHA256", words of the source, or a passage in full. */
  readonly passages: readonly Passage[];
  /** What the source says, in our words. */
  readonly paraphrase: LanguageMap | null;
  /** The editor doubts that the source supports the fact. Doubtful citations alone change no verdict. */
  readonly doubtful: boolean;
}
/** A text or a table that facts are taken from. */
export interface Source<I extends Ids = Ids> {
  /** Names it in this dataset. */
  readonly id: I["source"];
  /** Who speaks in it. */
  readonly kind: SourceKind | null;
  /** Its title. A plain text is in the source's language. */
  readonly title: LanguageMap | null;
  /** Who published it. */
  readonly publisher: string | null;
  /** Party id of the publisher, where it is one. */
  readonly publisherParty: string | null;
  /** BCP 47 tag of its language. */
  readonly language: string | null;
  /** Where it is: an http or https address. */
  readonly url: string | null;
  /** A copy in a web archive. */
  readonly archivedUrl: string | null;
  /** What may be done with its words. */
  readonly licence: string | null;
  /** When it came out. Null: not known; the day it was read counts then. */
  readonly published: Edtf | null;
  /** When an editor read it. */
  readonly accessed: IsoDay | null;
  /** How much of it an editor read. Of the source, not of each citation. */
  readonly extentRead: ExtentRead | null;
  /** Of the whole text, after Unicode NFC and line ends "\n". */
  readonly sha256: string | null;
  /** The editor's remark on it. */
  readonly note: LanguageMap | null;
  /** Its codes in the lists of others, by scheme. */
  readonly identifiers: readonly Identifier[];
  /** Own fields of a tracker: texts, numbers, true or false. Kept in JSON, in no table, never interpreted. */
  readonly extra: Extra;
}
/** The head of everything dated and cited. Titles, parties, domains, criteria are editorial and have none. */
export interface Fact<I extends Ids = Ids> {
  /** "<commitment or indicator id>/<key>", or the id of an event. */
  readonly id: FactId;
  /** When it was so in the world. Null: not known, no later than its source. */
  readonly date: Edtf | null;
  /** The sources that carry it; each does so alone. */
  readonly citations: NonEmpty<Citation<I>>;
  /** Whose statement this is: a self-report names the party itself, a review names the reviewer. */
  readonly statedBy: readonly I["party"][];
  /** In whose words the source states it. */
  readonly attribution: Attribution | null;
  /** The code that the source itself uses: "scheme: code". */
  readonly sourceCode: Identifier | null;
  /** A fact that a source corrected or refuted; `reason` says why. */
  readonly corrects: FactId | null;
  /** Why another fact is corrected. */
  readonly reason: LanguageMap | null;
  /** The editor's remark on it. */
  readonly note: LanguageMap | null;
  /** Own fields of a tracker: texts, numbers, true or false. Kept in JSON, in no table, never interpreted. */
  readonly extra: Extra;
}
/** That it was promised, and how firmly. `madeOn` is the date of the first one. */
export interface Claim<I extends Ids = Ids> extends Fact<I> {
  /** How firmly it was promised. */
  readonly firmness: Firmness | null;
  /** Whether it was announced formally. Null: the source does not say. */
  readonly formallyAnnounced: boolean | null;
  /** The criterion that it is about. Null: the whole commitment. */
  readonly criterion: string | null;
}
/** What happened, in the order of happening. Without a status it is a step; with one it is also a status report. */
export interface HistoryEntry<I extends Ids = Ids> extends Fact<I> {
  /** What happened. Default: the title of its event. */
  readonly text: LanguageMap | null;
  /** The status that the source shows. */
  readonly status: Status | null;
  /** Until when this same source shows the status still so. Null: `date`. */
  readonly observedUntil: Edtf | null;
  /** The criterion that it is about. Null: every final criterion. */
  readonly criterion: string | null;
  /** The committing parties that it is about. Empty: all of them. */
  readonly parties: readonly I["party"][];
  /** Of a recurring criterion: the period ("2024") or the id of the triggering event. Kept: delivered. In part: partly-delivered. Not held: not-delivered. */
  readonly occurrence: string | null;
  /** Whether the source speaks of the promise, or only of something that fits it. */
  readonly directness: Directness | null;
  /** What the source itself says of the deadline then in force. "missed" is evidence where `statedBy` names one that commits, a part or a member of one, or one whose role is "oversees". "on-time" and "late" are shown beside the verdict and change none. */
  readonly statedTimeliness: StatedTimeliness | null;
  /** The event of the dataset that it was; date, text and sources default to the event's. */
  readonly event: string | null;
}
/** Somebody else's published judgement, as they code it. Shown beside ours, never mixed with it. Who: `statedBy`. */
export interface Rating<I extends Ids = Ids> extends Fact<I> {
  /** The list of codes that it is from. */
  readonly scheme: string;
  /** The code there, in that list's spelling. */
  readonly code: string;
  /** What it says, in words, where scheme and code alone say little. */
  readonly text: LanguageMap | null;
  /** The criterion that it is about. Null: the whole commitment. */
  readonly criterion: string | null;
  /** The parties that it is about. Empty: all that commit. */
  readonly parties: readonly I["party"][];
}
/** What a party or a body answered to this record, in our words. Who: `statedBy`. Shown beside what it is about; it changes no verdict. */
export interface Reply<I extends Ids = Ids> extends Fact<I> {
  /** What it says, in our own words. */
  readonly text: LanguageMap;
  /** The facts that it is about, a correction among them. Empty: the verdict. */
  readonly about: readonly FactId[];
  /** The criterion whose verdict it is about. Null: the whole commitment. */
  readonly criterion: string | null;
}
/** A fiscal year named by a bare year: Japan's 2030 ends on 2031-03-31 = { firstMonth: 4, namedAfter: "first" }. */
export interface FiscalYear {
  /** The month in which it begins. */
  readonly firstMonth: number;
  /** Which calendar year names it. */
  readonly namedAfter: FiscalYearName;
}
/** by: at its end at the latest. in: within it; a number is that of this very period. throughout: in each period of it. total: the sum over it. */
export interface DueDate {
  /** Tells the forms apart. */
  readonly kind: "date";
  /** How it is to be met. */
  readonly timing: Timing;
  /** The day or period. */
  readonly date: Edtf;
  /** The length of the periods judged one by one (throughout), or of the values compared (a flow, by). Null: a year. */
  readonly every: Duration | null;
  /** Where a bare year is a fiscal one. */
  readonly fiscalYear: FiscalYear | null;
}
/** Once in every period, the first one being `from`. `every` null: each time that the criterion's condition occurs. */
export interface DueRecurring {
  /** Tells the forms apart. */
  readonly kind: "recurring";
  /** The length of a period. */
  readonly every: Duration | null;
  /** The first period. */
  readonly from: Edtf | null;
  /** The last period. */
  readonly until: Edtf | null;
  /** How long after its period an occurrence is still on time. */
  readonly grace: Duration | null;
}
/** Within a time after an event of the dataset. */
export interface DueAfterEvent {
  /** Tells the forms apart. */
  readonly kind: "after-event";
  /** The event. */
  readonly event: string;
  /** How long after it. */
  readonly within: Duration;
}
/** not-stated: the source was read and names none. indefinite: "soon", "in the coming months". */
export interface DueNone {
  /** Tells the forms apart. */
  readonly kind: "none";
  /** Why there is none. */
  readonly reason: NoDueReason;
}
/** What a number is measured from. (Intensity is a property of the indicator: `measure: "ratio"`.) */
export interface Baseline {
  /** Measured, or projected. */
  readonly kind: BaselineKind;
  /** Its day or period. */
  readonly date: Edtf | null;
  /** Its value. Null: not stated. */
  readonly value: Range | null;
  /** The observation that it is. */
  readonly observation: FactId | null;
}
/** A number to reach. Its series is `indicator` + `dimensions` (key "party": the party measured). */
export interface Target<I extends Ids = Ids> {
  /** What is measured. */
  readonly indicator: I["indicator"];
  /** Which of its series. */
  readonly dimensions: Readonly<Record<string, string>>;
  /** How a value is compared with the number. */
  readonly comparator: Comparator;
  /** The number. With another comparator than "between", a range is a range of readings ("26 to 28 %"). */
  readonly value: Range;
  /** "46 % below 2013" is at most 54 percent-of-baseline; "more than before" is more than 100. */
  readonly valueIn: ValueIn;
  /** What it is measured from. */
  readonly baseline: Baseline | null;
}
/** What was asked, and by when, according to a source. A later term replaces the earlier one of the same parties: moved deadlines, revised numbers of the same series. A target on something else is another criterion; the old one gets an entry "superseded". */
export interface Term<I extends Ids = Ids> extends Fact<I> {
  /** By when. Default: the due date of the commitment. */
  readonly due: Due | null;
  /** An act tied to an occasion (a panel, a summit, a year's meeting): after the due day it can no longer be done. */
  readonly expires: boolean;
  /** The number to reach. */
  readonly target: Target<I> | null;
  /** The parties that it is for. Empty: all that commit. */
  readonly parties: readonly I["party"][];
}
/** What would count as delivered: words, a number (`terms[].target`), or both. The unit of every verdict. */
export interface Criterion<I extends Ids = Ids> {
  /** Names it in its commitment. */
  readonly id: string;
  /** The criterion in a few words, for lists and sentences. Null: the start of its text stands there. */
  readonly title: LanguageMap | null;
  /** What would count as delivered. Null: not stated; read the title or the target. */
  readonly text: LanguageMap | null;
  /** interim: assessed and shown, not part of the verdict on the commitment. */
  readonly stage: Stage;
  /** What it depends on ("with international support"). Null: none stated. */
  readonly condition: LanguageMap | null;
  /** What was asked and by when; a later one replaces an earlier one. */
  readonly terms: readonly Term<I>[];
}
/** A party and its part in a commitment. */
export interface PartyRole<I extends Ids = Ids> {
  /** The party. */
  readonly party: I["party"];
  /** Its part. */
  readonly role: Role;
  /** The sources that tell of it, where that was later than the promise: it is shown of each day on which all were out. Empty: shown with the promise. */
  readonly sources: readonly string[];
}
/** Editorial. To another dataset: "camp-david:annual-exercises". */
export interface Relation {
  /** How they relate. */
  readonly type: RelationType;
  /** The other one. */
  readonly to: Reference;
  /** The sources that show it, where that was later than both: it is shown of each day on which all were out. Empty: shown with the two; of another dataset, of no day before the review. */
  readonly sources: readonly string[];
}
/** An editor's remark: what is ambiguous, what was inferred, what was not found. */
export interface Note {
  /** The remark. */
  readonly text: LanguageMap;
  /** The sources that it speaks of: it is shown of each day on which all of them were out. Empty: what the editor knew at the review, shown of no earlier day. */
  readonly sources: readonly string[];
}
/** What somebody undertook. */
export interface Commitment<I extends Ids = Ids> {
  /** Names it in this dataset and in addresses. Default: made of the title. In a folder: the file's name. */
  readonly id: I["commitment"];
  /** Its codes in the lists of others, by scheme. */
  readonly identifiers: readonly Identifier[];
  /** What the record is. Only commitments are counted. */
  readonly classification: Classification;
  /** What is promised, in a few words. */
  readonly title: LanguageMap;
  /** What is promised, in a sentence or two. */
  readonly summary: LanguageMap | null;
  /** The text in which it stands; its parties, day, sources and due date are defaults of this record. */
  readonly instrument: I["instrument"] | null;
  /** Who has which part. In the light form who commits stands in `party`, the other roles here. */
  readonly parties: readonly PartyRole<I>[];
  /** What it is about. */
  readonly domains: readonly I["domain"][];
  /** What all of it depends on. Null: none stated. */
  readonly condition: LanguageMap | null;
  /** What would count as delivered, by key: a text or a criterion. "none": an editor judged that nothing can be tested. Left out: one criterion "main" without text. Due date and number of the row go to the final criteria without their own. */
  readonly criteria: readonly Criterion<I>[];
  /** parts: all are asked. readings: rival interpretations, none preferred. Null: not stated, shown side by side. */
  readonly criteriaAre: CriteriaAre | null;
  /** jointly: one act, one verdict. each: every party does its own part. Null: not stated; each where an entry or a term names parties, else jointly. */
  readonly acts: Acts | null;
  /** That it was promised. The row makes the first one; further ones stand here. */
  readonly claims: NonEmpty<Claim<I>>;
  /** What happened, in the order of happening. */
  readonly history: readonly HistoryEntry<I>[];
  /** Published judgements of others. */
  readonly ratings: readonly Rating<I>[];
  /** What parties and bodies answered to this record. */
  readonly replies: readonly Reply<I>[];
  /** Other commitments that it has to do with. */
  readonly relations: readonly Relation[];
  /** Editor's remarks: ambiguities, what was inferred, what was not found. */
  readonly notes: readonly Note[];
  /** When an editor last looked for evidence. Default: the dataset's `reviewedThrough`. */
  readonly reviewedOn: IsoDay;
  /** Own fields of a tracker: texts, numbers, true or false. Kept in JSON, in no table, never interpreted. */
  readonly extra: Extra;
  /** When it was promised: the date of the first claim. Null, with `claims`: the row makes no claim of its own. */
  readonly madeOn: Edtf | null;
  /** In the light form the status that the source shows: one, or one a party. In the full form what `assess(dataset)` says on the default day; a commitment not yet on record then: unknown. */
  readonly status: Status | "uncertain" | "mixed";
  /** In the light form a short way to say `due`. In the full form the year of the latest `due` of the final criteria, as `assess(dataset)` says on the default day. */
  readonly targetYear: number | null;
}
/** A text in which several commitments stand: a declaration, an action plan, an NDC. */
export interface Instrument<I extends Ids = Ids> {
  /** Names it in this dataset. */
  readonly id: I["instrument"];
  /** Its title. */
  readonly title: LanguageMap;
  /** When it was adopted or issued. Default of `madeOn`. */
  readonly date: Edtf | null;
  /** Its codes in the lists of others, by scheme. */
  readonly identifiers: readonly Identifier[];
  /** The sources that have it. */
  readonly sources: readonly string[];
  /** Own fields of a tracker: texts, numbers, true or false. Kept in JSON, in no table, never interpreted. */
  readonly extra: Extra;
}
/** Who belongs to a bloc, an alliance, an organisation. */
export interface Members {
  /** Who is known to belong. */
  readonly parties: readonly string[];
  /** Whether these are all. Null: not stated. */
  readonly complete: boolean | null;
}
/** Somebody who promises, acts, reports or is meant. */
export interface Party<I extends Ids = Ids> {
  /** Names it in this dataset. */
  readonly id: I["party"];
  /** What it is. */
  readonly kind: Suggested<PartyKind> | null;
  /** Its name, by language. Default: its id. */
  readonly names: LanguageMap;
  /** What else it is called. */
  readonly aliases: readonly string[];
  /** Its codes in the lists of others, by scheme. */
  readonly identifiers: readonly Identifier[];
  /** The same party elsewhere: "jp-kr-us:kexim", a Wikidata URI. */
  readonly sameAs: readonly Reference[];
  /** ISO 3166-1 or -2 code of where it is: "TH", "US-KY". */
  readonly place: string | null;
  /** What it is a part of. */
  readonly partOf: string | null;
  /** Who belongs to it. A list that ends with "..." is not complete; one without says nothing unless `complete` does. */
  readonly members: Members | null;
  /** Own fields of a tracker: texts, numbers, true or false. Kept in JSON, in no table, never interpreted. */
  readonly extra: Extra;
}
/** What commitments are about. */
export interface Domain<I extends Ids = Ids> {
  /** Names it in this dataset. */
  readonly id: I["domain"];
  /** Its name, by language. */
  readonly names: LanguageMap;
  /** The wider domain. */
  readonly partOf: string | null;
  /** Its codes in the lists of others, by scheme. */
  readonly identifiers: readonly Identifier[];
  /** Own fields of a tracker: texts, numbers, true or false. Kept in JSON, in no table, never interpreted. */
  readonly extra: Extra;
}
/** What is measured. */
export interface Indicator<I extends Ids = Ids> {
  /** Names it in this dataset. */
  readonly id: I["indicator"];
  /** What is measured, in a few words. */
  readonly title: LanguageMap;
  /** Its unit. */
  readonly unit: string | null;
  /** The unit in words, by language, where it is said otherwise than in `unit`. */
  readonly unitNames: LanguageMap | null;
  /** What the number is of, in words that stand beside it: "30,000 hydrogen buses". In English they stand in place of the unit, or begin with "of" and follow it: "33% of final energy". */
  readonly subject: LanguageMap | null;
  /** What is counted and what is not. */
  readonly definition: LanguageMap | null;
  /** stock: on a day. flow: in a period. cumulative: since a start. ratio: share, rate, intensity. */
  readonly measure: Measure | null;
  /** A flow or running total that cannot fall below 0: parts of a period bound the whole. */
  readonly neverNegative: boolean;
  /** Which way is wanted. */
  readonly direction: Direction | null;
  /** Natural bound on the desired side, in the unit. */
  readonly bound: number | null;
  /** What tells its series apart: ["party"], ["sex", "age"]. */
  readonly dimensions: readonly string[];
  /** How it is measured. */
  readonly method: string | null;
  /** Its codes in the lists of others, by scheme. */
  readonly identifiers: readonly Identifier[];
  /** Own fields of a tracker: texts, numbers, true or false. Kept in JSON, in no table, never interpreted. */
  readonly extra: Extra;
}
/** `date` is the period measured. Same series and period again: the later published one counts. */
export interface Observation<I extends Ids = Ids> extends Fact<I> {
  /** What is measured. */
  readonly indicator: string;
  /** Which series: { sex: "female" }; key "party": the party measured. */
  readonly dimensions: Readonly<Record<string, string>>;
  /** The value. Null: withdrawn. */
  readonly value: Range | null;
  /** Measured, or projected. */
  readonly kind: ObservationKind;
  /** The observations that it is worked out from. */
  readonly derivedFrom: readonly FactId[];
  /** How it is worked out from them. */
  readonly formula: string | null;
}
/** What happened around the commitments; what a deadline counts from; what triggers a duty. */
export interface Event<I extends Ids = Ids> extends Fact<I> {
  /** The id of the event. It belongs to no record, so that no slash stands in it. */
  readonly id: FactId;
  /** What it is. */
  readonly title: LanguageMap;
  /** Its codes in the lists of others, by scheme. */
  readonly identifiers: readonly Identifier[];
}
/** Where an id went. `to` empty: withdrawn; one: moved; several: split. */
export interface Redirect {
  /** The id that is no longer used. */
  readonly from: string;
  /** The ids that stand in its place. */
  readonly to: readonly string[];
  /** From which day. */
  readonly since: IsoDay;
  /** Why. */
  readonly reason: LanguageMap | null;
}
/** A record of promises: commitments and all that they refer to, each list sorted by id. */
export interface Dataset<I extends Ids = Ids> extends Typed<I> {
  /** Of the model. A newer one needs a newer @policytrack/core. */
  readonly formatVersion: 2;
  /** Names the dataset where several are read together. */
  readonly id: string;
  /** Its title. */
  readonly title: LanguageMap;
  /** Of the data. */
  readonly version: string | null;
  /** BCP 47 tag of the texts that name none. */
  readonly language: string;
  /** What may be done with it. */
  readonly licence: string | null;
  /** Who made it. */
  readonly authors: readonly string[];
  /** How far in time evidence was looked for. The day that is assessed where none is asked for. */
  readonly reviewedThrough: IsoDay;
  /** Its codes in the lists of others, by scheme. */
  readonly identifiers: readonly Identifier[];
  /** The promises. In a folder: one file each, named by id. */
  readonly commitments: readonly Commitment<I>[];
  /** The texts in which several commitments stand. */
  readonly instruments: readonly Instrument<I>[];
  /** Who promises, acts, reports or is meant. */
  readonly parties: readonly Party<I>[];
  /** What the promises are about. */
  readonly domains: readonly Domain<I>[];
  /** The texts that facts are taken from. */
  readonly sources: readonly Source<I>[];
  /** What is measured. */
  readonly indicators: readonly Indicator<I>[];
  /** The values of all indicators. In the light form they stand in their indicator. */
  readonly observations: readonly Observation<I>[];
  /** What happened around the promises. */
  readonly events: readonly Event<I>[];
  /** Where ids went. */
  readonly redirects: readonly Redirect[];
  /** Levels that differ from the rules' own. */
  readonly rules: Readonly<Record<string, Level>>;
  /** Own fields of a tracker: texts, numbers, true or false. Kept in JSON, in no table, never interpreted. */
  readonly extra: Extra;
}
/** Several datasets. Every id is read as "<dataset id>:<id>"; parties are joined by `sameAs` and by equal identifiers, never by equal ids. */
export interface Catalogue {
  /** Of the model. */
  readonly formatVersion: 2;
  /** Names the catalogue. */
  readonly id: string;
  /** Its title. */
  readonly title: LanguageMap;
  /** The datasets. */
  readonly datasets: readonly Dataset[];
}
/** What a check finds. `record` is an id, not a position. */
export interface Issue {
  /** The rule that is broken. */
  readonly rule: string;
  /** How much it weighs: error or warning. */
  readonly level: Exclude<Level, "off">;
  /** The id of the record. Null: the dataset. */
  readonly record: string | null;
  /** Where in the value that was given. */
  readonly path: readonly (string | number)[];
  /** What is wrong. */
  readonly message: string;
  /** What was found, shortened. */
  readonly found: string;
  /** What to do. */
  readonly fix: string;
}

// ---- the light form
/** Inclusive. One end null: open ("at most 10" has min null). Equal ends: exact. */
export interface RangeBounds {
  /** The lower end. Null: open. */
  readonly min?: number;
  /** The upper end. Null: open. */
  readonly max?: number;
}
/** Where the words are. Give a position, a quotation, or both (W3C Web Annotation selectors); `sha256` where the licence forbids quoting. */
export interface PassageDetails {
  /** Code points in the source's text: "START-END". */
  readonly position?: string;
  /** The words of the source. */
  readonly exact?: string;
  /** What stands before the words. */
  readonly prefix?: string;
  /** What stands after the words. */
  readonly suffix?: string;
  /** Of the words in UTF-8: 16 to 64 hexadecimal digits. */
  readonly sha256?: string;
  /** For people: "paragraph 9", "page 12". */
  readonly locator?: string;
}
/** The use of a source by one fact. Each citation carries the whole fact alone. */
export interface CitationDetails {
  /** Id of the source. In the light form also its address, or its address and day of publication. */
  readonly source: string;
  /** Where in the source: "START-END", "START-END SHA256", words of the source, or a passage in full. */
  readonly passage?: OneOrMore<PassageInput>;
  /** What the source says, in our words. */
  readonly paraphrase?: Text;
  /** The editor doubts that the source supports the fact. Doubtful citations alone change no verdict. */
  readonly doubtful?: boolean;
}
/** With one source, passage and paraphrase stand beside it; without a source they are of the inherited one. */
export interface CitingInput {
  /** The sources that each carry the fact. Left out: those of the commitment, its instrument or the dataset. */
  readonly source?: OneOrMore<CitationInput>;
  /** Where in the one source. */
  readonly passage?: OneOrMore<PassageInput>;
  /** What the one source says, in our words. */
  readonly paraphrase?: Text;
  /** The editor doubts that the one source supports the fact. */
  readonly doubtful?: boolean;
}
/** An address, an address and its day of publication ("https://example.org/plan 2024-05-10"), or the fields. */
export type SourceInput = string | SourceDetails;
/** An address, an address and its day of publication ("https://example.org/plan 2024-05-10"), or the fields. */
export interface SourceDetails {
  /** Who speaks in it. */
  readonly kind?: SourceKind;
  /** Its title. A plain text is in the source's language. */
  readonly title?: Text;
  /** Who published it. */
  readonly publisher?: string;
  /** Party id of the publisher, where it is one. */
  readonly publisherParty?: string;
  /** BCP 47 tag of its language. */
  readonly language?: string;
  /** Where it is: an http or https address. */
  readonly url?: string;
  /** A copy in a web archive. */
  readonly archivedUrl?: string;
  /** What may be done with its words. */
  readonly licence?: string;
  /** When it came out. Null: not known; the day it was read counts then. */
  readonly published?: Edtf | number;
  /** When an editor read it. */
  readonly accessed?: IsoDay;
  /** How much of it an editor read. Of the source, not of each citation. */
  readonly extentRead?: ExtentRead;
  /** Of the whole text, after Unicode NFC and line ends "\n". */
  readonly sha256?: string;
  /** The editor's remark on it. */
  readonly note?: Text;
  /** Its codes in the lists of others, by scheme. */
  readonly identifiers?: IdentifiersInput;
  /** Own fields of a tracker: texts, numbers, true or false. Kept in JSON, in no table, never interpreted. */
  readonly extra?: Extra;
}
/** The head of everything dated and cited. Titles, parties, domains, criteria are editorial and have none. */
export interface FactInput extends CitingInput {
  /** Names it in its record. Default: what it says and its date, "delivered-2024-05-10". Write it down once the record is published. */
  readonly key?: string;
  /** When it was so in the world. Null: not known, no later than its source. */
  readonly date?: Edtf | number | null;
  /** Whose statement this is: a self-report names the party itself, a review names the reviewer. */
  readonly statedBy?: OneOrMore<string>;
  /** In whose words the source states it. */
  readonly attribution?: Attribution;
  /** The code that the source itself uses: "scheme: code". */
  readonly sourceCode?: string;
  /** A fact that a source corrected or refuted; `reason` says why. */
  readonly corrects?: FactId;
  /** Why another fact is corrected. */
  readonly reason?: Text;
  /** The editor's remark on it. */
  readonly note?: Text;
  /** Own fields of a tracker: texts, numbers, true or false. Kept in JSON, in no table, never interpreted. */
  readonly extra?: Extra;
}
/** That it was promised, and how firmly. `madeOn` is the date of the first one. */
export interface ClaimInput extends FactInput {
  /** How firmly it was promised. */
  readonly firmness?: Firmness;
  /** Whether it was announced formally. Null: the source does not say. */
  readonly formallyAnnounced?: boolean;
  /** The criterion that it is about. Null: the whole commitment. */
  readonly criterion?: string;
}
/** What happened, in the order of happening. Without a status it is a step; with one it is also a status report. */
export interface HistoryInput extends FactInput {
  /** What happened. Default: the title of its event. */
  readonly text?: Text | null;
  /** The status that the source shows. */
  readonly status?: Status;
  /** Until when this same source shows the status still so. Null: `date`. */
  readonly observedUntil?: Edtf | number;
  /** The criterion that it is about. Null: every final criterion. */
  readonly criterion?: string;
  /** The committing parties that it is about. Empty: all of them. */
  readonly party?: OneOrMore<string>;
  /** Of a recurring criterion: the period ("2024") or the id of the triggering event. Kept: delivered. In part: partly-delivered. Not held: not-delivered. */
  readonly occurrence?: string | number;
  /** Whether the source speaks of the promise, or only of something that fits it. */
  readonly directness?: Directness;
  /** What the source itself says of the deadline then in force. "missed" is evidence where `statedBy` names one that commits, a part or a member of one, or one whose role is "oversees". "on-time" and "late" are shown beside the verdict and change none. */
  readonly statedTimeliness?: StatedTimeliness;
  /** The event of the dataset that it was; date, text and sources default to the event's. */
  readonly event?: string;
}
/** Somebody else's published judgement, as they code it. Shown beside ours, never mixed with it. Who: `statedBy`. */
export interface RatingInput extends FactInput {
  /** The list of codes that it is from. */
  readonly scheme: string;
  /** The code there, in that list's spelling. */
  readonly code: string;
  /** What it says, in words, where scheme and code alone say little. */
  readonly text?: Text;
  /** The criterion that it is about. Null: the whole commitment. */
  readonly criterion?: string;
  /** The parties that it is about. Empty: all that commit. */
  readonly party?: OneOrMore<string>;
}
/** What a party or a body answered to this record, in our words. Who: `statedBy`. Shown beside what it is about; it changes no verdict. */
export interface ReplyInput extends FactInput {
  /** What it says, in our own words. */
  readonly text: Text;
  /** The facts that it is about, a correction among them. Empty: the verdict. */
  readonly about?: OneOrMore<FactId>;
  /** The criterion whose verdict it is about. Null: the whole commitment. */
  readonly criterion?: string;
}
/** A due date with a fiscal year, a length of periods, a time of grace, or a source of its own. */
export interface DueDetails extends CitingInput {
  /** The date or words. */
  readonly due: number | string;
  /** The length of the periods judged or compared. */
  readonly every?: Duration;
  /** Where a bare year is a fiscal one. */
  readonly fiscalYear?: FiscalYear;
  /** How long after its period an occurrence is still on time. */
  readonly grace?: Duration;
}
/** What a number is measured from. (Intensity is a property of the indicator: `measure: "ratio"`.) */
export interface BaselineDetails {
  /** Measured, or projected. */
  readonly kind?: BaselineKind;
  /** Its day or period. */
  readonly date?: Edtf | number;
  /** Its value. Null: not stated. */
  readonly value?: RangeInput;
  /** The observation that it is. */
  readonly observation?: FactId;
}
/** At most one of the six comparisons or the two changes. */
export interface TargetInput {
  /** What is measured. */
  readonly indicator?: string;
  /** Which of its series. Null: not told apart by it, where the one that commits would be taken. */
  readonly dimensions?: Readonly<Record<string, string | null>>;
  /** This or more. */
  readonly atLeast?: RangeInput;
  /** This or less. */
  readonly atMost?: RangeInput;
  /** More than this. */
  readonly moreThan?: RangeInput;
  /** Less than this. */
  readonly lessThan?: RangeInput;
  /** Just this. */
  readonly equal?: RangeInput;
  /** Within this range, ends included. */
  readonly between?: RangeInput;
  /** Per cent less than the baseline. */
  readonly reduceBy?: RangeInput;
  /** Per cent more than the baseline. */
  readonly increaseBy?: RangeInput;
  /** With a comparison: in what its number is told. Default: the unit. */
  readonly valueIn?: ValueIn;
  /** "211 in 2022-11", "2013" (value not stated), "BAU 2030", or the id of an observation. */
  readonly baseline?: string | number | BaselineDetails;
}
/** What is asked, and by when. */
export interface TermInput extends FactInput, TargetInput {
  /** By when. Default: the due date of the commitment. */
  readonly due?: DueInput | null;
  /** An act tied to an occasion (a panel, a summit, a year's meeting): after the due day it can no longer be done. */
  readonly expires?: boolean;
  /** The parties that it is for. Empty: all that commit. */
  readonly party?: OneOrMore<string>;
}
/** What would count as delivered, with its first term. */
export interface CriterionInput extends TermInput {
  /** The criterion in a few words, for lists and sentences. Without it the start of its text stands there. */
  readonly title?: Text;
  /** What would count as delivered. */
  readonly text?: Text;
  /** interim: assessed and shown, not part of the verdict on the commitment. */
  readonly stage?: Stage;
  /** What it depends on. */
  readonly condition?: Text;
  /** Later terms: a moved deadline, a revised number. */
  readonly revisions?: readonly TermInput[];
}
/** A party and its part in a commitment. */
export interface PartyRoleInput {
  /** The party. */
  readonly party: string;
  /** The sources that tell of it, where that was later than the promise: it is shown of each day on which all were out. Empty: shown with the promise. */
  readonly source?: OneOrMore<string>;
}
/** Editorial. To another dataset: "camp-david:annual-exercises". */
export interface RelationInput {
  /** The other one. */
  readonly to: Reference;
  /** The sources that show it, where that was later than both: it is shown of each day on which all were out. Empty: shown with the two; of another dataset, of no day before the review. */
  readonly source?: OneOrMore<string>;
}
/** An editor's remark: what is ambiguous, what was inferred, what was not found. */
export interface NoteInput {
  /** The remark. */
  readonly text: Text;
  /** The sources that it speaks of: it is shown of each day on which all of them were out. Empty: what the editor knew at the review, shown of no earlier day. */
  readonly source?: OneOrMore<string>;
}
/** The row. {title, party, domain, due, status} is enough. */
export interface CommitmentInput extends TargetInput, CitingInput {
  /** Names it in this dataset and in addresses. Default: made of the title. In a folder: the file's name. */
  readonly id?: string;
  /** Its codes in the lists of others, by scheme. */
  readonly identifiers?: IdentifiersInput;
  /** What the record is. Only commitments are counted. */
  readonly classification?: Classification;
  /** What is promised, in a few words. */
  readonly title: Text;
  /** What is promised, in a sentence or two. */
  readonly summary?: Text;
  /** The text in which it stands; its parties, day, sources and due date are defaults of this record. */
  readonly instrument?: string;
  /** Who has which part. In the light form who commits stands in `party`, the other roles here. */
  readonly parties?: Readonly<Partial<Record<Role, OneOrMore<string | PartyRoleInput>>>>;
  /** What it is about. */
  readonly domain?: OneOrMore<string>;
  /** What all of it depends on. Null: none stated. */
  readonly condition?: Text;
  /** What would count as delivered, by key: a text or a criterion. "none": an editor judged that nothing can be tested. Left out: one criterion "main" without text. Due date and number of the row go to the final criteria without their own. */
  readonly criteria?: "none" | Readonly<Record<string, string | CriterionInput>>;
  /** parts: all are asked. readings: rival interpretations, none preferred. Null: not stated, shown side by side. */
  readonly criteriaAre?: CriteriaAre;
  /** jointly: one act, one verdict. each: every party does its own part. Null: not stated; each where an entry or a term names parties, else jointly. */
  readonly acts?: Acts;
  /** That it was promised. The row makes the first one; further ones stand here. */
  readonly claims?: readonly ClaimInput[];
  /** What happened, in the order of happening. */
  readonly history?: readonly HistoryInput[];
  /** Published judgements of others. */
  readonly ratings?: readonly RatingInput[];
  /** What parties and bodies answered to this record. */
  readonly replies?: readonly ReplyInput[];
  /** Editor's remarks: ambiguities, what was inferred, what was not found. */
  readonly notes?: OneOrMore<Text | NoteInput>;
  /** When an editor last looked for evidence. Default: the dataset's `reviewedThrough`. */
  readonly reviewedOn?: IsoDay;
  /** Own fields of a tracker: texts, numbers, true or false. Kept in JSON, in no table, never interpreted. */
  readonly extra?: Extra;
  /** When it was promised: the date of the first claim. Null, with `claims`: the row makes no claim of its own. */
  readonly madeOn?: Edtf | number | null;
  /** In the light form the status that the source shows: one, or one a party. In the full form what `assess(dataset)` says on the default day; a commitment not yet on record then: unknown. */
  readonly status?: Status | Readonly<Record<string, Status>>;
  /** In the light form a short way to say `due`. In the full form the year of the latest `due` of the final criteria, as `assess(dataset)` says on the default day. */
  readonly targetYear?: number;
  /** Half-written: what is wrong with it is a warning, and it is left out of the dataset. */
  readonly draft?: boolean;
  /** Who commits. */
  readonly party?: OneOrMore<string>;
  /** By when. */
  readonly due?: DueInput | null;
  /** Tied to an occasion: after the due day it can no longer be done. */
  readonly expires?: boolean;
  /** From when the status is so. */
  readonly statusDate?: Edtf | number;
  /** The last day on which the status was seen so. Default: the day of the source. */
  readonly statusAsOf?: Edtf | number | null;
  /** How firmly it was promised. */
  readonly firmness?: Firmness;
  /** Whether it was announced formally. */
  readonly formallyAnnounced?: boolean;
  /** Who says that it was promised. */
  readonly statedBy?: OneOrMore<string>;
  /** In whose words the source states the promise. */
  readonly attribution?: Attribution;
  /** The code that the source itself uses for the promise: "scheme: code". */
  readonly sourceCode?: string;
  /** It is a part of the other. */
  readonly partOf?: OneOrMore<string | RelationInput>;
  /** They belong together. */
  readonly related?: OneOrMore<string | RelationInput>;
  /** It says the other again. */
  readonly restates?: OneOrMore<string | RelationInput>;
  /** It takes the other up again. */
  readonly renews?: OneOrMore<string | RelationInput>;
  /** It stands in place of the other. */
  readonly replaces?: OneOrMore<string | RelationInput>;
  /** The other stands in its place. */
  readonly replacedBy?: OneOrMore<string | RelationInput>;
  /** It carries the other out. */
  readonly implements?: OneOrMore<string | RelationInput>;
}
/** A text in which several commitments stand, with defaults for those that name it. */
export interface InstrumentInput extends CitingInput {
  /** Its title. */
  readonly title: Text;
  /** When it was adopted or issued. Default of `madeOn`. */
  readonly date?: Edtf | number;
  /** Its codes in the lists of others, by scheme. */
  readonly identifiers?: IdentifiersInput;
  /** Own fields of a tracker: texts, numbers, true or false. Kept in JSON, in no table, never interpreted. */
  readonly extra?: Extra;
  /** Who commits in it. */
  readonly party?: OneOrMore<string>;
  /** What it is about. */
  readonly domain?: OneOrMore<string>;
  /** How firmly its promises are made. */
  readonly firmness?: Firmness;
  /** Whether it was announced formally. */
  readonly formallyAnnounced?: boolean;
  /** Whose statement it is. Default, of a joint text: its `party`. */
  readonly statedBy?: OneOrMore<string>;
  /** In whose words it stands. */
  readonly attribution?: Attribution;
  /** By when its promises are due. */
  readonly due?: DueInput;
}
/** A name, or the fields. */
export type PartyInput = string | PartyDetails;
/** A name, or the fields. */
export interface PartyDetails {
  /** What it is. */
  readonly kind?: Suggested<PartyKind>;
  /** Its name, by language. Default: its id. */
  readonly name?: Text;
  /** What else it is called. */
  readonly aliases?: OneOrMore<string>;
  /** Its codes in the lists of others, by scheme. */
  readonly identifiers?: IdentifiersInput;
  /** The same party elsewhere: "jp-kr-us:kexim", a Wikidata URI. */
  readonly sameAs?: OneOrMore<Reference>;
  /** ISO 3166-1 or -2 code of where it is: "TH", "US-KY". */
  readonly place?: string;
  /** What it is a part of. */
  readonly partOf?: string;
  /** Who belongs to it. A list that ends with "..." is not complete; one without says nothing unless `complete` does. */
  readonly members?: readonly string[];
  /** Whether the members are all. */
  readonly complete?: boolean;
  /** Own fields of a tracker: texts, numbers, true or false. Kept in JSON, in no table, never interpreted. */
  readonly extra?: Extra;
}
/** A name, or the fields. */
export type DomainInput = string | DomainDetails;
/** A name, or the fields. */
export interface DomainDetails {
  /** Its name, by language. */
  readonly name: Text;
  /** The wider domain. */
  readonly partOf?: string;
  /** Its codes in the lists of others, by scheme. */
  readonly identifiers?: IdentifiersInput;
  /** Own fields of a tracker: texts, numbers, true or false. Kept in JSON, in no table, never interpreted. */
  readonly extra?: Extra;
}
/** What is measured. */
export interface IndicatorInput {
  /** What is measured, in a few words. */
  readonly title: Text;
  /** Its unit. */
  readonly unit?: string;
  /** The unit in words, by language, where it is said otherwise than in `unit`. */
  readonly unitNames?: LanguageMap;
  /** What the number is of, in words that stand beside it: "30,000 hydrogen buses". In English they stand in place of the unit, or begin with "of" and follow it: "33% of final energy". */
  readonly subject?: LanguageMap;
  /** What is counted and what is not. */
  readonly definition?: Text;
  /** stock: on a day. flow: in a period. cumulative: since a start. ratio: share, rate, intensity. */
  readonly measure?: Measure;
  /** A flow or running total that cannot fall below 0: parts of a period bound the whole. */
  readonly neverNegative?: boolean;
  /** Which way is wanted. */
  readonly direction?: Direction;
  /** Natural bound on the desired side, in the unit. */
  readonly bound?: number;
  /** What tells its series apart: ["party"], ["sex", "age"]. */
  readonly dimensions?: OneOrMore<string>;
  /** How it is measured. */
  readonly method?: string;
  /** Its codes in the lists of others, by scheme. */
  readonly identifiers?: IdentifiersInput;
  /** Own fields of a tracker: texts, numbers, true or false. Kept in JSON, in no table, never interpreted. */
  readonly extra?: Extra;
  /** Bare years of its observations are fiscal years: 2021 is read as the months 2021-04/2022-03. */
  readonly fiscalYear?: FiscalYear;
  /** Its values. */
  readonly observations?: readonly ObservationInput[];
}
/** A value of an indicator; `date` is the period measured. */
export interface ObservationInput extends FactInput {
  /** Which series: { sex: "female" }; key "party": the party measured. */
  readonly dimensions?: Readonly<Record<string, string>>;
  /** The value. Null: withdrawn. */
  readonly value: RangeInput | null;
  /** Measured, or projected. */
  readonly kind?: ObservationKind;
  /** The observations that it is worked out from. */
  readonly derivedFrom?: OneOrMore<FactId>;
  /** How it is worked out from them. */
  readonly formula?: string;
  /** The party measured. */
  readonly party?: string;
}
/** What happened around the commitments; what a deadline counts from; what triggers a duty. */
export interface EventInput extends FactInput {
  /** What it is. */
  readonly title: Text;
  /** Its codes in the lists of others, by scheme. */
  readonly identifiers?: IdentifiersInput;
}
/** Where an id went. `to` empty: withdrawn; one: moved; several: split. */
export interface RedirectInput {
  /** The ids that stand in its place. */
  readonly to?: OneOrMore<string>;
  /** From which day. */
  readonly since: IsoDay;
  /** Why. */
  readonly reason?: Text;
}
/** What a person or a converter writes: `normalise(input)` makes the full dataset of it and loses nothing. */
export interface DatasetInput {
  /** Names the dataset where several are read together. */
  readonly id: string;
  /** Its title. */
  readonly title: Text;
  /** Of the data. */
  readonly version?: string;
  /** BCP 47 tag of the texts that name none. */
  readonly language?: string;
  /** What may be done with it. */
  readonly licence?: string;
  /** Who made it. */
  readonly authors?: OneOrMore<string>;
  /** How far in time evidence was looked for. The day that is assessed where none is asked for. */
  readonly reviewedThrough: IsoDay;
  /** Its codes in the lists of others, by scheme. */
  readonly identifiers?: IdentifiersInput;
  /** The promises. In a folder: one file each, named by id. */
  readonly commitments: readonly CommitmentInput[] | Readonly<Record<string, CommitmentInput>>;
  /** The texts in which several commitments stand. */
  readonly instruments?: Readonly<Record<string, InstrumentInput>>;
  /** Who promises, acts, reports or is meant. */
  readonly parties?: Readonly<Record<string, PartyInput>>;
  /** What the promises are about. */
  readonly domains?: Readonly<Record<string, DomainInput>>;
  /** The texts that facts are taken from. */
  readonly sources?: Readonly<Record<string, SourceInput>>;
  /** What is measured. */
  readonly indicators?: Readonly<Record<string, IndicatorInput>>;
  /** What happened around the promises. */
  readonly events?: Readonly<Record<string, EventInput>>;
  /** Where ids went. */
  readonly redirects?: Readonly<Record<string, RedirectInput>>;
  /** Levels that differ from the rules' own. */
  readonly rules?: Readonly<Record<string, Level>>;
  /** Own fields of a tracker: texts, numbers, true or false. Kept in JSON, in no table, never interpreted. */
  readonly extra?: Extra;
  /** Where what follows is taken from, if it names no other source. */
  readonly source: OneOrMore<CitationInput>;
}

// ---- unions
/** Light form: "START-END", "START-END SHA256", words of the source, or the fields. */
export type PassageInput = string | PassageDetails;
/** Light form: id of a source; "URL"; "URL DATE"; or a citation. */
export type CitationInput = string | CitationDetails;
/** Light form: 5, "2675..2728", "..2728", "2675..", or { min, max }. */
export type RangeInput = number | string | RangeBounds;
export type Due = DueDate | DueRecurring | DueAfterEvent | DueNone;
/** A year, an EDTF expression, or words: 2030 = "2030" = "by 2030" = "../2030"; "in 2025"; "on 2024-05-10"; "early|mid|late 2024"; "around 2030"; "throughout 2024/2030"; "total 2024/2030"; "every year from 2024 [until 2030]"; "within P6M after lima-2024"; "when it occurs"; "not stated"; "indefinite"; "open-ended"; "withdrawn". As an object: with a fiscal year, a length of periods, a time of grace, a source of its own. */
export type DueInput = number | string | DueDetails | Due;
