import { expect, it } from "vitest";
import { pathsOf } from "../issues-of.fixture.ts";
import { baselineContradictsObservation } from "./baseline-contradicts-observation.ts";
import { targetLines, targetPath } from "./target-lines.fixture.ts";

const baseline = (more: { readonly date?: string; readonly value?: number; readonly observation?: string }) =>
  targetLines({ atLeast: 10, baseline: { observation: "ferries/2023", ...more } });

it("Another value and another period than the observation's are issues, each at its field", () => {
  expect(pathsOf(baselineContradictsObservation, baseline({ date: "2022", value: 3 }))).toEqual([
    `${targetPath}.target.baseline.value`,
    `${targetPath}.target.baseline.date`,
  ]);
});

it("The same value and period, however the period is written, or none at all, are none", () => {
  expect(pathsOf(baselineContradictsObservation, baseline({ date: "2023-01/2023-12", value: 2 }))).toEqual(
    [],
  );
  expect(pathsOf(baselineContradictsObservation, baseline({}))).toEqual([]);
});

it("An observation of another indicator is one issue", () => {
  const lines = targetLines({ atLeast: 10, baseline: { observation: "cars/2023", value: 9 } });
  const cars = { title: "Cars", observations: [{ key: "2023", date: "2023", value: 5 }] };
  expect(
    pathsOf(baselineContradictsObservation, { ...lines, indicators: { ...lines.indicators, cars } }),
  ).toEqual([`${targetPath}.target.baseline.observation`]);
});

it("One end of a range that differs, of the value or of the period, is an issue", () => {
  const ranged = (value: string, date = "2023") =>
    targetLines({ atLeast: 10, baseline: { observation: "ferries/2023", date, value } }, {}, [
      { key: "2023", date: "2023", value: "2..4", source: "plan" },
    ]);
  for (const value of ["1..4", "2..5"])
    expect(pathsOf(baselineContradictsObservation, ranged(value))).toEqual([
      `${targetPath}.target.baseline.value`,
    ]);
  for (const date of ["2023-01/2023-06", "2023-06/2023-12"])
    expect(pathsOf(baselineContradictsObservation, ranged("2..4", date))).toEqual([
      `${targetPath}.target.baseline.date`,
    ]);
});

it("A target without a baseline, and a baseline without an observation, are none", () => {
  expect(pathsOf(baselineContradictsObservation, targetLines({ atLeast: 10 }))).toEqual([]);
  expect(
    pathsOf(baselineContradictsObservation, targetLines({ atLeast: 10, baseline: "9 in 2023" })),
  ).toEqual([]);
});
