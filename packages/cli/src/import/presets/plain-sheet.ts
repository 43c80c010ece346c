import type { Mapping } from "../mapping.ts";
import { statusCodes } from "../status-words.ts";

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
      codes: Object.fromEntries(statusCodes),
    },
    "status.date": { column: ["status date", "updated", "last updated"], steps: "iso-date" },
    source: { column: ["source", "url", "link", "source url"] },
    notes: { column: ["notes", "note", "comment", "comments", "remarks"] },
  },
};
