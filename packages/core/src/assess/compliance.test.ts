import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { soundDataset } from "../dataset/dataset-fixture.ts";
import { statuses } from "../model/status.ts";
import { assess } from "./assess.ts";
import {
  type ComplianceScore,
  complianceOf,
  compliancePercent,
  complianceScoreOf,
  complianceTable,
} from "./compliance.ts";
import { compliancePairs } from "../../fixtures/published-figures.ts";

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

describe("the table of a dataset", () => {
  const dataset = soundDataset();
  const assessment = assess(dataset, { on: "2024-08-31" });

  it("has a row for each counted commitment that was known and each party that commits to it", () => {
    const rows = complianceTable(dataset, assessment);
    const expected = dataset.commitments.flatMap(({ id, tier, parties }) => {
      const assessed = assessment.commitments.find((one) => one.id === id);
      if (assessed?.known !== "yes" || (tier !== "commitment" && tier !== "scheduled-event")) return [];
      return parties.filter(({ role }) => role === "commits").map(({ party }) => `${id} ${party}`);
    });
    expect(expected.length).toBeGreaterThan(2);
    expect(rows.map(({ commitment, member }) => `${commitment} ${member}`)).toEqual(expected);
  });

  it("scores the status that claims least", () => {
    for (const { commitment, score } of complianceTable(dataset, assessment)) {
      const assessed = assessment.commitments.find(({ id }) => id === commitment);
      const scores = assessed?.known === "yes" ? assessed.status.map(complianceScoreOf) : [];
      expect(scores).toContain(score);
      const rank = (value: ComplianceScore["score"]): number => value ?? -2;
      expect(rank(score)).toBe(Math.min(...scores.map(rank)));
    }
  });

  it("is empty before anything was known", () => {
    expect(complianceTable(dataset, assess(dataset, { on: "2000-01-01" }))).toEqual([]);
  });
});
