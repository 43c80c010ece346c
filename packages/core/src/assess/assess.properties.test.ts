import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linearPace } from "../progress/linear-pace.ts";
import { table, tableDescriptions } from "../query/table.ts";
import { upcoming } from "../query/upcoming.ts";
import { assess } from "./assess.ts";
import type { AssessOptions } from "./assess-options.ts";
import type { Assessment } from "./assessment.ts";
import { explain } from "./explain.ts";
import { anyDataset, anyDay } from "./random-dataset.fixture.ts";

const options: fc.Arbitrary<AssessOptions> = fc.record(
  {
    on: anyDay,
    evidenceUntil: anyDay,
    publicationDate: fc.constantFrom("latest" as const, "earliest" as const),
    dateTolerance: fc.record({ "~": fc.nat(3), "?": fc.nat(3), "%": fc.nat(3) }),
  },
  { requiredKeys: [] },
);
const asked = Number(process.env["RUNS"]);
/** RUNS=25000 for a long run. */
const runs = asked > 0 ? { numRuns: asked } : { numRuns: 1_500 };

/** Every number in plain data. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
const isoDay = /^\d{4}-\d\d-\d\d$/;

function requireSound(assessment: Assessment): void {
  for (const row of [
    ...assessment.verdicts,
    ...assessment.commitments,
    ...assessment.commitments.flatMap((c) => c.criteria),
  ]) {
    expect(row.possibleTimeliness.length).toBeGreaterThan(0);
    expect(row.possibleStatus.length).toBeGreaterThan(0);
    expect(row.timeliness).toBe(
      row.possibleTimeliness.length === 1 ? row.possibleTimeliness[0] : "uncertain",
    );
    expect((row.due === null) === (row.dueReason !== null)).toBe(true);
    expect((row.due === null) === (row.daysToDue === null)).toBe(true);
    if (row.due !== null) expect(row.due).toMatch(isoDay);
  }
  for (const { opens, due, latestDue, achieved } of assessment.verdicts) {
    if (due !== null) expect(latestDue! >= due).toBe(true);
    if (opens !== null && due !== null) expect(opens <= due).toBe(true);
    if (achieved !== null)
      expect(achieved.earliest === "open" || achieved.earliest <= achieved.latest).toBe(true);
  }
  const numbers = numbersIn(JSON.parse(JSON.stringify({ ...assessment }), (_, x: unknown) => x));
  expect(numbers.every(Number.isFinite)).toBe(true);
}

describe("whatever a dataset says", () => {
  it("can be assessed on any day, with any evidence, publication date and tolerance", () => {
    fc.assert(
      fc.property(anyDataset, options, (dataset, given) => {
        const assessment = assess(dataset, given);
        requireSound(assessment);
        expect(assessment.dataset).toBe(dataset);
      }),
      runs,
    );
  });
  it("can be explained, put into tables and read as progress, without NaN or Infinity", () => {
    fc.assert(
      fc.property(anyDataset, options, (dataset, given) => {
        const assessment = assess(dataset, given);
        for (const verdict of assessment.verdicts) {
          const { steps } = explain(verdict);
          expect(steps.length).toBeGreaterThan(1);
          expect(numbersIn([steps, linearPace(verdict)]).every(Number.isFinite)).toBe(true);
        }
        for (const { name } of tableDescriptions())
          expect(numbersIn(table(assessment, name)).every(Number.isFinite)).toBe(true);
        for (const { due, latestDue } of upcoming(assessment)) expect(latestDue >= due).toBe(true);
      }),
      runs,
    );
  });
  it("does not depend on what is published after the day of the evidence", () => {
    fc.assert(
      fc.property(anyDataset, anyDay, (dataset, on) => {
        const full = assess(dataset, { on });
        const published = new Set(table(full, "sources").map(({ source }) => source));
        const cut = <
          F extends {
            readonly citations: readonly { readonly source: string; readonly doubtful: boolean }[];
          },
        >(
          list: readonly F[],
        ): readonly F[] =>
          list.filter(({ citations }) =>
            citations.some(({ source, doubtful }) => !doubtful && published.has(source)),
          );
        const then = {
          ...dataset,
          observations: cut(dataset.observations),
          events: cut(dataset.events),
          commitments: dataset.commitments.map((c) => ({
            ...c,
            claims: cut(c.claims) as unknown as typeof c.claims,
            history: cut(c.history),
            criteria: c.criteria
              .map((k) => ({ ...k, terms: cut(k.terms) }))
              .filter(
                ({ stage, terms }, at) =>
                  stage === "final" || terms.length > 0 || c.criteria[at]!.terms.length === 0,
              ),
          })),
        };
        expect(assess(then, { on }).verdicts.map((v) => ({ ...v }))).toEqual(
          full.verdicts.map((v) => ({ ...v })),
        );
      }),
      runs,
    );
  });
});
