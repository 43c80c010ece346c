/**
 * policytrack MODEL 2 (formatVersion 2): types only.
 * (B) what functions work on: plain, readonly, sorted by id, every list and map present.
 * (A) what a person or a converter writes: `normalise(input)` turns it into (B) and loses nothing.
 *
 * One rule for absence: in (A) a field that is not stated is absent; in (B) and in every answer it is `null`, so that all records have
 * one shape: code sees what could be there, tables have every column, engines stay fast. No default states anything about the world.
 * One rule for evidence: a fact that gives no source takes its commitment's, else its instrument's, else the dataset's.
 */

// ============================================================ words
/** Calendar day without a zone: "2024-05-10". */
export type IsoDay = string;
/** ISO 8601-2 (EDTF) level 1 expression: "2024", "2024-05", "2024-33~". */
export type Edtf = string;
/** ISO 8601 duration in whole years, months, weeks, days: "P1Y". */
export type Duration = string;
/** BCP 47 tag to text. Key "und": the language is not stated. Never empty. */
export type LanguageMap = Readonly<Record<string, string>>;
/** "<commitment, indicator or event id>/<key>": unique in a dataset, never reused. */
export type FactId = string;
/** Id in this dataset, or "<dataset id>:<id>" in another one, or a URI. */
export type Reference = string;
export type NonEmpty<T> = readonly [T, ...T[]];
/** Inclusive. One end null: open ("at most 10" has min null). Equal ends: exact. */
export interface Range { readonly min: number | null; readonly max: number | null }
/** A code in somebody's list: { scheme: "LEI", id: "5493..." }, { scheme: "iso3166-1", id: "JP" }. */
export interface Identifier { readonly scheme: string; readonly id: string }
/** Own fields of a tracker. Kept, exported as columns "x_<name>", never interpreted. */
export type Extra = Readonly<Record<string, string | number | boolean | null>>;
/** A suggested code, or any other text: editors complete, nothing is refused. */
export type Suggested<T extends string> = T | (string & Record<never, never>);

/** The ids of a dataset, by kind. A data package declares an interface that extends this one with its own unions. */
export interface Ids { readonly commitment: string; readonly party: string; readonly domain: string; readonly source: string; readonly indicator: string; readonly event: string; readonly instrument: string }
declare const ids: unique symbol;
/** Carries the ids of a dataset through types; there is nothing at run time. */
export interface Typed<I extends Ids> { readonly [ids]?: I }

// ============================================================ (B) evidence
/** Where the words are. Give a position, a quotation, or both (W3C Web Annotation selectors); `sha256` where the licence forbids quoting. */
export interface Passage {
  /** Code points in the source's text, from 0; `end` is behind the last. */
  readonly position: { readonly start: number; readonly end: number } | null;
  readonly quote: { readonly exact: string; readonly prefix: string | null; readonly suffix: string | null } | null;
  /** Of the words in UTF-8: 16 to 64 hexadecimal digits. */
  readonly sha256: string | null;
  /** For people: "paragraph 9", "page 12". */
  readonly locator: string | null;
}
/** The use of a source by one fact. Each citation carries the whole fact alone. */
export interface Citation<I extends Ids = Ids> {
  readonly source: I["source"];
  readonly passages: readonly Passage[];
  /** What the source says, in our words. */
  readonly paraphrase: LanguageMap | null;
  /** The editor doubts that the source supports the fact. Doubtful citations alone change no verdict. */
  readonly doubtful: boolean;
}
export type SourceKind = "official" | "organisation" | "news" | "research" | "dataset" | "other";
export interface Source<I extends Ids = Ids> {
  readonly id: I["source"];
  readonly kind: SourceKind | null;
  readonly title: LanguageMap | null;
  readonly publisher: string | null;
  /** Party id of the publisher, where it is one. */
  readonly publisherParty: string | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly archivedUrl: string | null;
  readonly licence: string | null;
  readonly published: Edtf | null;
  readonly accessed: IsoDay | null;
  /** How much of it an editor read. Of the source, not of each citation. */
  readonly extentRead: "whole" | "part" | "excerpt" | null;
  /** Of the whole text, after Unicode NFC and line ends "\n". */
  readonly sha256: string | null;
  readonly note: LanguageMap | null;
  readonly identifiers: readonly Identifier[];
  readonly extra: Extra;
}

