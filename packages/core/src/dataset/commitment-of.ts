import type { Commitment } from "../model/commitment.ts";
import type { Dataset } from "../model/dataset.ts";
import { findById } from "./find-by-id.ts";

/**
 * The commitment with an id. In the editor the ids of the dataset complete, and a misspelt one does not compile.
 *
 * @throws {RangeError} if the dataset has no such commitment; `resolveId` tells where one that it had went.
 */
export function commitmentOf<Id extends string>(dataset: Dataset<Id>, id: NoInfer<Id>): Commitment<Id> {
  const found = findById(dataset.commitments, id);
  if (found === undefined) {
    throw new RangeError(`No commitment ${JSON.stringify(id)} in the dataset ${JSON.stringify(dataset.id)}.`);
  }
  return found;
}
