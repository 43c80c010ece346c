import { boundsOf } from "../../assess/order.ts";
import { isoDay } from "../../dates/day.ts";
import { dueWindow, type Widening } from "../../dates/due-window.ts";
import type { CommitmentDraft } from "../../model/commitment.ts";
import type { DatasetDraft } from "../../model/dataset.ts";
import type { Fact } from "../../model/fact.ts";
import type { When } from "../../model/when.ts";
import { type Problem, printFound } from "../problem.ts";

/**
 * Nothing is promised for a day that is gone: no date of a deadline or target surely lies before `madeOn`, or, where that is
 * not known, before the day on which the deadline or target itself was set. What was corrected is let be, since what a
 * source had wrong can be just that.
 */
export function dueAfterMade(dataset: DatasetDraft): readonly Problem[] {
  return dataset.commitments.flatMap((commitment, i) => [
    ...commitment.deadlines.flatMap((fact, j) =>
      tooEarly(commitment, commitment.deadlines, fact, fact.when, ["commitments", i, "deadlines", j, "when"]),
    ),
    ...commitment.targets.flatMap((fact, j) =>
      tooEarly(commitment, commitment.targets, fact, fact.due, ["commitments", i, "targets", j, "due"]),
    ),
  ]);
}

/** Any mark of doubt makes it less than sure. */
const doubting: Widening = { "~": 1, "?": 1, "%": 1 };

function tooEarly(
  { madeOn }: CommitmentDraft,
  facts: readonly Fact[],
  { id, date }: Fact,
  when: When,
  path: Problem["path"],
): readonly Problem[] {
  if (when.kind !== "date") return [];
  const window = dueWindow(when, undefined, doubting);
  if (typeof window === "string" || window.doubtUntil >= boundsOf(madeOn ?? date).first) return [];
  if (facts.some(({ corrects }) => corrects === id)) return [];
  return [
    {
      rule: "due-before-made",
      path: [...path, "edtf"],
      message: `This ends on ${isoDay(window.doubtUntil)}, before ${
        madeOn === null ? `it was set, ${date}` : `the commitment was made, ${madeOn}`
      }.`,
      found: printFound(when.edtf),
      remedy: "Correct one of the two dates; nobody promises for a day that is gone.",
    },
  ];
}
