import type { Commitment } from "../model/types.ts";
import { AssessedCommitment } from "./assessed-commitment.ts";
import type { NotOnRecord } from "./assessment.ts";
import type { AssessmentContext } from "./assessment-context.ts";
import { claimsOn } from "./claims.ts";

/** One commitment on the day of a context, or why it is not on record. */
export function assessCommitment(
  context: AssessmentContext,
  record: Commitment,
): AssessedCommitment | NotOnRecord["state"] {
  const claims = claimsOn(context, record);
  if (claims === null) return "not-published";
  return claims.length === 0 ? "not-made" : new AssessedCommitment(context, record, claims);
}
