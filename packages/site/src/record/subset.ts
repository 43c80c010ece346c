import type { Commitment, Dataset, Fact, Ids } from "@policytrack/core";

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
  const wanted = new Set(ids);
  const commitments = dataset.commitments.filter(({ id }) => wanted.has(id));
  const needed: Needed = {
    parties: new Set(),
    domains: new Set(),
    sources: new Set(),
    indicators: new Set(),
    events: new Set(),
    instruments: new Set(),
  };
  for (const commitment of commitments) addCommitment(needed, commitment);
  const observations = dataset.observations.filter(({ indicator }) => needed.indicators.has(indicator));
  for (const observation of observations) {
    addFact(needed, observation);
    addParty(needed, observation.dimensions["party"]);
  }
  const events = dataset.events.filter(({ id }) => needed.events.has(id));
  for (const event of events) addFact(needed, event);
  const instruments = dataset.instruments.filter(({ id }) => needed.instruments.has(id));
  for (const { sources } of instruments) for (const source of sources) needed.sources.add(source);
  return {
    ...dataset,
    commitments,
    observations,
    events,
    instruments,
    indicators: dataset.indicators.filter(({ id }) => needed.indicators.has(id)),
    parties: withParents(dataset.parties, needed.parties, membersOf),
    domains: withParents(dataset.domains, needed.domains, () => []),
    sources: dataset.sources.filter(({ id }) => needed.sources.has(id)),
    redirects: [],
  };
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

interface Entry {
  readonly id: string;
  readonly partOf: string | null;
}

function membersOf({ members }: Dataset<Ids>["parties"][number]): readonly string[] {
  return members?.parties ?? [];
}

/** The entries that are needed, with those above them and, of blocs, their members. */
function withParents<T extends Entry>(
  entries: readonly T[],
  needed: ReadonlySet<string>,
  furtherOf: (entry: T) => readonly string[],
): readonly T[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const found = new Set<string>();
  const open = [...needed];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const entry = byId.get(id);
    if (entry === undefined || found.has(id)) continue;
    found.add(id);
    if (entry.partOf !== null) open.push(entry.partOf);
    open.push(...furtherOf(entry));
  }
  // Whoever has a needed entry as its whole counts as a part of it.
  return entries.filter(({ id, partOf }) => found.has(id) || (partOf !== null && found.has(partOf)));
}