// ============================================================ (B) facts
export type Attribution = "own-statement" | "joint-text" | "reported" | "author";
/** The head of everything dated and cited. Titles, parties, domains, criteria are editorial and have none. */
export interface Fact<I extends Ids = Ids> {
  readonly id: FactId;
  /** When it was so in the world. Null: not known, no later than its source. */
  readonly date: Edtf | null;
  readonly citations: NonEmpty<Citation<I>>;
  /** Whose statement this is: a self-report names the party itself, a review names the reviewer. */
  readonly statedBy: readonly I["party"][];
  readonly attribution: Attribution | null;
  /** The code that the source itself uses: { scheme: "ogp-irm-completion", id: "Limited" }. */
  readonly sourceCode: Identifier | null;
  /** A fact that a source corrected or refuted; `reason` says why. */
  readonly corrects: FactId | null;
  readonly reason: LanguageMap | null;
  readonly note: LanguageMap | null;
  readonly extra: Extra;
}
/** "none": the source says, or a search showed, that there is no such commitment. Then weakest first. */
export type Firmness = "none" | "stated" | "proposed" | "planned" | "pledged" | "agreed" | "adopted" | "in-law";
/** That it was promised, and how firmly. `madeOn` is the date of the first one. */
export interface Claim<I extends Ids = Ids> extends Fact<I> {
  readonly firmness: Firmness | null;
  readonly formallyAnnounced: boolean | null;
  /** Null: of the whole commitment. */
  readonly criterion: string | null;
}
/** "stalled": work stopped, not given up. "continuing": acted on, no end to reach. "not-delivered": can no longer happen as promised.
 *  "not-applicable": of a party to which a joint promise does not apply; never counted or scored. */
export type Status =
  | "pending" | "in-progress" | "stalled" | "continuing" | "partly-delivered" | "delivered"
  | "not-delivered" | "abandoned" | "superseded" | "not-applicable" | "unknown";
/** What happened, in the order of happening. Without a status it is a step; with one it is also a status report. */
export interface HistoryEntry<I extends Ids = Ids> extends Fact<I> {
  readonly text: LanguageMap | null;
  readonly status: Status | null;
  /** Until when this same source shows the status still so. Null: `date`. */
  readonly observedUntil: Edtf | null;
  /** Null: every final criterion. */
  readonly criterion: string | null;
  /** The committing parties that it is about. Empty: all of them. */
  readonly parties: readonly I["party"][];
  /** Of a recurring criterion: the period ("2024") or the id of the triggering event. Kept: delivered. In part: partly-delivered. Not held: not-delivered. */
  readonly occurrence: string | null;
  /** Whether the source speaks of the promise, or only of something that fits it. */
  readonly directness: "direct" | "indirect" | null;
  /** What the source itself says of the deadline then in force: that it was met, met late, or was or will be missed.
   *  "missed" is evidence (../timeliness.md) where `statedBy` names one that commits, part or member of one, or one whose role is "oversees".
   *  "on-time" and "late" are shown beside the verdict and change none. */
  readonly statedTimeliness: "on-time" | "late" | "missed" | null;
  /** The event of the dataset that it was; date, text and citations default to the event's. */
  readonly event: string | null;
}

/** Somebody else's published judgement, as they code it. Shown beside ours, never mixed with it. Who: `statedBy`. */
export interface Rating<I extends Ids = Ids> extends Fact<I> {
  readonly scheme: string;
  readonly code: string;
  /** Null: of the whole commitment. */
  readonly criterion: string | null;
  /** Empty: of all that commit. */
  readonly parties: readonly I["party"][];
}

