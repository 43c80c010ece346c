import { nearestOf } from "@policytrack/core/usage";
import * as methods from "@policytrack/methods";
import type { Scale } from "@policytrack/methods";
import { CommandError } from "../command-error.ts";
import type { Mapping } from "./mapping.ts";

/** The codes of other trackers that are known, by id. */
export const scales: ReadonlyMap<string, Scale> = new Map(
  Object.values(methods as Readonly<Record<string, unknown>>)
    // The Net Zero Tracker has one for each coded column.
    .flatMap((one) => (typeof one !== "object" || one === null || isScale(one) ? [one] : Object.values(one)))
    .filter(isScale)
    .map((scale) => [scale.id, scale]),
);

function isScale(value: unknown): value is Scale {
  return typeof value === "object" && value !== null && "codes" in value && "asOf" in value && "id" in value;
}

/** @throws {CommandError} where a mapping names a scale that is not known. */
export function checkScales(mapping: Mapping): void {
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const { scale } = value as { readonly scale?: unknown };
    if (typeof scale === "string" && !scales.has(scale))
      throw new CommandError(
        `The mapping names the scale ${JSON.stringify(scale)}, which is not known. ${nearestOf(scale, [...scales.keys()])}`,
      );
    for (const inner of Object.values(value)) visit(inner);
  };
  visit(mapping.fields);
  visit(mapping.party);
  visit(mapping.indicator);
}
