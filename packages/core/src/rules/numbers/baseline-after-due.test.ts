import { expect, it } from "vitest";
import { pathsOf } from "../issues-of.fixture.ts";
import { baselineAfterDue } from "./baseline-after-due.ts";
import { targetLines, targetPath } from "./target-lines.fixture.ts";

const years = (baseline: string, due: string) => targetLines({ atLeast: 10, baseline, due });

it("A baseline of the due year or later is an issue", () => {
  for (const year of ["2030", "2031"])
    expect(pathsOf(baselineAfterDue, years(year, "by 2030"))).toEqual([`${targetPath}.target.baseline.date`]);
});

it("A baseline of the year before, and a projection for the due year, are none", () => {
  expect(pathsOf(baselineAfterDue, years("2029", "by 2030"))).toEqual([]);
  expect(pathsOf(baselineAfterDue, years("BAU 2030", "by 2030"))).toEqual([]);
});

it("What is to be kept throughout may start from its first year", () => {
  expect(pathsOf(baselineAfterDue, years("2025", "throughout 2025/2030"))).toEqual([]);
});

it("A target without a day is none", () => {
  expect(pathsOf(baselineAfterDue, years("2031", "not stated"))).toEqual([]);
});
