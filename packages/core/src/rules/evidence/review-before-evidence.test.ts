import { expect, it } from "vitest";
import { pathsOf } from "../issues-of.fixture.ts";
import { reviewBeforeEvidence } from "./review-before-evidence.ts";

it("A dataset that was reviewed the day before its first source came out is an issue", () => {
  expect(pathsOf(reviewBeforeEvidence, { reviewedThrough: "2024-02-29" })).toEqual(["reviewedThrough"]);
});

it("One that was reviewed on that day is none", () => {
  expect(pathsOf(reviewBeforeEvidence, { reviewedThrough: "2024-03-01" })).toEqual([]);
});

it("A dataset without commitments is none", () => {
  const commitments = { "ferry-line": null, "ten-ferries": null };
  expect(pathsOf(reviewBeforeEvidence, { reviewedThrough: "2016-01-01", commitments })).toEqual([]);
});
