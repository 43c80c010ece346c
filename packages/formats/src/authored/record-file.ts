import type { Models } from "../codebook/meanings.ts";

/** A kind of file that a record is written in. */
export interface RecordFileKind {
  /** Where in `data/` it stands. */
  readonly path: string;
  /** What it holds: one such thing, or, as a map from ids, any number. */
  readonly holds: keyof Models;
  readonly isMap: boolean;
}

/** The kinds of file that a record is written in. */
export const recordFiles = {
  dataset: { path: "dataset.yaml", holds: "Dataset", isMap: false },
  commitment: { path: "commitments/<id>.yaml", holds: "Commitment", isMap: false },
  indicator: { path: "indicators/<id>.yaml", holds: "Indicator", isMap: false },
  parties: { path: "parties.yaml", holds: "Party", isMap: true },
  domains: { path: "domains.yaml", holds: "Domain", isMap: true },
  sources: { path: "sources.yaml", holds: "Source", isMap: true },
  events: { path: "events.yaml", holds: "Event", isMap: true },
  redirects: { path: "redirects.yaml", holds: "Redirect", isMap: true },
} as const satisfies Readonly<Record<string, RecordFileKind>>;

export type RecordFile = keyof typeof recordFiles;
