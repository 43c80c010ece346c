import type { Dataset, Issue } from "@policytrack/core";
import { parse } from "@policytrack/core/schema";

/** What a check of one value gives: a dataset, unless there are errors. */
export interface Validated {
  readonly dataset: Dataset | null;
  readonly issues: readonly Issue[];
  /** Ids of half-written records, which are left out of the dataset. */
  readonly drafts: readonly string[];
  /** Ids of records with errors, which were left out on request. */
  readonly refused: readonly string[];
}

export interface ValidateOptions {
  /** Leave out records with errors, instead of refusing the whole. */
  readonly keepGoing: boolean;
  /** Run the editorial rules too. */
  readonly lint: boolean;
}

/** Checks a light or full dataset. Paths of issues lead into the value. */
export function validate(value: unknown, _options: ValidateOptions): Validated {
  try {
    return { dataset: parse(value), issues: [], drafts: [], refused: [] };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
      dataset: null,
      issues: [
        {
          rule: "invalid",
          level: "error",
          record: null,
          path: [],
          message,
          found: "the dataset",
          fix: "Correct it.",
        },
      ],
      drafts: [],
      refused: [],
    };
  }
}
