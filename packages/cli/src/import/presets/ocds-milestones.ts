import { ocdsMilestoneStatus } from "@policytrack/methods";
import type { Mapping } from "../mapping.ts";

/**
 * Milestones of a release package of the Open Contracting Data Standard 1.1, of planning, tender and contracts.
 *
 * Source: standard.open-contracting.org/1.1, schema/release-schema.json, definition Milestone.
 */
export const ocdsMilestones: Mapping = {
  input: {
    rows: [
      "releases.planning.milestones",
      "releases.tender.milestones",
      "releases.contracts.milestones",
      "releases.contracts.implementation.milestones",
    ],
  },
  dataset: { title: "Milestones of public contracts" },
  id: [{ text: "{releases.ocid} {releases.contracts.id} {id}" }, { text: "{releases.ocid} {id}" }],
  scheme: "ocds",
  fields: {
    title: ["title", { text: "Milestone {id}" }],
    summary: "description",
    party: { column: ["releases.buyer.name", "releases.tender.procuringEntity.name"] },
    due: { column: "dueDate", steps: "iso-date" },
    status: { column: "status", scale: ocdsMilestoneStatus.id },
    "status.date": { column: "dateMet", steps: "iso-date" },
    "status.asOf": { column: ["dateModified", "dateMet", "releases.date"], steps: "iso-date" },
  },
  keep: ["type", "code", "releases.id", "releases.contracts.title", "releases.tender.title"],
};
