import { parseIsoDay, type Span, spanOf } from "@policytrack/edtf";
import type {
  Commitment,
  Criterion,
  Dataset,
  Domain,
  Event,
  Fact,
  FactId,
  HistoryEntry,
  Indicator,
  Instrument,
  Observation,
  Party,
  Redirect,
  Source,
} from "../model/types.ts";
import { append } from "./append.ts";
import { byId } from "./by-id.ts";
import { areDistinctByOwner } from "./distinct-facts.ts";
import { correctionsIn, correctorsAmong, groupsOf } from "./corrections.ts";
import { ancestors, childrenOf, descendants } from "./hierarchy.ts";
import { type Facts, factsById, type IndexedFact } from "./indexed-fact.ts";

export type { Span } from "@policytrack/edtf";
export type { IndexedFact } from "./indexed-fact.ts";

/** Which day of an imprecise publication date counts. */
export type PublicationDate = "latest" | "earliest";

const anyDay: Span = { earliest: -Infinity, latest: Infinity };
const never: Span = { earliest: Infinity, latest: Infinity };
const none: readonly never[] = [];

/**
 * Everything that is looked up in a dataset, in maps. It is made once for each dataset by `indexOf` and passed to
 * rules, assessments, queries and comparisons, so that none of them searches a list. Each map of facts is made when it is
 * first asked for.
 *
 * Where two records have one id (which a check refuses) the first counts.
 */
export class DatasetIndex {
  readonly dataset: Dataset;
  readonly commitments: ReadonlyMap<string, Commitment>;
  readonly instruments: ReadonlyMap<string, Instrument>;
  readonly parties: ReadonlyMap<string, Party>;
  readonly domains: ReadonlyMap<string, Domain>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly events: ReadonlyMap<string, Event>;
  readonly observations: ReadonlyMap<FactId, Observation>;
  /** By the id that they lead from. */
  readonly redirects: ReadonlyMap<string, Redirect>;

  readonly #reviewedThrough: number;
  readonly #spans = new Map<string, Span>();
  readonly #series = new Map<string, readonly Observation[]>();
  readonly #histories = new Map<Commitment, ReadonlyMap<string | null, readonly HistoryEntry[]>>();
  readonly #committing = new Map<Commitment, readonly string[]>();
  readonly #answering = new Map<Commitment, ReadonlySet<string>>();
  #facts: Facts | undefined;
  #publications: ReadonlyMap<string, Span> | undefined;
  #observations: ReadonlyMap<string, readonly Observation[]> | undefined;
  #corrections: readonly Fact[] | undefined;
  #correctors: ReadonlyMap<FactId, readonly Fact[]> | undefined;
  #correctionGroups: ReadonlyMap<FactId, readonly Fact[]> | undefined;
  #memberships: ReadonlyMap<string, readonly string[]> | undefined;
  #parts: ReadonlyMap<string, readonly string[]> | undefined;
  #subdomains: ReadonlyMap<string, readonly string[]> | undefined;
  #partiesByAnyId: ReadonlyMap<string, Party> | undefined;

  constructor(dataset: Dataset) {
    this.dataset = dataset;
    this.#reviewedThrough = parseIsoDay(dataset.reviewedThrough) ?? Infinity;
    this.commitments = byId(dataset.commitments);
    this.instruments = byId(dataset.instruments);
    this.parties = byId(dataset.parties);
    this.domains = byId(dataset.domains);
    this.sources = byId(dataset.sources);
    this.indicators = byId(dataset.indicators);
    this.events = byId(dataset.events);
    this.observations = byId(dataset.observations);
    this.redirects = redirectsByOrigin(dataset.redirects);
  }

  get #factsOnce(): Facts {
    return (this.#facts ??= factsById(this.dataset));
  }

  get facts(): ReadonlyMap<FactId, IndexedFact> {
    return this.#factsOnce.byId;
  }

