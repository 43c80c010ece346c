import { findById } from "../dataset/find-by-id.ts";
import type { Assessment, CommitmentAssessment } from "./verdict.ts";

/**
 * The assessment of the commitment with an id. In the editor the ids of the dataset complete.
 *
 * @throws {RangeError} if the assessment has no such commitment.
 */
export function assessmentOf<Id extends string>(
  assessment: Assessment<Id>,
  id: NoInfer<Id>,
): CommitmentAssessment<Id> {
  const found = findById(assessment.commitments, id);
  if (found === undefined) throw new RangeError(`No commitment ${JSON.stringify(id)} in the assessment.`);
  return found;
}
