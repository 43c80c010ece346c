import { type Dataset, resolveId } from "@policytrack/core";
import { whatThereIs } from "./what-there-is.ts";

/** What to do about each id that is not one of today's commitments, a line each; empty where all are. */
export function whereAre(dataset: Dataset, ids: readonly string[]): string {
  return ids
    .filter((id) => !dataset.commitments.some((commitment) => commitment.id === id))
    .map((id) => whereIs(dataset, id))
    .join("\n");
}

function whereIs(dataset: Dataset, id: string): string {
  const resolved = resolveId(dataset, id);
  switch (resolved.kind) {
    case "current":
    case "moved":
      return `${JSON.stringify(id)} is now ${JSON.stringify(resolved.id)}.`;
    case "split":
      return `${JSON.stringify(id)} was split into ${resolved.ids.map((part) => JSON.stringify(part)).join(", ")}.`;
    case "withdrawn":
      return `${JSON.stringify(id)} was withdrawn: ${resolved.why}`;
    case "never":
      return `There is no commitment ${JSON.stringify(id)}. ${whatThereIs(
        id,
        dataset.commitments.map((commitment) => commitment.id),
      )}`;
    default:
      return resolved satisfies never;
  }
}
