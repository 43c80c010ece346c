import { expect, it } from "vitest";
import type { CommitmentInput } from "../../model/types.ts";
import { pathsOf } from "../issues-of.fixture.ts";
import { targetLines, targetPath } from "./target-lines.fixture.ts";
import { targetWorseThanBaseline } from "./target-worse-than-baseline.ts";

const from = (target: Partial<CommitmentInput>, direction: "increase" | "decrease" = "increase") =>
  pathsOf(targetWorseThanBaseline, targetLines({ baseline: "5 in 2020", ...target }, { direction }));
const at = [`${targetPath}.target.value`];

it("A floor below a baseline that is to grow, and a ceiling above one that is to fall, are issues", () => {
  expect(from({ atLeast: 4 })).toEqual(at);
  expect(from({ atMost: 6 }, "decrease")).toEqual(at);
});

it("The baseline itself, a range that reaches it, and a level to be kept are none", () => {
  expect(from({ atLeast: 5 })).toEqual([]);
  expect(from({ atLeast: "3..5" })).toEqual([]);
  expect(from({ atLeast: 4, due: "throughout 2025/2030" })).toEqual([]);
});

it("A reduction by less than nothing is an issue", () => {
  expect(from({ reduceBy: -10 }, "decrease")).toEqual(at);
});

it("The baseline itself as a ceiling, a baseline without a value, and what has no desired direction are none", () => {
  expect(from({ atMost: 5 }, "decrease")).toEqual([]);
  expect(from({ atLeast: 4, baseline: "2020" })).toEqual([]);
  expect(from({ reduceBy: 10, baseline: "2020" }, "decrease")).toEqual([]);
  const lines = targetLines({ atLeast: 4, baseline: "5 in 2020" }, { direction: null });
  expect(pathsOf(targetWorseThanBaseline, lines)).toEqual([]);
});

it("A ceiling on what is to grow is left to the rule on the direction", () => {
  expect(from({ atMost: 4 })).toEqual([]);
});
