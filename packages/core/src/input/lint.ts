import { derivedOf } from "../assess/with-derived.ts";
import { UsageError } from "../errors.ts";
import type { Dataset, Issue } from "../model/types.ts";
import { findIssues } from "../rules/find-issues.ts";

export interface LintOptions {
  /** An earlier version of the same dataset: ids that vanished and meanings that changed are found as well. */
  readonly previous?: Dataset;
  /** How many issues of one rule are written out. Default: 100. */
  readonly limit?: number;
}

/**
 * What all rules find in a dataset, warnings included, with the levels that it chooses in `rules`. Paths lead into the dataset.
 *
 * @throws {UsageError} where `previous` is a version of another dataset.
 * @example lint(parse(text)).filter(({ level }) => level === "warning").length; // 3
 * @example lint(dataset, { previous }).map(({ rule }) => rule); // ["vanished-id"]
 */
export function lint(dataset: Dataset, { previous, limit }: LintOptions = {}): readonly Issue[] {
  if (previous !== undefined && previous.id !== dataset.id)
    throw new UsageError(
      "different-datasets",
      `lint(): previous is a version of "${previous.id}", and the dataset is "${dataset.id}". Pass an earlier version of the same one.`,
    );
  return findIssues(dataset, {
    derived: derivedOf(dataset),
    ...(previous === undefined ? {} : { previous }),
    ...(limit === undefined ? {} : { limit }),
  });
}
