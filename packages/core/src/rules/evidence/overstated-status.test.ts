import { expect, it } from "vitest";
import { DatasetIndex } from "../../dataset/dataset-index.ts";
import type { Commitment } from "../../model/types.ts";
import { exampleDataset } from "../example-record.fixture.ts";
import { findIssuesWith } from "../find-issues.ts";
import { overstatedStatus } from "./overstated-status.ts";

const pathsOf = (fields: Partial<Commitment>, targetYear: number | null = 2027): readonly string[] => {
  const index = new DatasetIndex(exampleDataset({ published: { "ferry-line": fields } }));
  const derived = new Map([["ferry-line", { status: "in-progress", targetYear } as const]]);
  return findIssuesWith([overstatedStatus], index, { derived }).map(({ path }) => path.join("."));
};

it("A published status that is not the assessed one is an issue", () => {
  expect(pathsOf({ status: "delivered" })).toEqual(["commitments.0.status"]);
});

it("A published year that is not the assessed one is an issue", () => {
  expect(pathsOf({ targetYear: 2030 })).toEqual(["commitments.0.targetYear"]);
  expect(pathsOf({ targetYear: 2027 }, null)).toEqual(["commitments.0.targetYear"]);
});

it("The assessed ones, and none at all, are no issue", () => {
  expect(pathsOf({ status: "in-progress", targetYear: 2027 })).toEqual([]);
  expect(pathsOf({ status: "unknown", targetYear: null })).toEqual([]);
});

it("A dataset that has not been assessed has no issue", () => {
  const index = new DatasetIndex(exampleDataset({ published: { "ferry-line": { status: "delivered" } } }));
  expect(findIssuesWith([overstatedStatus], index)).toEqual([]);
});
