import { boundsOf } from "../../assess/order.ts";
import type { DatasetDraft } from "../../model/dataset.ts";
import { citationsOf } from "./citations-of.ts";
import { type Problem, printFound } from "../problem.ts";

/**
 * An editor has looked at a record as far as the dataset was reviewed at most, and at least as far as the sources that the
 * record cites came out. Sources from after `reviewedThrough` say nothing: nobody has looked that far.
 */
export function reviewedOn(dataset: DatasetDraft): readonly Problem[] {
  const end = boundsOf(dataset.reviewedThrough).last;
  const latest = latestCited(dataset, end);
  return dataset.commitments.flatMap((commitment, i): readonly Problem[] => {
    const reviewed = boundsOf(commitment.reviewedOn).last;
    const place = { path: ["commitments", i, "reviewedOn"], found: printFound(commitment.reviewedOn) };
    if (reviewed > end) {
      return [
        {
          rule: "reviewed-after",
          ...place,
          message: `This lies after the day through which the dataset was reviewed, ${dataset.reviewedThrough}.`,
          remedy: `Write a day up to ${dataset.reviewedThrough}, or, if the whole record was looked at again, move \`reviewedThrough\` of the dataset.`,
        },
      ];
    }
    const source = latest.get(i);
    return source === undefined || source.first <= reviewed
      ? []
      : [
          {
            rule: "reviewed-before-source",
            ...place,
            message: `The record cites ${source.id}, which came out later: ${source.published}.`,
            remedy: "Write the last day on which an editor looked for news of this record.",
          },
        ];
  });
}

interface Cited {
  readonly id: string;
  readonly published: string | null;
  /** The first day on which it can have come out. */
  readonly first: number;
}

/** By the position of a commitment, of the sources it cites the one that came out last, by `end`. */
function latestCited(dataset: DatasetDraft, end: number): ReadonlyMap<string | number | undefined, Cited> {
  const sources = new Map(
    dataset.sources.map(({ id, published }) => [id, { id, published, first: boundsOf(published).first }]),
  );
  const latest = new Map<string | number | undefined, Cited>();
  for (const { citation, path } of citationsOf(dataset)) {
    const source = sources.get(citation.source);
    if (path[0] !== "commitments" || source === undefined || source.first > end) continue;
    if (source.first > (latest.get(path[1])?.first ?? -Infinity)) latest.set(path[1], source);
  }
  return latest;
}
