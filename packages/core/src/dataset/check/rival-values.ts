import { knowledgeOf } from "../../assess/known.ts";
import { boundsOf } from "../../assess/order.ts";
import type { DatasetDraft } from "../../model/dataset.ts";
import type { Observation } from "../../model/observation.ts";
import type { Range } from "../../model/range.ts";
import { type Problem, printFound } from "../problem.ts";

/**
 * Of two values of one period the one published later counts (methods, section 10, rule 6). Of two published on one day
 * neither does: where they have no figure in common, one corrects the other.
 */
export function rivalValues(dataset: DatasetDraft): readonly Problem[] {
  const { knownFrom } = knowledgeOf(dataset, dataset.reviewedThrough);
  const corrected = new Set(dataset.observations.map(({ corrects }) => corrects));
  const earlier = new Map<string, Observation[]>();
  return dataset.observations.flatMap((observation, i): readonly Problem[] => {
    const { id, indicator, date, value } = observation;
    if (corrected.has(id) || value === null) return [];
    const { first, last } = boundsOf(date);
    const key = [indicator, first, last, knownFrom(observation)].join(" ");
    const others = earlier.get(key) ?? [];
    earlier.set(key, [...others, observation]);
    const rival = others.find((other) => isApart(other.value as Range, value));
    return rival === undefined
      ? []
      : [
          {
            rule: "rival-values",
            path: ["observations", i, "value"],
            message: `${rival.id} has another value of the same period, published the same day: ${printFound(rival.value)}.`,
            found: printFound(value),
            remedy:
              "Say with `corrects` and `why` which of the two holds, or write one observation with the range of both.",
          },
        ];
  });
}

function isApart(a: Range, b: Range): boolean {
  return (a.max ?? Infinity) < (b.min ?? -Infinity) || (b.max ?? Infinity) < (a.min ?? -Infinity);
}
