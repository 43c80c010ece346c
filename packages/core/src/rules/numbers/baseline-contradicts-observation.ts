import type { DatasetIndex } from "../../dataset/dataset-index.ts";
import { defineRule, type RuleText } from "../rule.ts";
import { rangeInWords } from "../target-values.ts";

export const baselineContradictsObservation = defineRule({
  id: "baseline-contradicts-observation",
  level: "error",
  fix: "Correct the baseline or the observation, or leave `observation` out of the baseline.",
  check: {
    term({ target }, { index, report }) {
      const baseline = target?.baseline ?? null;
      if (target === null || baseline === null || baseline.observation === null) return;
      const path = ["target", "baseline"];
      const observation = index.observations.get(baseline.observation);
      if (observation === undefined) return;
      if (observation.indicator !== target.indicator) {
        report({
          path: [...path, "observation"],
          message: `This is an observation of "${observation.indicator}", and the target is on "${target.indicator}".`,
          found: baseline.observation,
        });
        return;
      }
      const { value, date } = observation;
      if (
        value !== null &&
        baseline.value !== null &&
        (value.min !== baseline.value.min || value.max !== baseline.value.max)
      )
        report({
          path: [...path, "value"],
          message: `The observation "${observation.id}" has another value: ${rangeInWords(value)}.`,
          found: rangeInWords(baseline.value),
        });
      if (date !== null && baseline.date !== null && !isSamePeriod(date, baseline.date, index))
        report({
          path: [...path, "date"],
          message: `The observation "${observation.id}" is of another period: ${date}.`,
          found: baseline.date,
        });
    },
  },
});

export const aboutBaselineContradictsObservation = (): RuleText => ({
  asks: "A baseline has the indicator, the value and the period of the observation that it names.",
  why: "Progress would be computed from another number than the one that readers are shown.",
  example: {
    wrong: {
      commitments: { "ten-ferries": { baseline: { observation: "ferries/2023", date: "2023", value: 3 } } },
    },
    right: {
      commitments: { "ten-ferries": { baseline: { observation: "ferries/2023", date: "2023", value: 2 } } },
    },
  },
});

/** However the two are written. */
function isSamePeriod(a: string, b: string, index: DatasetIndex): boolean {
  const [one, other] = [index.span(a), index.span(b)];
  return one.earliest === other.earliest && one.latest === other.latest;
}
