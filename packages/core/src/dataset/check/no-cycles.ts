import type { DatasetDraft } from "../../model/dataset.ts";
import { factsOf } from "../facts-of.ts";
import { type Problem, printFound } from "../problem.ts";

interface Link {
  readonly from: string;
  readonly to: string | undefined;
  readonly path: Problem["path"];
}

/** Nothing is, at however many steps, a part of itself, its own parent, its own correction or its own revision. */
export function noCycles(dataset: DatasetDraft): readonly Problem[] {
  return [
    dataset.commitments.map(({ id, partOf }, i) => ({
      from: id,
      to: partOf,
      path: ["commitments", i, "partOf"],
    })),
    dataset.parties.map(({ id, parent }, i) => ({ from: id, to: parent, path: ["parties", i, "parent"] })),
    dataset.domains.map(({ id, parent }, i) => ({ from: id, to: parent, path: ["domains", i, "parent"] })),
    factsOf(dataset).map(({ fact, path }) => ({
      from: fact.id,
      to: fact.corrects,
      path: [...path, "corrects"],
    })),
    dataset.commitments.flatMap(({ targets }, i) =>
      targets.map(({ id, replaces }, j) => ({
        from: id,
        to: replaces,
        path: ["commitments", i, "targets", j, "replaces"],
      })),
    ),
  ].flatMap(cyclesIn);
}

function cyclesIn(links: readonly Link[]): readonly Problem[] {
  const next = new Map(links.map(({ from, to }) => [from, to]));
  return links.flatMap(({ from, to, path }) => {
    const way = [from];
    for (let id = to; id !== undefined && way.length <= links.length; id = next.get(id)) {
      way.push(id);
      if (id !== from) continue;
      return [
        {
          rule: "no-cycle",
          path,
          message: `This leads back to itself: ${way.join(" > ")}.`,
          found: printFound(to),
          remedy: "Take one of these links out.",
        },
      ];
    }
    return [];
  });
}
