import { expect, it } from "vitest";
import { jpKrUs } from "../../fixtures/records.ts";
import { defineDataset } from "../input/define.ts";
import type { Dataset, DatasetInput } from "../model/types.ts";
import { referenceIssues } from "./reference-issues.ts";

const small = (id: string, parties: DatasetInput["parties"], more: Partial<DatasetInput> = {}): Dataset =>
  defineDataset({
    id,
    title: id,
    source: "https://example.org 2020-01-10",
    reviewedThrough: "2025-06-30",
    parties: parties!,
    commitments: [{ id: "c", title: "C", party: Object.keys(parties ?? {})[0]!, domain: "d" }],
    ...more,
  } as DatasetInput) as Dataset;

const told = (...datasets: readonly Dataset[]): readonly string[] =>
  [...referenceIssues(datasets)].flatMap(([id, issues]) =>
    issues.map(({ rule, level, path, fix }) => `${id} ${level} ${rule} ${path.join(".")}: ${fix}`),
  );

const one = small("first-one", { us: { name: "US" }, korea: { name: "Korea" } });

it("tells nothing of what is there, of addresses, and of datasets that are not here", () => {
  expect(told(jpKrUs)).toEqual([]);
  const other = small("other", {
    a: { name: "A", sameAs: ["https://example.org/a", "wikidata:Q1", "first-one:us"] },
  });
  expect(told(one, other)).toEqual([]);
  expect(told(other)).toEqual([]);
});

it("tells of a party that the other dataset has not, with the nearest", () => {
  expect(
    told(one, small("other", { a: { name: "A", sameAs: ["first-one:us", "first-one:koera"] } })),
  ).toEqual(["other warning reference-missing parties.0.sameAs.1: Did you mean `first-one:korea`?"]);
  expect(told(one, small("other", { a: { name: "A", sameAs: "first-one:switzerland" } }))).toEqual([
    "other warning reference-missing parties.0.sameAs.0: Correct the id, or take it out.",
  ]);
});

it("tells of a dataset whose id is a slip of one that is here", () => {
  expect(told(one, small("other", { a: { name: "A", sameAs: "frist-one:us" } }))).toEqual([
    "other warning reference-missing parties.0.sameAs.0: Did you mean `first-one:us`?",
  ]);
});

it("tells of a relation to a commitment that is gone, and where it went", () => {
  const moved = small(
    "first-one",
    { us: { name: "US" } },
    { redirects: { old: { to: "c", since: "2024-01-01" } } },
  );
  const commitments = [{ id: "x", title: "X", party: "us", domain: "d", renews: "first-one:old" }];
  expect(
    told(moved, small("other", { us: { name: "US" } }, { commitments } as Partial<DatasetInput>)),
  ).toEqual(["other warning reference-missing commitments.0.relations.0.to: Its id is `first-one:c` now."]);
});
