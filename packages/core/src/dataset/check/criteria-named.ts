import type { DatasetDraft } from "../../model/dataset.ts";
import { type Problem, printFound } from "../problem.ts";

/** A deadline or status entry of one criterion names a criterion that its record has. */
export function criteriaNamed(dataset: DatasetDraft): readonly Problem[] {
  return dataset.commitments.flatMap((commitment, i) => {
    const ids = commitment.criteria.map(({ id }) => id);
    return (["deadlines", "history"] as const).flatMap((list) =>
      commitment[list].flatMap(({ criterion }, j) =>
        criterion === undefined || ids.includes(criterion)
          ? []
          : [
              {
                rule: "unknown-criterion",
                path: ["commitments", i, list, j, "criterion"],
                message: "The record has no criterion with this id.",
                found: printFound(criterion),
                remedy:
                  ids.length === 0
                    ? "Add it to `criteria`, or leave `criterion` out."
                    : `Use one of ${ids.join(", ")}, or leave \`criterion\` out for all of them.`,
              },
            ],
      ),
    );
  });
}
