import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { campDavid, jpKrUs } from "../../fixtures/records.ts";
import type { Dataset } from "../model/types.ts";
import { assess } from "./assess.ts";
import { anyDataset } from "./random-dataset.fixture.ts";
import { derivedOf } from "./with-derived.ts";

/** By the long way: everything is judged. */
function assessed(dataset: Dataset): ReadonlyMap<string, unknown> {
  const { commitments, context, notOnRecord } = assess(dataset);
  return new Map<string, unknown>([
    ...notOnRecord.map(({ id }) => [id, { status: "unknown", targetYear: null }] as const),
    ...[...commitments, ...context].map(
      ({ id, status, targetYear }) => [id, { status, targetYear }] as const,
    ),
  ]);
}

function derivedIn(dataset: Dataset): Readonly<Record<string, unknown>> {
  const derived = derivedOf(dataset);
  return Object.fromEntries(dataset.commitments.map(({ id }) => [id, derived.get(id)]));
}

describe("the status and target year of a dataset", () => {
  it("are not what an assessment says of the published records", () => {
    for (const dataset of [jpKrUs, campDavid])
      expect(derivedIn(dataset)).toEqual(Object.fromEntries(assessed(dataset)));
  });
  it("are not what an assessment says of what is vague, missing, corrected or contradictory", () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        expect(derivedIn(dataset)).toEqual(Object.fromEntries(assessed(dataset)));
      }),
      { numRuns: 500 },
    );
  });
});
