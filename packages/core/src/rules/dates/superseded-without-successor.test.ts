import { expect, it } from "vitest";
import type { CommitmentInput } from "../../model/types.ts";
import { pathsOf } from "../issues-of.fixture.ts";
import { supersededWithoutSuccessor } from "./superseded-without-successor.ts";

const superseded = (more: Partial<CommitmentInput> = {}, other: Partial<CommitmentInput> = {}) => ({
  commitments: {
    "ferry-line": { history: [{ status: "superseded" as const }], ...more },
    "ten-ferries": other,
  },
});

it("A commitment that nothing took the place of is an issue", () => {
  expect(pathsOf(supersededWithoutSuccessor, superseded())).toEqual(["commitments.0.history.0.status"]);
});

it("A relation of either record makes it none", () => {
  expect(pathsOf(supersededWithoutSuccessor, superseded({ replacedBy: "other:plan" }))).toEqual([]);
  expect(pathsOf(supersededWithoutSuccessor, superseded({}, { replaces: "ferry-line" }))).toEqual([]);
});

it("A criterion that another one took the place of is none", () => {
  const criteria = { a: "A.", b: "B." };
  const history = [{ status: "superseded" as const, criterion: "a" }];
  expect(pathsOf(supersededWithoutSuccessor, superseded({ criteria, history }))).toEqual([]);
});
