import { expect, it } from "vitest";
import type { ObservationInput } from "../../model/types.ts";
import { pathsOf } from "../issues-of.fixture.ts";
import { contradictedDerivation } from "./contradicted-derivation.ts";
import { targetLines } from "./target-lines.fixture.ts";

const derived = (more: Partial<ObservationInput>) =>
  targetLines({ atLeast: 10 }, {}, [
    { key: "2023", date: "2023", value: 200, source: "plan" },
    {
      key: "2024",
      date: "2024",
      value: 300,
      source: "report",
      derivedFrom: "ferries/2023",
      formula: "ferries/2023 + 100",
      ...more,
    },
  ]);

it("A value that its formula does not give is an issue", () => {
  expect(pathsOf(contradictedDerivation, derived({ value: 310 }))).toEqual(["observations.1.value"]);
});

it("What is given, a rounded value, and a range that holds it are none", () => {
  for (const value of [300, 301, "250..350"])
    expect(pathsOf(contradictedDerivation, derived({ value }))).toEqual([]);
});

it("A note on it, and a formula in words, are none", () => {
  expect(pathsOf(contradictedDerivation, derived({ value: 310, note: "The source has it so." }))).toEqual([]);
  expect(pathsOf(contradictedDerivation, derived({ value: 310, formula: "as the ministry says" }))).toEqual(
    [],
  );
});

it("A value that was withdrawn, and inputs without a value, are none", () => {
  expect(pathsOf(contradictedDerivation, derived({ value: null }))).toEqual([]);
  const withdrawn = targetLines({ atLeast: 10, baseline: null }, {}, [
    { key: "2023", date: "2023", value: null, source: "plan" },
    {
      key: "2024",
      date: "2024",
      value: 310,
      source: "report",
      derivedFrom: "ferries/2023",
      formula: "ferries/2023 + 100",
    },
  ]);
  expect(pathsOf(contradictedDerivation, withdrawn)).toEqual([]);
});
