import type { Citation } from "./citation.ts";
import type { NonEmpty } from "./non-empty.ts";

/** "<commitment or indicator id>/<key>": unique in a dataset and never used again for anything else. */
export type FactId = string;

/**
 * What has two hands of time: when it was so in the world (`date`) and when that was published (its citations' sources).
 * What a later source adds is a new fact, else tomorrow's detail would be known yesterday.
 */
export interface Fact {
  readonly id: FactId;
  /** When it was so, EDTF; null where that is not known. */
  readonly date: string | null;
  readonly citations: NonEmpty<Citation>;
  /**
   * The fact that this one takes the place of, because a source corrected itself or was refuted. (An editor's slip is
   * simply mended, with a line in the changelog.)
   */
  readonly corrects?: FactId;
  /** Why it corrects another (then required); else an editor's note on the judgement made. */
  readonly why?: string;
}
