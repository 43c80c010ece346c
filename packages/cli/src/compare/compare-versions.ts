import {
  type AssessOptions,
  compareDatasets,
  compareVerdicts,
  type Dataset,
  type DatasetChange,
  type VersionChange,
} from "@policytrack/core";
import type { View } from "./compare-days.ts";

/** What differs between two versions of a dataset, and how their verdicts of one day differ because of it. */
export interface VersionComparison extends View {
  /** The ids of the datasets and their versions. */
  readonly before: { readonly dataset: string; readonly version: string };
  readonly after: { readonly dataset: string; readonly version: string };
  readonly changes: readonly DatasetChange[];
  readonly verdicts: readonly VersionChange[];
}

/** Compares two versions of a dataset. */
export function compareVersions(
  before: Dataset,
  after: Dataset,
  view: View,
  options: Pick<AssessOptions, "methods">,
): VersionComparison {
  return {
    before: { dataset: before.id, version: before.version },
    after: { dataset: after.id, version: after.version },
    ...view,
    changes: compareDatasets(before, after),
    verdicts: compareVerdicts(before, after, { ...options, ...view }),
  };
}