// ============================================================ (B) what is asked, and by when
/** A fiscal year named by a bare year: Japan's 2030 ends on 2031-03-31 = { firstMonth: 4, namedAfter: "first" }. */
export interface FiscalYear { readonly firstMonth: number; readonly namedAfter: "first" | "last" }
export type Timing = "by" | "in" | "throughout" | "total";
export type Due =
  /** by: at its end at the latest. in: within it; a number is that of this very period. throughout: in each period of it. total: the sum over it.
   *  `every`: the length of the periods judged one by one (throughout), or of the values compared (a flow, by). Null: a year. */
  | { readonly kind: "date"; readonly timing: Timing; readonly date: Edtf; readonly every: Duration | null; readonly fiscalYear: FiscalYear | null }
  /** Once in every period, the first one being `from`. `every` null: each time that the criterion's condition occurs. */
  | { readonly kind: "recurring"; readonly every: Duration | null; readonly from: Edtf | null; readonly until: Edtf | null; readonly grace: Duration | null }
  | { readonly kind: "after-event"; readonly event: string; readonly within: Duration }
  /** not-stated: the source was read and names none. indefinite: "soon", "in the coming months". */
  | { readonly kind: "none"; readonly reason: "not-stated" | "indefinite" | "open-ended" | "withdrawn" };
export type Comparator = "at-least" | "at-most" | "more-than" | "less-than" | "equal" | "between";
export interface Baseline {
  /** business-as-usual: a projection for `date`. (Intensity is a property of the indicator: `measure: "ratio"`.) */
  readonly kind: "historical" | "business-as-usual";
  readonly date: Edtf | null;
  readonly value: Range | null;
  readonly observation: FactId | null;
}
/** A number to reach. Its series is `indicator` + `dimensions` (key "party": the party measured). */
export interface Target<I extends Ids = Ids> {
  readonly indicator: I["indicator"];
  readonly dimensions: Readonly<Record<string, string>>;
  readonly comparator: Comparator;
  /** With another comparator than "between", a range is a range of readings ("26 to 28 %"). */
  readonly value: Range;
  /** "46 % below 2013" is at most 54 percent-of-baseline; "more than before" is more than 100. */
  readonly valueIn: "unit" | "percent-of-baseline";
  readonly baseline: Baseline | null;
}
/** What was asked, and by when, according to a source. A later term replaces the earlier one of the same parties: moved deadlines, revised
 *  numbers of the same series. A target on something else is another criterion; the old one gets an entry "superseded". */
export interface Term<I extends Ids = Ids> extends Fact<I> {
  readonly due: Due | null;
  /** An act tied to an occasion (a panel, a summit, a year's meeting): after the due day it can no longer be done. */
  readonly expires: boolean;
  readonly target: Target<I> | null;
  readonly parties: readonly I["party"][];
}
/** What would count as delivered: words, a number (`terms[].target`), or both. The unit of every verdict. */
export interface Criterion<I extends Ids = Ids> {
  readonly id: string;
  /** Null: not stated; read the title or the target. */
  readonly text: LanguageMap | null;
  /** interim: assessed and shown, not part of the verdict on the commitment. */
  readonly stage: "final" | "interim";
  /** What it depends on ("with international support"). Null: none stated. */
  readonly condition: LanguageMap | null;
  readonly terms: readonly Term<I>[];
}

