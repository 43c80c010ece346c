import { expect, it } from "vitest";
import type { HistoryInput } from "../../model/types.ts";
import { pathsOf } from "../issues-of.fixture.ts";
import { excerptOnly } from "./excerpt-only.ts";

const entry = (entry: HistoryInput) => ({
  sources: { report: { extentRead: "excerpt" as const } },
  commitments: { "ferry-line": { history: [entry] } },
});

it("A status that rests on an excerpt is an issue", () => {
  expect(pathsOf(excerptOnly, entry({ status: "pending", source: "report" }))).toEqual([
    "commitments.0.history.0.citations",
  ]);
});

it("A second source that was read makes it none", () => {
  expect(pathsOf(excerptOnly, entry({ status: "pending", source: ["report", "plan"] }))).toEqual([]);
});

it("A step without a status is none", () => {
  expect(pathsOf(excerptOnly, entry({ text: "Ordered.", source: "report" }))).toEqual([]);
});

it("Deadlines that rest on an excerpt are issues, and those that are not stated none", () => {
  const sources = { plan: { extentRead: "excerpt" as const } };
  const due = (due: string) => ({ sources, commitments: { "ferry-line": { due }, "ten-ferries": null } });
  expect(pathsOf(excerptOnly, due("by 2027"))).toEqual(["commitments.0.criteria.0.terms.0.citations"]);
  expect(pathsOf(excerptOnly, due("not stated"))).toEqual([]);
});
