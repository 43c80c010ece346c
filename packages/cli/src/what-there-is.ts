import { nearestOf } from "@policytrack/core/schema";

/** What to try in place of an id that nothing has: the nearest, else one that it is a part of, else all there are. */
export function whatThereIs(id: string, ids: readonly string[]): string {
  const near =
    nearestOf(id, ids) ??
    ids.find((known) => known.startsWith(id)) ??
    ids.find((known) => known.includes(id));
  return near === undefined
    ? `The ids are:\n${ids.map((known) => `  ${known}`).join("\n")}`
    : `Did you mean ${JSON.stringify(near)}?`;
}
