import type { Fact } from "./fact.ts";
import type { When } from "./when.ts";

/** When a commitment is due. A deadline that was moved is a second fact behind the first, which stays. */
export interface DeadlineFact extends Fact {
  readonly when: When;
  /** The criterion it is the deadline of; absent: of every criterion. */
  readonly criterion?: string;
}
