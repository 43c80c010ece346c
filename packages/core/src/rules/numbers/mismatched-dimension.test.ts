import { expect, it } from "vitest";
import { pathsOf } from "../issues-of.fixture.ts";
import { mismatchedDimension } from "./mismatched-dimension.ts";
import { targetLines, targetPath } from "./target-lines.fixture.ts";

type Dimensions = Readonly<Record<string, string>>;
const lines = (target: Dimensions, observation: Dimensions) =>
  targetLines({ atLeast: 1, dimensions: target }, { dimensions: "route" }, [
    { key: "2023", date: "2023", value: 2, source: "plan", dimensions: observation },
  ]);

it("A dimension that the indicator does not have is an issue of the target and of the value", () => {
  expect(pathsOf(mismatchedDimension, lines({ rout: "a" }, { route: "a", port: "b" }))).toEqual([
    `${targetPath}.target.dimensions.rout`,
    "observations.0.dimensions.port",
  ]);
});

it("A value without a dimension of the indicator is an issue", () => {
  expect(pathsOf(mismatchedDimension, lines({}, {}))).toEqual(["observations.0.dimensions"]);
});

it("A target on the whole of what has dimensions is none", () => {
  expect(pathsOf(mismatchedDimension, lines({}, { route: "a" }))).toEqual([]);
});
