import { assess, defineDataset, linearPace } from "@policytrack/core";
import { expect, it } from "vitest";
import { scienceBasedTargets as published } from "../fixtures/published-figures.ts";

it("The pace against a line comes out as the Science Based Targets initiative published it", () => {
  const dataset = defineDataset({
    id: "sbti",
    title: "Emissions of a company",
    source: "https://example.org/appendix 2021-12-31",
    reviewedThrough: "2021-12-31",
    indicators: {
      emissions: {
        title: "Emissions",
        measure: "flow",
        direction: "decrease",
        observations: [
          { date: published.baseline, value: 100 },
          { date: published.report, value: 100 - published.achieved },
        ],
      },
    },
    commitments: {
      halve: {
        title: "Halve emissions",
        party: "company",
        indicator: "emissions",
        reduceBy: published.target,
        baseline: `100 in ${published.baseline}`,
        due: `by ${published.due}`,
      },
    },
  });
  const [verdict] = assess(dataset).verdicts;
  const reading = linearPace(verdict!);
  if (reading.kind !== "figures") throw new Error(reading.reason);
  expect(reading.figures.completion.min! * 100).toBeCloseTo(published.completion, 10);
  expect(reading.figures.elapsed.min! * 100).toBeCloseTo(published.elapsed, 2);
  expect(reading.pace).toBe("worsening");
});
