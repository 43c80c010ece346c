import type {
  Commitment,
  Dataset,
  Domain,
  Event,
  Indicator,
  Instrument,
  Observation,
  Party,
  Redirect,
  Source,
} from "@policytrack/core";

/** The list of a dataset that holds records of a type, in the order of the file: what is pointed at comes first. */
export const listOf = {
  party: "parties",
  domain: "domains",
  source: "sources",
  instrument: "instruments",
  indicator: "indicators",
  event: "events",
  observation: "observations",
  commitment: "commitments",
  redirect: "redirects",
} as const satisfies Readonly<Record<string, keyof Dataset>>;

export type RecordType = keyof typeof listOf;
export const recordTypes: readonly RecordType[] = /* @__PURE__ */ Object.keys(
  listOf,
) as readonly RecordType[];

/** What a dataset says of itself, without its lists. */
export type DatasetHead = Omit<Dataset, (typeof listOf)[RecordType]>;

/** What stands on a line: the dataset's head on the first, one record on every other. */
export type NdjsonRecord =
  | ({ readonly type: "dataset" } & DatasetHead)
  | ({ readonly type: "party" } & Party)
  | ({ readonly type: "domain" } & Domain)
  | ({ readonly type: "source" } & Source)
  | ({ readonly type: "instrument" } & Instrument)
  | ({ readonly type: "indicator" } & Indicator)
  | ({ readonly type: "event" } & Event)
  | ({ readonly type: "observation" } & Observation)
  | ({ readonly type: "commitment" } & Commitment)
  | ({ readonly type: "redirect" } & Redirect);
