import type { IsoDay } from "../dates/day.ts";
import type { Commitment, CommitmentDraft } from "./commitment.ts";
import type { Domain } from "./domain.ts";
import type { Event } from "./event.ts";
import type { Indicator } from "./indicator.ts";
import type { Observation } from "./observation.ts";
import type { Party } from "./party.ts";
import type { Redirect } from "./redirect.ts";
import type { Source } from "./source.ts";

/** The version of this model that a dataset is written in. */
export const formatVersion = 1;

/** A record of commitments as it is authored: plain, serialisable data. */
export interface DatasetDraft<Id extends string = string> {
  readonly id: string;
  readonly title: string;
  /** Version of the data (semantic versioning), apart from that of any code. */
  readonly version: string;
  readonly formatVersion: typeof formatVersion;
  /** How far in time the evidence was looked for; of later days nothing is known. */
  readonly reviewedThrough: IsoDay;
  readonly commitments: readonly CommitmentDraft<Id>[];
  readonly parties: readonly Party[];
  readonly domains: readonly Domain[];
  readonly sources: readonly Source[];
  readonly indicators: readonly Indicator[];
  readonly observations: readonly Observation[];
  readonly events: readonly Event[];
  readonly redirects: readonly Redirect<Id>[];
}

/** A record of commitments as it is published: every list is sorted by id (`redirects` by `from`). */
export interface Dataset<Id extends string = string> extends DatasetDraft<Id> {
  readonly commitments: readonly Commitment<Id>[];
}
