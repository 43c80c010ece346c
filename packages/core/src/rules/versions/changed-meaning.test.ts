import { expect, it } from "vitest";
import { pathsOf } from "../issues-of.fixture.ts";
import { changedMeaning } from "./changed-meaning.ts";

it("Another committing party under the same id and version is an issue", () => {
  const previous = { commitments: { "ferry-line": { party: "norland" } } };
  expect(pathsOf(changedMeaning, {}, previous)).toEqual(["commitments.0.parties"]);
});

it("Other criteria under the same id and version are an issue", () => {
  const previous = { commitments: { "ferry-line": { criteria: { opens: "The line opens." } } } };
  expect(pathsOf(changedMeaning, {}, previous)).toEqual(["commitments.0.criteria"]);
});

it("Better wording of a title is none", () => {
  expect(pathsOf(changedMeaning, {}, { commitments: { "ferry-line": { title: "Ferry line" } } })).toEqual([]);
});

it("A changed meaning in a version with a number of its own is none", () => {
  const previous = { version: "0.9.0", commitments: { "ferry-line": { party: "norland" } } };
  expect(pathsOf(changedMeaning, {}, previous)).toEqual([]);
});

it("Where the title changed with the meaning, the issue is at the title", () => {
  const previous = { commitments: { "ferry-line": { title: "A bridge", party: "norland" } } };
  expect(pathsOf(changedMeaning, {}, previous)).toEqual(["commitments.0.title"]);
});

it("A deadline that was rewritten in place is an issue", () => {
  const at = (due: number): object => ({ commitments: { "ferry-line": { due } } });
  expect(pathsOf(changedMeaning, at(2040), at(2030))).toEqual(["commitments.0.criteria"]);
  expect(pathsOf(changedMeaning, at(2030), at(2030))).toEqual([]);
});
