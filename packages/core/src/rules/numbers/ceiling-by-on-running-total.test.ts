import { expect, it } from "vitest";
import { pathsOf } from "../issues-of.fixture.ts";
import { ceilingByOnRunningTotal } from "./ceiling-by-on-running-total.ts";
import { targetLines, targetPath } from "./target-lines.fixture.ts";

it("At most and less than by a day on a running total are issues", () => {
  for (const ceiling of [{ atMost: 10 }, { lessThan: 10 }])
    expect(pathsOf(ceilingByOnRunningTotal, targetLines(ceiling, { measure: "cumulative" }))).toEqual([
      `${targetPath}.due.timing`,
    ]);
});

it("A floor, another measure and a total are none", () => {
  expect(pathsOf(ceilingByOnRunningTotal, targetLines({ atLeast: 10 }, { measure: "cumulative" }))).toEqual(
    [],
  );
  expect(pathsOf(ceilingByOnRunningTotal, targetLines({ atMost: 10 }, { measure: "stock" }))).toEqual([]);
  const total = { atMost: 10, due: "total 2024/2030" };
  expect(pathsOf(ceilingByOnRunningTotal, targetLines(total, { measure: "cumulative" }))).toEqual([]);
});
