import { wevis as scale } from "@policytrack/methods";
import type { Mapping } from "../mapping.ts";

/**
 * The promises of a WeVis Promise Tracker, as its site keeps them in JSON.
 *
 * Source: wevisdemo/promise-tracker, models/promise.ts.
 */
export const wevis: Mapping = {
  dataset: { title: "Promises of parties", language: "th" },
  id: "id",
  idPrefix: "promise-",
  scheme: "wevis-promise-tracker",
  fields: {
    title: "description",
    party: "party",
    domain: "category",
    status: { column: "status", scale: scale.id },
    source: "links.url",
  },
  history: { each: "timelines", date: { column: "from", steps: "iso-date" }, text: "label" },
  party: { kind: { value: "political-party" } },
};
