import { netZeroTracker as codes } from "@policytrack/methods";
import type { Mapping } from "../mapping.ts";

/** Which series a target is about: an intensity is a share, and another indicator. */
const indicator = (column: string) => ({
  column,
  codes: { "Emissions intensity target": "emissions-intensity" },
  otherwise: "greenhouse-gas-emissions",
});

/**
 * A snapshot of the Net Zero Tracker: a row for each country, region, city or company, with its end and interim target.
 *
 * Source: zerotracker.net (CC BY 4.0), columns of the snapshot of 20 December 2022.
 */
export const netZeroTracker: Mapping = {
  dataset: {
    title: "Net zero targets",
    language: "en",
    licence: "CC-BY-4.0",
    source: "https://zerotracker.net",
    indicators: {
      "greenhouse-gas-emissions": {
        title: "Greenhouse gas emissions",
        measure: "flow",
        direction: "decrease",
        dimensions: "party",
      },
      "emissions-intensity": {
        title: "Greenhouse gas emissions per unit of output",
        measure: "ratio",
        direction: "decrease",
        dimensions: "party",
      },
    },
  },
  id: "id_code",
  scheme: "net-zero-tracker",
  none: { column: "end_target", is: ["No target"] },
  fields: {
    title: [{ text: "{name}: {end_target} by {end_target_year}" }, { text: "{name}: {end_target}" }, "name"],
    summary: "end_target_text",
    party: "name",
    due: "end_target_year",
    indicator: indicator("end_target"),
    reduceBy: { column: "end_target_percentage_reduction", steps: "decimal-point" },
    atMost: { column: "end_target_target_emissions", steps: "decimal-point" },
    "baseline.date": "end_target_baseline_year",
    "baseline.value": { column: "end_target_baseline_emissions", steps: "decimal-point" },
    firmness: { column: "end_target_status", scale: codes.end_target_status.id },
    status: { column: "end_target_status", scale: codes.end_target_status.id },
    "status.date": "status_date",
    "status.asOf": { column: "last_updated", steps: "iso-date" },
    source: "source_url",
    notes: "target_notes",
  },
  interim: {
    due: "interim_target_year",
    indicator: indicator("interim_target"),
    reduceBy: { column: "interim_target_percentage_reduction", steps: "decimal-point" },
    atMost: { column: "interim_target_target_emissions", steps: "decimal-point" },
    "baseline.date": "interim_target_baseline_year",
    "baseline.value": { column: "interim_target_baseline_emissions", steps: "decimal-point" },
  },
  party: { kind: { column: "actor_type", scale: codes.actor_type.id } },
  partyIdentifiers: { isin: "isin_id" },
};
