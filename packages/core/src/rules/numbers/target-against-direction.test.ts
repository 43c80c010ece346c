import { expect, it } from "vitest";
import { pathsOf } from "../issues-of.fixture.ts";
import { targetAgainstDirection } from "./target-against-direction.ts";
import { targetLines, targetPath } from "./target-lines.fixture.ts";

it("A ceiling on what is to grow, and a floor under what is to fall, are issues", () => {
  expect(pathsOf(targetAgainstDirection, targetLines({ atMost: 10 }))).toEqual([
    `${targetPath}.target.comparator`,
  ]);
  expect(pathsOf(targetAgainstDirection, targetLines({ moreThan: 10 }, { direction: "decrease" }))).toEqual([
    `${targetPath}.target.comparator`,
  ]);
});

it("An exact value, and an indicator without a direction, are none", () => {
  expect(pathsOf(targetAgainstDirection, targetLines({ equal: 10 }, { direction: "decrease" }))).toEqual([]);
  expect(pathsOf(targetAgainstDirection, targetLines({ atMost: 10 }, { direction: null }))).toEqual([]);
});
