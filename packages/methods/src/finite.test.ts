import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { growthRatio, growthRatioOf } from "./growth-ratio.ts";
import { meanChange, meanChangeOf } from "./mean-change.ts";
import { projectedGrowth, projectedGrowthOf } from "./projected-growth.ts";
import { growthProjection, linearProjection, projectGrowth, projectLinearly } from "./projection.ts";
import { statusIndex, statusIndexOf } from "./status-index.ts";
import { type NumberCase, read } from "./verdict.fixture.ts";

/** Every number in a result, however deep. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

const direction = fc.constantFrom("increase", "decrease");
const number = fc.oneof(
  fc.double(),
  fc.constantFrom(0, -0, 1, -1, 100, 5e-324, 1e308, -1e308, Number.NaN, Infinity, -Infinity),
);
const year = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1990, max: 2060 }) },
  { weight: 1, arbitrary: number },
);
const point = fc.record({ year, value: number });

describe("whatever numbers a formula is given", () => {
  it("Its result is a reason, or has finite numbers alone", () => {
    const input = fc.record({
      baseline: point,
      latest: point,
      target: point,
      direction,
      bound: fc.option(number),
    });
    fc.assert(
      fc.property(input, fc.boolean(), fc.array(point, { maxLength: 8 }), (given, isNone, points) => {
        const target = isNone ? null : given.target;
        const { baseline, latest } = given;
        for (const result of [
          growthRatioOf({ ...given, target }),
          projectedGrowthOf({ ...given, target }),
          projectLinearly(given),
          projectGrowth(given),
          meanChangeOf({ points, target, direction: given.direction }),
          statusIndexOf({ baseline: baseline.value, latest: latest.value, target: given.target.value }),
        ])
          expect(numbersIn(result).filter((found) => !Number.isFinite(found))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });
});

describe("whatever numbers a dataset has", () => {
  it("A reading is a reason, or has finite figures alone", () => {
    const value = fc.constantFrom<number | string>(0, 1, -1, 40, 1e308, -1e308, 5e-324, "10..25", "-1..1");
    const given: fc.Arbitrary<NumberCase> = fc.record({
      values: fc.dictionary(
        fc.constantFrom("2014", "2016", "2018", "2019", "2020", "2021-06", "2023"),
        value,
      ),
      baseline: fc.constantFrom(null, "10 in 2015", "0 in 2015", "-5 in 2015", "2015"),
      target: fc.constantFrom<NonNullable<NumberCase["target"]>>(
        { atLeast: 40 },
        { atMost: 5 },
        { atMost: 0 },
        { moreThan: 1e308 },
        { equal: 1 },
        { between: "5..40" },
        { lessThan: 100, valueIn: "percent-of-baseline" },
      ),
      due: fc.constantFrom("2030", "2024~", "throughout 2016/2030", "total 2016/2030", "indefinite", "2015"),
    });
    const methods = [
      growthRatio,
      projectedGrowth,
      meanChange,
      statusIndex,
      linearProjection,
      growthProjection,
    ] as const;
    let withFigures = 0;
    fc.assert(
      fc.property(given, (one) => {
        for (const method of methods) {
          const reading = read<string>(method, one);
          if (reading.kind === "none") {
            expect(reading.reason).toMatch(/^[a-z-]+$/);
            continue;
          }
          withFigures++;
          expect(numbersIn(reading.figures).filter((found) => !Number.isFinite(found))).toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
    expect(withFigures).toBeGreaterThan(100);
  });
});
