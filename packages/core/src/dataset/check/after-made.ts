import { boundsOf } from "../../assess/order.ts";
import type { DatasetDraft } from "../../model/dataset.ts";
import { type Problem, printFound } from "../problem.ts";

/**
 * A promise has no status before it is made: no entry of a history has surely begun before `madeOn`. An entry that was
 * corrected is let be, since what a source had wrong can be just that.
 */
export function afterMade(dataset: DatasetDraft): readonly Problem[] {
  return dataset.commitments.flatMap(({ madeOn, history }, i) => {
    const made = boundsOf(madeOn).first;
    const corrected = new Set(history.map(({ corrects }) => corrects));
    return history.flatMap(({ id, date }, j) =>
      boundsOf(date).last >= made || corrected.has(id)
        ? []
        : [
            {
              rule: "before-made",
              path: ["commitments", i, "history", j, "date"],
              message: `This status began before the commitment was made, ${madeOn}.`,
              found: printFound(date),
              remedy:
                "Correct one of the two dates, or leave the entry out: what was done before it is not its delivery.",
            },
          ],
    );
  });
}
