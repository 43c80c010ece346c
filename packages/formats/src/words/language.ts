import type {
  AssessedCommitment,
  AssessedCriterion,
  DaySpan,
  Due,
  Explanation,
  Ids,
  LanguageMap,
  Pace,
  Range,
  Step,
  TargetView,
  Verdict,
} from "@policytrack/core";
import type { EventTitle } from "./dues.ts";
import type { Codes, Counted, Lexicon, RuleGroup, Word } from "./lexicon.ts";
import type { Digits, UnitOf } from "./numbers.ts";
import type { SentenceKey } from "./sentence-keys.ts";
import type { DueForms, Piece, Sentence, Values } from "./template.ts";

/** What has names or a title in several languages. */
export type Named =
  | { readonly id: string; readonly names: LanguageMap }
  | { readonly id: string; readonly title: LanguageMap | null; readonly publisher?: string | null };

/** What of a target is printed. */
export type PrintedTarget = Pick<TargetView<Ids>, "comparator" | "value" | "unit"> &
  Partial<Pick<TargetView<Ids>, "unitNames">> & {
    /** What the number is of, as the indicator names it. */
    readonly subject?: LanguageMap | null;
  };

export interface DueOptions {
  /** The title of an event that a deadline counts from. Default: its id. */
  readonly eventTitle?: EventTitle;
  /** "phrase" (default): "by the end of 2030"; "name": "the end of 2030". */
  readonly form?: keyof DueForms;
}

export interface StepOptions extends DueOptions {
  /** The name of a party, by its id. Default: the id. */
  readonly partyName?: (party: string) => string;
  /** The title of a source, by its id. Default: in the dataset's language. */
  readonly sourceTitle?: (source: string) => string;
}

/** One language: its words, and the texts of typed values. */
export interface Words {
  /** BCP 47: "en". */
  readonly tag: string;
  /** Everything that the language says, as tables. */
  readonly lexicon: Lexicon;
  /** A status or timeliness: "on time". */
  word(word: Word): string;
  /** Several that are possible: "on time or late". */
  words(possible: readonly Word[]): string;
  /** The word of any code: `code("firmness", "in-law")`. */
  code<K extends keyof Codes>(list: K, code: Codes[K]): string;
  /** A text of the data, in this language where there is one. */
  text(map: LanguageMap | null): string;
  /** The name of a party, domain, indicator, event or source; where it has none, who published it, else its id. */
  name(of: Named): string;
  title(of: AssessedCommitment<Ids>): string;
  /** An ISO day: "10 May 2024". */
  day(iso: string): string;
  /** A last day: "the end of 2030" for 31 December. */
  lastDay(iso: string): string;
  /** A date as vague as it is: "early 2024". Null: the time is not known. */
  date(edtf: string | null): string;
  /** What an approximate date is taken to name: "the first quarter of 2024" for "early 2024". Null: it is not approximate. */
  read(edtf: string): string | null;
  /** The same as when something happened: "in 2030". */
  when(edtf: string): string;
  /** The days between which something happened. */
  span(span: DaySpan): string;
  /** The period measured by a value: "at the end of 2025" (`atClose`) or "in 2025". */
  measured(of: { readonly from: string; readonly through: string }, atClose: boolean): string;
  /** The time between two ISO days: "4 years and 1 month". */
  between(one: string, other: string): string;
  /** An ISO 8601 duration: "6 months". */
  duration(iso: string): string;
  /** When something is to be done: "by the end of 2030"; of a commitment whose criteria differ, each. */
  due(of: Verdict<Ids> | AssessedCriterion<Ids> | AssessedCommitment<Ids>, options?: DueOptions): string;
  /** The same of a deadline alone. Null: it names no day. */
  term(due: Due | null, options?: DueOptions): string | null;
  /** The period or, by its title, the event of what recurs. */
  occurrence(of: string, options?: DueOptions): string;
  /** How far away the due day is: "in 4 years and 1 month". Null where there is no due day. */
  remaining(of: Verdict<Ids> | AssessedCriterion<Ids> | AssessedCommitment<Ids>): string | null;
  number(value: number, digits?: Digits): string;
  /** How many: "three", or in digits. */
  count(n: number): string;
  /** How many of something: "9 sources". */
  counted(of: Counted, n: number): string;
  /** What is known of a number: "2,675 to 3,184 vehicles". */
  range(value: Range, unit?: UnitOf, digits?: Digits): string;
  /** The unit of an indicator or a target. */
  unit(of: UnitOf): string | null;
  /** A share of 1 as a simple part, where it is near one: "about a tenth"; else as a percentage. */
  share(share: Range): string;
  /** A share of 1 as a percentage: "8.3 to 10%". */
  percent(share: Range, digits?: number): string;
  /** A number that was promised: "at most 35 days". */
  target(target: PrintedTarget): string;
  pace(possible: readonly Pace[]): string;
  /** A progress method by its id; one that has no words here by the id itself. */
  method(id: string): string;
  /** What a figure of a method is. */
  figure(name: string): string;
  /** Why a method has no figures. */
  noFigures(reason: string): string;
  /** The heading of a table's column; an own column ("x_code") by its name. */
  column(name: string): string;
  ruleGroup(name: RuleGroup): string;
  list(items: readonly string[], join: "and" | "or"): string;
  quote(text: string): string;
  /** A sentence of the product with its values. `plural`: how many it speaks of. */
  say<K extends SentenceKey>(key: K, values: Values<K>, plural?: number): Sentence;
  /** The same without capital and stop, to stand within another. */
  clause<K extends SentenceKey>(key: K, values: Values<K>, plural?: number): readonly Piece[];
  /** Sentences one after the other. */
  paragraph(sentences: readonly Sentence[]): string;
  /** A step of an explanation as a sentence. */
  step(step: Step<Ids>, options?: StepOptions): string;
  explanation(of: Explanation<Ids>, options?: StepOptions): readonly string[];
}
