import type { Dataset, Ids } from "./types.ts";

/** The list of a dataset that holds the records of a kind whose ids its type knows. */
export const listOfKind = {
  commitment: "commitments",
  instrument: "instruments",
  party: "parties",
  domain: "domains",
  source: "sources",
  indicator: "indicators",
  event: "events",
} as const satisfies Readonly<Record<keyof Ids, keyof Dataset>>;

/** The lists of a dataset whose entries have an id. */
export const recordLists = /* @__PURE__ */ listsOf(listOfKind);
export type RecordList = (typeof recordLists)[number];

function listsOf<L extends keyof Dataset>(
  lists: Readonly<Record<keyof Ids, L>>,
): readonly (L | "observations")[] {
  return [...Object.values(lists), "observations"];
}
