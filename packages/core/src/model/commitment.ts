import type { IsoDay } from "../dates/day.ts";
import type { Citation } from "./citation.ts";
import type { DeadlineFact } from "./deadline.ts";
import type { NonEmpty } from "./non-empty.ts";
import type { StandingClaim } from "./standing.ts";
import type { Status, StatusEntry } from "./status.ts";
import type { TargetFact } from "./target.ts";

/** What a record is. Only the first two are counted as commitments. */
export const tiers = ["commitment", "scheduled-event", "stance", "background", "framing"] as const;
export type Tier = (typeof tiers)[number];

export const commitmentKinds = ["target", "deliverable", "cooperation", "principle", "event"] as const;
export type CommitmentKind = (typeof commitmentKinds)[number];

/** The part a party has in a commitment. */
export const roles = [
  "commits",
  "implements",
  "finances",
  "hosts",
  "benefits",
  "addressed",
  "place",
  "involved",
] as const;
export type Role = (typeof roles)[number];

export interface Participation {
  readonly party: string;
  readonly role: Role;
  /** Whether the source says so or an editor concluded it. */
  readonly basis: "explicit" | "inferred";
}

/** What would count as delivered, in our own words. Several readings are several criteria; each is assessed. */
export interface Criterion {
  readonly id: string;
  readonly text: string;
}

/** What a party answers to how it is described here. */
export interface Reply {
  readonly party: string;
  /** EDTF. */
  readonly date: string;
  readonly text: string;
  readonly citations: NonEmpty<Citation>;
}

/**
 * Something a party is said to undertake, as it is authored. Title, summary, parties, domains and criteria are editorial and timeless;
 * standing, deadlines, targets and history are facts, each dated and sourced.
 */
export interface CommitmentDraft<Id extends string = string> {
  readonly id: Id;
  readonly tier: Tier;
  readonly kind: CommitmentKind;
  readonly title: string;
  readonly summary: string;
  readonly parties: NonEmpty<Participation>;
  readonly domains: NonEmpty<string>;
  /** When it was made, EDTF; null where that is not known. */
  readonly madeOn: string | null;
  /** None: it cannot be tested. */
  readonly criteria: readonly Criterion[];
  readonly standing: NonEmpty<StandingClaim>;
  /** In the order in which they were set. */
  readonly deadlines: readonly DeadlineFact[];
  readonly targets: readonly TargetFact[];
  /** In the order in which things happened. */
  readonly history: readonly StatusEntry[];
  /** The larger commitment it is a part of; totals can leave parts out. */
  readonly partOf?: Id;
  readonly related?: NonEmpty<Id>;
  /** What can be read in more than one way, in our own words. */
  readonly ambiguities: readonly string[];
  readonly replies?: NonEmpty<Reply>;
  /** The last day on which an editor looked for news. */
  readonly reviewedOn: IsoDay;
}

/** A commitment as it is published: with the plain reading that publishing derives. */
export interface Commitment<Id extends string = string> extends CommitmentDraft<Id> {
  /**
   * The year of the deadline in force when the dataset was published, else of the final target; null without either.
   */
  readonly targetYear: number | null;
  /** The status of the latest entry of `history` in force when the dataset was published, else "unknown". */
  readonly status: Status;
}