// ============================================================ (B) records
/** oversees: the body that decides on it or measures it; its word on a missed deadline counts. */
export type Role = "commits" | "implements" | "oversees" | "finances" | "hosts" | "benefits" | "addressed" | "involved";
export type RelationType = "part-of" | "related" | "restates" | "renews" | "replaces" | "replaced-by" | "implements";
/** Editorial, undated. To another dataset: "camp-david:annual-exercises". */
export interface Relation { readonly type: RelationType; readonly to: Reference }
/** Only "commitment" is counted: an event that somebody undertakes to hold is one, an event that nobody undertakes is an `Event`. */
export type Classification = "commitment" | "position" | "background" | "author-summary";
export interface Commitment<I extends Ids = Ids> {
  readonly id: I["commitment"];
  readonly identifiers: readonly Identifier[];
  readonly classification: Classification;
  readonly title: LanguageMap;
  readonly summary: LanguageMap | null;
  readonly instrument: I["instrument"] | null;
  readonly parties: readonly { readonly party: I["party"]; readonly role: Role }[];
  readonly domains: readonly I["domain"][];
  readonly condition: LanguageMap | null;
  /** Empty: an editor judged that nothing can be tested. Not stated: one criterion "main" without text. */
  readonly criteria: readonly Criterion<I>[];
  /** parts: all are asked. readings: rival interpretations, none preferred. Null: not stated, shown side by side. */
  readonly criteriaAre: "parts" | "readings" | null;
  /** jointly: one act, one verdict. each: every party does its own part. Null: not stated; each where an entry or a term names parties, else jointly. */
  readonly acts: "jointly" | "each" | null;
  readonly claims: NonEmpty<Claim<I>>;
  readonly history: readonly HistoryEntry<I>[];
  readonly ratings: readonly Rating<I>[];
  readonly relations: readonly Relation[];
  /** Editor's remarks: ambiguities, what was inferred. */
  readonly notes: readonly LanguageMap[];
  readonly reviewedOn: IsoDay;
  readonly extra: Extra;
  /** Of the first claim. */
  readonly madeOn: Edtf | null;
  // derived: what `assess(dataset)` says on the default day; a commitment not yet on record then: unknown, null
  readonly status: Status | "uncertain" | "mixed";
  /** Year of the latest `due` of the final criteria. */
  readonly targetYear: number | null;
}
/** A text in which several commitments stand: a declaration, an action plan, an NDC. */
export interface Instrument<I extends Ids = Ids> {
  readonly id: I["instrument"];
  readonly title: LanguageMap;
  readonly date: Edtf | null;
  readonly identifiers: readonly Identifier[];
  readonly sources: readonly string[];
  readonly extra: Extra;
}
export type PartyKind =
  | "state" | "government" | "ministry" | "agency" | "public-bank" | "region" | "city" | "bloc" | "alliance" | "international-organisation"
  | "political-party" | "company" | "sector" | "institute" | "university" | "civil-society" | "unnamed-group" | "person";
