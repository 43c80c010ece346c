import { expect, it } from "vitest";
import { pathsOf } from "../issues-of.fixture.ts";
import { interimAfterEnd } from "./interim-after-end.ts";

const steps = (end: string, interim: string) => ({
  commitments: {
    "ferry-line": {
      criteria: {
        end: { text: "End.", due: end },
        step: { stage: "interim" as const, text: "Step.", due: interim },
      },
    },
  },
});

it("A step in the year after the end is an issue at the step", () => {
  expect(pathsOf(interimAfterEnd, steps("by 2027", "by 2028"))).toEqual([
    "commitments.0.criteria.1.terms.0.due",
  ]);
});

it("A step before the end or on its day is none", () => {
  expect(pathsOf(interimAfterEnd, steps("by 2027", "by 2027"))).toEqual([]);
  expect(pathsOf(interimAfterEnd, steps("by 2027", "by 2026"))).toEqual([]);
});

it("A step toward an end without a day is none", () => {
  expect(pathsOf(interimAfterEnd, steps("not stated", "by 2028"))).toEqual([]);
});
