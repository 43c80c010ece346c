import fc from "fast-check";
import { expect, test } from "vitest";
import type { Range, RangeInput } from "../model/types.ts";
import { printRange, readRange, withDecimalPoints } from "./range-text.ts";

test.each<[given: RangeInput, range: Range | null]>([
  [5, { min: 5, max: 5 }],
  ["5", { min: 5, max: 5 }],
  ["2675..2728", { min: 2675, max: 2728 }],
  ["2,675..2,728", { min: 2675, max: 2728 }],
  ["..2728", { min: null, max: 2728 }],
  ["2675..", { min: 2675, max: null }],
  ["-3.5", { min: -3.5, max: -3.5 }],
  [{ min: 1 }, { min: 1, max: null }],
  ["1.234,5", null],
  ["20..10", null],
  ["..", null],
  ["", null],
  ["5 apples", null],
  ["1..2..3", null],
  [Number.NaN, null],
  [Number.POSITIVE_INFINITY, null],
  [{}, null],
])("%j is read as %j", (given, range) => {
  expect(readRange(given)).toEqual(range);
});

test.each<[given: string, meant: RangeInput | null]>([
  ["340,5", 340.5],
  ["1.234,5", 1234.5],
  ["12 345,25", 12_345.25],
  ["-0,5", -0.5],
  ["1,5..2,5", "1.5..2.5"],
  ["..2,5", "..2.5"],
  ["340.5", null],
  ["1,5 apples", null],
  ["1,5,5", null],
  ["abc", null],
  [`${"1".repeat(100_000)}x`, null],
  ["2,5..1,5", null],
])("%j with decimal commas is %j", (given, meant) => {
  expect(withDecimalPoints(given)).toEqual(meant);
});

test("A range that is written is the same when it is read, for the smallest and the largest numbers too", () => {
  const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0);
  fc.assert(
    fc.property(number, number, fc.boolean(), fc.boolean(), (a, b, open, exact) => {
      const [min, max] = exact ? [a, a] : [Math.min(a, b), Math.max(a, b)];
      const range: Range = { min, max: open && !exact ? null : max };
      expect(readRange(printRange(range))).toEqual(range);
    }),
  );
});
