import type { DatasetDraft } from "../model/dataset.ts";
import type { Fact } from "../model/fact.ts";
import type { Problem } from "./problem.ts";

/** A fact of a dataset, the list it stands in, and its place. */
export interface FactAt {
  readonly fact: Fact;
  readonly list: "standing" | "deadlines" | "targets" | "history" | "observations";
  /** Id of the commitment or indicator it belongs to. */
  readonly owner: string;
  readonly path: Problem["path"];
}

/** Every fact of a dataset. */
export function factsOf(dataset: DatasetDraft): readonly FactAt[] {
  const lists = ["standing", "deadlines", "targets", "history"] as const;
  return [
    ...dataset.commitments.flatMap((commitment, i) =>
      lists.flatMap((list) =>
        commitment[list].map((fact, j) => ({
          fact,
          list,
          owner: commitment.id,
          path: ["commitments", i, list, j],
        })),
      ),
    ),
    ...dataset.observations.map((fact, i) => ({
      fact,
      list: "observations" as const,
      owner: fact.indicator,
      path: ["observations", i],
    })),
  ];
}
