import fc from "fast-check";
import { expect, test } from "vitest";
import { campDavid, jpKrUs } from "../../fixtures/records.ts";
import type { Dataset } from "../model/types.ts";
import { DatasetIndex } from "./dataset-index.ts";
import { areDistinctByOwner } from "./distinct-facts.ts";
import { visitFacts } from "./indexed-fact.ts";

const idsIn = (dataset: Dataset): readonly string[] => {
  const ids: string[] = [];
  visitFacts(dataset, (_, { id }) => ids.push(id));
  return ids;
};

test("The facts of the records are seen to be distinct without a look at all of them together", () => {
  for (const dataset of [jpKrUs, campDavid]) expect(areDistinctByOwner(new DatasetIndex(dataset))).toBe(true);
});

test("Facts of a commitment and values of an indicator with one id are looked up together", () => {
  const indicator = jpKrUs.observations[0]!.indicator;
  const [first, ...others] = jpKrUs.commitments;
  const claims = first!.claims.map((claim) => ({ ...claim, id: jpKrUs.observations[0]!.id }));
  const commitments = [{ ...first!, id: indicator, claims }, ...others];
  const dataset = { ...jpKrUs, commitments } as unknown as Dataset;
  expect(new DatasetIndex(dataset).hasDistinctFacts).toBe(false);
});

test("Whether ids are distinct is seen whatever ids the facts have, and wherever they stand", () => {
  const ids = idsIn(jpKrUs);
  let distinct = 0;
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.constantFrom("same", "other", "short"), (from, to, kind) => {
      const taken = ids[from % ids.length]!;
      const id = kind === "same" ? taken : kind === "other" ? `${taken}-2` : taken.slice(0, -1);
      let n = 0;
      const at = to % ids.length;
      const put = <F extends { readonly id: string }>(facts: readonly F[]): F[] =>
        facts.map((fact) => (n++ === at ? { ...fact, id } : fact));
      const commitments = jpKrUs.commitments.map((one) => ({
        ...one,
        claims: put(one.claims),
        criteria: one.criteria.map((criterion) => ({ ...criterion, terms: put(criterion.terms) })),
        history: put(one.history),
        ratings: put(one.ratings),
        replies: put(one.replies),
      }));
      const [events, observations] = [put(jpKrUs.events), put(jpKrUs.observations)];
      const dataset = { ...jpKrUs, commitments, events, observations } as unknown as Dataset;
      const all = idsIn(dataset);
      expect(new DatasetIndex(dataset).hasDistinctFacts).toBe(new Set(all).size === all.length);
      if (new Set(all).size === all.length) distinct++;
    }),
    { numRuns: 300, seed: 4 },
  );
  expect(distinct).toBeGreaterThan(100);
});
