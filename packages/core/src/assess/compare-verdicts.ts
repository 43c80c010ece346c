import { findById } from "../dataset/find-by-id.ts";
import { movedIds, withIdsMoved } from "../dataset/moved-ids.ts";
import type { Dataset } from "../model/dataset.ts";
import { assess, type AssessOptions } from "./assess.ts";
import { type VerdictChange, verdictChanges } from "./verdict-changes.ts";

/** A verdict that differs from one version of a dataset to another. */
export type VersionChange = VerdictChange & { readonly id: string };

/**
 * How the verdicts of one day differ from one version of a dataset to another, of the commitments that are in both. One that was
 * renamed is in both, under its later id. What made the difference, `compareDatasets` tells.
 *
 * @throws {RangeError} if `on` or `knownBy` is not an ISO day.
 * @example
 * compareVerdicts(before, after, { on: "2024-06-30" });
 * // [{ id: "norland-ferries", aspect: "status", part: "run", before: ["unknown"], after: ["in-progress"] }]
 */
export function compareVerdicts(
  before: Dataset,
  after: Dataset,
  options: AssessOptions,
): readonly VersionChange[] {
  const old = assess(withIdsMoved(before, movedIds(before, after)), options).commitments;
  return assess(after, options).commitments.flatMap((now) => {
    const then = findById(old, now.id);
    return then === undefined ? [] : verdictChanges(then, now).map((change) => ({ ...change, id: now.id }));
  });
}
