import type { Fact } from "./fact.ts";

/**
 * What has been done. "continuing": being acted on, with no end to reach. "not-delivered": can no longer happen as
 * promised. "unknown": nothing on record says.
 */
export const statuses = [
  "delivered",
  "partly-delivered",
  "in-progress",
  "continuing",
  "pending",
  "not-delivered",
  "abandoned",
  "superseded",
  "unknown",
] as const;
export type Status = (typeof statuses)[number];

/**
 * That a status began to hold. `date`: from when (some day of its span). The order of the entries is the order in which
 * things happened; entries are added, never rewritten.
 */
export interface StatusEntry extends Fact {
  readonly status: Status;
  /** How long this same source shows it still so, EDTF (absent: on `date`). A later sighting is a new entry. */
  readonly seen?: string;
  /** The criterion it is the status of; absent: of every criterion. */
  readonly criterion?: string;
  /** "names" (if absent): the source speaks of the promise. "fits": it does not, and what it tells is in line with it. */
  readonly bearing?: "names" | "fits";
  /** What took its place in the world, with "superseded". */
  readonly supersededBy?: string;
}
