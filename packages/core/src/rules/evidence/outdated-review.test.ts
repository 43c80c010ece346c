import { expect, it } from "vitest";
import { pathsOf } from "../issues-of.fixture.ts";
import { outdatedReview } from "./outdated-review.ts";

const reviewed = (reviewedOn: string) => ({ commitments: { "ferry-line": { reviewedOn } } });

it("A review of 367 days before the dataset's is an issue, and one of 366 days is none", () => {
  expect(pathsOf(outdatedReview, reviewed("2025-06-28"))).toEqual(["commitments.0.reviewedOn"]);
  expect(pathsOf(outdatedReview, reviewed("2025-06-29"))).toEqual([]);
});
