import type {
  Baseline,
  BaselineDetails,
  Citation,
  CitationDetails,
  CitationInput,
  CitingInput,
  Claim,
  ClaimInput,
  Commitment,
  CommitmentInput,
  Criterion,
  CriterionInput,
  Dataset,
  DatasetInput,
  Due,
  DueInput,
  Event,
  Fact,
  FactInput,
  HistoryEntry,
  HistoryInput,
  Indicator,
  Instrument,
  LanguageMap,
  Observation,
  ObservationInput,
  Party,
  PartyDetails,
  PartyInput,
  Passage,
  PassageInput,
  Range,
  RangeInput,
  Source,
  SourceInput,
  Target,
  TargetInput,
  Term,
  TermInput,
} from "../model/types.ts";
import { type FieldConversion, conversions } from "../model/generated/shapes.ts";
import { relationFields } from "./commitment-reader.ts";
import { dueText, parseDue, sameDue } from "./due-text.ts";
import { printRange, readRange } from "./range-text.ts";
import { slug } from "./slug.ts";
import { comparisons, exactly } from "./term-reader.ts";
import { visitReferences } from "./visit-references.ts";

type Plain = Readonly<Record<string, unknown>>;

/**
 * A full dataset in the light form, as short as it can be: `normalise(toInput(dataset))` is the dataset again. `status` and `targetYear` of
 * the commitments are left out, as they follow from the facts.
 *
 * @example
 * toInput(dataset).commitments; // { "halve-emissions": { title: "Halve emissions", party: "jp", due: "by 2030" } }
 */
export function toInput(dataset: Dataset): DatasetInput {
  return new InputWriter(dataset).dataset();
}

/** A list of one is written as the one. */
const oneOrMore = <T>(list: readonly T[]): T | readonly T[] => (list.length === 1 ? (list[0] as T) : list);
const sameValue = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (
    typeof a !== "object" ||
    typeof b !== "object" ||
    a === null ||
    b === null ||
    Array.isArray(a) !== Array.isArray(b)
  )
    return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameValue((a as Plain)[key], (b as Plain)[key]))
  );
};
const isEmpty = (value: unknown): boolean =>
  value === null || (typeof value === "object" && Object.keys(value).length === 0);

class InputWriter {
  readonly #dataset: Dataset;
  readonly #top: readonly Citation[];
  readonly #sources: ReadonlyMap<string, Source>;
  readonly #events: ReadonlyMap<string, Event>;
  /** Ids of parties and domains. */
  readonly #referredTo = new Set<string>();
  readonly #indicators: ReadonlyMap<string, Indicator>;
  readonly #instruments: ReadonlyMap<string, Instrument>;
  readonly #observations: ReadonlyMap<string, Observation>;
  readonly #observationsOf: ReadonlyMap<string, readonly Observation[]>;

  constructor(dataset: Dataset) {
    this.#dataset = dataset;
    this.#sources = byId(dataset.sources);
    this.#events = byId(dataset.events);
    visitReferences(dataset, (to, id) => {
      if (to === "party" || to === "domain") this.#referredTo.add(id);
    });
    this.#indicators = byId(dataset.indicators);
    this.#instruments = byId(dataset.instruments);
    this.#observations = byId(dataset.observations);
    const observationsOf = new Map<string, Observation[]>();
    for (const one of dataset.observations) {
      const others = observationsOf.get(one.indicator);
      if (others === undefined) observationsOf.set(one.indicator, [one]);
      else others.push(one);
    }
    this.#observationsOf = observationsOf;
    this.#top = mostCommonCitations(dataset);
  }

