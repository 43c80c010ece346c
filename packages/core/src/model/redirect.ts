import type { NonEmpty } from "./non-empty.ts";

/** Where a record went that had an id of its own. It is about ids, not about the world: never dated, never filtered. */
export type Redirect<Id extends string = string> =
  | { readonly kind: "moved"; readonly from: string; readonly to: Id; readonly since: string }
  | { readonly kind: "split"; readonly from: string; readonly to: NonEmpty<Id>; readonly since: string }
  | { readonly kind: "withdrawn"; readonly from: string; readonly why: string; readonly since: string };
