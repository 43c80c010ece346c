import { boundsOf } from "../../assess/order.ts";
import type { DatasetDraft } from "../../model/dataset.ts";
import { type Problem, printFound } from "../problem.ts";

/** Nobody reads what is not out yet: a source was not read before the first day on which it can have come out. */
export function readAfterPublished(dataset: DatasetDraft): readonly Problem[] {
  return dataset.sources.flatMap(({ published, accessed }, i) =>
    accessed === undefined || boundsOf(accessed).last >= boundsOf(published).first
      ? []
      : [
          {
            rule: "read-before-published",
            path: ["sources", i, "accessed"],
            message: `This lies before the source came out, ${published}.`,
            found: printFound(accessed),
            remedy: "Correct one of the two dates.",
          },
        ],
  );
}
