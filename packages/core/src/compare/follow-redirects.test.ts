import { expect, it } from "vitest";
import { assess } from "../assess/assess.ts";
import { defineDataset } from "../input/define.ts";
import type { Dataset, DatasetInput } from "../model/types.ts";
import { compare } from "./compare.ts";
import { followRedirects } from "./follow-redirects.ts";

const version = (id: string, more: Partial<DatasetInput> = {}): Dataset =>
  defineDataset({
    id: "ferries",
    title: "Ferries",
    source: "https://example.org 2020-01-10",
    reviewedThrough: "2025-06-30",
    commitments: {
      [id]: {
        title: "A ferry",
        party: "norland",
        domain: "transport",
        due: "by 2024-06",
        history: [{ date: "2024-05-01", status: "delivered" }],
      },
    },
    ...more,
  } as DatasetInput) as Dataset;

const since = "2025-06-30";
const rowsOf = (dataset: Dataset) => assess(dataset).verdicts;

it("A commitment of which only the id changed has no change between the versions", () => {
  const before = version("ferry");
  const after = version("night-ferry", { redirects: { ferry: { to: "night-ferry", since } } });
  expect(compare(rowsOf(before), rowsOf(after))).toHaveLength(2);
  expect(compare(rowsOf(followRedirects(before, after)), rowsOf(after))).toEqual([]);
});

it("A commitment that was withdrawn or split keeps the id that it had", () => {
  const before = version("ferry");
  for (const to of [[], ["night-ferry", "ferry-again"]]) {
    const after = version("night-ferry", { redirects: { ferry: { to, since } } });
    expect(followRedirects(before, after)).toBe(before);
  }
});
