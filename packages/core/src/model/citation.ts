import type { NonEmpty } from "./non-empty.ts";
import type { Passage } from "./passage.ts";

/** How well a source bears a fact out. Weakest first; what rests on "low" alone turns no verdict. */
export const confidences = ["low", "medium", "high"] as const;
export type Confidence = (typeof confidences)[number];

/** The use of a source by one fact. Each citation bears the whole fact out alone. */
export interface Citation {
  readonly source: string;
  readonly confidence: Confidence;
  /** How much of the source was read. */
  readonly read: "whole" | "part";
  readonly passages?: NonEmpty<Passage>;
  /** What the source says, in our own words. */
  readonly says?: string;
}