export interface Party<I extends Ids = Ids> {
  readonly id: I["party"];
  readonly kind: Suggested<PartyKind> | null;
  readonly names: LanguageMap;
  readonly aliases: readonly string[];
  readonly identifiers: readonly Identifier[];
  /** The same party elsewhere: "jp-kr-us:kexim", a Wikidata URI. */
  readonly sameAs: readonly Reference[];
  /** ISO 3166-1 or -2 code of where it is: "TH", "US-KY". */
  readonly place: string | null;
  readonly partOf: string | null;
  readonly members: { readonly parties: readonly string[]; readonly complete: boolean | null } | null;
  readonly extra: Extra;
}
export interface Domain<I extends Ids = Ids> { readonly id: I["domain"]; readonly names: LanguageMap; readonly partOf: string | null; readonly identifiers: readonly Identifier[]; readonly extra: Extra }
export type Measure = "stock" | "flow" | "cumulative" | "ratio";
export interface Indicator<I extends Ids = Ids> {
  readonly id: I["indicator"];
  readonly title: LanguageMap;
  readonly unit: string | null;
  readonly definition: LanguageMap | null;
  /** stock: on a day. flow: in a period. cumulative: since a start. ratio: share, rate, intensity. */
  readonly measure: Measure | null;
  /** A flow or running total that cannot fall below 0: parts of a period bound the whole. */
  readonly neverNegative: boolean;
  readonly direction: "increase" | "decrease" | null;
  /** Natural bound on the desired side, in the unit. */
  readonly bound: number | null;
  /** What tells its series apart: ["party"], ["sex", "age"]. */
  readonly dimensions: readonly string[];
  readonly method: string | null;
  readonly identifiers: readonly Identifier[];
  readonly extra: Extra;
}
/** `date` is the period measured. Same series and period again: the later published one counts. */
export interface Observation<I extends Ids = Ids> extends Fact<I> {
  readonly indicator: string;
  readonly dimensions: Readonly<Record<string, string>>;
  /** Null: withdrawn. */
  readonly value: Range | null;
  readonly kind: "actual" | "projected";
  readonly derivedFrom: readonly FactId[];
  readonly formula: string | null;
}
/** What happened around the commitments; what a deadline counts from; what triggers a duty. */
export interface Event<I extends Ids = Ids> extends Fact<I> { readonly title: LanguageMap; readonly identifiers: readonly Identifier[] }
/** Where an id went. `to` empty: withdrawn; one: moved; several: split. */
export interface Redirect { readonly from: string; readonly to: readonly string[]; readonly since: string; readonly reason: LanguageMap | null }
export type Level = "error" | "warning" | "off";
export interface Dataset<I extends Ids = Ids> extends Typed<I> {
  readonly formatVersion: 2;
  readonly id: string;
  readonly title: LanguageMap;
  readonly version: string | null;
  readonly language: string;
  readonly licence: string | null;
  readonly authors: readonly string[];
  /** How far in time evidence was looked for. */
  readonly reviewedThrough: IsoDay;
  readonly identifiers: readonly Identifier[];
  readonly commitments: readonly Commitment<I>[];
  readonly instruments: readonly Instrument<I>[];
  readonly parties: readonly Party<I>[];
  readonly domains: readonly Domain<I>[];
  readonly sources: readonly Source<I>[];
  readonly indicators: readonly Indicator<I>[];
  readonly observations: readonly Observation<I>[];
  readonly events: readonly Event<I>[];
  readonly redirects: readonly Redirect[];
  /** Levels that differ from the rules' own. */
  readonly rules: Readonly<Record<string, Level>>;
  readonly extra: Extra;
}
/** Several datasets. Every id is read as "<dataset id>:<id>"; parties are joined by `sameAs` and by equal identifiers, never by equal ids. */
export interface Catalogue { readonly formatVersion: 2; readonly id: string; readonly title: LanguageMap; readonly datasets: readonly Dataset[] }
/** What a check finds. `record` is an id, not a position. */
export interface Issue {
  readonly rule: string; readonly level: Exclude<Level, "off">; readonly record: string | null; readonly path: readonly (string | number)[];
  readonly message: string; readonly found: string; readonly fix: string;
}

// ============================================================ (A) light input
// Every field below is optional unless it stands without "?". One value stands for a list of one.
type OneOrMore<T> = T | readonly T[];
/** A string is in the dataset's language. */
export type Text = string | LanguageMap;
/** 5, "2675..2728", "..2728", "2675..", or { min, max }. */
export type RangeInput = number | string | { readonly min?: number; readonly max?: number };
/** { iso3166: "JP", lei: ["...", "..."] } */
export type IdentifiersInput = Readonly<Record<string, OneOrMore<string>>>;
/** A year, an EDTF expression, or words: 2030 = "2030" = "by 2030" = "../2030"; "in 2025"; "on 2024-05-10"; "early|mid|late 2024"; "around 2030";
 *  "throughout 2024/2030"; "total 2024/2030"; "every year from 2024 [until 2030]"; "within P6M after lima-2024"; "when it occurs";
 *  "not stated"; "indefinite"; "open-ended"; "withdrawn". As an object: with a fiscal year, a length of periods, a period of grace, a source of its own. */
