import type { DatasetDraft } from "../../model/dataset.ts";
import { factsOf } from "../facts-of.ts";
import { type Problem, printFound } from "../problem.ts";

/** An id names one thing. Facts of the whole dataset share one space; a redirect's old id is none of today's. */
export function uniqueIds(dataset: DatasetDraft): readonly Problem[] {
  const lists = ["commitments", "parties", "domains", "sources", "indicators", "events"] as const;
  return [
    ...lists.flatMap((list) => repeated(dataset[list].map(({ id }, i) => ({ id, path: [list, i, "id"] })))),
    ...repeated(factsOf(dataset).map(({ fact, path }) => ({ id: fact.id, path: [...path, "id"] }))),
    ...dataset.commitments.flatMap(({ criteria }, i) =>
      repeated(criteria.map(({ id }, j) => ({ id, path: ["commitments", i, "criteria", j, "id"] }))),
    ),
    ...repeated([
      ...dataset.commitments.map(({ id }, i) => ({ id, path: ["commitments", i, "id"] })),
      ...dataset.redirects.map(({ from }, i) => ({ id: from, path: ["redirects", i, "from"] })),
    ]).filter(({ path }) => path[0] === "redirects"),
  ];
}

function repeated(
  ids: readonly { readonly id: string; readonly path: Problem["path"] }[],
): readonly Problem[] {
  const seen = new Set<string>();
  return ids.flatMap(({ id, path }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      {
        rule: "unique-id",
        path,
        message: "This id is taken already.",
        found: printFound(id),
        remedy: "Give it an id that nothing else has or has had.",
      },
    ];
  });
}
