import { boundsOf } from "../../assess/order.ts";
import type { DatasetDraft } from "../../model/dataset.ts";
import type { Observation } from "../../model/observation.ts";
import type { TargetFact } from "../../model/target.ts";
import { type Problem, printFound } from "../problem.ts";

/** The fact that a base names is an observation of the target's own indicator, with the base's value and period. */
export function baseFact(dataset: DatasetDraft): readonly Problem[] {
  const observations = new Map(dataset.observations.map((observation) => [observation.id, observation]));
  return dataset.commitments.flatMap(({ targets }, i) =>
    targets.flatMap((target, j) =>
      unlike(target, observations).map(({ field, message, found, remedy }) => ({
        rule: "base-fact" as const,
        path: ["commitments", i, "targets", j, "base", field],
        message,
        found: printFound(found),
        remedy,
      })),
    ),
  );
}

interface Difference extends Pick<Problem, "message" | "remedy"> {
  /** Of the base. */
  readonly field: "fact" | "value" | "date";
  readonly found: unknown;
}

function unlike(
  { indicator, base }: TargetFact,
  observations: ReadonlyMap<string, Observation>,
): readonly Difference[] {
  if (base?.fact === undefined) return [];
  const named = observations.get(base.fact);
  if (named?.indicator !== indicator)
    return [
      {
        field: "fact",
        message: `This is no observation of the target's indicator, ${indicator}${named === undefined ? "" : `, but of ${named.indicator}`}.`,
        found: base.fact,
        remedy: "Name the observation that the base is, or leave `fact` out of the base.",
      },
    ];
  const { id, value, date } = named;
  const remedy = "Correct the base or the observation, or leave `fact` out of the base.";
  const differences: Difference[] = [];
  if (value !== null && (value.min !== base.value.min || value.max !== base.value.max))
    differences.push({
      field: "value",
      message: `The base has another value than the observation that it names, ${id}: ${printFound(value)}.`,
      found: base.value,
      remedy,
    });
  if (!isSamePeriod(date, base.date))
    differences.push({
      field: "date",
      message: `The base has another period than the observation that it names, ${id}: ${date}.`,
      found: base.date,
      remedy,
    });
  return differences;
}

/** Whether two dates are of the same days, however they are written. */
function isSamePeriod(one: string | null, other: string): boolean {
  if (one === null) return true;
  const [a, b] = [boundsOf(one), boundsOf(other)];
  return a.first === b.first && a.last === b.last;
}