export type DueInput = number | string | CitingInput & { readonly due: number | string; readonly every?: Duration; readonly fiscalYear?: FiscalYear; readonly grace?: Duration } | Due;
/** "START-END", "START-END SHA256", or words of the source (the `exact` of a quote). */
export type PassageInput = string | { readonly exact?: string; readonly prefix?: string; readonly suffix?: string; readonly position?: string; readonly sha256?: string; readonly locator?: string };
/** Id of a source; "URL"; "URL DATE"; or a citation. */
export type CitationInput = string | { readonly source: string; readonly passage?: OneOrMore<PassageInput>; readonly paraphrase?: Text; readonly doubtful?: true };
/** With one source, passage and paraphrase stand beside it; without a source they are of the inherited one. */
export interface CitingInput { readonly source?: OneOrMore<CitationInput>; readonly passage?: OneOrMore<PassageInput>; readonly paraphrase?: Text; readonly doubtful?: true }
export interface FactInput extends CitingInput {
  /** Default: what it says and its date, "delivered-2024-05-10". */
  readonly key?: string;
  readonly date?: Edtf | number;
  readonly statedBy?: OneOrMore<string>;
  readonly attribution?: Attribution;
  /** "scheme: code" */
  readonly sourceCode?: string;
  readonly corrects?: string;
  readonly reason?: Text;
  readonly note?: Text;
  readonly extra?: Extra;
}
export interface ClaimInput extends FactInput { readonly firmness?: Firmness; readonly formallyAnnounced?: boolean; readonly criterion?: string }
export interface RatingInput extends FactInput { readonly scheme: string; readonly code: string; readonly criterion?: string; readonly party?: OneOrMore<string> }
export interface HistoryInput extends FactInput {
  readonly text?: Text; readonly status?: Status; readonly observedUntil?: Edtf | number; readonly criterion?: string; readonly party?: OneOrMore<string>;
  readonly occurrence?: string | number; readonly directness?: "direct" | "indirect"; readonly statedTimeliness?: "on-time" | "late" | "missed"; readonly event?: string;
}
/** At most one of the six comparisons or the two changes. */
export interface TargetInput {
  readonly indicator?: string; readonly dimensions?: Readonly<Record<string, string>>;
  readonly atLeast?: RangeInput; readonly atMost?: RangeInput; readonly moreThan?: RangeInput; readonly lessThan?: RangeInput; readonly equal?: RangeInput; readonly between?: RangeInput;
  /** Per cent against the baseline. */
  readonly reduceBy?: RangeInput; readonly increaseBy?: RangeInput;
  /** "211 in 2022-11", "2013" (value not stated), "BAU 2030", or the id of an observation. */
  readonly baseline?: string | number | { readonly kind?: Baseline["kind"]; readonly date?: Edtf | number; readonly value?: RangeInput; readonly observation?: FactId };
}
export interface TermInput extends FactInput, TargetInput { readonly due?: DueInput; readonly expires?: boolean; readonly party?: OneOrMore<string> }
export interface CriterionInput extends TermInput {
  readonly text?: Text; readonly stage?: "final" | "interim"; readonly condition?: Text;
  /** Later terms: a moved deadline, a revised number. */
  readonly revisions?: readonly TermInput[];
}
/** The row. {title, party, domain, due, status} is enough. */
export interface CommitmentInput extends TargetInput, CitingInput {
  /** Default: made of the title. In a folder: the file's name. */
  readonly id?: string;
  readonly title: Text;
  /** Commits. Other roles in `parties`. */
  readonly party?: OneOrMore<string>;
  readonly parties?: Readonly<Partial<Record<Role, OneOrMore<string>>>>;
  readonly domain?: OneOrMore<string>;
  readonly due?: DueInput;
  readonly expires?: boolean;
  readonly targetYear?: number;
  /** One status, or one a party: { ca: delivered, cn: in-progress }. */
  readonly status?: Status | Readonly<Record<string, Status>>;
  /** From when; and the last day on which it was seen so (default: the day of the source). */
  readonly statusDate?: Edtf | number; readonly statusAsOf?: Edtf | number;
  // ---- all else
  readonly classification?: Classification;
  readonly summary?: Text; readonly instrument?: string;
  readonly madeOn?: Edtf | number; readonly firmness?: Firmness; readonly formallyAnnounced?: boolean; readonly statedBy?: OneOrMore<string>; readonly attribution?: Attribution;
  readonly sourceCode?: string; readonly claims?: readonly ClaimInput[];
  readonly condition?: Text;
  /** "none": nothing can be tested. A text or a criterion by key; due, target and condition of the row go to every final criterion without its own. */
  readonly criteria?: "none" | Readonly<Record<string, string | CriterionInput>>;
  readonly criteriaAre?: "parts" | "readings";
  readonly acts?: "jointly" | "each";
  readonly history?: readonly HistoryInput[];
  readonly ratings?: readonly RatingInput[];
  readonly partOf?: OneOrMore<Reference>; readonly related?: OneOrMore<Reference>; readonly restates?: OneOrMore<Reference>; readonly renews?: OneOrMore<Reference>;
  readonly replaces?: OneOrMore<Reference>; readonly replacedBy?: OneOrMore<Reference>; readonly implements?: OneOrMore<Reference>;
  readonly notes?: OneOrMore<Text>; readonly reviewedOn?: IsoDay; readonly identifiers?: IdentifiersInput; readonly extra?: Extra;
}
/** Defaults for the commitments that name it. */
export interface InstrumentInput extends CitingInput {
  readonly title: Text; readonly date?: Edtf | number; readonly party?: OneOrMore<string>; readonly domain?: OneOrMore<string>;
  readonly firmness?: Firmness; readonly formallyAnnounced?: boolean; readonly statedBy?: OneOrMore<string>; readonly attribution?: Attribution; readonly due?: DueInput;
  readonly identifiers?: IdentifiersInput; readonly extra?: Extra;
}
type PartialInput<T, Replaced extends keyof T, With> = Partial<{ [K in Exclude<keyof T, Replaced | "id">]: Exclude<T[K], null> }> & With;
export type SourceInput = string | PartialInput<Source, "title" | "note" | "identifiers", { readonly title?: Text; readonly note?: Text; readonly identifiers?: IdentifiersInput }>;
export type PartyInput = string | PartialInput<Party, "names" | "identifiers" | "members" | "sameAs", {
  readonly name?: Text; readonly identifiers?: IdentifiersInput; readonly sameAs?: OneOrMore<Reference>;
  /** A list that ends with "..." is not complete; one without says nothing unless `complete` does. */
  readonly members?: readonly string[]; readonly complete?: boolean;
}>;
export type DomainInput = string | { readonly name: Text; readonly partOf?: string; readonly identifiers?: IdentifiersInput; readonly extra?: Extra };
export interface ObservationInput extends FactInput {
  readonly value: RangeInput | null; readonly party?: string; readonly dimensions?: Readonly<Record<string, string>>; readonly kind?: "projected";
  readonly derivedFrom?: OneOrMore<FactId>; readonly formula?: string;
}
export type IndicatorInput = PartialInput<Indicator, "title" | "definition" | "identifiers" | "dimensions", {
  readonly title: Text; readonly definition?: Text; readonly identifiers?: IdentifiersInput; readonly dimensions?: OneOrMore<string>; readonly observations?: readonly ObservationInput[];
}>;
export interface EventInput extends FactInput { readonly title: Text; readonly identifiers?: IdentifiersInput }
export interface DatasetInput {
  readonly id: string;
  readonly title: Text;
  readonly source: OneOrMore<CitationInput>;
  readonly reviewedThrough: IsoDay;
  /** In a folder: one file each, named by id. */
  readonly commitments: readonly CommitmentInput[] | Readonly<Record<string, CommitmentInput>>;
  /** Default: "und". */
  readonly language?: string;
  readonly version?: string; readonly licence?: string; readonly authors?: OneOrMore<string>;
  readonly instruments?: Readonly<Record<string, InstrumentInput>>;
  readonly parties?: Readonly<Record<string, PartyInput>>;
  readonly domains?: Readonly<Record<string, DomainInput>>;
  readonly sources?: Readonly<Record<string, SourceInput>>;
  readonly indicators?: Readonly<Record<string, IndicatorInput>>;
  readonly events?: Readonly<Record<string, EventInput>>;
  readonly redirects?: Readonly<Record<string, { readonly to?: OneOrMore<string>; readonly since: string; readonly reason?: Text }>>;
  readonly rules?: Readonly<Record<string, Level>>;
  readonly identifiers?: IdentifiersInput;
  readonly extra?: Extra;
}
