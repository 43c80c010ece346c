import type { CommitmentInput, Dataset, DatasetInput, Ids } from "../model/types.ts";
import { withDerived } from "../assess/with-derived.ts";
import { normalise } from "./normalise.ts";
import { unknown, UsageError } from "../errors.ts";
type Key<T> = T extends Readonly<Record<infer K, unknown>> ? Extract<K, string> : never;
type Strings<T> = T extends string ? T : T extends readonly (infer E)[] ? Extract<E, string> : never;
type Rows<D extends DatasetInput> = D["commitments"] extends readonly (infer C)[]
  ? C
  : D["commitments"][keyof D["commitments"]];
type Used<C, K extends string> = C extends Readonly<Partial<Record<K, infer V>>> ? Strings<V> : never;
/** The ids that an input names, so that they complete. A record without an id gets one of its title, which no type can know. */
export interface IdsOf<D extends DatasetInput> extends Ids {
  readonly commitment: D["commitments"] extends readonly unknown[]
    ? Rows<D> extends { readonly id: infer I extends string }
      ? I
      : string
    : Key<D["commitments"]>;
  readonly party: Key<D["parties"]> | Used<Rows<D>, "party">;
  readonly domain: Key<D["domains"]> | Used<Rows<D>, "domain">;
  readonly source: string;
  readonly indicator: Key<D["indicators"]>;
  readonly event: Key<D["events"]>;
  readonly instrument: Key<D["instruments"]>;
}
/**
 * A dataset written in code: the light form in, the full form out. Misspelt fields and words do not compile, and throw.
 * @example defineDataset({ id: "mine", title: "Mine", source: "https://example.org 2024-01-05", reviewedThrough: "2024-01-05",
 *   commitments: { halve: { title: "Halve emissions", party: "jp", domain: "climate", due: 2030, status: "in-progress" } } })
 */
export function defineDataset<const D extends DatasetInput>(input: D & NoExtra<D>): Dataset<IdsOf<D>> {
  if (typeof input !== "object" || input === null)
    throw new UsageError(
      "wrong-argument",
      `defineDataset() takes an object; this is ${typeof input}. JSON text goes through parse().`,
    );
  const keys = [
    "id",
    "title",
    "party",
    "parties",
    "domain",
    "due",
    "targetYear",
    "status",
    "statusDate",
    "statusAsOf",
    "classification",
    "summary",
    "instrument",
    "madeOn",
    "firmness",
    "formallyAnnounced",
    "statedBy",
    "attribution",
    "sourceCode",
    "claims",
    "condition",
    "criteria",
    "criteriaAre",
    "acts",
    "expires",
    "history",
    "ratings",
    "partOf",
    "related",
    "restates",
    "renews",
    "replaces",
    "replacedBy",
    "implements",
    "notes",
    "reviewedOn",
    "identifiers",
    "extra",
    "source",
    "passage",
    "paraphrase",
    "doubtful",
    "indicator",
    "dimensions",
    "atLeast",
    "atMost",
    "moreThan",
    "lessThan",
    "equal",
    "between",
    "reduceBy",
    "increaseBy",
    "baseline",
  ];
  for (const [at, c] of Object.entries(input.commitments as Readonly<Record<string, CommitmentInput>>))
    for (const k of Object.keys(c))
      if (!keys.includes(k)) throw unknown("unknown-key", `field of a commitment (${at})`, k, keys);
  return withDerived(normalise(input).dataset) as unknown as Dataset<IdsOf<D>>;
}
type NoExtra<D extends DatasetInput> =
  Rows<D> extends infer C
    ? C extends unknown
      ? Exclude<keyof C, keyof CommitmentInput> extends never
        ? unknown
        : { readonly commitments: { readonly "no such field": Exclude<keyof C, keyof CommitmentInput> } }
      : never
    : never;
