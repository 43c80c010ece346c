import { expect, it } from "vitest";
import type { HistoryInput } from "../../model/types.ts";
import { pathsOf } from "../issues-of.fixture.ts";
import { sourceBeforeFact } from "./source-before-fact.ts";

const entry = (entry: HistoryInput) => ({ commitments: { "ferry-line": { history: [entry] } } });
const first = "commitments.0.history.0.citations.0.source";

it("A status of the day after its source came out is an issue, and one of the same day is none", () => {
  expect(
    pathsOf(sourceBeforeFact, entry({ date: "2025-06-16", status: "pending", source: "report" })),
  ).toEqual([first]);
  expect(
    pathsOf(sourceBeforeFact, entry({ date: "2025-06-15", status: "pending", source: "report" })),
  ).toEqual([]);
});

it("A status that is observed until after its source came out is an issue", () => {
  const observed = {
    date: "2025-01",
    observedUntil: "2025-07",
    status: "pending",
    source: "report",
  } as const;
  expect(pathsOf(sourceBeforeFact, entry(observed))).toEqual([first]);
});

it("A vague date that allows an earlier day is none", () => {
  expect(pathsOf(sourceBeforeFact, entry({ date: "2025", status: "pending", source: "report" }))).toEqual([]);
});

it("Each source is looked at for itself", () => {
  const two = { date: "2025-01", status: "pending", source: ["report", "plan"] } as const;
  expect(pathsOf(sourceBeforeFact, entry(two))).toEqual(["commitments.0.history.0.citations.1.source"]);
});

it("A source without a date came out by the day on which it was read", () => {
  const lines = {
    ...entry({ date: "2026-06-02", status: "pending", source: "a" }),
    sources: { a: { url: "https://a.example", accessed: "2026-06-01" } },
  } as const;
  expect(pathsOf(sourceBeforeFact, lines)).toEqual([first]);
});

it("An event that lies ahead and a projection are none", () => {
  const observations = [{ key: "2030", date: "2030", value: 9, kind: "projected" as const, source: "plan" }];
  const lines = {
    events: { summit: { title: "Summit", date: "2028", source: "plan" } },
    indicators: { ferries: { observations } },
    commitments: { "ten-ferries": { baseline: "2023" } },
  };
  expect(pathsOf(sourceBeforeFact, lines)).toEqual([]);
});

it("A value for a year that had not begun when its source came out is an issue", () => {
  const observations = [
    { key: "2023", date: "2023", value: 2, source: "plan" },
    { key: "2026", date: "2026", value: 9, source: "plan" },
  ];
  expect(pathsOf(sourceBeforeFact, { indicators: { ferries: { observations } } })).toEqual([
    "observations.1.citations.0.source",
  ]);
});
