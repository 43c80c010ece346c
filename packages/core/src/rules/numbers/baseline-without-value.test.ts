import { expect, it } from "vitest";
import { issuesOf, pathsOf } from "../issues-of.fixture.ts";
import { baselineWithoutValue } from "./baseline-without-value.ts";
import { targetLines, targetPath } from "./target-lines.fixture.ts";

const reduced = (baseline: string) => ({ reduceBy: 46, baseline });

it("A percentage of a year without a value on record is an issue", () => {
  expect(pathsOf(baselineWithoutValue, targetLines(reduced("2013")))).toEqual([
    `${targetPath}.target.baseline`,
  ]);
});

it("With a value, an observation that it names, or one of that very period it is none", () => {
  for (const baseline of ["1400 in 2013", "ferries/2023", "2023", "BAU 2030"])
    expect(pathsOf(baselineWithoutValue, targetLines(reduced(baseline)))).toEqual([]);
});

it("A baseline of a number in the unit needs no value", () => {
  expect(pathsOf(baselineWithoutValue, targetLines({ atLeast: 46, baseline: "2013" }))).toEqual([]);
});

it("An observation of a part of that year is named and not taken", () => {
  const lines = targetLines(reduced("2013"), {}, [
    { key: "half", date: "2013-06", value: 3, source: "plan" },
  ]);
  expect(issuesOf(baselineWithoutValue, lines).map(({ fix }) => fix)).toEqual([
    "Write the value with it, or name the observation that is meant: `ferries/half`.",
  ]);
});

it("Observations of two series leave open which is meant", () => {
  const lines = targetLines(reduced("2013"), { dimensions: ["gas"] }, [
    { key: "co2", date: "2013", value: 3, dimensions: { gas: "co2" }, source: "plan" },
    { key: "ch4", date: "2013", value: 1, dimensions: { gas: "ch4" }, source: "plan" },
  ]);
  expect(pathsOf(baselineWithoutValue, lines)).toEqual([`${targetPath}.target.baseline`]);
});

it("Where the indicator tells parties apart, the series of each party is looked at", () => {
  const lines = (party: string) =>
    targetLines(reduced("2013"), { dimensions: ["party"] }, [
      { key: "one", date: "2013", value: 3, party, source: "plan" },
    ]);
  expect(pathsOf(baselineWithoutValue, lines("norland-transport"))).toEqual([]);
  expect(pathsOf(baselineWithoutValue, lines("norland"))).toEqual([`${targetPath}.target.baseline`]);
});
