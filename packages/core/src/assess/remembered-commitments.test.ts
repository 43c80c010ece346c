import { addDuration, isoDay, parseIsoDay } from "@policytrack/edtf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { campDavid, jpKrUs } from "../../fixtures/records.ts";
import type { Dataset } from "../model/types.ts";
import { linearPace } from "../progress/linear-pace.ts";
import { assess } from "./assess.ts";
import type { AssessOptions } from "./assess-options.ts";
import { explain } from "./explain.ts";
import { anyDataset, anyDay } from "./random-dataset.fixture.ts";

/** Everything that an assessment says, looked up or not. */
function allSaid(dataset: Dataset, options: AssessOptions): unknown {
  const { commitments, context, verdicts, notOnRecord } = assess(dataset, options);
  return JSON.parse(
    JSON.stringify([
      notOnRecord,
      [...commitments, ...context].map((c) => [c, c.criteria, c.claims, c.ratings, c.history, c.sources]),
      verdicts.map((verdict) => {
        const { term, target, series, history, party } = verdict;
        return [verdict, term, target, series, history, party, explain(verdict), linearPace(verdict)];
      }),
    ]),
  ) as unknown;
}

/** In 9999 a promise of every year has thousands of verdicts, each explained twice here. */
const aDay = anyDay.map((day) => (day > "2100" ? "2035-06-30" : day));
const laterDay = (day: string, days: number): string =>
  isoDay(Math.min(parseIsoDay(day)! + days, parseIsoDay("9999-12-31")!));

describe("A dataset that was assessed on other days", () => {
  const steps = fc.array(fc.oneof(fc.nat(3), fc.nat(40), fc.nat(400)), { minLength: 3, maxLength: 6 });
  const asked = Number(process.env["RUNS"]);
  const runs = { numRuns: asked > 0 ? asked : 150 };

  it("is said the same of as one that was not, whatever it holds", () => {
    fc.assert(
      fc.property(anyDataset, aDay, steps, (dataset, first, lengths) => {
        let on = first;
        for (const length of lengths) {
          on = laterDay(on, length);
          expect(allSaid(dataset, { on })).toEqual(allSaid({ ...dataset }, { on }));
        }
      }),
      runs,
    );
  });

  it("is said the same of with the evidence of other days, and with other tolerances", () => {
    fc.assert(
      fc.property(
        anyDataset,
        fc.array(
          fc.record({
            on: aDay,
            evidenceUntil: aDay,
            publicationDate: fc.constantFrom("latest" as const, "earliest" as const),
            dateTolerance: fc.constantFrom({ "~": 1 }, { "~": 3 }),
          }),
          { minLength: 4, maxLength: 6 },
        ),
        (dataset, all) => {
          for (const options of all)
            expect(allSaid(dataset, options)).toEqual(allSaid({ ...dataset }, options));
        },
      ),
      { numRuns: runs.numRuns / 2 },
    );
  });

  it.each([
    ["jp-kr-us", jpKrUs],
    ["camp-david", campDavid],
  ] as const)("is said the same of, week by week: %s", (_, dataset) => {
    for (let on = "2023-09-01"; on < "2026-01-01"; on = isoDay(addDuration(parseIsoDay(on)!, "P1W")))
      expect(allSaid(dataset, { on })).toEqual(allSaid({ ...dataset }, { on }));
  });
});
