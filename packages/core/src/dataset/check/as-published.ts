import { knowledgeOf, requireDay } from "../../assess/known.ts";
import type { Dataset } from "../../model/dataset.ts";
import { type Problem, printFound } from "../problem.ts";
import { derived } from "../publish.ts";

/** A published dataset holds what publishing derives, and its lists are sorted. */
export function asPublished(dataset: Dataset): readonly Problem[] {
  const known = knowledgeOf(dataset, dataset.reviewedThrough);
  const on = requireDay(dataset.reviewedThrough, "reviewedThrough");
  const lists = [
    "commitments",
    "parties",
    "domains",
    "sources",
    "indicators",
    "observations",
    "events",
  ] as const;
  return [
    ...dataset.commitments.flatMap((commitment, i) =>
      Object.entries(derived(commitment, known, on)).flatMap(([name, value]): readonly Problem[] => {
        const found = commitment[name as "status" | "targetYear"];
        return found === value
          ? []
          : [
              {
                rule: "derived",
                path: ["commitments", i, name],
                message: `\`${name}\` is not what the facts of the record give: ${JSON.stringify(value)}.`,
                found: printFound(found),
                remedy: "Publish the dataset again; this field is derived, never written by hand.",
              },
            ];
      }),
    ),
    ...lists.flatMap((list) =>
      unsorted(
        list,
        "id",
        dataset[list].map(({ id }) => id),
      ),
    ),
    ...unsorted(
      "redirects",
      "from",
      dataset.redirects.map(({ from }) => from),
    ),
  ];
}

function unsorted(list: string, field: string, ids: readonly string[]): readonly Problem[] {
  const i = ids.findIndex((id, position) => position > 0 && id < (ids[position - 1] as string));
  return i === -1
    ? []
    : [
        {
          rule: "sorted",
          path: [list, i, field],
          message: `\`${list}\` is not sorted: this one belongs in front of the one before it.`,
          found: printFound(ids[i]),
          remedy: `Sort \`${list}\` by \`${field}\`.`,
        },
      ];
}
