import { expect, it } from "vitest";
import type { CommitmentInput } from "../../model/types.ts";
import { pathsOf } from "../issues-of.fixture.ts";
import { dueWithoutPassage } from "./due-without-passage.ts";

const lines = (more: Partial<CommitmentInput>, sha256 = "0".repeat(64)) => ({
  sources: { report: { sha256 } },
  commitments: { "ferry-line": more },
});

it("A deadline from a source whose text is held, without a passage, is an issue", () => {
  expect(pathsOf(dueWithoutPassage, lines({ source: "report" }))).toEqual([
    "commitments.0.criteria.0.terms.0.citations",
  ]);
});

it("A deadline that one citation has a passage for is none", () => {
  expect(
    pathsOf(dueWithoutPassage, lines({ source: ["report", { source: "report", passage: "By 2027." }] })),
  ).toEqual([]);
});

it("A source whose text is not held, and a deadline that is not stated, are none", () => {
  expect(pathsOf(dueWithoutPassage, { commitments: { "ferry-line": { source: "report" } } })).toEqual([]);
  expect(pathsOf(dueWithoutPassage, lines({ source: "report", due: "not stated" }))).toEqual([]);
});
