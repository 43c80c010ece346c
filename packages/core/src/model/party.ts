import type { Localized } from "./localized.ts";
import type { NonEmpty } from "./non-empty.ts";

export const partyKinds = [
  "state",
  "government",
  "ministry",
  "agency",
  "public-bank",
  "institute",
  "university",
  "company",
  "unnamed-group",
  "person",
  "bloc",
  "international-organisation",
] as const;
export type PartyKind = (typeof partyKinds)[number];

/** Whoever commits, acts, speaks or is spoken of. A person speaks for a body and never commits. */
export interface Party {
  readonly id: string;
  readonly kind: PartyKind;
  readonly names: Localized;
  /** Other names it goes by in sources, mistaken ones included, so that a search finds it. */
  readonly aliases?: NonEmpty<string>;
  /** ISO 3166-1 alpha-2 code, of a state that has one. */
  readonly iso3166?: string;
  /** The party whose body it is. */
  readonly parent?: string;
  /** Of a bloc: who belongs to it, as far as this dataset has them. */
  readonly members?: { readonly parties: readonly string[]; readonly complete: boolean };
}
