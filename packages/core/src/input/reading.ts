import { defaultLimits, type Limits } from "../model/formats.ts";
import { allConversions, type FieldConversion } from "../model/generated/shapes.ts";
import type {
  Baseline,
  Claim,
  Commitment,
  Dataset,
  DatasetInput,
  Domain,
  Event,
  HistoryEntry,
  Identifier,
  Indicator,
  Instrument,
  LanguageMap,
  Observation,
  OneOrMore,
  Party,
  Range,
  RangeInput,
  Rating,
  Redirect,
  Reply,
  Source,
  Term,
  Text,
} from "../model/types.ts";
import { append } from "../dataset/append.ts";
import { IssueLog, type NewIssue, type Place } from "./issue-log.ts";
import { LightPlaces } from "./light-places.ts";
import { NameIndex } from "./name-index.ts";
import { type Scope, inside } from "./scope.ts";
import { readRange, withDecimalPoints } from "./range-text.ts";

/** One value stands for a list of one. */
export const listOf = <T>(given: OneOrMore<T> | undefined): readonly T[] =>
  given === undefined ? [] : Array.isArray(given) ? (given as readonly T[]) : [given as T];
/** A year may be a number in the light form. */
export function dateOf(given: string | number): string;
export function dateOf(given: string | number | null | undefined): string | null;
export function dateOf(given: string | number | null | undefined): string | null {
  if (given === undefined || given === null) return null;
  return typeof given === "number" ? String(given).padStart(4, "0") : given;
}

/** What the conversions make of each type. */
interface FullTypes {
  readonly Baseline: Baseline;
  readonly Claim: Claim;
  readonly Commitment: Commitment;
  readonly Dataset: Dataset;
  readonly Domain: Domain;
  readonly Event: Event;
  readonly HistoryEntry: HistoryEntry;
  readonly Indicator: Indicator;
  readonly Instrument: Instrument;
  readonly Observation: Observation;
  readonly Party: Party;
  readonly Rating: Rating;
  readonly Redirect: Redirect;
  readonly Reply: Reply;
  readonly Source: Source;
  readonly Term: Term;
}
export type FullType = keyof FullTypes;
export type Full<K extends FullType> = FullTypes[K];

export interface ReadingOptions {
  readonly limits?: Limits;
  /** Collects what is wrong. */
  readonly log?: IssueLog;
  readonly names?: NameIndex;
}

/** A field that is written in the light form. */
type WrittenField = FieldConversion & { readonly light: string };
/** How an object of a type is made. */
interface Plan {
  /** With all its fields, as they are where nothing is written. */
  readonly blank: Readonly<Record<string, unknown>>;
  /** By their names in the light form. */
  readonly written: ReadonlyMap<string, readonly WrittenField[]>;
}

/** One reading of one light dataset: what has been read of it so far, and how its plain fields are read. */
export class Reading {
  readonly input: DatasetInput;
  readonly limits: Limits;
  readonly names: NameIndex;
  readonly language: string;
  /** Another one while a draft is read. */
  log: IssueLog;
  /** Where each record and fact stands in the light form. */
  readonly places = new LightPlaces();
  /** Sources, parties and domains that are listed nowhere: they are there because something names them. */
  readonly implied = new Set<object>();
  readonly sources = new Map<string, Source>();
  readonly sourceByUrl = new Map<string, Source>();
  readonly events = new Map<string, Event>();
  readonly indicators = new Map<string, Indicator>();
  readonly observations = new Map<string, Observation>();
  readonly instruments = new Map<string, Instrument>();
  readonly #plans = new Map<FullType, Plan>();

  constructor(
    input: DatasetInput,
    { limits = defaultLimits, log = new IssueLog(limits), names = new NameIndex(input) }: ReadingOptions,
  ) {
    this.input = input;
    this.limits = limits;
    this.log = log;
    this.names = names;
    this.language = input.language ?? "und";
  }

