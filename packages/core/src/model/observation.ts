import type { Fact, FactId } from "./fact.ts";
import type { NonEmpty } from "./non-empty.ts";
import type { Range } from "./range.ts";

/**
 * A value of an indicator. `date` is the period measured; the value holds at its close. Of two observations of one
 * period, the one published later counts.
 */
export interface Observation extends Fact {
  readonly indicator: string;
  /** In the indicator's unit; null: withdrawn. */
  readonly value: Range | null;
  /** The facts it was computed from, if nobody published it. */
  readonly derivedFrom?: NonEmpty<FactId>;
  /** How it was computed from them, so that anyone can do it again. Required with `derivedFrom`. */
  readonly formula?: string;
}
