import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Range } from "../model/range.ts";
import { exactly, rangeOf } from "./range.ts";

const bound = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const positive = fc.double({ min: 0.001, max: 1e6, noNaN: true });

/** A range, and a point in it. */
const rangeAndPoint = (value: fc.Arbitrary<number>): fc.Arbitrary<{ range: Range; point: number }> =>
  fc
    .tuple(
      value,
      value,
      value,
      // A range that is open below holds numbers that are not positive.
      value === positive
        ? fc.constantFrom("both", "from")
        : fc.constantFrom("both", "both", "from", "to", "neither"),
    )
    .map(([a, b, c, ends]) => {
      const [low, middle, high] = [a, b, c].toSorted((x, y) => x - y) as [number, number, number];
      return {
        range: {
          min: ends === "both" || ends === "from" ? low : null,
          max: ends === "both" || ends === "to" ? high : null,
        },
        point: middle,
      };
    });

/** Whether a value lies in a range, give or take the error of the arithmetic. */
function holds(range: Range, value: number): boolean {
  const slack = 1e-9 * Math.max(1, Math.abs(value));
  return (range.min ?? -Infinity) <= value + slack && value - slack <= (range.max ?? Infinity);
}

/** Formulas that are monotone in each input over the ranges they are given. */
const formulas: readonly {
  name: string;
  formula: (...inputs: number[]) => number;
  inputs: fc.Arbitrary<number>[];
}[] = [
  { name: "a + b", formula: (a = 0, b = 0) => a + b, inputs: [bound, bound] },
  { name: "a - b", formula: (a = 0, b = 0) => a - b, inputs: [bound, bound] },
  { name: "a * b", formula: (a = 0, b = 0) => a * b, inputs: [bound, bound] },
  { name: "a / b, b above 0", formula: (a = 0, b = 1) => a / b, inputs: [bound, positive] },
  { name: "-a", formula: (a = 0) => -a, inputs: [bound] },
  { name: "a + 0.3 * (b - a)", formula: (a = 0, b = 0) => a + 0.3 * (b - a), inputs: [bound, bound] },
  { name: "a * b - c", formula: (a = 0, b = 0, c = 0) => a * b - c, inputs: [bound, bound, bound] },
];

describe("rangeOf", () => {
  it.each(formulas)(
    "$name holds whatever the formula gives for points in the ranges",
    ({ formula, inputs }) => {
      fc.assert(
        fc.property(fc.tuple(...inputs.map(rangeAndPoint)), (drawn) => {
          const result = rangeOf(formula, ...drawn.map(({ range }) => range));
          const value = formula(...drawn.map(({ point }) => point));
          if (!holds(result, value)) expect({ result, value }).toBe("a value in the result");
          expect((result.min ?? -Infinity) <= (result.max ?? Infinity)).toBe(true);
        }),
        { numRuns: 500 },
      );
    },
  );

  it.each(formulas)("$name is exact where every input is", ({ formula, inputs }) => {
    fc.assert(
      fc.property(fc.tuple(...inputs), (values) => {
        expect(rangeOf(formula, ...values.map(exactly))).toEqual(exactly(formula(...values)));
      }),
      { numRuns: 100 },
    );
  });

  it("reaches no further than the extremes", () => {
    const difference = (a: number, b: number): number => a - b;
    expect(rangeOf(difference, { min: 1, max: 4 }, { min: 2, max: 3 })).toEqual({ min: -2, max: 2 });
    const product = (a: number, b: number): number => a * b;
    expect(rangeOf(product, { min: -2, max: 3 }, { min: -5, max: 7 })).toEqual({ min: -15, max: 21 });
  });

  it("is open where an open input decides it", () => {
    const difference = (a: number, b: number): number => a - b;
    expect(rangeOf(difference, { min: null, max: 4 }, exactly(1))).toEqual({ min: null, max: 3 });
    expect(rangeOf(difference, { min: 1, max: null }, exactly(1))).toEqual({ min: 0, max: null });
    expect(rangeOf(difference, exactly(1), { min: 0, max: null })).toEqual({ min: null, max: 1 });
    expect(rangeOf(difference, { min: null, max: null }, exactly(1))).toEqual({ min: null, max: null });
  });

  it("is closed where an open input makes no odds", () => {
    expect(rangeOf((a, b) => (a as number) / (b as number), exactly(5), { min: 10, max: null })).toEqual({
      min: 0,
      max: 0.5,
    });
  });

  it("says nothing where the formula has no value", () => {
    expect(rangeOf((a, b) => (a as number) / (b as number), exactly(0), exactly(0))).toEqual({
      min: null,
      max: null,
    });
  });
});

it("exactly is a range of one figure", () => {
  expect(exactly(26.5)).toEqual({ min: 26.5, max: 26.5 });
});
