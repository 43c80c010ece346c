import { iatiAscending, iatiIndicatorMeasure } from "@policytrack/methods";
import type { Mapping } from "../mapping.ts";

const activity = "iati-activities.iati-activity";
const result = `${activity}.result`;
const indicator = `${result}.indicator`;
const descending = { column: `${indicator}.@ascending`, is: ["0", "false"] };

/**
 * Results of activities in IATI 2.03: each period of an indicator with a target is a commitment, and each actual value an
 * observation.
 *
 * Source: iatistandard.org/en/iati-standard/203, activity-standard/iati-activities/iati-activity/result.
 */
export const iatiResults: Mapping = {
  input: { rows: `${indicator}.period` },
  dataset: { title: "Results of activities" },
  aside: [{ column: "target.@value", is: [null], reason: "The period has no target." }],
  id: { text: `{${activity}.iati-identifier} {${indicator}.title.narrative} {period-end.@iso-date}` },
  scheme: "iati",
  fields: {
    title: { text: `{${indicator}.title.narrative}: {target.@value} by {period-end.@iso-date}` },
    summary: `${indicator}.description.narrative`,
    party: { column: [`${activity}.reporting-org.narrative`, `${activity}.reporting-org.@ref`] },
    due: { column: "period-end.@iso-date", steps: "iso-date" },
    // Where the direction is not said, more is better: the default of the standard.
    atLeast: { column: "target.@value", steps: "decimal-point", unless: descending },
    atMost: { column: "target.@value", steps: "decimal-point", when: descending },
    "baseline.date": { column: [`${indicator}.baseline.@iso-date`, `${indicator}.baseline.@year`] },
    "baseline.value": { column: `${indicator}.baseline.@value`, steps: "decimal-point" },
  },
  identifiers: { "iati-identifier": `${activity}.iati-identifier` },
  indicator: {
    id: { text: `{${activity}.iati-identifier} {${indicator}.title.narrative}` },
    title: `${indicator}.title.narrative`,
    definition: `${indicator}.description.narrative`,
    measure: { column: `${indicator}.@measure`, scale: iatiIndicatorMeasure.id },
    direction: [{ column: `${indicator}.@ascending`, scale: iatiAscending.id }, { value: "increase" }],
  },
  observation: {
    date: { text: "{period-start.@iso-date}/{period-end.@iso-date}" },
    value: { column: "actual.@value", steps: "decimal-point" },
  },
  keep: [
    `${result}.@type`,
    `${result}.title.narrative`,
    "target.comment.narrative",
    "actual.comment.narrative",
  ],
};
