import type { Dataset } from "../model/dataset.ts";
import type { NonEmpty } from "../model/non-empty.ts";
import { commitmentOf } from "../dataset/commitment-of.ts";
import { type AssessOptions, assessCommitment, contextOf } from "./assess.ts";
import type { Because } from "./verdict.ts";

/**
 * Why a commitment is assessed as it is on a day: the rules that were applied, in order, each with the facts that went in
 * and the figures that came out. It runs the same code as `assess`.
 *
 * @throws {RangeError} if the dataset has no such commitment, or a day is not an ISO day.
 */
export function explain<Id extends string>(
  dataset: Dataset<Id>,
  id: NoInfer<Id>,
  options: AssessOptions,
): NonEmpty<Because> {
  const because: Because[] = [];
  assessCommitment(commitmentOf(dataset, id), contextOf(dataset, options), because);
  return because as readonly Because[] as NonEmpty<Because>;
}
