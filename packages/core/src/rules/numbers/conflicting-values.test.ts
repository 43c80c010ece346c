import { expect, it } from "vitest";
import type { ObservationInput } from "../../model/types.ts";
import { pathsOf } from "../issues-of.fixture.ts";
import { conflictingValues } from "./conflicting-values.ts";
import { targetLines } from "./target-lines.fixture.ts";

const values = (...observations: ObservationInput[]) =>
  targetLines(
    { atLeast: 10 },
    { dimensions: "party" },
    observations.map((observation, i) => ({ key: `o-${i}`, date: "2024", source: "report", ...observation })),
  );
const second = ["observations.1.value"];

it("Two values without a number in common are an issue at the second", () => {
  expect(pathsOf(conflictingValues, values({ value: 4 }, { value: 5 }))).toEqual(second);
  expect(pathsOf(conflictingValues, values({ value: "4..6" }, { value: "..3" }))).toEqual(second);
});

it("Ranges that touch are none", () => {
  expect(pathsOf(conflictingValues, values({ value: "4..5" }, { value: "5..6" }))).toEqual([]);
});

it("A third value is compared with both others", () => {
  expect(pathsOf(conflictingValues, values({ value: "1..9" }, { value: "4..5" }, { value: 8 }))).toEqual([
    "observations.2.value",
  ]);
});

it("Another period, publication, party or kind, a withdrawn value and a correction are none", () => {
  const others: ObservationInput[] = [
    { value: 5, date: "2023" },
    { value: 5, source: "plan", date: "2024" },
    { value: 5, party: "norland" },
    { value: 5, kind: "projected" },
    { value: null },
    { value: 5, corrects: "ferries/o-0", reason: "Corrected." },
  ];
  for (const other of others) expect(pathsOf(conflictingValues, values({ value: 4 }, other))).toEqual([]);
});

it("A later value below or above all others is an issue, and one that touches them none", () => {
  const three = (last: number | string) => values({ value: "1..9" }, { value: "4..6" }, { value: last });
  expect(pathsOf(conflictingValues, three(3))).toEqual(["observations.2.value"]);
  expect(pathsOf(conflictingValues, three(7))).toEqual(["observations.2.value"]);
  for (const touching of [4, 6, "2..4", "6..8"])
    expect(pathsOf(conflictingValues, three(touching))).toEqual([]);
});