  issue(
    { at, record }: Scope,
    rule: NewIssue["rule"],
    message: string,
    found: unknown,
    fix: string,
    below: Place = [],
    level?: "warning",
  ): void {
    this.log.add({
      rule,
      record,
      path: [...at, ...below],
      message,
      found,
      fix,
      ...(level === undefined ? {} : { level }),
    });
  }

  /** Makes a full object, as the model's table says; `byHand` has what the table does not. */
  read<K extends FullType>(
    type: K,
    given: object,
    scope: Scope,
    byHand: Readonly<Record<string, unknown>>,
  ): Full<K> {
    const { blank, written } = this.#plans.get(type) ?? this.#planOf(type);
    const made: Record<string, unknown> = { ...blank };
    for (const name in byHand) made[name] = byHand[name];
    for (const key in given) {
      const value = (given as Readonly<Record<string, unknown>>)[key];
      const fields = value === undefined || value === null ? undefined : written.get(key);
      if (fields !== undefined)
        for (const field of fields)
          if (!Object.hasOwn(byHand, field.name)) made[field.name] = this.#convert(field, value, scope);
    }
    // The table has every field of the type: it is made from the same concepts.
    return made as unknown as Full<K>;
  }

  #planOf(type: FullType): Plan {
    const fields = allConversions()[type] ?? [];
    const written = new Map<string, WrittenField[]>();
    for (const field of fields)
      if (field.light !== null && field.conversion !== "by-hand")
        append(written, field.light, field as WrittenField);
    const plan = {
      blank: Object.fromEntries(fields.map(({ name, fallback }) => [name, fallback])),
      written,
    };
    this.#plans.set(type, plan);
    return plan;
  }

  #convert({ conversion, light, fallback }: WrittenField, value: unknown, scope: Scope): unknown {
    switch (conversion) {
      case "copy":
        return value;
      case "text":
        return this.text(value as Text);
      case "date":
        return dateOf(value as string | number);
      case "list":
        return listOf(value as OneOrMore<unknown>);
      case "identifiers":
        return Object.entries(value as Readonly<Record<string, OneOrMore<string>>>).flatMap(([scheme, ids]) =>
          listOf(ids).map((id): Identifier => ({ scheme, id })),
        );
      case "scheme-code":
        return this.#schemeCode(value as string, inside(scope, light));
      case "range":
        return this.range(value as RangeInput, inside(scope, light));
      case "by-hand":
        return fallback;
      default:
        return conversion satisfies never;
    }
  }

  text(given: Text): LanguageMap {
    return typeof given === "string" ? { [this.language]: given } : given;
  }

  textOrNull(given: Text | null | undefined): LanguageMap | null {
    return given === undefined || given === null ? null : this.text(given);
  }

  #schemeCode(given: string, scope: Scope): Identifier | null {
    const colon = given.indexOf(":");
    const [scheme, id] = [given.slice(0, colon).trim(), given.slice(colon + 1).trim()];
    if (colon > 0 && scheme !== "" && id !== "") return { scheme, id };
    this.issue(
      scope,
      "not-a-scheme-code",
      `${JSON.stringify(given.slice(0, 60))} names no list of codes.`,
      given,
      'Write "scheme: code", like "ogp-irm-completion: Limited".',
    );
    return null;
  }

  range(given: RangeInput, scope: Scope): Range {
    const range = readRange(given);
    if (range !== null) return range;
    const meant = typeof given === "string" ? withDecimalPoints(given) : null;
    this.issue(
      scope,
      "not-a-range",
      "This is no number and no range whose lower end comes first.",
      typeof given === "object" ? JSON.stringify(given) : given,
      meant === null
        ? 'Write a number, "5..10", "..10", "5.." or { min, max }.'
        : `Write ${JSON.stringify(meant)}, where the comma parts decimals.`,
    );
    return { min: null, max: null };
  }
}
