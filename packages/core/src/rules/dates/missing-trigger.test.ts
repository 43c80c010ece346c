import { expect, it } from "vitest";
import type { CommitmentInput } from "../../model/types.ts";
import { pathsOf } from "../issues-of.fixture.ts";
import { missingTrigger } from "./missing-trigger.ts";

const lines = (more: Partial<CommitmentInput>) => ({ commitments: { "ferry-line": more } });

it("When it occurs, without a condition, is an issue", () => {
  expect(pathsOf(missingTrigger, lines({ due: "when it occurs" }))).toEqual([
    "commitments.0.criteria.0.terms.0.due",
  ]);
});

it("A condition of the commitment or the criterion makes it none", () => {
  const due = "when it occurs";
  expect(pathsOf(missingTrigger, lines({ due, condition: "When it rains." }))).toEqual([]);
  expect(pathsOf(missingTrigger, lines({ criteria: { a: { due, condition: "When it rains." } } }))).toEqual(
    [],
  );
});

it("What recurs every year needs none", () => {
  expect(pathsOf(missingTrigger, lines({ due: "every year from 2024" }))).toEqual([]);
});
