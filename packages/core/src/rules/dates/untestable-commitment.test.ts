import { expect, it } from "vitest";
import { pathsOf } from "../issues-of.fixture.ts";
import { untestableCommitment } from "./untestable-commitment.ts";

it("A commitment without a criterion is an issue, and a position without one is none", () => {
  const none = { criteria: "none" } as const;
  expect(pathsOf(untestableCommitment, { commitments: { "ferry-line": none } })).toEqual([
    "commitments.0.criteria",
  ]);
  const position = { ...none, classification: "position" } as const;
  expect(pathsOf(untestableCommitment, { commitments: { "ferry-line": position } })).toEqual([]);
});

it("A row that does not mention criteria is none", () => {
  expect(pathsOf(untestableCommitment, {})).toEqual([]);
});
