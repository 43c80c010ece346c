import type { Fact } from "./fact.ts";

/** How firmly something was promised, weakest first. */
export const standings = ["stated", "proposed", "planned", "pledged", "agreed", "adopted", "in-law"] as const;
export type Standing = (typeof standings)[number];

/** One claim of how firmly something was promised. */
export interface StandingClaim extends Fact {
  readonly standing: Standing;
  /** The parties in whose own words it is said; empty when it is only reported. */
  readonly by: readonly string[];
  /** In a party's own words, in a text several parties issued together, in somebody's report, or in an author's voice. */
  readonly via: "own-words" | "joint-text" | "report" | "author";
  /** Whether it was formally announced, according to this source. */
  readonly announced: "yes" | "no" | "not-said";
}
