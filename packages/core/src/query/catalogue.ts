import { parseIsoDay } from "@policytrack/edtf";
import { text } from "../assess/text.ts";
import { mapIds } from "../dataset/map-ids.ts";
import { shown, UsageError } from "../errors.ts";
import type { Dataset, Identifier, Ids, LanguageMap, Party } from "../model/types.ts";

/** Begins the own fields of a catalogue that say until which day each dataset was reviewed, and which version it is. */
const [reviewed, version] = ["reviewedThrough:", "version:"] as const;

/**
 * The day until which evidence was looked for, of each dataset of a catalogue by its key. Empty for what is no catalogue.
 *
 * @example reviewsOf(catalogue({ apec: jpKrUs, camp: campDavid })).get("camp") // "2026-01-31"
 */
export function reviewsOf({ extra }: Pick<Dataset<Ids>, "extra">): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(extra).flatMap(([name, day]): readonly (readonly [string, string])[] =>
      name.startsWith(reviewed) && typeof day === "string" && parseIsoDay(day) !== null
        ? [[name.slice(reviewed.length), day]]
        : [],
    ),
  );
}

type Prefixed<P extends string, S extends string> = `${P}:${S}`;

/** The ids of a dataset in a catalogue: "<key>:<id>". */
export interface CatalogueIds<K extends string> extends Ids {
  readonly commitment: Prefixed<K, string>;
  readonly party: Prefixed<K, string>;
  readonly domain: Prefixed<K, string>;
  readonly source: Prefixed<K, string>;
  readonly indicator: Prefixed<K, string>;
  readonly event: Prefixed<K, string>;
  readonly instrument: Prefixed<K, string>;
}

/**
 * The version of each dataset of a catalogue that has one, by its key. Empty for what is no catalogue.
 *
 * @example versionsOf(catalogue({ apec: jpKrUs, camp: campDavid })).get("camp") // "1.0.0"
 */
export function versionsOf({ extra }: Pick<Dataset<Ids>, "extra">): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(extra).flatMap(([name, text]): readonly (readonly [string, string])[] =>
      name.startsWith(version) && typeof text === "string" ? [[name.slice(version.length), text]] : [],
    ),
  );
}

/**
 * Several datasets as one. Ids are "<key>:<id>"; parties that `sameAs` or an identifier joins become one, under the id of
 * the first, never because their ids or names are equal; the ids of the others are its `sameAs`, and find it too. References to another dataset of the catalogue ("camp-david:us")
 * lead to its records. It is reviewed through the earliest of their days; `reviewsOf` tells that of each, `versionsOf` its version. Whatever takes a dataset takes a catalogue.
 *
 * @throws {UsageError} for no dataset, a key that an id cannot have, and two keys for one dataset.
 * @example catalogue({ apec: jpKrUs, camp: campDavid }).commitments[0].id // "apec:apec-wto-dispute-settlement-2024"
 */
export function catalogue<K extends string>(
  datasets: Readonly<Record<K, Dataset<Ids>>>,
): Dataset<CatalogueIds<K>> {
  const entries = Object.entries<Dataset>((datasets as Readonly<Record<string, Dataset>> | null) ?? {});
  const [first] = entries;
  if (first === undefined || Array.isArray(datasets))
    throw new UsageError("wrong-argument", "catalogue() takes an object: a key for each dataset.");
  const keyOf = keysByDataset(entries);
  const joined = joinedParties(entries, keyOf);

  const mapped = entries.map(([key, dataset]) =>
    mapIds(dataset, (kind, id) => {
      const own = kind === "reference" ? referenceIn(key, id, keyOf) : `${key}:${id}`;
      return kind === "party" || kind === "reference" ? (joined.get(own) ?? own) : own;
    }),
  );
  const all = <T>(listOf: (dataset: Dataset) => readonly T[]): readonly T[] => mapped.flatMap(listOf);
  const same = <T>(valueOf: (dataset: Dataset) => T): T | null => {
    const value = valueOf(mapped[0]!);
    return mapped.every((dataset) => valueOf(dataset) === value) ? value : null;
  };
  return {
    formatVersion: 2,
    id: entries.map(([key]) => key).join("+"),
    title: titleOf(entries.map(([, { title }]) => title)),
    version: null,
    language: same(({ language }) => language) ?? first[1].language,
    licence: same(({ licence }) => licence),
    authors: [...new Set(all(({ authors }) => authors))],
    reviewedThrough: entries
      .map(([, { reviewedThrough }]) => reviewedThrough)
      .reduce((a, b) => (a < b ? a : b)),
    identifiers: [],
    commitments: all(({ commitments }) => commitments),
    instruments: all(({ instruments }) => instruments),
    parties: mergedParties(
      all(({ parties }) => parties),
      joined,
    ),
    domains: all(({ domains }) => domains),
    sources: all(({ sources }) => sources),
    indicators: all(({ indicators }) => indicators),
    observations: all(({ observations }) => observations),
    events: all(({ events }) => events),
    redirects: all(({ redirects }) => redirects),
    rules: {},
    extra: Object.fromEntries(
      entries.flatMap(([key, dataset]) => [
        [`${reviewed}${key}`, dataset.reviewedThrough],
        ...(dataset.version === null ? [] : [[`${version}${key}`, dataset.version]]),
      ]),
    ),
  } satisfies Dataset as unknown as Dataset<CatalogueIds<K>>;
}

