import type { Dataset, Ids, Party } from "../model/types.ts";
import { UsageError } from "../errors.ts";
type Prefixed<P extends string, S extends string> = `${P}:${S}`;
/** The ids of a dataset in a catalogue: "<dataset>:<id>". */
export interface CatalogueIds<K extends string> extends Ids {
  readonly commitment: Prefixed<K, string>;
  readonly party: Prefixed<K, string>;
  readonly domain: Prefixed<K, string>;
  readonly source: Prefixed<K, string>;
  readonly indicator: Prefixed<K, string>;
  readonly event: Prefixed<K, string>;
  readonly instrument: Prefixed<K, string>;
}
const refs = new Set([
  "id",
  "source",
  "party",
  "instrument",
  "indicator",
  "publisherParty",
  "observation",
  "corrects",
  "event",
]);
const lists = new Set(["domains", "statedBy", "sources", "derivedFrom"]);
const plain = new Set(["identifiers", "extra", "names", "title", "text", "note", "reason", "criteria-id"]);
/**
 * Several datasets as one. Ids are read as "<key>:<id>"; a party that two datasets identify alike (identifiers, sameAs) becomes one,
 * under the first one's id. Whatever takes a dataset takes a catalogue.
 * @example catalogue({ apec: jpKrUs, camp: campDavid })
 */
export function catalogue<K extends string>(
  datasets: Readonly<Record<K, Dataset<Ids>>>,
): Dataset<CatalogueIds<K>> {
  const entries = Object.entries(datasets) as unknown as readonly [K, Dataset][];
  if (entries.length === 0)
    throw new UsageError("wrong-argument", "catalogue() takes an object: a key for each dataset.");
  const same = new Map<string, string>(),
    byCode = new Map<string, string>();
  for (const [key, d] of entries)
    for (const p of d.parties) {
      const codes = [`${d.id}:${p.id}`, ...p.sameAs, ...p.identifiers.map((i) => `${i.scheme}=${i.id}`)];
      const first = codes.map((c) => byCode.get(c)).find((x) => x !== undefined) ?? `${key}:${p.id}`;
      for (const c of codes) if (!byCode.has(c)) byCode.set(c, first);
      same.set(`${key}:${p.id}`, first);
    }
  const put = (key: string, x: unknown, field: string | null, depth: number): unknown => {
    const id = (s: string): string => {
      const full = s.includes(":") ? s : `${key}:${s}`;
      return same.get(full) ?? full;
    };
    if (typeof x === "string") return field !== null && refs.has(field) ? id(x) : x;
    if (Array.isArray(x))
      return x.map((y) =>
        typeof y === "string"
          ? field !== null && (lists.has(field) || field === "parties")
            ? id(y)
            : y
          : put(key, y, field, depth + 1),
      );
    if (x === null || typeof x !== "object") return x;
    return Object.fromEntries(
      Object.entries(x).map(([k, y]) => [
        k,
        plain.has(k) || (k === "id" && field === "criteria") || (k === "id" && field === "sourceCode")
          ? y
          : put(
              key,
              y,
              k === "id" || refs.has(k) || lists.has(k) || typeof y === "object" ? k : null,
              depth + 1,
            ),
      ]),
    );
  };
  const all = <L extends Extract<keyof Dataset, string>>(list: L): never =>
    entries.flatMap(([key, d]) => put(key, d[list], list, 0) as readonly unknown[]) as never;
  const parties = new Map<string, Party>();
  for (const p of all("parties") as readonly Party[]) if (!parties.has(p.id)) parties.set(p.id, p);
  const [, first] = entries[0]!;
  return {
    ...first,
    id: entries.map(([k]) => k).join("+"),
    title: { und: entries.map(([k]) => k).join(", ") },
    reviewedThrough: entries.map(([, d]) => d.reviewedThrough).toSorted()[0]!,
    commitments: all("commitments"),
    instruments: all("instruments"),
    parties: [...parties.values()],
    domains: all("domains"),
    sources: all("sources"),
    indicators: all("indicators"),
    observations: all("observations"),
    events: all("events"),
    redirects: [],
  } as never;
}
