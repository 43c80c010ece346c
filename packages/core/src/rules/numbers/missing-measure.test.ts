import { expect, it } from "vitest";
import { pathsOf } from "../issues-of.fixture.ts";
import { missingMeasure } from "./missing-measure.ts";
import { targetLines } from "./target-lines.fixture.ts";

it("An indicator with a target and without a measure, or a unit, is an issue", () => {
  expect(pathsOf(missingMeasure, targetLines({ atLeast: 1 }, { measure: null }))).toEqual([
    "indicators.0.measure",
  ]);
  expect(pathsOf(missingMeasure, targetLines({ atLeast: 1 }, { unit: null }))).toEqual(["indicators.0.unit"]);
});

it("An indicator that no target is on is none", () => {
  expect(pathsOf(missingMeasure, { indicators: { cars: { title: "Cars" } } })).toEqual([]);
});
