import { knowledgeOf } from "../../assess/known.ts";
import { historyInForce } from "../../assess/status-on.ts";
import { boundsOf, daysOfFact, inOrder, type Placed } from "../../assess/order.ts";
import { dayOf, isoDay } from "../../dates/day.ts";
import type { DatasetDraft } from "../../model/dataset.ts";
import type { Fact } from "../../model/fact.ts";
import type { StatusEntry } from "../../model/status.ts";
import { type Problem, printFound } from "../problem.ts";

const firstDay = dayOf(0, 1, 1);
const lastDay = dayOf(9999, 12, 31);

/**
 * The order of the entries of a history, and of deadlines, is the order in which things happened: an entry cannot surely
 * have begun before the one in front of it. Looked at as of every day on which something of the record became known.
 */
export function historyOrder(dataset: DatasetDraft): readonly Problem[] {
  const all = knowledgeOf(dataset, "9999-12-31");
  return dataset.commitments.flatMap(({ criteria, deadlines, history }, i) => {
    const days = new Set([...deadlines, ...history].map(all.knownFrom).filter((day) => day !== null));
    const problems = new Map<string, Problem>();
    for (const day of days) {
      const known = knowledgeOf(dataset, isoDay(Math.min(Math.max(day, firstDay), lastDay)));
      for (const criterion of criteria.length === 0 ? [undefined] : criteria.map(({ id }) => id)) {
        const set = deadlines.filter(
          (deadline) => (deadline.criterion ?? criterion) === criterion && known.inForce(deadline),
        );
        report("history", history, historyInForce(history, known, criterion));
        report(
          "deadlines",
          deadlines,
          inOrder(set, (deadline) => daysOfFact(deadline, known)),
        );
      }
    }
    return [...problems.values(), ...seenTooEarly(history, i)];

    function report(list: string, facts: readonly Fact[], placed: readonly Placed<Fact>[]): void {
      for (const { fact, first, last } of placed) {
        if (first <= last) continue;
        const path = ["commitments", i, list, facts.findIndex(({ id }) => id === fact.id)];
        problems.set(fact.id, {
          rule: "history-order",
          path,
          message: "This fact cannot have come about in its place: by its date it is out of order.",
          found: printFound(fact.date),
          remedy: `Put the facts of \`${list}\` in the order in which they happened, or correct the date.`,
        });
      }
    }
  });
}

/** Nothing is seen before it began. */
function seenTooEarly(history: readonly StatusEntry[], i: number): readonly Problem[] {
  return history.flatMap(({ date, seen }, j) =>
    seen === undefined || boundsOf(seen).last >= boundsOf(date).first
      ? []
      : [
          {
            rule: "seen-before-begun",
            path: ["commitments", i, "history", j, "seen"],
            message: `What began ${date} cannot have been seen last before that.`,
            found: printFound(seen),
            remedy: "Write in `seen` how long the source shows it still so, or leave it out.",
          },
        ],
  );
}
