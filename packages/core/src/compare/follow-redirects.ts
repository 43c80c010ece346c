import { indexOf } from "../dataset/dataset-index.ts";
import { mapIds } from "../dataset/map-ids.ts";
import type { Dataset, Ids } from "../model/types.ts";

/**
 * An earlier version of a dataset with the ids that its commitments have in a later one, where a redirect leads to one other
 * id. Facts go with their commitment. Assessed, the two can be compared without a change where only an id changed.
 *
 * @example
 * compare(assess(followRedirects(before, after)).verdicts, assess(after).verdicts);
 */
export function followRedirects<I extends Ids>(before: Dataset<Ids>, after: Dataset<I>): Dataset<I> {
  const moved = movedCommitments(before, after);
  return (moved.size === 0 ? before : withMoved(before, moved)) as Dataset<I>;
}

/** Commitments that a redirect to one other id says have another id now: the new ids by the old. */
export function movedCommitments(before: Dataset<Ids>, after: Dataset<Ids>): ReadonlyMap<string, string> {
  const [old, fresh] = [indexOf(before), indexOf(after)];
  const moved = new Map<string, string>();
  for (const { from, to } of after.redirects) {
    const [target, ...others] = to;
    if (target === undefined || others.length > 0) continue;
    const isMove = old.commitments.has(from) && !fresh.commitments.has(from);
    if (isMove && fresh.commitments.has(target) && !old.commitments.has(target)) moved.set(from, target);
  }
  return moved;
}

function withMoved(dataset: Dataset, moved: ReadonlyMap<string, string>): Dataset {
  return mapIds(dataset, (kind, id) => {
    if (kind === "commitment" || kind === "reference") return moved.get(id) ?? id;
    if (kind !== "fact") return id;
    const slash = id.indexOf("/");
    const owner = moved.get(id.slice(0, slash));
    return slash < 0 || owner === undefined ? id : `${owner}${id.slice(slash)}`;
  });
}
