import type { Status } from "@policytrack/core";
import type { Mapping } from "../mapping.ts";

/**
 * Words for a status that are read in one way alone. "broken" or "failed" are not: given up, or not yet done? They have no code,
 * and are reported.
 */
export const statusCodes: Readonly<Record<string, Status>> = {
  pending: "pending",
  "not started": "pending",
  "to do": "pending",
  "in progress": "in-progress",
  "in-progress": "in-progress",
  ongoing: "in-progress",
  started: "in-progress",
  "under way": "in-progress",
  underway: "in-progress",
  stalled: "stalled",
  paused: "stalled",
  "on hold": "stalled",
  blocked: "stalled",
  continuing: "continuing",
  "partly delivered": "partly-delivered",
  "partly-delivered": "partly-delivered",
  partial: "partly-delivered",
  partly: "partly-delivered",
  delivered: "delivered",
  done: "delivered",
  completed: "delivered",
  complete: "delivered",
  achieved: "delivered",
  fulfilled: "delivered",
  kept: "delivered",
  implemented: "delivered",
  "not delivered": "not-delivered",
  "not-delivered": "not-delivered",
  abandoned: "abandoned",
  cancelled: "abandoned",
  canceled: "abandoned",
  dropped: "abandoned",
  withdrawn: "abandoned",
  superseded: "superseded",
  replaced: "superseded",
  "not applicable": "not-applicable",
  unknown: "unknown",
};

/** A sheet of people: a row for each promise, with party, domain, target year and status, and whatever else they note. */
export const plainSheet: Mapping = {
  id: { column: ["id", "ref", "no", "nr", "number"] },
  fields: {
    title: [
      { column: ["title", "promise", "commitment", "pledge", "target", "goal", "action"] },
      { text: "{party}: {domain} by {target year}" },
      { text: "{country}: {sector} by {target year}" },
    ],
    summary: { column: ["summary", "description", "details", "full text"] },
    party: {
      column: ["party", "country", "government", "actor", "who", "organisation", "entity"],
      steps: { split: ";" },
    },
    domain: {
      column: ["domain", "sector", "topic", "theme", "policy area", "category"],
      steps: { split: ";" },
    },
    due: { column: ["due", "target year", "deadline", "due date", "by", "year"], steps: "iso-date" },
    madeOn: { column: ["made on", "promised on", "announced"], steps: "iso-date" },
    status: {
      column: ["status", "progress", "state"],
      codes: statusCodes,
    },
    "status.date": { column: ["status date", "updated", "last updated"], steps: "iso-date" },
    source: { column: ["source", "url", "link", "source url"] },
    notes: { column: ["notes", "note", "comment", "comments", "remarks"] },
  },
};
