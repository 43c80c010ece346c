import type { Dataset, Ids } from "../model/types.ts";
import { assess } from "./assess.ts";

/** A dataset whose `status` and `targetYear` are what `assess(dataset)` says; `unknown` and null of what is not on record then. */
export function withDerived<I extends Ids>(dataset: Dataset<I>): Dataset<I> {
  const { commitments, context } = assess(dataset);
  const assessed = new Map([...commitments, ...context].map((commitment) => [commitment.id, commitment]));
  return {
    ...dataset,
    commitments: dataset.commitments.map((commitment) => {
      const { status = "unknown" as const, targetYear = null } = assessed.get(commitment.id) ?? {};
      return { ...commitment, status, targetYear };
    }),
  };
}
