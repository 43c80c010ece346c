import { UsageError } from "../errors.ts";
import type { Commitment, Fact, Ids } from "../model/types.ts";

/**
 * Every fact of a commitment as published: claims, terms, history, ratings, replies. Values and events are of the dataset.
 *
 * @throws {UsageError} for what is no commitment of a dataset: of an assessed one, give its `record`.
 * @example factsOf(dataset.commitments[0]).map(({ id }) => id); // ["halve/made", "halve/main-term"]
 */
export function factsOf<I extends Ids>(commitment: Commitment<I>): readonly Fact<I>[] {
  if (!Array.isArray((commitment as Partial<Commitment> | undefined)?.claims) || "kind" in commitment)
    throw new UsageError(
      "wrong-argument",
      "factsOf() takes a commitment of a dataset. Of an assessed one: factsOf(commitment.record).",
    );
  const { claims, criteria, history, ratings, replies } = commitment;
  return [...claims, ...criteria.flatMap(({ terms }) => terms), ...history, ...ratings, ...replies];
}
