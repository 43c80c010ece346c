import { type Dataset, type Ids, reviewsOf } from "@policytrack/core";
import { idsBy } from "./ids-by.ts";

type IdsByName = ReadonlyMap<string, readonly string[]>;

/** What pages look up in a record. */
export interface RecordIndex {
  readonly parties: ReadonlyMap<string, Dataset<Ids>["parties"][number]>;
  readonly partsOfParty: IdsByName;
  /** Of a catalogue: ids that other records have for a party, each with the one that it has here. */
  readonly otherIds: Readonly<Record<string, string>>;
  /** The blocs in which a party is. */
  readonly blocsOf: IdsByName;
  readonly domains: ReadonlyMap<string, Dataset<Ids>["domains"][number]>;
  readonly partsOfDomain: IdsByName;
  /** The commitments of a domain, without those of its parts. */
  readonly commitmentsOf: IdsByName;
  readonly sources: ReadonlyMap<string, Dataset<Ids>["sources"][number]>;
}

const known = new WeakMap<Dataset<Ids>, RecordIndex>();

/** The index of a record: made once for all its pages. */
export function recordIndexOf(dataset: Dataset<Ids>): RecordIndex {
  const found = known.get(dataset) ?? indexed(dataset);
  known.set(dataset, found);
  return found;
}

function indexed(dataset: Dataset<Ids>): RecordIndex {
  const { parties, domains, commitments, sources } = dataset;
  const keys = reviewsOf(dataset);
  return {
    parties: byId(parties),
    partsOfParty: idsBy(parties, wholeOf),
    otherIds: Object.fromEntries(
      parties.flatMap(({ id, sameAs }) =>
        sameAs.filter((other) => keys.has(other.split(":", 1)[0] ?? "")).map((other) => [other, id]),
      ),
    ),
    blocsOf: idsBy(parties, ({ members }) => members?.parties ?? []),
    domains: byId(domains),
    partsOfDomain: idsBy(domains, wholeOf),
    commitmentsOf: idsBy(commitments, (commitment) => commitment.domains),
    sources: byId(sources),
  };
}

function byId<T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function wholeOf({ partOf }: { readonly partOf: string | null }): readonly string[] {
  return partOf === null ? [] : [partOf];
}
