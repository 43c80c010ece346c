import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparators } from "../model/generated/vocabularies.ts";
import { canMeet, canMiss, type Goal, goalsOf, isCeiling, judge, unbounded } from "./goal.ts";

const steps = (min: number, max: number): readonly number[] =>
  Array.from({ length: (max - min) * 2 + 1 }, (_, i) => min + i / 2);
const spread = fc
  .record({ min: fc.integer({ min: 0, max: 5 }), width: fc.integer({ min: 0, max: 2 }) })
  .map(({ min, width }) => ({ min, max: min + width }));
const goal = fc
  .record({ comparator: fc.constantFrom(...comparators), at: spread })
  .map(({ comparator, at }): Goal => ({
    comparator,
    min: at.min,
    max: comparator === "between" ? at.max : at.min,
  }));

/** Whether one number meets a goal. */
function meets(n: number, { comparator, min, max }: Goal): boolean {
  const table = {
    "at-least": n >= min,
    "more-than": n > min,
    "at-most": n <= max,
    "less-than": n < max,
    equal: n === min,
    between: min <= n && n <= max,
  };
  return table[comparator];
}

describe("a spread of numbers", () => {
  it("can meet a goal if some number does, and miss it if some number does not", () => {
    fc.assert(
      fc.property(spread, goal, (numbers, asked) => {
        const each = new Set(steps(numbers.min, numbers.max).map((n) => meets(n, asked)));
        expect([canMeet(numbers, asked), canMiss(numbers, asked)]).toEqual([each.has(true), each.has(false)]);
      }),
      { seed: 3, numRuns: 1000 },
    );
  });
});

describe("bounds", () => {
  it("are judged as all pairs of numbers within them are", () => {
    fc.assert(
      fc.property(spread, spread, goal, (low, high, asked) => {
        const found = { meets: false, misses: false, open: false };
        for (const a of steps(low.min, low.max))
          for (const b of steps(high.min, high.max)) {
            const band = asked.comparator === "equal" || asked.comparator === "between";
            const [first, second] = [meets(a, asked), meets(b, asked)];
            const outside = band ? b < asked.min || a > asked.max : !first && !second;
            found[first && second ? "meets" : outside ? "misses" : "open"] = true;
          }
        expect(judge({ low, high, exact: false }, asked)).toEqual(found);
      }),
      { seed: 3, numRuns: 1000 },
    );
  });

  it("are no bounds where the value is exact", () => {
    const asked: Goal = { comparator: "at-least", min: 3, max: 3 };
    const value = { min: 2, max: 4 };
    expect(judge({ low: value, high: value, exact: true }, asked)).toEqual({
      meets: true,
      misses: true,
      open: false,
    });
  });

  it("leave open what nothing is known of, and what is compared with nothing", () => {
    for (const comparator of comparators) {
      expect(judge(unbounded, { comparator, min: 3, max: 3 })).toEqual({
        meets: false,
        misses: false,
        open: true,
      });
      const none: Goal = { comparator, min: Number.NaN, max: Number.NaN };
      expect(judge({ low: { min: 0, max: 0 }, high: { min: 0, max: 0 }, exact: true }, none).open).toBe(true);
    }
  });
});

describe("the goals of a target", () => {
  const numbersOf = (...of: Parameters<typeof goalsOf>): readonly number[] =>
    goalsOf(...of)
      .map(({ min }) => min)
      .toSorted((a, b) => a - b);

  it("are its ends, what turns between them, and a number between each two", () => {
    expect(numbersOf({ min: 10, max: 20 }, "at-least", [14, 5, 20, 14])).toEqual([10, 12, 14, 17, 20]);
    expect(numbersOf({ min: 10, max: 10 }, "at-least", [14])).toEqual([10]);
  });

  it("are the stretch itself where a number has to lie in it", () => {
    expect(goalsOf({ min: 10, max: 20 }, "between", [14])).toEqual([
      { comparator: "between", min: 10, max: 20 },
    ]);
  });

  it("reach beyond all that turns where an end is open", () => {
    expect(numbersOf({ min: null, max: 20 }, "at-least", [14])).toEqual([-Infinity, 0, 14, 17, 20]);
    expect(numbersOf({ min: 10, max: null }, "at-least", [])).toEqual([10, 20, Infinity]);
    expect(numbersOf({ min: null, max: null }, "at-least", [])).toEqual([-Infinity, 0, Infinity]);
    expect(numbersOf({ min: -1e308, max: 1e308 }, "at-least", [])).toEqual([-1e308, 0, 1e308]);
  });

  it("are no number where the target can not be told", () => {
    expect(numbersOf(null, "at-most", [1])).toEqual([Number.NaN]);
  });
});

describe("a ceiling", () => {
  it("is at most, or less than", () => {
    expect(comparators.filter((comparator) => isCeiling(comparator))).toEqual(["at-most", "less-than"]);
  });
});
