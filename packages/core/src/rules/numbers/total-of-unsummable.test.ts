import { expect, it } from "vitest";
import { pathsOf } from "../issues-of.fixture.ts";
import { targetLines, targetPath } from "./target-lines.fixture.ts";
import { totalOfUnsummable } from "./total-of-unsummable.ts";

const total = (measure: "stock" | "ratio" | "flow" | "cumulative", due = "total 2024/2030") =>
  targetLines({ atLeast: 10, due }, { measure });

it("A total of stocks or shares is an issue", () => {
  for (const measure of ["stock", "ratio"] as const)
    expect(pathsOf(totalOfUnsummable, total(measure))).toEqual([`${targetPath}.due.timing`]);
});

it("A total of flows or of a running total, and a stock by a day, are none", () => {
  for (const measure of ["flow", "cumulative"] as const)
    expect(pathsOf(totalOfUnsummable, total(measure))).toEqual([]);
  for (const due of ["by 2030", "not stated"])
    expect(pathsOf(totalOfUnsummable, total("stock", due))).toEqual([]);
  expect(pathsOf(totalOfUnsummable, { commitments: { "ferry-line": { due: "total 2024/2030" } } })).toEqual(
    [],
  );
});
