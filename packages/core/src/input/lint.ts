import { withDerived } from "../assess/with-derived.ts";
import type { Dataset, Issue } from "../model/types.ts";
import { findIssues } from "../rules/find-issues.ts";

/**
 * What all rules find in a dataset, warnings included, with the levels that it chooses in `rules`. Paths lead into the dataset.
 *
 * @example lint(parse(text)).filter(({ level }) => level === "warning").length; // 3
 */
export function lint(dataset: Dataset): readonly Issue[] {
  const derived = new Map(
    withDerived(dataset).commitments.map(({ id, status, targetYear }) => [id, { status, targetYear }]),
  );
  return findIssues(dataset, { derived });
}
