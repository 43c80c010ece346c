import { describe, expect, it } from "vitest";
import { noSum, plus, valueOf } from "./sum.ts";

const sumOf = (...numbers: readonly number[]): number =>
  valueOf(
    numbers.reduce((sum, n) => plus(sum, n), noSum),
    -7,
  );

describe("a sum", () => {
  it("loses nothing to rounding", () => {
    expect(sumOf(...Array.from({ length: 10 }, () => 0.1))).toBe(1);
    expect(sumOf(1, 1e100, 1, -1e100)).toBe(2);
    expect(sumOf()).toBe(0);
  });

  it("is infinite where it is too large, and unknown where open ends stand against each other", () => {
    expect(sumOf(1e308, 1e308, 5)).toBe(Infinity);
    expect(sumOf(-Infinity, 5)).toBe(-Infinity);
    expect(sumOf(Infinity, -Infinity)).toBe(-7);
  });
});