  /** The facts that correct another, in the order of the dataset. */
  get corrections(): readonly Fact[] {
    return (this.#corrections ??= correctionsIn(this.dataset));
  }

  /** Whether each fact has an id of its own. */
  get hasDistinctFacts(): boolean {
    return areDistinctByOwner(this) || this.#factsOnce.namesakes.size === 0;
  }

  /** The day through which evidence was looked for. */
  get reviewedThrough(): number {
    return this.#reviewedThrough;
  }

  /**
   * The days that an EDTF date can mean, each text read once. Null: any day.
   *
   * @throws {RangeError} for what is no date, which no parsed dataset has.
   */
  span(date: string | null): Span {
    if (date === null) return anyDay;
    let span = this.#spans.get(date);
    if (span === undefined) {
      span = spanOf(date);
      this.#spans.set(date, span);
    }
    return span;
  }

  /**
   * The first and the last day on which a source can have come out: of `published`, else `accessed`, else
   * `reviewedThrough`. A source that the dataset does not have never came out.
   */
  publicationOf(sourceId: string): Span {
    return (this.#publications ??= this.#publicationsById()).get(sourceId) ?? never;
  }

  #publicationsById(): ReadonlyMap<string, Span> {
    const publications = new Map<string, Span>();
    for (const source of this.sources.values()) publications.set(source.id, this.#publicationDays(source));
    return publications;
  }

  #publicationDays(source: Source): Span {
    const span = this.span(source.published);
    const { earliest, latest } = span;
    if (Number.isFinite(latest)) return Number.isFinite(earliest) ? span : { earliest: latest, latest };
    const day = (source.accessed === null ? null : parseIsoDay(source.accessed)) ?? this.#reviewedThrough;
    return { earliest: day, latest: day };
  }

  /** The day from which a fact is public. Infinity: never, since an editor doubts all its citations. */
  publishedOn({ citations }: Fact, date: PublicationDate): number {
    let first = Infinity;
    for (let i = 0; i < citations.length; i++) {
      const { source, doubtful } = citations[i]!;
      if (doubtful) continue;
      const { earliest, latest } = this.publicationOf(source);
      const day = date === "latest" ? latest : earliest;
      if (day < first) first = day;
    }
    return first;
  }

  /** Where a fact of the dataset stands. Undefined: it is of another dataset. */
  placeOf(fact: Fact): IndexedFact | undefined {
    const { byId: facts, namesakes } = this.#factsOnce;
    const place = facts.get(fact.id);
    return place === undefined || place.fact === fact ? place : namesakes.get(fact);
  }

  /** The facts that correct this one. */
  correctorsOf(id: FactId): readonly Fact[] {
    this.#correctors ??= correctorsAmong(this.corrections);
    return this.#correctors.get(id) ?? none;
  }

  /**
   * All corrections that hang together with a fact: what corrects it, what that corrects, and so on in both directions. The
   * same list for each of the facts. Undefined: it corrects nothing and nothing corrects it.
   */
  correctionsAround(id: FactId): readonly Fact[] | undefined {
    // Most datasets have none, and their ids need not be looked at.
    if (this.corrections.length === 0) return undefined;
    this.#correctionGroups ??= groupsOf(this.corrections);
    return this.#correctionGroups.get(id);
  }

  /** The observations of an indicator that have these dimensions, and perhaps others, in the order of the dataset. */
  observationsOf(
    indicatorId: string,
    dimensions: Readonly<Record<string, string>> = {},
  ): readonly Observation[] {
    const observations = (this.#observations ??= observationsBySeries(this.dataset));
    const wanted = Object.entries(dimensions).toSorted(([a], [b]) => (a < b ? -1 : 1));
    if (wanted.length === 0) return observations.get(indicatorId) ?? none;
    const key = seriesKey(indicatorId, wanted);
    if (wanted.length === 1) return observations.get(key) ?? none;
    let series = this.#series.get(key);
    if (series === undefined) {
      const lists = wanted.map((pair) => observations.get(seriesKey(indicatorId, [pair])) ?? none);
      const shortest = lists.reduce((a, b) => (b.length < a.length ? b : a));
      series = shortest.filter((o) =>
        wanted.every(([dimension, value]) => o.dimensions[dimension] === value),
      );
      this.#series.set(key, series);
    }
    return series;
  }

  /**
   * The entries of a commitment's history that are about a criterion, in their order: those that name it and, for a final
   * criterion, those that name none.
   */
  historyOf(commitment: Commitment, criterion: Pick<Criterion, "id" | "stage">): readonly HistoryEntry[] {
    const isOfAll =
      commitment.criteria.length < 2 && commitment.history.every((entry) => entry.criterion === null);
    if (isOfAll) return criterion.stage === "final" ? commitment.history : none;
    let history = this.#histories.get(commitment);
    if (history === undefined) {
      history = historyByCriterion(commitment);
      this.#histories.set(commitment, history);
    }
    return history.get(criterion.id) ?? (criterion.stage === "final" ? (history.get(null) ?? none) : none);
  }

  /** The ids of the parties that commit. */
  committingOf(commitment: Commitment): readonly string[] {
    let parties = this.#committing.get(commitment);
    if (parties === undefined) {
      parties = [
        ...new Set(commitment.parties.filter(({ role }) => role === "commits").map(({ party }) => party)),
      ];
      this.#committing.set(commitment, parties);
    }
    return parties;
  }

  /** Whose word on a deadline of this commitment counts: those that commit, their members, and whoever oversees it. */
  answeringFor(commitment: Commitment): ReadonlySet<string> {
    let parties = this.#answering.get(commitment);
    if (parties === undefined) {
      const committing = this.committingOf(commitment);
      const overseeing = commitment.parties
        .filter(({ role }) => role === "oversees")
        .map(({ party }) => party);
      const members = committing.flatMap((id) => this.parties.get(id)?.members?.parties ?? none);
      parties = new Set([...committing, ...overseeing, ...members]);
      this.#answering.set(commitment, parties);
    }
    return parties;
  }

  /** Parties by their ids, then by those that they are `sameAs`: in a catalogue, the ids of all parties that were joined. */
  get partiesByAnyId(): ReadonlyMap<string, Party> {
    if (this.#partiesByAnyId === undefined) {
      const parties = new Map(this.parties);
      for (const party of this.dataset.parties)
        for (const id of party.sameAs) if (!parties.has(id)) parties.set(id, party);
      this.#partiesByAnyId = parties;
    }
    return this.#partiesByAnyId;
  }

  /** The party and what it is part of, nearest first. A circle is walked once. */
  partyAndAncestors(id: string): readonly string[] {
    return ancestors(id, this.parties);
  }

  /** The domain and what it is part of, nearest first. A circle is walked once. */
  domainAndAncestors(id: string): readonly string[] {
    return ancestors(id, this.domains);
  }

  /** The party and all that is part of it, at any depth. */
  partyAndParts(id: string): readonly string[] {
    this.#parts ??= childrenOf(this.dataset.parties);
    return descendants(id, this.#parts);
  }

  /** The domain and all domains below it. */
  domainAndParts(id: string): readonly string[] {
    this.#subdomains ??= childrenOf(this.dataset.domains);
    return descendants(id, this.#subdomains);
  }

  /** The parties that list this one as a member. */
  membershipsOf(partyId: string): readonly string[] {
    if (this.#memberships === undefined) {
      const groups = new Map<string, string[]>();
      for (const { id, members } of this.dataset.parties)
        for (const member of members?.parties ?? none) append(groups, member, id);
      this.#memberships = groups;
    }
    return this.#memberships.get(partyId) ?? none;
  }
}

const indexes = new WeakMap<object, DatasetIndex>();

/**
 * The index of a dataset. It is made when first asked for and kept as long as the dataset is.
 *
 * @example
 * indexOf(dataset).parties.get("kr"); // the party, or undefined
 */
export function indexOf(dataset: Dataset): DatasetIndex {
  let index = indexes.get(dataset);
  if (index === undefined) {
    index = new DatasetIndex(dataset);
    indexes.set(dataset, index);
  }
  return index;
}

function redirectsByOrigin(redirects: readonly Redirect[]): ReadonlyMap<string, Redirect> {
  const map = new Map<string, Redirect>();
  for (const redirect of redirects) if (!map.has(redirect.from)) map.set(redirect.from, redirect);
  return map;
}

/** Under each indicator its observations, and under each of its dimensions with a value those that have it. */
function observationsBySeries({ observations }: Dataset): ReadonlyMap<string, readonly Observation[]> {
  const series = new Map<string, Observation[]>();
  for (const observation of observations) {
    const { indicator, dimensions } = observation;
    append(series, indicator, observation);
    for (const [dimension, value] of Object.entries(dimensions))
      append(series, seriesKey(indicator, [[dimension, value]]), observation);
  }
  return series;
}

/** No id has a line break, so that two series never share a key. */
function seriesKey(indicatorId: string, dimensions: readonly (readonly [string, string])[]): string {
  return [indicatorId, ...dimensions.flat()].join("\n");
}

/** For each criterion the entries that name it or none, and under null those that name none. */
function historyByCriterion(commitment: Commitment): ReadonlyMap<string | null, readonly HistoryEntry[]> {
  const final = new Map<string | null, boolean>(
    commitment.criteria.map(({ id, stage }) => [id, stage === "final"]),
  );
  const lists = new Map<string | null, HistoryEntry[]>([...final.keys(), null].map((id) => [id, []]));
  for (const entry of commitment.history) {
    if (entry.criterion !== null) lists.get(entry.criterion)?.push(entry);
    else for (const [id, list] of lists) if (id === null || final.get(id) === true) list.push(entry);
  }
  return lists;
}
