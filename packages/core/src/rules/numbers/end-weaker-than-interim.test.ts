import { expect, it } from "vitest";
import type { CriterionInput } from "../../model/types.ts";
import { pathsOf } from "../issues-of.fixture.ts";
import { endWeakerThanInterim } from "./end-weaker-than-interim.ts";
import { targetLines } from "./target-lines.fixture.ts";

const steps = (end: CriterionInput, step: CriterionInput) =>
  targetLines({
    indicator: null,
    criteria: {
      end: { indicator: "ferries", due: "by 2030", ...end },
      step: { stage: "interim", indicator: "ferries", due: "by 2027", ...step },
    },
  });
const at = ["commitments.1.criteria.0.terms.0.target.value"];

it("A floor below the step's, and a ceiling above it, are issues at the end", () => {
  expect(pathsOf(endWeakerThanInterim, steps({ atLeast: 10 }, { atLeast: 11 }))).toEqual(at);
  expect(pathsOf(endWeakerThanInterim, steps({ atMost: 10 }, { atMost: 9 }))).toEqual(at);
});

it("The same number, and a range that reaches it, are none", () => {
  expect(pathsOf(endWeakerThanInterim, steps({ atLeast: 10 }, { atLeast: 10 }))).toEqual([]);
  expect(pathsOf(endWeakerThanInterim, steps({ atLeast: "8..10" }, { atLeast: 10 }))).toEqual([]);
});

it("A smaller cut at the end than on the way is an issue, against one baseline", () => {
  expect(
    pathsOf(
      endWeakerThanInterim,
      steps({ reduceBy: 40, baseline: "2013" }, { reduceBy: 46, baseline: "2013" }),
    ),
  ).toEqual(at);
  expect(
    pathsOf(
      endWeakerThanInterim,
      steps({ reduceBy: 40, baseline: "2013" }, { reduceBy: 46, baseline: "1990" }),
    ),
  ).toEqual([]);
});

it("A number of one year is not compared with a sum", () => {
  expect(
    pathsOf(endWeakerThanInterim, steps({ atLeast: 10 }, { atLeast: 11, due: "total 2024/2027" })),
  ).toEqual([]);
});

it("The same ceiling is none, and criteria without a number are passed over", () => {
  expect(pathsOf(endWeakerThanInterim, steps({ atMost: 10 }, { atMost: 10 }))).toEqual([]);
  const words = { end: { text: "End.", due: "by 2030" }, step: { stage: "interim" as const, text: "Step." } };
  expect(pathsOf(endWeakerThanInterim, targetLines({ indicator: null, criteria: words }))).toEqual([]);
  const unset = {
    end: { text: "End." },
    step: { stage: "interim" as const, indicator: "ferries", atLeast: 5 },
  };
  expect(pathsOf(endWeakerThanInterim, targetLines({ indicator: null, due: null, criteria: unset }))).toEqual(
    [],
  );
});
