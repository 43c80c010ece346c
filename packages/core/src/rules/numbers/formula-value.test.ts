import fc from "fast-check";
import { expect, it } from "vitest";
import type { Range } from "../../model/types.ts";
import { formulaValue } from "./formula-value.ts";

const exactly = (value: number): Range => ({ min: value, max: value });
const inputs = new Map([
  ["2022", exactly(3)],
  ["2023", exactly(5)],
  ["cars/2025-11", { min: 10, max: 12 }],
]);

it("Products come before sums, and parentheses before both", () => {
  expect(formulaValue("1 + 2 * 3", inputs)).toEqual(exactly(7));
  expect(formulaValue("(1 + 2) * 3 - 4 / 2", inputs)).toEqual(exactly(7));
});

it("A name of an input comes before a number that is written alike", () => {
  expect(formulaValue("2023 - 2022", inputs)).toEqual(exactly(2));
  expect(formulaValue("100 - cars/2025-11", inputs)).toEqual({ min: 88, max: 90 });
});

it("Labelled numbers and bounds are read as they are published", () => {
  const formula = "at least buses (2,675); at most all kinds (44,438) - cars (41,710)";
  expect(formulaValue(formula, inputs)).toEqual({ min: 2675, max: 2728 });
});

it("A share of a number is computed in per cent", () => {
  expect(formulaValue("2728 / 30000 * 100", inputs)?.min).toBeCloseTo(9.093);
});

it("Other words, a division by what may be 0 and a broken formula give nothing", () => {
  for (const formula of ["the mean of both", "1 / 0", "(1 + 2", "1 +", "", "1 2"])
    expect(formulaValue(formula, inputs)).toBeNull();
});

it("Whatever is written, it neither throws nor gives NaN", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."12.,+-*/() ab;".split("")) }), (formula) => {
      const value = formulaValue(formula, inputs);
      expect([value?.min ?? 0, value?.max ?? 0].some(Number.isNaN)).toBe(false);
    }),
  );
});
