import {
  assess,
  type AssessmentChange,
  type AssessOptions,
  compareAssessments,
  type Dataset,
  type IsoDay,
} from "@policytrack/core";

/** A day, and what had been published by when. */
export interface View {
  readonly on: IsoDay;
  readonly knownBy: IsoDay;
}

/** What changed of a dataset from one day to another. */
export interface DayComparison {
  readonly dataset: string;
  readonly version: string;
  readonly from: View;
  readonly to: View;
  readonly changes: readonly AssessmentChange[];
}

/** Assesses a dataset on two days and compares. */
export function compareDays(
  dataset: Dataset,
  from: View,
  to: View,
  options: Pick<AssessOptions, "methods">,
): DayComparison {
  const [before, after] = [from, to].map((view) => assess(dataset, { ...options, ...view })) as [
    ReturnType<typeof assess>,
    ReturnType<typeof assess>,
  ];
  return {
    dataset: dataset.id,
    version: dataset.version,
    from,
    to,
    changes: compareAssessments(dataset, before, after),
  };
}
