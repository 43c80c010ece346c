import type { Tally } from "@policytrack/core";
import { type Group, groupInWords } from "@policytrack/formats/words";

/** How many commitments are counted. */
export function countedInWords({ counted }: Tally): string {
  return counted === 1 ? "1 commitment counted" : `${counted} commitments counted`;
}

/** The counts of a report, a line for each axis; each adds up to the commitments counted. */
export function countLines(tally: Tally): readonly string[] {
  return (["status", "schedule", "standing"] as const).map((axis) => {
    const groups = Object.entries(tally[axis]).flatMap(([group, { length }]) =>
      length === 0 ? [] : [`${length} ${groupInWords(group as Group)}`],
    );
    return `${axis}: ${groups.join(", ")}`;
  });
}
