import type { DatasetIndex } from "../dataset/dataset-index.ts";
import type {
  Citation,
  Claim,
  Commitment,
  CommitmentInput,
  Criterion,
  Dataset,
  DatasetInput,
  DomainInput,
  Event,
  Fact,
  HistoryEntry,
  Indicator,
  IndicatorInput,
  Instrument,
  Issue,
  Observation,
  Party,
  PartyInput,
  Rating,
  Redirect,
  Reply,
  Source,
  SourceInput,
  Term,
} from "../model/types.ts";

/** What a check found. */
export interface Finding {
  /** From the thing that is checked to the field. Default: the thing itself. */
  readonly path?: Issue["path"];
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** The value that stands there; undefined where nothing does. */
  readonly found: unknown;
  /** What to do. Default: the rule's own. */
  readonly fix?: string;
  /** Id of the record that it is about. Default: the one that is being checked. */
  readonly record?: string;
}

/** What `assess` says of a commitment on the dataset's default day. */
export type Derived = Pick<Commitment, "status" | "targetYear">;
/** The same by the id of a commitment. */
export type DerivedById = Pick<ReadonlyMap<string, Derived>, "get">;

/** What every check can look at. It is used again for the next thing, so that a check keeps nothing of it. */
export interface RuleContext {
  readonly index: DatasetIndex;
  /** An earlier version of the dataset. Null: there is none to compare with. */
  readonly previous: DatasetIndex | null;
  /** Null: the dataset has not been assessed. */
  readonly derived: DerivedById | null;
  /** The ids of all rules that there are. */
  readonly ruleIds: ReadonlySet<string>;
  readonly report: (finding: Finding) => void;
}
export interface InCommitment extends RuleContext {
  readonly commitment: Commitment;
}
export interface InCriterion extends InCommitment {
  readonly criterion: Criterion;
}
export type FactKind = "claim" | "term" | "history" | "rating" | "reply" | "observation" | "event";
export interface OfFact extends RuleContext {
  readonly factKind: FactKind;
}
export interface OfCitation extends OfFact {
  readonly fact: Fact;
}
/** The fields that hold our own words. */
export type TextField =
  | "title"
  | "summary"
  | "text"
  | "condition"
  | "note"
  | "reason"
  | "paraphrase"
  | "definition";
export interface OfText extends RuleContext {
  readonly field: TextField;
  /** Of what the text is a part: a commitment's title is shorter than a source's. */
  readonly owner:
    | "dataset"
    | "commitment"
    | "criterion"
    | "fact"
    | "event"
    | "indicator"
    | "instrument"
    | "source";
  /** BCP 47 tag. */
  readonly language: string;
}

/** One function for each kind of thing that a rule looks at. One walk over the dataset calls them all. */
export interface Checks {
  dataset(dataset: Dataset, context: RuleContext): void;
  commitment(commitment: Commitment, context: InCommitment): void;
  criterion(criterion: Criterion, context: InCriterion): void;
  claim(claim: Claim, context: InCommitment): void;
  term(term: Term, context: InCriterion): void;
  history(entry: HistoryEntry, context: InCommitment): void;
  rating(rating: Rating, context: InCommitment): void;
  reply(reply: Reply, context: InCommitment): void;
  observation(observation: Observation, context: RuleContext): void;
  event(event: Event, context: RuleContext): void;
  /** Each claim, term, history entry, rating, reply, observation and event. */
  fact(fact: Fact, context: OfFact): void;
  citation(citation: Citation, context: OfCitation): void;
  source(source: Source, context: RuleContext): void;
  party(party: Party, context: RuleContext): void;
  indicator(indicator: Indicator, context: RuleContext): void;
  instrument(instrument: Instrument, context: RuleContext): void;
  redirect(redirect: Redirect, context: RuleContext): void;
  /** Each language of each text of ours. */
  text(text: string, context: OfText): void;
}

/** A thing by its id. Null takes it out. */
type ById<T> = Readonly<Record<string, T | null>>;
/** Some fields of a thing. Null takes a field out. */
type Lines<T> = { readonly [K in keyof T]?: T[K] | null };
/** Lines of a record, laid over the example record: fields replace fields, lists replace lists, null takes out. */
export interface ExampleLines extends Omit<
  Partial<DatasetInput>,
  "commitments" | "sources" | "parties" | "domains" | "indicators"
> {
  readonly commitments?: ById<Lines<CommitmentInput>>;
  readonly sources?: ById<string | Lines<Exclude<SourceInput, string>>>;
  readonly parties?: ById<PartyInput>;
  readonly domains?: ById<DomainInput>;
  readonly indicators?: ById<Lines<IndicatorInput>>;
  /** Fields of published commitments, which nobody writes by hand. */
  readonly published?: ById<Partial<Commitment>>;
}
export interface RuleExample {
  readonly wrong: ExampleLines;
  readonly right: ExampleLines;
  /** Of rules that compare two versions: the earlier one. */
  readonly previous?: ExampleLines;
}

/** What a rule checks, and what it says where it is broken: all that a program needs which only reads data. */
export interface RuleCheck {
  /** Names the violation: "source-before-fact". */
  readonly id: string;
  /** error: it contradicts itself or cannot be computed with. warning: everything else. A dataset can set another level. */
  readonly level: Issue["level"];
  /** What to do where it is broken. */
  readonly fix: string;
  readonly check: Partial<Checks>;
}
/** What a rule is for, in the same file as its check. */
export interface RuleText {
  /** What is asked for, in one sentence. */
  readonly asks: string;
  /** Why, in one or two. */
  readonly why: string;
  readonly example: RuleExample;
}
/** One thing that a dataset can do wrong, with all that is said about it. */
export interface Rule extends RuleCheck, RuleText {}

/**
 * A rule: its check, level and fix. What it is for stands beside it as a function of its own, so that a bundler can leave it out and
 * nobody waits for it who does not read it.
 *
 * @example
 * export const sourceReadBeforePublished = defineRule({
 *   id: "source-read-before-published",
 *   level: "error",
 *   fix: "Correct one of the two dates.",
 *   check: {
 *     source({ published, accessed }, { index, report }) {
 *       if (index.span(accessed).latest < index.span(published).earliest)
 *         report({ path: ["accessed"], message: `The source was published later, ${published}.`, found: accessed });
 *     },
 *   },
 * });
 *
 * export const aboutSourceReadBeforePublished = (): RuleText => ({
 *   asks: "A source was read no earlier than it was published.",
 *   why: "One of the two dates is wrong.",
 *   example: {
 *     wrong: { sources: { plan: { published: "2024-06-03", accessed: "2024-06-01" } } },
 *     right: { sources: { plan: { published: "2024-06-03", accessed: "2024-06-05" } } },
 *   },
 * });
 * @__NO_SIDE_EFFECTS__
 */
export function defineRule(rule: RuleCheck): RuleCheck {
  return rule;
}
