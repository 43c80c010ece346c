import { subsetOf } from "@policytrack/core";
import { assessmentsToCsv, commitmentsToCsv } from "@policytrack/formats/csv";
import { toICalendar } from "@policytrack/formats/icalendar";
import { type AsKnown, daysInFileName, type KnownRecord } from "../record/as-known.ts";
import { saveFile } from "./save-file.ts";

/** Saves the records that are in sight as a file. */
export function saveSelection(
  view: AsKnown,
  records: readonly KnownRecord[],
  format: "csv" | "days" | "json" | "calendar",
  now: Date,
): void {
  const ids = records.map(({ commitment }) => commitment.id);
  const subset = subsetOf(view.dataset, ids);
  const commitments = view.assessment.commitments.filter(({ id }) =>
    subset.commitments.some((commitment) => commitment.id === id),
  );
  const assessment = { ...view.assessment, commitments };
  const name = `${view.dataset.id}-${daysInFileName(view)}`;
  switch (format) {
    case "csv":
      return saveFile(`${name}.csv`, "text/csv", commitmentsToCsv(subset, assessment));
    case "days":
      return saveFile(`${name}-assessments.csv`, "text/csv", assessmentsToCsv(subset, [assessment]));
    case "json":
      return saveFile(`${name}.json`, "application/json", `${JSON.stringify(subset, null, 2)}\n`);
    case "calendar": {
      const dtstamp = `${now.toISOString().slice(0, 19)}Z`;
      return saveFile(`${name}.ics`, "text/calendar", toICalendar(subset, assessment, { dtstamp }));
    }
    default:
      return format satisfies never;
  }
}
