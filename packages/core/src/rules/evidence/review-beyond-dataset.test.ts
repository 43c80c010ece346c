import { expect, it } from "vitest";
import { pathsOf } from "../issues-of.fixture.ts";
import { reviewBeyondDataset } from "./review-beyond-dataset.ts";

const reviewed = (reviewedOn: string) => ({ commitments: { "ferry-line": { reviewedOn } } });

it("A review of the day after the dataset's is an issue, and one of the same day is none", () => {
  expect(pathsOf(reviewBeyondDataset, reviewed("2026-07-01"))).toEqual(["commitments.0.reviewedOn"]);
  expect(pathsOf(reviewBeyondDataset, reviewed("2026-06-30"))).toEqual([]);
});
