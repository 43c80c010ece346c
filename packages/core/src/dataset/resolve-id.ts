import type { Dataset } from "../model/dataset.ts";
import type { NonEmpty } from "../model/non-empty.ts";

/** What became of an id. */
export type ResolvedId<Id extends string = string> =
  | { readonly kind: "current"; readonly id: Id }
  | { readonly kind: "moved"; readonly id: Id }
  | { readonly kind: "split"; readonly ids: NonEmpty<Id> }
  | { readonly kind: "withdrawn"; readonly why: string }
  /** The dataset never had it. */
  | { readonly kind: "never" };

/**
 * Where an id leads today. Redirects take one step, are timeless and have nothing to do with what was known when
 * (methods, section 10, rule 7).
 *
 * @example
 * resolveId(dataset, "kr-startup-center-tokyo"); // { kind: "current", id: "kr-startup-center-tokyo" }
 */
export function resolveId<Id extends string>(dataset: Dataset<Id>, id: string): ResolvedId<Id> {
  const commitment = dataset.commitments.find((candidate) => candidate.id === id);
  if (commitment !== undefined) return { kind: "current", id: commitment.id };
  const redirect = dataset.redirects.find((candidate) => candidate.from === id);
  switch (redirect?.kind) {
    case undefined:
      return { kind: "never" };
    case "moved":
      return { kind: "moved", id: redirect.to };
    case "split":
      return { kind: "split", ids: redirect.to };
    case "withdrawn":
      return { kind: "withdrawn", why: redirect.why };
    default:
      return redirect satisfies never;
  }
}
