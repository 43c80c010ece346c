import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { statuses } from "../model/status.ts";
import { type ComplianceScore, complianceOf, compliancePercent, complianceScoreOf } from "./compliance.ts";
import { compliancePairs } from "./methods/published-figures-fixture.ts";

/** Rows of a table, a commitment each: "1 0 -1 ?" are the scores of its members. */
const table = (...commitments: readonly string[]): readonly ComplianceScore[] =>
  commitments.flatMap((scores, i) =>
    scores.split(" ").map((score, j) => ({
      commitment: `c${i}`,
      member: `m${j}`,
      score: score === "?" ? null : (Number(score) as 1 | 0 | -1),
    })),
  );

describe("published pairs", () => {
  it.each(compliancePairs)("a score of %d is %s per cent", (score, percent) => {
    expect(`${Math.round(compliancePercent(score) * 10) / 10}`).toBe(percent);
    expect(compliancePercent(score)).toBeCloseTo(Number(percent), 9);
  });
});

describe("a table", () => {
  it("is averaged over members, then over commitments", () => {
    // 1 and 0: 0.5. Three times -1: -1. The mean of all five would be -0.4.
    expect(complianceOf(table("1 0", "-1 -1 -1"))).toEqual({
      score: -0.25,
      percent: 37.5,
      scored: 5,
      unknown: 0,
    });
  });

  it("leaves out what is unknown, and counts it", () => {
    expect(complianceOf(table("1 ? ?", "? ?", "0 -1"))).toEqual({
      score: 0.25,
      percent: 62.5,
      scored: 3,
      unknown: 4,
    });
  });

  it("of nothing scored has no score, which is not 0", () => {
    expect(complianceOf(table("?"))).toEqual({ score: null, percent: null, scored: 0, unknown: 1 });
    expect(complianceOf([])).toEqual({ score: null, percent: null, scored: 0, unknown: 0 });
  });

  it("may come in any order", () => {
    const rows = fc.array(
      fc.record({
        commitment: fc.constantFrom("a", "b", "c"),
        member: fc.constantFrom("x", "y", "z"),
        score: fc.constantFrom<ComplianceScore["score"][]>(1, 0, -1, null),
      }),
    );
    fc.assert(
      fc.property(rows, (given) => {
        const [one, other] = [complianceOf(given), complianceOf(given.toReversed())];
        expect(other.score ?? 9).toBeCloseTo(one.score ?? 9, 12);
        expect(one.scored + one.unknown).toBe(given.length);
        expect(one.score === null).toBe(one.scored === 0);
        if (one.percent === null) return;
        expect(one.percent).toBeGreaterThanOrEqual(0);
        expect(one.percent).toBeLessThanOrEqual(100);
      }),
      { numRuns: 100 },
    );
  });
});

describe("a status at the end of the window", () => {
  it("is delivered 1, on the way 0, else -1, unknown left out", () => {
    expect(Object.fromEntries(statuses.map((status) => [status, complianceScoreOf(status)]))).toEqual({
      delivered: 1,
      "partly-delivered": 0,
      "in-progress": 0,
      continuing: 0,
      pending: -1,
      "not-delivered": -1,
      abandoned: -1,
      superseded: -1,
      unknown: null,
    });
  });
});
