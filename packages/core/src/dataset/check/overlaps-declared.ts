import { countedTiers } from "../../assess/tally.ts";
import type { CommitmentDraft } from "../../model/commitment.ts";
import type { DatasetDraft } from "../../model/dataset.ts";
import type { Passage } from "../../model/passage.ts";
import { type Problem, printFound } from "../problem.ts";

/**
 * Nothing is counted twice in silence: where a counted commitment stands on the words that another stands on, `partOf` or
 * `related` connects the two. Several promises can share a passage that says something of them all, such as how they
 * were announced; so a commitment that has words of its own in the source as well is not taken for the other.
 */
export function overlapsDeclared(dataset: DatasetDraft): readonly Problem[] {
  const parents = new Map(dataset.commitments.map(({ id, partOf }) => [id, partOf]));
  const counted = dataset.commitments.flatMap((commitment, i) =>
    countedTiers.includes(commitment.tier) ? [{ commitment, passages: passagesOf(commitment, i) }] : [],
  );
  return counted.flatMap((one, position) =>
    counted.slice(position + 1).flatMap((other): readonly Problem[] => {
      const ofOne = firstShared(one.passages, other.passages);
      const shared = ofOne ?? firstShared(other.passages, one.passages);
      if (shared === undefined || areConnected(one.commitment, other.commitment, parents)) return [];
      const { id } = (ofOne === undefined ? one : other).commitment;
      return [
        {
          rule: "overlap-undeclared",
          path: shared.path,
          message: `This stands on words of ${shared.source} on which ${id} stands too, and neither says so.`,
          found: printFound(shared.passage),
          remedy: `Connect it with ${id} by \`partOf\`, a common whole or \`related\`, or point at the words that are its own.`,
        },
      ];
    }),
  );
}

interface PassageAt {
  readonly source: string;
  readonly passage: Passage;
  readonly path: Problem["path"];
}

/** The words on which the claims of a commitment stand. */
function passagesOf({ standing }: CommitmentDraft, i: number): readonly PassageAt[] {
  return standing.flatMap(({ citations }, j) =>
    citations.flatMap(({ source, passages = [] }, k) =>
      passages.map((passage, l) => ({
        source,
        passage,
        path: ["commitments", i, "standing", j, "citations", k, "passages", l],
      })),
    ),
  );
}

/** The first passage in a source in which each of them is one of the others too; undefined where there is no such source. */
function firstShared(passages: readonly PassageAt[], others: readonly PassageAt[]): PassageAt | undefined {
  return passages.find(({ source }) =>
    passages
      .filter((one) => one.source === source)
      .every((one) => others.some((other) => other.source === source && isSame(one.passage, other.passage))),
  );
}

/** Whether two passages have more than half of the shorter one in common. */
function isSame(a: Passage, b: Passage): boolean {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common > Math.min(a.end - a.start, b.end - b.start) / 2;
}

/** Whether one names the other, or is a part of it, or both are of one whole, at however many steps. */
function areConnected(
  a: CommitmentDraft,
  b: CommitmentDraft,
  parents: ReadonlyMap<string, string | undefined>,
): boolean {
  if (a.related?.includes(b.id) === true || b.related?.includes(a.id) === true) return true;
  const wholes = new Set(wholesOf(a.id, parents));
  return wholesOf(b.id, parents).some((id) => wholes.has(id));
}

/** The commitment itself, what it is part of, and so on up. No cycle: that is checked before. */
function wholesOf(id: string, parents: ReadonlyMap<string, string | undefined>): readonly string[] {
  const parent = parents.get(id);
  return parent === undefined ? [id] : [id, ...wholesOf(parent, parents)];
}
