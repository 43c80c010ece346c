import type { Commitment, Dataset, Ids } from "../model/types.ts";
import { assess } from "./assess.ts";

/** The two fields of a commitment that are computed: what `assess` says of it on the dataset's default day. */
export type Derived = Pick<Commitment, "status" | "targetYear">;

const notOnRecord: Derived = { status: "unknown", targetYear: null };

/** What the facts of each commitment say on the default day, by its id; `unknown` and null of what is not on record then. */
export function derivedOf(dataset: Dataset): ReadonlyMap<string, Derived> {
  const derived = new Map<string, Derived>(dataset.commitments.map(({ id }) => [id, notOnRecord]));
  const { commitments, context } = assess(dataset);
  for (const list of [commitments, context])
    for (const { id, status, targetYear } of list) derived.set(id, { status, targetYear });
  return derived;
}

/** A dataset whose `status` and `targetYear` are what `assess(dataset)` says; `unknown` and null of what is not on record then. */
export function withDerived<I extends Ids>(dataset: Dataset<I>): Dataset<I> {
  const derived = derivedOf(dataset as unknown as Dataset);
  const commitments = dataset.commitments.map((one) => ({ ...one, ...derived.get(one.id) }));
  return { ...dataset, commitments };
}

/** The same in place, for a dataset that was made here and that nobody else has seen. What was indexed of it stays indexed. */
export function writeDerived(dataset: Dataset, derived: ReadonlyMap<string, Derived>): void {
  for (const commitment of dataset.commitments) Object.assign(commitment, derived.get(commitment.id));
}
