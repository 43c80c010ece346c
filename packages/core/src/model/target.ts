import type { Fact, FactId } from "./fact.ts";
import type { Range } from "./range.ts";
import type { When } from "./when.ts";

export const comparators = ["at-least", "at-most", "equal", "more-than", "less-than"] as const;
export type Comparator = (typeof comparators)[number];

/** Where a series started, in the indicator's unit, and when. */
export interface TargetBase {
  readonly value: Range;
  /** The period of the value, EDTF. */
  readonly date: string;
  /** The observation it is, where it is one of the dataset. */
  readonly fact?: FactId;
}

/** A number to be reached. */
export interface TargetFact extends Fact {
  readonly indicator: string;
  readonly role: "final" | "interim";
  readonly comparator: Comparator;
  /** In the indicator's unit. A range ("26 to 28 %") is kept as one. */
  readonly value: Range;
  readonly due: When;
  readonly base: TargetBase | null;
  /** What it depends on, in our own words; null: on nothing. */
  readonly condition: string | null;
  /** The target that this one revises; the old one stays. */
  readonly replaces?: FactId;
}
