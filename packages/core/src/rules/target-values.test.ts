import { expect, it } from "vitest";
import type { Range, Target } from "../model/types.ts";
import { areApart, goalInUnit, rangeInWords, certainlyMisses } from "./target-values.ts";

const exactly = (x: number): Range => ({ min: x, max: x });

it("A value on the number meets at least and at most, and misses more than and less than", () => {
  const misses = (["at-least", "at-most", "more-than", "less-than", "equal", "between"] as const).map(
    (comparator) => certainlyMisses(comparator, exactly(10), exactly(10)),
  );
  expect(misses).toEqual([false, false, true, true, false, false]);
});

it("A range that may meet the number does not certainly miss it", () => {
  expect(certainlyMisses("at-least", exactly(10), { min: 5, max: 10 })).toBe(false);
  expect(certainlyMisses("at-least", exactly(10), { min: 5, max: 9 })).toBe(true);
  expect(certainlyMisses("at-least", exactly(10), { min: 5, max: null })).toBe(false);
});

it("Ranges that touch are not apart", () => {
  expect(areApart({ min: 1, max: 2 }, { min: 2, max: 3 })).toBe(false);
  expect(areApart({ min: 1, max: 2 }, { min: 3, max: null })).toBe(true);
});

it("Per cent of a baseline is counted in its unit, and of none not at all", () => {
  const target: Target = {
    indicator: "a",
    dimensions: {},
    comparator: "at-most",
    value: exactly(54),
    valueIn: "percent-of-baseline",
    baseline: { kind: "historical", date: "2013", value: exactly(200), observation: null },
  };
  expect(goalInUnit(target)).toEqual(exactly(108));
  expect(goalInUnit({ ...target, baseline: null })).toBeNull();
});

it("A range is said by the ends that it has", () => {
  expect(rangeInWords({ min: 1, max: null })).toBe("at least 1");
  expect(rangeInWords({ min: null, max: 1 })).toBe("at most 1");
  expect(rangeInWords({ min: 1, max: 2 })).toBe("1 to 2");
  expect(rangeInWords(exactly(1))).toBe("1");
  expect(rangeInWords({ min: null, max: null })).toBe("any value");
});
