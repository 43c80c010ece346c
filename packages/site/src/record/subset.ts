import type { Commitment, Dataset, Fact, Ids } from "@policytrack/core";
import { idsBy } from "./ids-by.ts";

/** Lists of a dataset that commitments refer to, and through which they refer further. */
interface Needed {
  readonly parties: Set<string>;
  readonly domains: Set<string>;
  readonly sources: Set<string>;
  readonly indicators: Set<string>;
  readonly events: Set<string>;
  readonly instruments: Set<string>;
}

/** Some commitments with all that they refer to: what a page of one commitment needs. Commitments that they relate to are not in it. */
export function subsetOf(dataset: Dataset<Ids>, ids: readonly string[]): Dataset<Ids> {
  const pools = poolsOf(dataset);
  const commitments = pools.commitments.pick(ids);
  const needed: Needed = {
    parties: new Set(),
    domains: new Set(),
    sources: new Set(),
    indicators: new Set(),
    events: new Set(),
    instruments: new Set(),
  };
  for (const commitment of commitments) addCommitment(needed, commitment);
  const observations = pools.observations.pick(
    [...needed.indicators].flatMap((indicator) => pools.observationsOf.get(indicator) ?? []),
  );
  for (const observation of observations) {
    addFact(needed, observation);
    addParty(needed, observation.dimensions["party"]);
  }
  const events = pools.events.pick(needed.events);
  for (const event of events) addFact(needed, event);
  const instruments = pools.instruments.pick(needed.instruments);
  for (const { sources } of instruments) for (const source of sources) needed.sources.add(source);
  return {
    ...dataset,
    commitments,
    observations,
    events,
    instruments,
    indicators: pools.indicators.pick(needed.indicators),
    parties: pools.parties.pick(withRelatives(pools.parties, needed.parties, membersOf)),
    domains: pools.domains.pick(withRelatives(pools.domains, needed.domains, () => [])),
    sources: pools.sources.pick(needed.sources),
    redirects: [],
  };
}

/** The entries of a list by id: what is picked costs as much as it is, and not as much as the list. */
class Pool<T extends { readonly id: string; readonly partOf?: string | null }> {
  readonly #entries: readonly T[];
  readonly #places: ReadonlyMap<string, number>;
  /** The ids of what is a part of an entry. */
  readonly partsOf: ReadonlyMap<string, readonly string[]>;

  constructor(entries: readonly T[]) {
    this.#entries = entries;
    this.#places = new Map(entries.map(({ id }, place) => [id, place]));
    this.partsOf = idsBy(entries, ({ partOf }) => (partOf == null ? [] : [partOf]));
  }

  get(id: string): T | undefined {
    const place = this.#places.get(id);
    return place === undefined ? undefined : this.#entries[place];
  }

