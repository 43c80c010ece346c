import { type Dataset, resolveId } from "@policytrack/core";
import { nearestOf } from "@policytrack/core/schema";

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

function whatThereIs(id: string, ids: readonly string[]): string {
  const near = nearestOf(id, ids) ?? ids.find((known) => known.includes(id));
  return near === undefined
    ? `The ids are:\n${ids.map((known) => `  ${known}`).join("\n")}`
    : `Did you mean ${JSON.stringify(near)}?`;
}