  dataset(): DatasetInput {
    const { parties, domains, sources, indicators, events, instruments, redirects, commitments } =
      this.#dataset;
    const records = (list: readonly (readonly [string, unknown])[]): Plain | undefined =>
      list.length === 0 ? undefined : Object.fromEntries(list);
    const { id, title, ...head } = this.#fields("Dataset", this.#dataset, []) as unknown as DatasetInput;
    return {
      id,
      title,
      ...head,
      source: oneOrMore(this.#top.map((citation) => this.#citation(citation))),
      ...given("instruments", records(instruments.map((one) => [one.id, this.#instrument(one)]))),
      ...given("parties", records(this.#described(parties).map((one) => [one.id, this.#party(one)]))),
      ...given(
        "domains",
        records(
          this.#described(domains).map((one) => [
            one.id,
            shortened(this.#fields("Domain", one, ["id"]), "name", "string"),
          ]),
        ),
      ),
      ...given("sources", records(sources.map((one) => [one.id, this.#source(one)]))),
      ...given("indicators", records(indicators.map((one) => [one.id, this.#indicator(one)]))),
      ...given(
        "events",
        records(
          events.map((one) => [
            one.id,
            {
              ...this.#fields("Event", one, ["id"]),
              ...given("date", one.date ?? undefined),
              ...this.#citing(one.citations, this.#top),
            },
          ]),
        ),
      ),
      ...given(
        "redirects",
        records(redirects.map((one) => [one.from, this.#fields("Redirect", one, ["from"])])),
      ),
      commitments: Object.fromEntries(commitments.map((one) => [one.id, this.#commitment(one)])),
    } as DatasetInput;
  }

  /** None of them, where all are named by their ids and referred to: they come back by being referred to. */
  #described<T extends Party | Dataset["domains"][number]>(records: readonly T[]): readonly T[] {
    const bare = records.every((one) => isBare(one) && this.#referredTo.has(one.id));
    return bare ? [] : records;
  }

  // -------------------------------------------------------------------------------------------- fields
  /** The fields that the model's table can write; those that say what is said without them are left out. */
  #fields(type: string, full: object, except: readonly string[]): Plain {
    const light: Record<string, unknown> = {};
    for (const field of conversions[type] ?? []) {
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
        return this.#text(value as LanguageMap);
      case "list":
        return oneOrMore(value as readonly unknown[]);
      case "texts":
        return oneOrMore((value as readonly LanguageMap[]).map((text) => this.#text(text)));
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

  #text(map: LanguageMap, language: string = this.#dataset.language): string | LanguageMap {
    const keys = Object.keys(map);
    return keys.length === 1 && keys[0] === language ? (map[language] as string) : map;
  }

  // -------------------------------------------------------------------------------------------- evidence
  #source(source: Source): SourceInput {
    const { id: _, title, ...others } = source;
    const fields = {
      ...this.#fields("Source", others, ["id", "title"]),
      ...given("title", title === null ? undefined : this.#text(title, source.language ?? "und")),
    } as Exclude<SourceInput, string>;
    const names = Object.keys(fields);
    const isShort = source.url !== null && names.every((name) => name === "url" || name === "published");
    return isShort ? [source.url, source.published].filter((x) => x !== null).join(" ") : fields;
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

  #citation(citation: Citation): CitationInput {
    const details = this.#details(citation);
    return Object.keys(details).length === 0 ? citation.source : { source: citation.source, ...details };
  }

  #details({ passages, paraphrase, doubtful }: Citation): Omit<CitationDetails, "source"> {
    return {
      ...given(
        "passage",
        passages.length === 0 ? undefined : oneOrMore(passages.map((one) => this.#passage(one))),
      ),
      ...given("paraphrase", paraphrase === null ? undefined : this.#text(paraphrase)),
      ...given("doubtful", doubtful ? true : undefined),
    };
  }

  /** The evidence of a thing; nothing where it is what it inherits. */
  #citing(citations: readonly Citation[], inherited: readonly Citation[]): CitingInput {
    if (sameValue(citations, inherited)) return {};
    const [only] = citations;
    if (citations.length !== 1 || only === undefined)
      return { source: citations.map((one) => this.#citation(one)) };
    const details = this.#details(only);
    const isInherited = Object.keys(details).length > 0 && inherited[0]?.source === only.source;
    return { ...(isInherited ? {} : { source: only.source }), ...details };
  }

  /** The plain fields of a fact, its key where it is not the one that is made for it, and its evidence. */
  #fact(
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
      ...this.#fields(type, fact, ["id"]),
      ...this.#citing(fact.citations, cited),
    };
  }

  // -------------------------------------------------------------------------------------------- records
  #party(party: Party): PartyInput {
    const { id, names, members } = party;
    const isNamedById = sameValue(names, { und: id });
    const isOpen = members !== null && members.complete === false;
    const fields: PartyDetails = {
      ...given("name", isNamedById ? undefined : this.#text(names)),
      ...this.#fields("Party", party, ["id"]),
      ...given(
        "members",
        members === null ? undefined : isOpen ? [...members.parties, "..."] : members.parties,
      ),
      ...given("complete", members?.complete === true ? true : undefined),
    };
    return shortened(fields as Plain, "name", "string") as PartyInput;
  }

  #instrument(instrument: Instrument): Plain {
    const isTop = this.#citesTop(instrument);
    return {
      ...this.#fields("Instrument", instrument, ["id"]),
      ...given("source", isTop ? undefined : oneOrMore(instrument.sources)),
    };
  }

  #citesTop({ sources }: Instrument): boolean {
    return sameValue(sources, [...new Set(this.#top.map(({ source }) => source))]);
  }

  #indicator(indicator: Indicator): Plain {
    const observations = this.#observationsOf.get(indicator.id) ?? [];
    return {
      ...this.#fields("Indicator", indicator, ["id"]),
      ...given(
        "observations",
        observations.length === 0 ? undefined : observations.map((one) => this.#observation(one)),
      ),
    };
  }

  #observation(observation: Observation): ObservationInput {
    const { indicator, dimensions, value } = observation;
    const { party, ...others } = dimensions;
    const what = Object.values({ ...(party === undefined ? {} : { party }), ...others }).join("-");
    return {
      ...this.#fact("Observation", observation, indicator, what, this.#top),
      ...given("party", party),
      ...given("dimensions", Object.keys(others).length === 0 ? undefined : others),
      value: value === null ? null : printRange(value),
    };
  }

  #commitment(commitment: Commitment): CommitmentInput {
    const { id, parties, domains, instrument, claims, history, ratings, relations, reviewedOn } = commitment;
    const of = instrument === null ? undefined : this.#instruments.get(instrument);
    const inherited =
      of === undefined || this.#citesTop(of)
        ? this.#top
        : of.sources.map((source): Citation => ({ source, passages: [], paraphrase: null, doubtful: false }));
    // The row cites what its first claim cites, as that is the claim that it makes.
    const cited: readonly Citation[] = claims[0].citations;
    const roles = (role: string): readonly string[] =>
      parties.flatMap((one) => (one.role === role ? [one.party] : []));
    const others = [...new Set(parties.map(({ role }) => role))]
      .filter((role) => role !== "commits")
      .map((role) => [role, oneOrMore(roles(role))]);
    const commits = roles("commits");
    return inOrder({
      ...(this.#fields("Commitment", commitment, ["id", "instrument"]) as unknown as CommitmentInput),
      ...given("instrument", instrument ?? undefined),
      ...given("party", commits.length === 0 ? undefined : oneOrMore(commits)),
      ...given("parties", others.length === 0 ? undefined : Object.fromEntries(others)),
      ...given("domain", domains.length === 0 ? undefined : oneOrMore(domains)),
      ...this.#citing(cited, inherited),
      ...this.#claims(commitment, cited, of),
      ...this.#criteria(commitment, cited, commits, of),
      ...this.#history(id, history, cited),
      ...given(
        "ratings",
        ratings.length === 0
          ? undefined
          : ratings.map((one) => this.#fact("Rating", one, id, `${one.scheme}-${one.code}`, cited)),
      ),
      ...Object.fromEntries(
        Object.entries(relationFields).flatMap(([field, type]) => {
          const to = relations.flatMap((one) => (one.type === type ? [one.to] : []));
          return to.length === 0 ? [] : [[field, oneOrMore(to)]];
        }),
      ),
      ...given("reviewedOn", reviewedOn === this.#dataset.reviewedThrough ? undefined : reviewedOn),
    }) as unknown as CommitmentInput;
  }

  /** The first claim as the row's own where the row can say all of it; else all of them in full, and the row makes none. */
  #claims(commitment: Commitment, cited: readonly Citation[], instrument: Instrument | undefined): Plain {
    const { id: owner, claims } = commitment;
    const [first, ...others] = claims;
    const listed = (some: readonly Claim[]): readonly ClaimInput[] =>
      some.map((one) => this.#fact("Claim", one, owner, one.firmness ?? "claim", cited));
    const { date, firmness, formallyAnnounced, statedBy, attribution, sourceCode } = first;
    const dateByDefault = instrument?.date ?? null;
    if (!canBeTheRows(commitment, dateByDefault)) return { madeOn: null, claims: listed(claims) };
    const isDefault =
      date === dateByDefault &&
      (others.length === 0 || instrument !== undefined || firmness !== null || formallyAnnounced !== null);
    return {
      ...given("madeOn", isDefault ? undefined : (date ?? undefined)),
      ...given("firmness", firmness ?? undefined),
      ...given("formallyAnnounced", formallyAnnounced ?? undefined),
      ...given("statedBy", statedBy.length === 0 ? undefined : oneOrMore(statedBy)),
      ...given("attribution", attribution ?? undefined),
      ...given("sourceCode", sourceCode === null ? undefined : `${sourceCode.scheme}: ${sourceCode.id}`),
      ...given("claims", others.length === 0 ? undefined : listed(others)),
    };
  }

  #criteria(
    commitment: Commitment,
    cited: readonly Citation[],
    committing: readonly string[],
    instrument: Instrument | undefined,
  ): Plain {
    const { id: owner, criteria, claims } = commitment;
    if (criteria.length === 0) return { criteria: "none" };
    // The day of the row, which terms take; the row has none where it makes no claim.
    const madeOn = canBeTheRows(commitment, instrument?.date ?? null) ? claims[0].date : null;
    const written = criteria.map(
      (one) => [one.id, this.#criterion(owner, one, cited, committing, madeOn)] as const,
    );
    const [[id, only] = ["", {}]] = written;
    const fields = Object.keys(only);
    if (written.length === 1 && id === "main" && fields.every((field) => rowFields.has(field)))
      return only as Plain;
    return {
      criteria: Object.fromEntries(
        written.map(([key, one]) => [key, shortened(inOrder(one as Plain), "text", "string")]),
      ),
    };
  }

  #criterion(
    owner: string,
    { id, text, stage, condition, terms }: Criterion,
    cited: readonly Citation[],
    committing: readonly string[],
    madeOn: string | null,
  ): CriterionInput {
    const [first, ...later] = terms;
    return {
      ...given("text", text === null ? undefined : this.#text(text)),
      ...given("stage", stage === "interim" ? stage : undefined),
      ...given("condition", condition === null ? undefined : this.#text(condition)),
      ...(first === undefined ? {} : this.#term(owner, first, `${id}-term`, cited, committing, madeOn)),
      ...given(
        "revisions",
        later.length === 0
          ? undefined
          : later.map((one, i) => this.#term(owner, one, `${id}-term-${i + 2}`, cited, committing, madeOn)),
      ),
    };
  }

  #term(
    owner: string,
    term: Term,
    key: string,
    cited: readonly Citation[],
    committing: readonly string[],
    madeOn: string | null,
  ): TermInput {
    const { due, expires, target, parties } = term;
    const { key: _, ...fact } = this.#fact("Term", term, owner, "", cited, madeOn);
    const own = term.id.slice(owner.length + 1);
    const asksNothing = due === null && target === null;
    return {
      ...given("key", own === key && !asksNothing ? undefined : own),
      ...fact,
      ...given("due", due === null ? undefined : writtenDue(due)),
      ...(target === null ? {} : this.#target(target, committing)),
      ...given("expires", expires ? true : undefined),
      ...given("party", parties.length === 0 ? undefined : oneOrMore(parties)),
    };
  }

  #target(
    { indicator, dimensions, comparator, value, valueIn, baseline }: Target,
    committing: readonly string[],
  ): TargetInput {
    const byDefault =
      this.#indicators.get(indicator)?.dimensions.includes("party") === true && committing.length === 1
        ? committing[0]
        : undefined;
    const { party, ...others } = dimensions;
    const said = { ...(party === byDefault ? {} : { party: party ?? null }), ...others };
    return {
      indicator,
      ...given("dimensions", Object.keys(said).length === 0 ? undefined : said),
      ...comparisonOf(comparator, value, valueIn),
      ...given("baseline", baseline === null ? undefined : this.#baseline(baseline)),
    };
  }

  #baseline(baseline: Baseline): string | BaselineDetails {
    const { kind, date, value, observation } = baseline;
    const known = observation === null ? undefined : this.#observations.get(observation);
    if (known !== undefined && kind === "historical" && known.date === date && sameValue(known.value, value))
      return known.id;
    if (observation === null && date !== null) {
      if (kind === "business-as-usual" && value === null) return `BAU ${date}`;
      const amount = value === null ? null : printRange(value);
      if (kind === "historical" && value === null) return date;
      if (
        kind === "historical" &&
        (typeof amount === "number" || typeof amount === "string") &&
        sameValue(readRange(String(amount)), value)
      )
        return `${amount} in ${date}`;
    }
    return this.#fields("Baseline", baseline, []) as BaselineDetails;
  }

  /** The history; a last entry that says no more than a status is that of the row. */
  #history(owner: string, history: Commitment["history"], cited: readonly Citation[]): Plain {
    const last = history.at(-1);
    const written = history.map((one) => this.#historyEntry(owner, one, cited));
    const { key, status, date, observedUntil, ...others } = written.at(-1) ?? {};
    const isRows =
      key === "row-status" &&
      status !== undefined &&
      last?.event === null &&
      Object.keys(others).length === 0;
    const entries = isRows ? written.slice(0, -1) : written;
    const published = this.#sources.get(cited[0]?.source ?? "")?.published ?? undefined;
    return {
      ...given("history", entries.length === 0 ? undefined : entries),
      ...(isRows
        ? {
            status,
            ...given("statusDate", date ?? undefined),
            ...(observedUntil === published ? {} : { statusAsOf: observedUntil ?? null }),
          }
        : {}),
    };
  }

  #historyEntry(owner: string, entry: HistoryEntry, cited: readonly Citation[]): HistoryInput {
    const { event, text, occurrence, status } = entry;
    const of = event === null ? undefined : this.#events.get(event);
    const inherited = of === undefined ? cited : of.citations;
    const dateByDefault = of?.date ?? null;
    const fact = this.#fact("HistoryEntry", entry, owner, status ?? "step", inherited, dateByDefault);
    const textByDefault = of?.title ?? null;
    // Beside an event, passage and paraphrase alone would be of the event's source.
    return {
      ...fact,
      ...(sameValue(text, textByDefault) ? {} : { text: text === null ? null : this.#text(text) }),
      ...given("occurrence", occurrence ?? undefined),
    };
  }
}

/** Whether nothing but the id is said of a party or domain. */
const isBare = ({ id, names, extra: own, ...others }: Party | Dataset["domains"][number]): boolean =>
  sameValue(names, { und: id }) && isEmpty(own) && Object.values(others).every(isEmpty);
/** Whether the row itself can make the first claim. */
function canBeTheRows({ claims, id }: Commitment, dateByDefault: string | null): boolean {
  const [first, ...others] = claims;
  const { date, criterion, corrects, reason, note, extra, firmness, formallyAnnounced } = first;
  const states = firmness !== null || formallyAnnounced !== null || date !== null;
  return (
    first.id === `${id}/made` &&
    [criterion, corrects, reason, note].every((value) => value === null) &&
    isEmpty(extra) &&
    (date !== null || dateByDefault === null) &&
    (others.length === 0 || states)
  );
}
/** The fields of a commitment and of a criterion in the order in which people read them. */
const readingOrder = [
  "title",
  "text",
  "stage",
  "condition",
  "summary",
  "classification",
  "instrument",
  "party",
  "parties",
  "domain",
  "madeOn",
  "firmness",
  "formallyAnnounced",
  "statedBy",
  "attribution",
  "sourceCode",
  "source",
  "passage",
  "paraphrase",
  "doubtful",
  "due",
  "expires",
  "indicator",
  "dimensions",
  ...Object.keys(comparisons),
  "reduceBy",
  "increaseBy",
  "valueIn",
  "baseline",
  "criteria",
  "criteriaAre",
  "acts",
  "status",
  "statusDate",
  "statusAsOf",
  "claims",
  "history",
  "ratings",
];
const rankOf = new Map(readingOrder.map((name, rank) => [name, rank]));
const inOrder = (fields: Plain): Plain =>
  Object.fromEntries(
    Object.entries(fields).toSorted(
      ([a], [b]) => (rankOf.get(a) ?? readingOrder.length) - (rankOf.get(b) ?? readingOrder.length),
    ),
  );
/** The fields of a criterion that can stand in the row. */
const rowFields = new Set([
  "due",
  "expires",
  "indicator",
  "dimensions",
  "baseline",
  "valueIn",
  "reduceBy",
  "increaseBy",
  ...Object.keys(comparisons),
]);

const byId = <T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> =>
  new Map(records.map((one) => [one.id, one]));
/** A field, if there is something to write. */
function given<K extends string, V>(name: K, value: V | undefined): { readonly [P in K]?: V } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [P in K]?: V });
}
/** The field alone where there is no other and it is a text. */
function shortened(fields: Plain, name: string, type: "string"): unknown {
  return Object.keys(fields).length === 1 && typeof fields[name] === type ? fields[name] : fields;
}
function identifiersOf(identifiers: Party["identifiers"]): Plain {
  const lists = new Map<string, string[]>();
  for (const { scheme, id } of identifiers) {
    const known = lists.get(scheme);
    if (known === undefined) lists.set(scheme, [id]);
    else known.push(id);
  }
  return Object.fromEntries([...lists].map(([scheme, ids]) => [scheme, oneOrMore(ids)]));
}
function comparisonOf(
  comparator: Target["comparator"],
  value: Range,
  valueIn: Target["valueIn"],
): TargetInput {
  const field = Object.entries(comparisons).find(
    ([, one]) => one === comparator,
  )?.[0] as keyof typeof comparisons;
  if (valueIn === "unit") return { [field]: printRange(value) };
  const turned = (x: number | null): number | null => (x === null ? null : exactly(100 - x));
  const raised = (x: number | null): number | null => (x === null ? null : exactly(x - 100));
  const isExact = [value.min, value.max].every((x) => x === null || exactly(x) === x);
  const [isLess, isMore] = [comparator === "at-most" && isExact, comparator === "at-least" && isExact];
  const reduced: RangeInput | null = isLess
    ? printRange({ min: turned(value.max), max: turned(value.min) })
    : null;
  if (reduced !== null && sameValue(flipped(reduced), value)) return { reduceBy: reduced };
  const increased: RangeInput | null = isMore
    ? printRange({ min: raised(value.min), max: raised(value.max) })
    : null;
  if (increased !== null && sameValue(added(increased), value)) return { increaseBy: increased };
  return { [field]: printRange(value), valueIn };
}
const flipped = (written: RangeInput): Range | null => {
  const range = readRange(written);
  const turned = (x: number | null): number | null => (x === null ? null : exactly(100 - x));
  return range === null ? null : { min: turned(range.max), max: turned(range.min) };
};
const added = (written: RangeInput): Range | null => {
  const range = readRange(written);
  const raised = (x: number | null): number | null => (x === null ? null : exactly(100 + x));
  return range === null ? null : { min: raised(range.min), max: raised(range.max) };
};
/** Words, or words with what they cannot say, or the full form. */
function writtenDue(due: Due): DueInput {
  const words = dueText(due);
  if (words !== null) return words;
  const plain: Due =
    due.kind === "date"
      ? { ...due, every: null, fiscalYear: null }
      : due.kind === "recurring"
        ? { ...due, grace: null }
        : due;
  const said = dueText(plain);
  const read = said === null ? null : parseDue(said);
  if (said === null || read === null || !read.ok || !sameDue(read.due, plain)) return due;
  if (due.kind === "date")
    return {
      due: said,
      ...given("every", due.every ?? undefined),
      ...given("fiscalYear", due.fiscalYear ?? undefined),
    };
  return due.kind === "recurring" ? { due: said, ...given("grace", due.grace ?? undefined) } : due;
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
