import type { Citation } from "./citation.ts";
import type { NonEmpty } from "./non-empty.ts";

/** What happened around the commitments: context, or what a deadline counts from. Not itself a commitment. */
export interface Event {
  readonly id: string;
  readonly title: string;
  /** EDTF: when it happened, or is to happen as its sources say; null where that is not known. */
  readonly date: string | null;
  readonly citations: NonEmpty<Citation>;
}
