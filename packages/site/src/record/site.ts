import type { Dataset, Ids } from "@policytrack/core";
import { webAddress } from "@policytrack/formats/escape";
import { languages, words } from "@policytrack/formats/words";

/** What every page of a website knows. Plain data: it stands in each page, for the script. */
export interface Site {
  readonly id: string;
  readonly title: string;
  readonly version: string | null;
  readonly licence: string | null;
  readonly authors: readonly string[];
  /** ISO day that the pages show at first. */
  readonly on: string;
  /** ISO day: only evidence published by then is in the pages at first. */
  readonly evidenceUntil: string;
  readonly reviewedThrough: string;
  /** ISO days: the ends of the slider. */
  readonly first: string;
  readonly last: string;
  /** The record's own language first. */
  readonly languages: readonly Language[];
  readonly total: number;
  /** The absolute address of the website, with its last slash. Null: it is not known. */
  readonly base: string | null;
  readonly repository: string | null;
  /** Where corrections and replies go: a `mailto:` or web address. */
  readonly corrections: string | null;
  /** The name of the data package. */
  readonly npm: string | null;
  /** The ids of the methods by which progress is read. */
  readonly methods: readonly string[];
  /** In how many files the record is kept for the script. */
  readonly shards: number;
  /** Of a catalogue: its records. Empty for one record. */
  readonly records: readonly RecordOfSite[];
}

/** One of several records of a website. */
export interface RecordOfSite {
  /** Begins the ids of its commitments. */
  readonly key: string;
  readonly title: string;
  readonly version: string | null;
  readonly licence: string | null;
  /** ISO day until which its evidence was searched for. */
  readonly reviewedThrough: string;
}

export interface Language {
  readonly tag: string;
  readonly name: string;
}

/** The languages in which a record can be shown: those that it has a title in, and that there are words for. */
export function languagesOf(dataset: Dataset<Ids>, wanted: readonly string[] | null): readonly Language[] {
  const has = (tag: string): boolean => dataset.title[tag] !== undefined;
  const known = languages.map(({ tag }) => tag);
  const own = known.includes(dataset.language) ? dataset.language : "en";
  const found = wanted ?? [own, ...known.filter((tag) => tag !== own && has(tag))];
  return found.map((tag) => ({ tag, name: words(tag).lexicon.ownName }));
}

/**
 * The address of the website of a dataset, with its last slash: its identifier "website". Null where it names none.
 *
 * @example websiteOf(defineDataset({ identifiers: { website: "https://example.org/towns" }, ...towns })) // "https://example.org/towns/"
 */
export function websiteOf<I extends Ids>(dataset: Pick<Dataset<I>, "identifiers">): string | null {
  return baseAddress(identifierOf(dataset, "website") ?? "");
}

/** An http or https address with its last slash; null for what is none. */
export function baseAddress(text: string): string | null {
  const address = webAddress(text);
  return address === null ? null : `${address.replace(/\/$/u, "")}/`;
}

/** The code of a dataset in a list of others: where its website gets repository, package and address for corrections from. */
export function identifierOf(
  { identifiers }: Pick<Dataset<Ids>, "identifiers">,
  scheme: string,
): string | null {
  return identifiers.find((one) => one.scheme === scheme)?.id ?? null;
}
