import { baselineObservations } from "../../dataset/baseline-observations.ts";
import type { DatasetIndex } from "../../dataset/dataset-index.ts";
import type { Commitment, Observation, Target, Term } from "../../model/types.ts";
import { defineRule, type RuleText } from "../rule.ts";

export const baselineWithoutValue = defineRule({
  id: "baseline-without-value",
  level: "warning",
  fix: "Write the value with it, like `1400 in 2013`, or add the observation of that period.",
  check: {
    term(term, { commitment, index, report }) {
      const { target } = term;
      if (target?.valueIn !== "percent-of-baseline" || target.baseline === null) return;
      const { kind, date, value, observation } = target.baseline;
      if (kind !== "historical" || value !== null || observation !== null || date === null) return;
      const targets = targetsOf(term, target, commitment, index);
      if (targets.every((one) => baselineObservations(index, one).length > 0)) return;
      const near = targets.flatMap((one) => observationsNear(index, one, date));
      report({
        path: ["target", "baseline"],
        message:
          "The number is per cent of a baseline whose value is not on record, so that nothing can be compared.",
        found: date,
        ...(near.length === 0
          ? {}
          : { fix: `Write the value with it, or name the observation that is meant: ${idsOf(near)}.` }),
      });
    },
  },
});

export const aboutBaselineWithoutValue = (): RuleText => ({
  asks: "A change in per cent has a baseline whose value is on record.",
  why: "Per cent of an unknown number are no number, and a verdict can only say that nothing was reported.",
  example: {
    wrong: { commitments: { "ten-ferries": { atLeast: null, increaseBy: 50, baseline: "2022" } } },
    right: { commitments: { "ten-ferries": { atLeast: null, increaseBy: 50, baseline: "2023" } } },
  },
});

/** The target for each series that it is compared with: those of its parties, where the indicator tells parties apart. */
function targetsOf(
  { parties }: Term,
  target: Target,
  commitment: Commitment,
  index: DatasetIndex,
): readonly Target[] {
  const byParty =
    target.dimensions["party"] === undefined &&
    index.indicators.get(target.indicator)?.dimensions.includes("party") === true;
  if (!byParty) return [target];
  const each = parties.length > 0 ? parties : index.committingOf(commitment);
  return each.map((party) => ({ ...target, dimensions: { ...target.dimensions, party } }));
}

/** Those that share a day with the baseline. */
function observationsNear(index: DatasetIndex, target: Target, date: string): readonly Observation[] {
  const { earliest, latest } = index.span(date);
  return index.observationsOf(target.indicator, target.dimensions).filter((observation) => {
    const span = index.span(observation.date);
    return observation.date !== null && span.earliest <= latest && span.latest >= earliest;
  });
}

function idsOf(observations: readonly Observation[]): string {
  const ids = [...new Set(observations.map(({ id }) => `\`${id}\``))];
  return ids.length > 5 ? `${ids.slice(0, 5).join(", ")} or another` : ids.join(" or ");
}
