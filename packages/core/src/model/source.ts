import type { IsoDay } from "../dates/day.ts";

/** What kind of text a source is. A publisher's kind, not a measure of how far to trust it. */
export const sourceKinds = [
  "official",
  "party-statement",
  "news",
  "news-agency",
  "research",
  "weblog",
  "dataset",
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** A published text or dataset that facts rest on. */
export interface Source {
  readonly id: string;
  readonly kind: SourceKind;
  readonly publisher: string;
  /** Where the publisher is itself a party of this dataset: that party's id. */
  readonly publisherParty?: string;
  /** The title in the source's own language; null where it is not known. */
  readonly title: string | null;
  /** BCP 47 tag of the language the source is written in. */
  readonly language: string;
  readonly url: string | null;
  /** Address of an archived copy. */
  readonly archived?: string;
  /** SPDX id or name of the licence the source is published under; null where it is not known. */
  readonly licence: string | null;
  /** Day of publication, EDTF: "2023-11" where only the month is known; null where nothing is. */
  readonly published: string | null;
  /** The day on which it was read. */
  readonly accessed?: IsoDay;
  /** SHA-256 of the whole text in UTF-8, where whoever keeps the record holds it. */
  readonly sha256?: string;
  /** What a reader of the source should know, in our own words. */
  readonly note?: string;
}
