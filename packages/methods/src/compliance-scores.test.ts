import { assess, defineDataset, type Status, statuses, UsageError, type Verdict } from "@policytrack/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compliancePairs } from "../fixtures/published-figures.ts";
import {
  type ComplianceCell,
  complianceOf,
  compliancePercent,
  complianceScoreOf,
  complianceTable,
} from "./compliance-scores.ts";

const codes: Readonly<Record<string, ComplianceCell["score"]>> = {
  "1": 1,
  "0": 0,
  "-1": -1,
  "?": "unknown",
  "n/a": "not-applicable",
};

/** Rows of a table, a commitment each: "1 0 -1 ?" are the scores of its members. */
const table = (...commitments: readonly string[]): readonly ComplianceCell[] =>
  commitments.flatMap((scores, i) =>
    scores.split(" ").map((score, j) => ({
      commitment: `c${i}`,
      member: `m${j}`,
      score: codes[score] as ComplianceCell["score"],
    })),
  );

describe("published pairs", () => {
  it.each(compliancePairs)("A score of %d is %s per cent", (score, percent) => {
    expect(compliancePercent(score)).toBeCloseTo(Number(percent), 9);
  });

  it.each([Number.NaN, Infinity, -1.01, 2, null])("A score of %s has no percentage", (score) => {
    expect(() => compliancePercent(score as number)).toThrow(UsageError);
  });
});

describe("a table", () => {
  it("It is averaged over members, then over commitments", () => {
    // 1 and 0: 0.5. Three times -1: -1. The mean of all five would be -0.4.
    expect(complianceOf(table("1 0", "-1 -1 -1"))).toMatchObject({ score: -0.25, percent: 37.5, scored: 5 });
  });

  it("What is unknown and what does not apply is left out, and counted apart", () => {
    expect(complianceOf(table("1 ? n/a", "? n/a", "0 -1"))).toMatchObject({
      score: 0.25,
      percent: 62.5,
      scored: 3,
      unknown: 2,
      notApplicable: 2,
    });
  });

  it("Each commitment and each member has its own mean", () => {
    const { commitments, members } = complianceOf(table("1 0", "n/a -1"));
    expect(commitments.map(({ commitment, percent }) => [commitment, percent])).toEqual([
      ["c0", 75],
      ["c1", 0],
    ]);
    expect(members.map(({ member, score, notApplicable }) => [member, score, notApplicable])).toEqual([
      ["m0", 1, 1],
      ["m1", -0.5, 0],
    ]);
  });

  it("Where nothing was scored there is no score, which is not 0", () => {
    expect(complianceOf(table("?"))).toMatchObject({ score: null, percent: null, scored: 0, unknown: 1 });
    expect(complianceOf([])).toMatchObject({ score: null, percent: null, scored: 0, commitments: [] });
  });

  it("Two scores of one member for one commitment are refused", () => {
    expect(() => complianceOf([...table("1"), ...table("0")])).toThrow(/"c0", member "m0": two scores/);
  });

  it.each([0.5, 2, Number.NaN, null, "1", "N/A"])("A score of %s is refused", (score) => {
    const cell = { commitment: "a", member: "x", score: score as 1 };
    expect(() => complianceOf([cell])).toThrow(UsageError);
  });

  it("Its order does not matter", () => {
    const cells = fc.uniqueArray(
      fc.record({
        commitment: fc.constantFrom("a", "b", "c"),
        member: fc.constantFrom("x", "y", "z"),
        score: fc.constantFrom<ComplianceCell["score"][]>(1, 0, -1, "unknown", "not-due", "not-applicable"),
      }),
      { selector: ({ commitment, member }) => `${commitment} ${member}` },
    );
    fc.assert(
      fc.property(cells, (given) => {
        const [one, other] = [complianceOf(given), complianceOf(given.toReversed())];
        expect(other.score ?? 9).toBeCloseTo(one.score ?? 9, 12);
        expect(one.scored + one.unknown + one.notDue + one.notApplicable).toBe(given.length);
        expect(one.score === null).toBe(one.scored === 0);
        expect(one.percent ?? 0).toBeGreaterThanOrEqual(0);
        expect(one.percent ?? 0).toBeLessThanOrEqual(100);
      }),
      { numRuns: 200 },
    );
  });
});

