import { expect, it } from "vitest";
import { pathsOf } from "../issues-of.fixture.ts";
import { firstClaimNotEarliest } from "./first-claim-not-earliest.ts";

const claim = (date?: string) => ({
  commitments: { "ferry-line": { claims: [{ key: "other", ...(date === undefined ? {} : { date }) }] } },
});

it("A later claim of an earlier day is an issue, and one of the same day or year is none", () => {
  expect(pathsOf(firstClaimNotEarliest, claim("2024-02-29"))).toEqual(["commitments.0.claims.1.date"]);
  expect(pathsOf(firstClaimNotEarliest, claim("2024-03-01"))).toEqual([]);
  expect(pathsOf(firstClaimNotEarliest, claim("2024"))).toEqual([]);
  expect(pathsOf(firstClaimNotEarliest, claim())).toEqual([]);
});
