import { expect, it } from "vitest";
import { pathsOf } from "../issues-of.fixture.ts";
import { observedBeforeBegun } from "./observed-before-begun.ts";

const observed = (observedUntil: string, date?: string) => ({
  commitments: {
    "ferry-line": {
      history: [{ status: "pending" as const, observedUntil, ...(date === undefined ? {} : { date }) }],
    },
  },
});

it("A status that is observed until the month before it began is an issue", () => {
  expect(pathsOf(observedBeforeBegun, observed("2025-01", "2025-02"))).toEqual([
    "commitments.0.history.0.observedUntil",
  ]);
});

it("One of the same month, or without a beginning, is none", () => {
  expect(pathsOf(observedBeforeBegun, observed("2025-02", "2025-02"))).toEqual([]);
  expect(pathsOf(observedBeforeBegun, observed("2025-02-10", "2025-02-10"))).toEqual([]);
  expect(pathsOf(observedBeforeBegun, observed("2025-02"))).toEqual([]);
});