  /** Those with these ids, each once, in the order of the list. */
  pick(ids: Iterable<string>): readonly T[] {
    const places = new Set([...ids].flatMap((id) => this.#places.get(id) ?? []));
    return [...places].toSorted((a, b) => a - b).map((place) => this.#entries[place] as T);
  }
}

interface Pools {
  readonly commitments: Pool<Dataset<Ids>["commitments"][number]>;
  readonly observations: Pool<Dataset<Ids>["observations"][number]>;
  readonly events: Pool<Dataset<Ids>["events"][number]>;
  readonly instruments: Pool<Dataset<Ids>["instruments"][number]>;
  readonly indicators: Pool<Dataset<Ids>["indicators"][number]>;
  readonly parties: Pool<Dataset<Ids>["parties"][number]>;
  readonly domains: Pool<Dataset<Ids>["domains"][number]>;
  readonly sources: Pool<Dataset<Ids>["sources"][number]>;
  /** The ids of the values of an indicator. */
  readonly observationsOf: ReadonlyMap<string, readonly string[]>;
}

const known = new WeakMap<Dataset<Ids>, Pools>();

function poolsOf(dataset: Dataset<Ids>): Pools {
  let found = known.get(dataset);
  if (found === undefined) {
    found = {
      commitments: new Pool(dataset.commitments),
      observations: new Pool(dataset.observations),
      events: new Pool(dataset.events),
      instruments: new Pool(dataset.instruments),
      indicators: new Pool(dataset.indicators),
      parties: new Pool(dataset.parties),
      domains: new Pool(dataset.domains),
      sources: new Pool(dataset.sources),
      observationsOf: idsBy(dataset.observations, ({ indicator }) => [indicator]),
    };
    known.set(dataset, found);
  }
  return found;
}

/** Several subsets of one dataset as one: the entries that they share once. */
export function mergeSubsets(parts: readonly Dataset<Ids>[]): Dataset<Ids> {
  const [first] = parts;
  if (first === undefined) throw new RangeError("There is nothing to merge.");
  const merged = <T extends { readonly id: string }>(
    listOf: (part: Dataset<Ids>) => readonly T[],
  ): readonly T[] =>
    [...new Map(parts.flatMap(listOf).map((one) => [one.id, one])).values()].toSorted((a, b) =>
      a.id < b.id ? -1 : 1,
    );
  return {
    ...first,
    commitments: merged((part) => part.commitments),
    observations: merged((part) => part.observations),
    events: merged((part) => part.events),
    instruments: merged((part) => part.instruments),
    indicators: merged((part) => part.indicators),
    parties: merged((part) => part.parties),
    domains: merged((part) => part.domains),
    sources: merged((part) => part.sources),
  };
}

function addCommitment(needed: Needed, commitment: Commitment<Ids>): void {
  for (const { party } of commitment.parties) addParty(needed, party);
  for (const domain of commitment.domains) needed.domains.add(domain);
  if (commitment.instrument !== null) needed.instruments.add(commitment.instrument);
  for (const { condition: _, terms } of commitment.criteria)
    for (const term of terms) {
      addFact(needed, term);
      for (const party of term.parties) addParty(needed, party);
      if (term.due?.kind === "after-event") needed.events.add(term.due.event);
      if (term.target !== null) {
        needed.indicators.add(term.target.indicator);
        addParty(needed, term.target.dimensions["party"]);
      }
    }
  for (const claim of commitment.claims) addFact(needed, claim);
  for (const entry of commitment.history) {
    addFact(needed, entry);
    for (const party of entry.parties) addParty(needed, party);
    if (entry.event !== null) needed.events.add(entry.event);
    if (entry.occurrence !== null) needed.events.add(entry.occurrence);
  }
  for (const reply of commitment.replies) addFact(needed, reply);
  for (const rating of commitment.ratings) {
    addFact(needed, rating);
    for (const party of rating.parties) addParty(needed, party);
  }
}

function addFact({ sources, parties }: Needed, { citations, statedBy }: Fact<Ids>): void {
  for (const { source } of citations) sources.add(source);
  for (const party of statedBy) parties.add(party);
}

function addParty({ parties }: Needed, party: string | undefined): void {
  if (party !== undefined) parties.add(party);
}

function membersOf({ members }: Dataset<Ids>["parties"][number]): readonly string[] {
  return members?.parties ?? [];
}

/** The ids that are needed, with those above them and, of blocs, their members. */
function withRelatives<T extends { readonly id: string; readonly partOf: string | null }>(
  pool: Pool<T>,
  needed: ReadonlySet<string>,
  furtherOf: (entry: T) => readonly string[],
): readonly string[] {
  const found = new Set<string>();
  const open = [...needed];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const entry = pool.get(id);
    if (entry === undefined || found.has(id)) continue;
    found.add(id);
    if (entry.partOf !== null) open.push(entry.partOf);
    open.push(...furtherOf(entry));
  }
  // Whoever has a needed entry as its whole counts as a part of it.
  return [...found].flatMap((id) => [id, ...(pool.partsOf.get(id) ?? [])]);
}
