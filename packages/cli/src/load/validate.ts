import type { Dataset, Issue } from "@policytrack/core";
import { safeParse } from "@policytrack/core/schema";

/** What a check of one value gives: a dataset, unless there are errors. */
export interface Validated {
  readonly dataset: Dataset | null;
  /** Paths lead into the value. */
  readonly issues: readonly Issue[];
  /** Ids of half-written records, which are left out of the dataset. */
  readonly drafts: readonly string[];
  /** Ids of records with errors, which were left out on request. */
  readonly refused: readonly string[];
}

/** Checks a light or full dataset. With `keepGoing`, records with errors are left out instead of refusing the whole. */
export function validate(value: unknown, { keepGoing }: { readonly keepGoing: boolean }): Validated {
  const result = safeParse(value, { partial: keepGoing });
  const drafts = result.drafts.map(({ id, path }) => id ?? path.join("/"));
  const ofDrafts = result.drafts.flatMap(({ issues }) => issues);
  if (!result.success)
    return {
      dataset: null,
      issues: [...result.issues, ...result.warnings, ...ofDrafts],
      drafts,
      refused: [],
    };
  const { data, warnings, refused } = result;
  return {
    dataset: data,
    issues: [...refused.flatMap(({ issues }) => issues), ...warnings, ...ofDrafts],
    drafts,
    refused: refused.map(({ record, path }) => record ?? path.join("/")),
  };
}