/** The titles one after the other, in each language that one of them has. */
function titleOf(titles: readonly LanguageMap[]): LanguageMap {
  const languages = new Set(titles.flatMap((title) => Object.keys(title)));
  return Object.fromEntries(
    [...languages].map((language) => [
      language,
      titles.map((title) => text(title, language, "en")).join(" · "),
    ]),
  );
}

function keysByDataset(entries: readonly (readonly [string, Dataset])[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const [key, dataset] of entries) {
    const id = (dataset as Partial<Dataset> | null)?.id;
    if ((dataset as Partial<Dataset> | null)?.formatVersion !== 2 || id === undefined)
      throw new UsageError(
        "wrong-argument",
        `catalogue(): ${shown(key)} is no dataset of format 2. A light input goes through defineDataset() or parse() first.`,
      );
    if (key === "" || /[\s:/]/.test(key))
      throw new UsageError(
        "wrong-argument",
        `catalogue(): the key ${shown(key)} cannot stand in an id. Use letters, digits and hyphens.`,
      );
    const other = keys.get(id);
    if (other !== undefined)
      throw new UsageError(
        "wrong-argument",
        `catalogue(): ${shown(other)} and ${shown(key)} are both the dataset ${shown(id)}.`,
      );
    keys.set(id, key);
  }
  return keys;
}

/** "camp-david:us" to "camp:us"; a reference to a dataset that is not in the catalogue, or an URI, stays. */
function referenceIn(key: string, reference: string, keyOf: ReadonlyMap<string, string>): string {
  const colon = reference.indexOf(":");
  if (colon < 0) return `${key}:${reference}`;
  const other = keyOf.get(reference.slice(0, colon));
  return other === undefined ? reference : `${other}:${reference.slice(colon + 1)}`;
}

/** The id of the first party of each group of parties that `sameAs` or an identifier joins. */
function joinedParties(
  entries: readonly (readonly [string, Dataset])[],
  keyOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const leader = new Map<string, string>();
  const find = (name: string): string => {
    let at = name;
    for (let next = leader.get(at); next !== undefined && next !== at; next = leader.get(at)) at = next;
    for (let step = name; step !== at;) {
      const next = leader.get(step)!;
      leader.set(step, at);
      step = next;
    }
    return at;
  };
  const order = new Map<string, number>();
  for (const [key, { parties }] of entries)
    for (const { id } of parties) {
      const own = `${key}:${id}`;
      order.set(own, order.size);
      leader.set(own, own);
    }
  const join = (a: string, b: string): void => {
    const [x, y] = [find(a), find(b)];
    // The earlier party leads; a code leads no party.
    const [first, second] = (order.get(x) ?? Infinity) <= (order.get(y) ?? Infinity) ? [x, y] : [y, x];
    leader.set(second, first);
  };
  for (const [key, { parties }] of entries)
    for (const { id, sameAs, identifiers } of parties) {
      for (const reference of sameAs) join(`${key}:${id}`, referenceIn(key, reference, keyOf));
      for (const identifier of identifiers) join(`${key}:${id}`, codeOf(identifier));
    }
  return new Map([...order.keys()].map((id) => [id, find(id)]));
}

/** A blank cannot stand in an id or an URI. */
function codeOf({ scheme, id }: Identifier): string {
  return `${scheme} ${id}`;
}

/**
 * One party for each id: what the first states, and the names, codes and members that others add. What others call it otherwise
 * is among its `aliases`, and their ids in `sameAs`, so that whoever knows one of them finds the party.
 */
function mergedParties(parties: readonly Party[], joined: ReadonlyMap<string, string>): readonly Party[] {
  const others = new Map<string, string[]>();
  for (const [id, leader] of joined)
    if (id !== leader) others.set(leader, [...(others.get(leader) ?? []), id]);
  const merged = new Map<string, Party>();
  for (const party of parties) {
    const first = merged.get(party.id);
    merged.set(party.id, first === undefined ? party : mergedParty(first, party));
  }
  return [...merged.values()].map((party) => ({
    ...party,
    sameAs: [...party.sameAs.filter((id) => id !== party.id), ...(others.get(party.id) ?? [])],
  }));
}

function mergedParty(first: Party, other: Party): Party {
  const known = new Set(first.identifiers.map(codeOf));
  const names = { ...other.names, ...first.names };
  const called = new Set(Object.values(names));
  const aliases = [...first.aliases, ...other.aliases, ...Object.values(other.names)];
  return {
    ...first,
    kind: first.kind ?? other.kind,
    names,
    aliases: [...new Set(aliases.filter((alias) => !called.has(alias)))],
    identifiers: [
      ...first.identifiers,
      ...other.identifiers.filter((identifier) => !known.has(codeOf(identifier))),
    ],
    sameAs: [...new Set([...first.sameAs, ...other.sameAs])],
    place: first.place ?? other.place,
    partOf: first.partOf ?? other.partOf,
    members: first.members ?? other.members,
    extra: { ...other.extra, ...first.extra },
  };
}
