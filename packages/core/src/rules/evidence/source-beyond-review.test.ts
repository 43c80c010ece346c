import { expect, it } from "vitest";
import { pathsOf } from "../issues-of.fixture.ts";
import { sourceBeyondReview } from "./source-beyond-review.ts";

const published = (published: string) => ({ sources: { report: { published } } });

it("A source of the day after the review is an issue, and one of that day or month is none", () => {
  expect(pathsOf(sourceBeyondReview, published("2026-07-01"))).toEqual(["sources.1.published"]);
  expect(pathsOf(sourceBeyondReview, published("2026-06-30"))).toEqual([]);
  expect(pathsOf(sourceBeyondReview, published("2026"))).toEqual([]);
});

it("Where every source is later the review is wrong, which is one issue of another rule", () => {
  expect(pathsOf(sourceBeyondReview, { reviewedThrough: "2016-01-01" })).toEqual([]);
});
