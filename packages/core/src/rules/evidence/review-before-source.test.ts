import { expect, it } from "vitest";
import { pathsOf } from "../issues-of.fixture.ts";
import { reviewBeforeSource } from "./review-before-source.ts";

const reviewed = (reviewedOn: string, published = "2025-06-15") => ({
  sources: { report: { published } },
  commitments: { "ferry-line": { reviewedOn } },
});

it("A review of the day before a cited source came out is an issue, and one of that day is none", () => {
  expect(pathsOf(reviewBeforeSource, reviewed("2025-06-14"))).toEqual(["commitments.0.reviewedOn"]);
  expect(pathsOf(reviewBeforeSource, reviewed("2025-06-15"))).toEqual([]);
});

it("A source of that month is none", () => {
  expect(pathsOf(reviewBeforeSource, reviewed("2025-06-14", "2025-06"))).toEqual([]);
});

it("A source from after the review of the dataset is left to another rule", () => {
  expect(pathsOf(reviewBeforeSource, reviewed("2026-06-30", "2026-07-01"))).toEqual([]);
});

it("A source of the day of the dataset's review counts, and one without a date does not", () => {
  expect(pathsOf(reviewBeforeSource, reviewed("2026-06-29", "2026-06-30"))).toEqual([
    "commitments.0.reviewedOn",
  ]);
  const undated = {
    sources: { report: { published: null } },
    commitments: { "ferry-line": { reviewedOn: "2024-06-01" } },
  };
  expect(pathsOf(reviewBeforeSource, undated)).toEqual([]);
});
