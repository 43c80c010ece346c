import { expect, it } from "vitest";
import { pathsOf } from "../issues-of.fixture.ts";
import { targetLines, targetPath } from "./target-lines.fixture.ts";
import { valueOutOfBounds } from "./value-out-of-bounds.ts";

const at = [`${targetPath}.target.value`];

it("A share in per cent outside 0 to 100 is an issue, and the ends are none", () => {
  const share = (atLeast: number) => targetLines({ atLeast }, { unit: "%", measure: "ratio" });
  expect([-1, 0, 100, 101].map((value) => pathsOf(valueOutOfBounds, share(value)).length)).toEqual([
    1, 0, 0, 1,
  ]);
});

it("A number of per cent that is no share is none", () => {
  expect(pathsOf(valueOutOfBounds, targetLines({ atLeast: 200 }, { unit: "%", measure: "flow" }))).toEqual(
    [],
  );
});

it("A number beyond the bound on the desired side is an issue", () => {
  expect(pathsOf(valueOutOfBounds, targetLines({ atLeast: 13 }, { bound: 12 }))).toEqual(at);
  expect(pathsOf(valueOutOfBounds, targetLines({ atLeast: 12 }, { bound: 12 }))).toEqual([]);
  expect(pathsOf(valueOutOfBounds, targetLines({ atMost: 0 }, { bound: 1, direction: "decrease" }))).toEqual(
    at,
  );
});

it("A negative value of what is never negative is an issue", () => {
  const observations = [{ key: "2023", date: "2023", value: -1, source: "plan" }];
  expect(
    pathsOf(valueOutOfBounds, targetLines({ atLeast: 1 }, { neverNegative: true }, observations)),
  ).toEqual(["observations.0.value"]);
});

it("A value that was withdrawn, a number in per cent of a baseline, and a bound without a direction are none", () => {
  const observations = [{ key: "2023", date: "2023", value: null, source: "plan" }];
  expect(
    pathsOf(valueOutOfBounds, targetLines({ atLeast: 1 }, { neverNegative: true }, observations)),
  ).toEqual([]);
  expect(pathsOf(valueOutOfBounds, targetLines({ increaseBy: 50, baseline: "2020" }, { bound: 12 }))).toEqual(
    [],
  );
  expect(pathsOf(valueOutOfBounds, targetLines({ atLeast: 13 }, { bound: 12, direction: null }))).toEqual([]);
});