describe("a status at the end of the window", () => {
  it("Delivered is 1, on the way is 0, all else that is known is -1", () => {
    expect(Object.fromEntries(statuses.map((status) => [status, complianceScoreOf(status)]))).toEqual({
      delivered: 1,
      "partly-delivered": 0,
      "in-progress": 0,
      continuing: 0,
      pending: -1,
      stalled: -1,
      "not-delivered": -1,
      abandoned: -1,
      superseded: -1,
      unknown: "unknown",
      "not-applicable": "not-applicable",
    });
  });
});

describe("the table of an assessment", () => {
  type Row = Readonly<Record<string, Status>>;

  /** A commitment of three members; a row of statuses by member for each criterion. */
  const verdictsOf = (...criteria: readonly Row[]): readonly Verdict[] =>
    assess(
      defineDataset({
        id: "summit",
        title: "A summit",
        source: "https://example.org/report 2018-11-29",
        reviewedThrough: "2018-11-29",
        commitments: {
          trade: {
            title: "Open trade",
            party: ["ar", "ca", "jp"],
            domain: "trade",
            acts: "each",
            due: "2018-10-30",
            criteria: Object.fromEntries(criteria.map((_, i) => [`part${i}`, { text: `Part ${i}.` }])),
            criteriaAre: "parts",
            history: criteria.flatMap((row, i) =>
              Object.entries(row).map(([party, status]) => ({
                key: `part${i}-${party}`,
                criterion: `part${i}`,
                party,
                status,
                observedUntil: "2018-11-01",
              })),
            ),
          },
        },
      }),
    ).verdicts as unknown as readonly Verdict[];
  const scores = (...criteria: readonly Row[]) =>
    Object.fromEntries(complianceTable(verdictsOf(...criteria)).map(({ member, score }) => [member, score]));

  it("Each member has its own score, and a member to which it does not apply has none", () => {
    const row = { ar: "delivered", ca: "not-applicable", jp: "in-progress" } as const;
    expect(scores(row)).toEqual({ ar: 1, ca: "not-applicable", jp: 0 });
    expect(complianceOf(complianceTable(verdictsOf(row)))).toMatchObject({ percent: 75, notApplicable: 1 });
  });

  it("A member without a report is unknown", () => {
    expect(scores({ ar: "delivered", jp: "delivered" })).toEqual({ ar: 1, ca: "unknown", jp: 1 });
  });

  it("Of several criteria the lowest score counts", () => {
    const first = { ar: "delivered", ca: "delivered", jp: "abandoned" } as const;
    const second = { ar: "partly-delivered", ca: "not-applicable" } as const;
    expect(scores(first, second)).toEqual({ ar: 0, ca: 1, jp: -1 });
  });

  it("A criterion that is not known leaves a member unknown, unless another is -1", () => {
    expect(scores({ ar: "delivered", ca: "abandoned", jp: "delivered" }, { jp: "delivered" })).toEqual({
      ar: "unknown",
      ca: -1,
      jp: 1,
    });
  });

  it("What is not yet due is not scored, and of a yearly promise a year without a report leaves a member unknown", () => {
    const assessed = assess(
      defineDataset({
        id: "yearly",
        title: "Yearly",
        source: "https://example.org/report 2026-04-01",
        reviewedThrough: "2026-04-30",
        commitments: {
          later: { title: "Later", party: "jp", domain: "x", due: 2030, status: "pending" },
          report: {
            title: "Report each year",
            party: "jp",
            domain: "x",
            due: "every year from 2024",
            history: [{ status: "delivered", date: "2024-05", occurrence: "2024" }],
          },
        },
      }),
    );
    const table = complianceTable(assessed.verdicts as unknown as readonly Verdict[]);
    expect(table.map(({ commitment, score }) => [commitment, score])).toEqual([
      ["later", "not-due"],
      ["report", "unknown"],
    ]);
    expect(complianceOf(table)).toMatchObject({ score: null, scored: 0, unknown: 1, notDue: 1 });
  });
});
