import { UsageError } from "@policytrack/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aggregateScores, type ScoredSeries, type ScoreGroup } from "./aggregate-scores.ts";
import { growthRatioOf } from "./growth-ratio.ts";
import {
  canadaGlobal,
  canadaGlobalMeans,
  canadaGlobalNestedMean,
  canadaNational,
  canadaNationalMeans,
  type PublishedGrowth,
} from "../fixtures/published-figures.ts";

const scored = (score: number | null, isAchieved = false): ScoredSeries => ({ score, isAchieved });

function computed({ input }: PublishedGrowth): ScoredSeries {
  const found = growthRatioOf(input);
  return typeof found === "string" ? scored(null) : scored(found.score, found.class === "target-achieved");
}

describe.each([
  ["Global", canadaGlobal, canadaGlobalMeans],
  ["Canadian", canadaNational, canadaNationalMeans],
])("means that Statistics Canada published, %s Indicator Framework", (_, rows, means) => {
  it.each(Object.entries(means))("%s", (indicator, [score, name]) => {
    const series = rows.filter((row) => row.indicator === indicator);
    const found = aggregateScores(series.map(computed));
    expect(Math.abs((found?.score ?? NaN) - Number(score))).toBeLessThan(1e-11);
    expect(found?.class).toBe(name);
    expect(found?.assessed).toBe(series.filter(({ class: rated }) => rated !== "not-available").length);
    expect(found?.leftOut).toBe(series.filter(({ class: rated }) => rated === "not-available").length);
  });
});

it("A mean of a mean that Statistics Canada published comes out again", () => {
  const of = (id: string): ScoredSeries =>
    computed(canadaGlobal.find((row) => row.id === id) as PublishedGrowth);
  const { inner, outer, score, class: name } = canadaGlobalNestedMean;
  const found = aggregateScores([inner.map(of), ...outer.map(of)]);
  expect(Math.abs((found?.score ?? NaN) - Number(score))).toBeLessThan(1e-11);
  expect(found?.class).toBe(name);
});

describe("an aggregate", () => {
  it("An aggregate averages inner groups first, as deep as they go", () => {
    const group: ScoreGroup = [scored(4), [scored(0), scored(2)], [scored(-1), [scored(3), scored(5)]]];
    // 4, 1, and the mean of -1 and 4.
    expect(aggregateScores(group)?.score).toBeCloseTo((4 + 1 + 1.5) / 3, 12);
    expect(aggregateScores(group)).toMatchObject({ assessed: 6, leftOut: 0, class: "moderate" });
  });

  it("An aggregate of groups is not the mean of all series alike", () => {
    const group: ScoreGroup = [scored(5), [scored(0), scored(0), scored(0)]];
    expect(aggregateScores(group)?.score).toBe(2.5);
  });

  it("An aggregate is achieved only if all are, however high the score", () => {
    expect(aggregateScores([scored(5, true), scored(5, true)])?.class).toBe("target-achieved");
    expect(aggregateScores([scored(5, true), scored(5)])?.class).toBe("substantial");
    expect(aggregateScores([scored(5, true), [scored(5, true), scored(5)]])?.class).toBe("substantial");
    expect(aggregateScores([scored(5, true), scored(-5)])?.class).toBe("moderate");
  });

  it("What could not be assessed is left out and counted, and so is a group of nothing else", () => {
    expect(aggregateScores([scored(1), scored(null), [scored(null), scored(null)]])).toMatchObject({
      score: 1,
      assessed: 1,
      leftOut: 3,
    });
    expect(aggregateScores([scored(null), [scored(null)]])).toBeNull();
    expect(aggregateScores([])).toBeNull();
    expect(aggregateScores([[], scored(2)])?.score).toBe(2);
  });

  it.each([
    [2.5, "substantial"],
    [2.4999, "moderate"],
    [0, "moderate"],
    [-0.0001, "limited"],
    [-2.5, "limited"],
    [-2.5001, "deterioration"],
  ])("A score of %d is %s", (score, name) => {
    expect(aggregateScores([scored(score)])?.class).toBe(name);
  });

  it("An aggregate without groups is the mean, whatever the order", () => {
    const scores = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1 });
    fc.assert(
      fc.property(scores, (values) => {
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
        expect(aggregateScores(values.map((value) => scored(value)))?.score).toBeCloseTo(mean, 9);
        expect(aggregateScores(values.toReversed().map((value) => [scored(value)]))?.score).toBeCloseTo(
          mean,
          9,
        );
      }),
      { numRuns: 50 },
    );
  });
});

it.each([Number.NaN, Infinity, 5.1, -6])("A score of %s is refused", (score) => {
  expect(() => aggregateScores([scored(1), [scored(score)]])).toThrow(UsageError);
});
