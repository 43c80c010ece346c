import { type Known, knowledgeOf } from "../../assess/known.ts";
import { historyInForce } from "../../assess/status-on.ts";
import { boundsOf, daysOfFact, inOrder, type Placed } from "../../assess/order.ts";
import { type Day, dayOf, isoDay } from "../../dates/day.ts";
import type { CommitmentDraft } from "../../model/commitment.ts";
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
  // Day by day, since what was known on one takes a look at the whole dataset, and to hold it for all days a lot of memory.
  const byDay = new Map<Day, number[]>();
  for (const [i, { deadlines, history }] of dataset.commitments.entries()) {
    const days = new Set([...deadlines, ...history].map(all.knownFrom).filter((day) => day !== null));
    for (const day of days) {
      const others = byDay.get(day);
      if (others === undefined) byDay.set(day, [i]);
      else others.push(i);
    }
  }
  const problems = dataset.commitments.map(() => new Map<string, Problem>());
  for (const [day, positions] of byDay) {
    const known = knowledgeOf(dataset, isoDay(Math.min(Math.max(day, firstDay), lastDay)));
    for (const i of positions)
      for (const problem of outOfOrder(dataset.commitments[i] as CommitmentDraft, i, known))
        problems[i]?.set(problem.fact, problem.problem);
  }
  return dataset.commitments.flatMap(({ history }, i) => [
    ...(problems[i]?.values() ?? []),
    ...seenTooEarly(history, i),
  ]);
}

/** The facts of a commitment that are out of order by what was known on a day, with what is wrong with each. */
function outOfOrder(
  { criteria, deadlines, history }: CommitmentDraft,
  i: number,
  known: Known,
): readonly { readonly fact: string; readonly problem: Problem }[] {
  return (criteria.length === 0 ? [undefined] : criteria.map(({ id }) => id)).flatMap((criterion) => {
    const set = deadlines.filter(
      (deadline) => (deadline.criterion ?? criterion) === criterion && known.inForce(deadline),
    );
    return [
      ...problemsOf("history", history, historyInForce(history, known, criterion)),
      ...problemsOf(
        "deadlines",
        deadlines,
        inOrder(set, (deadline) => daysOfFact(deadline, known)),
      ),
    ];
  });

  function problemsOf(
    list: string,
    facts: readonly Fact[],
    placed: readonly Placed<Fact>[],
  ): readonly { readonly fact: string; readonly problem: Problem }[] {
    return placed
      .filter(({ first, last }) => first > last)
      .map(({ fact }) => ({
        fact: fact.id,
        problem: {
          rule: "history-order",
          path: ["commitments", i, list, facts.findIndex(({ id }) => id === fact.id)],
          message: "This fact cannot have come about in its place: by its date it is out of order.",
          found: printFound(fact.date),
          remedy: `Put the facts of \`${list}\` in the order in which they happened, or correct the date.`,
        },
      }));
  }
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
