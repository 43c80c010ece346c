import type { DatasetDraft } from "../../model/dataset.ts";
import { type Problem, printFound } from "../problem.ts";

/** Who says it in their own words, or in a text they issued with others, is named. */
export function whoSpeaks(dataset: DatasetDraft): readonly Problem[] {
  return dataset.commitments.flatMap(({ standing }, i) =>
    standing.flatMap(({ by, via }, j) =>
      by.length > 0 || (via !== "own-words" && via !== "joint-text")
        ? []
        : [
            {
              rule: "nobody-speaks",
              path: ["commitments", i, "standing", j, "by"],
              message: `Nobody is named, though it is said in \`${via}\`.`,
              found: printFound(by),
              remedy:
                "Name in `by` whose words they are, or write `via: report` if somebody else tells of it.",
            },
          ],
    ),
  );
}
