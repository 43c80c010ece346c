import type { DatasetDraft } from "../../model/dataset.ts";
import { factsOf } from "../facts-of.ts";
import { type Problem, printFound } from "../problem.ts";

/** A fact's id begins with the id of the record that holds it, so that it is found by its id. */
export function factIds(dataset: DatasetDraft): readonly Problem[] {
  return factsOf(dataset).flatMap(({ fact, owner, path }) =>
    fact.id.startsWith(`${owner}/`)
      ? []
      : [
          {
            rule: "fact-id-owner",
            path: [...path, "id"],
            message: `The id of this fact does not begin with that of its record, ${JSON.stringify(owner)}.`,
            found: printFound(fact.id),
            remedy: `Write "${owner}/" and a key that no other fact of the record has.`,
          },
        ],
  );
}
