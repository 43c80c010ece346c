import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "../assess/assess.ts";
import { assessmentOf } from "../assess/assessment-of.ts";
import { commitmentOf } from "./commitment-of.ts";
import { frozen, soundDataset } from "./dataset-fixture.ts";
import { safeParseDataset } from "./parse.ts";
import { subsetOf } from "./subset-of.ts";

const dataset = frozen(soundDataset());
const ids = dataset.commitments.map(({ id }) => id);
const on = dataset.reviewedThrough;

describe("subsetOf", () => {
  it("is sound by itself, whatever is asked for, and each of its commitments stands as it did", () => {
    fc.assert(
      fc.property(fc.subarray(ids), (some) => {
        const subset = subsetOf(dataset, some);
        expect(safeParseDataset(subset)).toEqual({ ok: true, dataset: subset });
        const [whole, part] = [assess(dataset, { on }), assess(subset, { on })];
        for (const { id } of subset.commitments)
          expect(assessmentOf(part, id)).toEqual(assessmentOf(whole, id));
      }),
    );
  });

  it("has what was asked for and what that is a part of, and nothing else", () => {
    for (const id of ids) {
      const wanted = new Set<string>();
      for (let next: string | undefined = id; next !== undefined; next = ofDataset(next).partOf)
        wanted.add(next);
      for (const { supersededBy } of ofDataset(id).history)
        if (supersededBy !== undefined) wanted.add(supersededBy);
      const got = subsetOf(dataset, [id]).commitments.map((commitment) => commitment.id);
      expect(got).toEqual(ids.filter((one) => wanted.has(one)));
    }
  });

  it("of everything is the dataset without what nothing uses", () => {
    const { parties, sources, ...rest } = subsetOf(dataset, ids);
    expect({ ...rest, parties: dataset.parties, sources: dataset.sources }).toEqual(dataset);
    expect(dataset.parties).toEqual(expect.arrayContaining([...parties]));
    expect(dataset.sources).toEqual(expect.arrayContaining([...sources]));
  });

  it("of nothing has no records, parties or indicators", () => {
    const { commitments, indicators, observations, domains } = subsetOf(dataset, []);
    expect([commitments, indicators, observations, domains].flat()).toEqual([]);
  });

  it("says which id there is none of", () => {
    expect(() => subsetOf(dataset, ["nordia-gazette", "atlantis-rises"])).toThrow(
      new RangeError(`No commitment "atlantis-rises" in the dataset "${dataset.id}".`),
    );
  });
});

function ofDataset(id: string): (typeof dataset.commitments)[number] {
  return commitmentOf(dataset, id as (typeof ids)[number]);
}
