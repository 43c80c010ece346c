import { expect, it } from "vitest";
import type { ObservationInput } from "../../model/types.ts";
import { pathsOf } from "../issues-of.fixture.ts";
import { incompleteDerivation } from "./incomplete-derivation.ts";
import { targetLines } from "./target-lines.fixture.ts";

const derived = (more: Partial<ObservationInput>) =>
  targetLines({ atLeast: 10 }, {}, [
    { key: "2023", date: "2023", value: 2, source: "plan" },
    { key: "2024", date: "2024", value: 4, source: "report", ...more },
  ]);

it("A formula without inputs, and inputs without a formula, are issues at what is missing", () => {
  expect(pathsOf(incompleteDerivation, derived({ formula: "2 * 2023" }))).toEqual([
    "observations.1.derivedFrom",
  ]);
  expect(pathsOf(incompleteDerivation, derived({ derivedFrom: "ferries/2023" }))).toEqual([
    "observations.1.formula",
  ]);
});

it("Both, and neither, are none", () => {
  expect(
    pathsOf(incompleteDerivation, derived({ formula: "2 * 2023", derivedFrom: "ferries/2023" })),
  ).toEqual([]);
  expect(pathsOf(incompleteDerivation, derived({}))).toEqual([]);
});
