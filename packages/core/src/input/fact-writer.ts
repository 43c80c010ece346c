import { allConversions, type FieldConversion } from "../model/generated/shapes.ts";
import type {
  Citation,
  CitationDetails,
  CitationInput,
  CitingInput,
  Dataset,
  Event,
  Fact,
  FactInput,
  Indicator,
  Instrument,
  LanguageMap,
  Observation,
  Party,
  Passage,
  PassageInput,
  Range,
  Source,
} from "../model/types.ts";
import { given, isEmpty, oneOrMore, type Plain, sameValue } from "./plain-values.ts";
import { printRange } from "./range-text.ts";
import { slug } from "./slug.ts";

/** Writes plain fields, citations and the heads of facts in the light form, and looks up what they refer to. */
export class FactWriter {
  readonly dataset: Dataset;
  /** What the dataset as a whole cites. */
  readonly top: readonly Citation[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly events: ReadonlyMap<string, Event>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly instruments: ReadonlyMap<string, Instrument>;
  readonly observations: ReadonlyMap<string, Observation>;

  constructor(dataset: Dataset) {
    this.dataset = dataset;
    this.sources = byId(dataset.sources);
    this.events = byId(dataset.events);
    this.indicators = byId(dataset.indicators);
    this.instruments = byId(dataset.instruments);
    this.observations = byId(dataset.observations);
    this.top = mostCommonCitations(dataset);
  }

  /** The fields that the model's table can write; those that say what is said without them are left out. */
  fields(type: string, full: object, except: readonly string[]): Plain {
    const light: Record<string, unknown> = {};
    for (const field of allConversions()[type] ?? []) {
      if (field.light === null || field.conversion === "by-hand" || except.includes(field.name)) continue;
      const value = (full as Plain)[field.name];
      if (value === undefined || isEmpty(value) || value === field.fallback) continue;
      light[field.light] = this.#written(field, value);
    }
    return light;
  }

  #written({ conversion }: FieldConversion, value: unknown): unknown {
    switch (conversion) {
      case "copy":
      case "date":
      case "by-hand":
        return value;
      case "text":
        return this.text(value as LanguageMap);
      case "list":
        return oneOrMore(value as readonly unknown[]);
      case "identifiers":
        return identifiersOf(value as Party["identifiers"]);
      case "scheme-code": {
        const { scheme, id } = value as { readonly scheme: string; readonly id: string };
        return `${scheme}: ${id}`;
      }
      case "range":
        return printRange(value as Range);
      default:
        return conversion satisfies never;
    }
  }

  text(map: LanguageMap, language: string = this.dataset.language): string | LanguageMap {
    const keys = Object.keys(map);
    return keys.length === 1 && keys[0] === language ? (map[language] as string) : map;
  }

  #passage({ position, quote, sha256, locator }: Passage): PassageInput {
    const at = position === null ? undefined : `${position.start}-${position.end}`;
    if (at !== undefined && quote === null && locator === null)
      return sha256 === null ? at : `${at} ${sha256}`;
    const isPlain =
      quote !== null &&
      quote.prefix === null &&
      quote.suffix === null &&
      at === undefined &&
      sha256 === null &&
      locator === null;
    if (isPlain && !/^\d+-\d+( [0-9a-f]{16,64})?$/.test(quote.exact)) return quote.exact;
    return {
      ...given("position", at),
      ...given("exact", quote?.exact),
      ...given("prefix", quote?.prefix ?? undefined),
      ...given("suffix", quote?.suffix ?? undefined),
      ...given("sha256", sha256 ?? undefined),
      ...given("locator", locator ?? undefined),
    };
  }

  citation(citation: Citation): CitationInput {
    const details = this.#details(citation);
    return Object.keys(details).length === 0 ? citation.source : { source: citation.source, ...details };
  }

  #details({ passages, paraphrase, doubtful }: Citation): Omit<CitationDetails, "source"> {
    return {
      ...given(
        "passage",
        passages.length === 0 ? undefined : oneOrMore(passages.map((one) => this.#passage(one))),
      ),
      ...given("paraphrase", paraphrase === null ? undefined : this.text(paraphrase)),
      ...given("doubtful", doubtful ? true : undefined),
    };
  }

  /** The evidence of a thing; nothing where it is what it inherits. */
  citing(citations: readonly Citation[], inherited: readonly Citation[]): CitingInput {
    if (sameValue(citations, inherited)) return {};
    const [only] = citations;
    if (citations.length !== 1 || only === undefined)
      return { source: citations.map((one) => this.citation(one)) };
    const details = this.#details(only);
    const isInherited = Object.keys(details).length > 0 && inherited[0]?.source === only.source;
    return { ...(isInherited ? {} : { source: only.source }), ...details };
  }

  /** The plain fields of a fact, its key where it is not the one that is made for it, and its evidence. */
  fact(
    type: string,
    fact: Fact,
    owner: string,
    what: string,
    cited: readonly Citation[],
    dateByDefault: string | null = null,
  ): FactInput {
    const key = fact.id.slice(owner.length + 1);
    const made = slug(fact.date === null ? what : `${what}-${fact.date}`) || "fact";
    return {
      ...given("key", key === made ? undefined : key),
      ...(fact.date === dateByDefault ? {} : { date: fact.date }),
      ...this.fields(type, fact, ["id"]),
      ...this.citing(fact.citations, cited),
    };
  }

  citesTop({ sources }: Instrument): boolean {
    return sameValue(sources, [...new Set(this.top.map(({ source }) => source))]);
  }
}

const byId = <T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> =>
  new Map(records.map((one) => [one.id, one]));
function identifiersOf(identifiers: Party["identifiers"]): Plain {
  const lists = new Map<string, string[]>();
  for (const { scheme, id } of identifiers) {
    const known = lists.get(scheme);
    if (known === undefined) lists.set(scheme, [id]);
    else known.push(id);
  }
  return Object.fromEntries([...lists].map(([scheme, ids]) => [scheme, oneOrMore(ids)]));
}
/** What most first claims cite: the dataset's own source, so that the rest need not name it. */
function mostCommonCitations({ commitments, sources }: Dataset): readonly Citation[] {
  const counts = new Map<string, { readonly citations: readonly Citation[]; n: number }>();
  let most: { readonly citations: readonly Citation[]; n: number } | undefined;
  for (const { claims } of commitments) {
    const { citations } = claims[0];
    const key = JSON.stringify(citations);
    const known = counts.get(key) ?? { citations, n: 0 };
    known.n++;
    counts.set(key, known);
    if (most === undefined || known.n > most.n) most = known;
  }
  const [first] = sources;
  return (
    most?.citations ??
    (first === undefined ? [] : [{ source: first.id, passages: [], paraphrase: null, doubtful: false }])
  );
}
