import type { DatasetDraft } from "../../model/dataset.ts";
import { factsOf } from "../facts-of.ts";
import type { Problem } from "../problem.ts";

/** What rests on low confidence alone would never count: a fact has at least one citation that is better. */
export function borneOut(dataset: DatasetDraft): readonly Problem[] {
  return factsOf(dataset).flatMap(({ fact, path }) =>
    fact.citations.some(({ confidence }) => confidence !== "low")
      ? []
      : [
          {
            rule: "low-confidence-alone",
            path: [...path, "citations"],
            message: "Only sources of low confidence bear this fact out, so that it would never count.",
            found: JSON.stringify(fact.citations.map(({ source }) => source)),
            remedy: "Cite a source that bears it out better, or leave the fact out.",
          },
        ],
  );
}
