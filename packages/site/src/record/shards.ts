import type { Dataset, Ids } from "@policytrack/core";
import { subsetOf } from "./subset.ts";

/** How many commitments a file holds that the script loads. */
const size = 50;

/** A dataset in parts, and in which part each commitment is. */
export interface Shards {
  readonly parts: readonly Dataset<Ids>[];
  readonly partOf: ReadonlyMap<string, number>;
}

export function shardsOf(dataset: Dataset<Ids>): Shards {
  const ids = dataset.commitments.map(({ id }) => id);
  const lists = Array.from({ length: Math.ceil(ids.length / size) }, (_, i) =>
    ids.slice(i * size, (i + 1) * size),
  );
  return {
    // A record of one file keeps what nothing refers to as well.
    parts: lists.length <= 1 ? [dataset] : lists.map((list) => subsetOf(dataset, list)),
    partOf: new Map(lists.flatMap((list, i) => list.map((id) => [id, i] as const))),
  };
}

/** The parts in which some commitments are; null: all of them. */
export function partsWith({ parts, partOf }: Shards, ids: readonly string[] | null): readonly number[] {
  if (ids === null) return parts.map((_, i) => i);
  return [...new Set(ids.flatMap((id) => partOf.get(id) ?? []))].toSorted((a, b) => a - b);
}
