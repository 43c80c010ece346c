import type {
  Commitment,
  Dataset,
  Domain,
  Event,
  Indicator,
  Observation,
  Party,
  Redirect,
  Source,
} from "@policytrack/core";

/** What a dataset says of itself, without its lists. */
export type DatasetHead = Pick<Dataset, "id" | "title" | "version" | "formatVersion" | "reviewedThrough">;

/** What stands on a line: the dataset's head on the first, one record on every other. */
export type NdjsonRecord =
  | ({ readonly type: "dataset" } & DatasetHead)
  | ({ readonly type: "party" } & Party)
  | ({ readonly type: "domain" } & Domain)
  | ({ readonly type: "source" } & Source)
  | ({ readonly type: "indicator" } & Indicator)
  | ({ readonly type: "event" } & Event)
  | ({ readonly type: "commitment" } & Commitment)
  | ({ readonly type: "observation" } & Observation)
  | ({ readonly type: "redirect" } & Redirect);

export type RecordType = Exclude<NdjsonRecord["type"], "dataset">;

/** The list of a dataset that holds records of a type, in the order of the file: what is pointed at comes first. */
export const listOf = {
  party: "parties",
  domain: "domains",
  source: "sources",
  indicator: "indicators",
  event: "events",
  commitment: "commitments",
  observation: "observations",
  redirect: "redirects",
} as const satisfies Readonly<Record<RecordType, keyof Dataset>>;

export const recordTypes = Object.keys(listOf) as readonly RecordType[];
