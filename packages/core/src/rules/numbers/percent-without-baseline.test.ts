import { expect, it } from "vitest";
import { pathsOf } from "../issues-of.fixture.ts";
import { percentWithoutBaseline } from "./percent-without-baseline.ts";
import { targetLines, targetPath } from "./target-lines.fixture.ts";

it("A reduction or increase in per cent without a baseline is an issue", () => {
  for (const change of [{ reduceBy: 46 }, { increaseBy: 46 }])
    expect(pathsOf(percentWithoutBaseline, targetLines(change))).toEqual([`${targetPath}.target.baseline`]);
});

it("With a year alone, and for a number of its own, it is none", () => {
  expect(pathsOf(percentWithoutBaseline, targetLines({ reduceBy: 46, baseline: "2013" }))).toEqual([]);
  expect(pathsOf(percentWithoutBaseline, targetLines({ atLeast: 46 }))).toEqual([]);
});
