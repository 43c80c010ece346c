import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf } from "./day.ts";
import { nameOfPeriod } from "./name-of-period.ts";
import type { Period } from "./span.ts";
import { spanOf } from "./span-of.ts";

describe("nameOfPeriod", () => {
  it.each([
    [dayOf(2024, 1, 1), dayOf(2024, 12, 31), "2024"],
    [dayOf(2024, 5, 1), dayOf(2024, 5, 31), "2024-05"],
    [dayOf(2024, 5, 10), dayOf(2024, 5, 10), "2024-05-10"],
    [dayOf(2024, 1, 1), dayOf(2025, 12, 31), "2024/2025"],
    [dayOf(2024, 4, 1), dayOf(2025, 3, 31), "2024-04/2025-03"],
    [dayOf(2024, 5, 6), dayOf(2024, 5, 12), "2024-05-06/2024-05-12"],
    [dayOf(2024, 5, 6), dayOf(2024, 12, 31), "2024-05-06/2024-12-31"],
    [dayOf(2024, 1, 1), dayOf(2024, 12, 30), "2024-01-01/2024-12-30"],
    [-Infinity, dayOf(2030, 12, 31), "../2030"],
    [-Infinity, dayOf(2030, 6, 30), "../2030-06"],
    [dayOf(2024, 5, 10), Infinity, "2024-05-10/.."],
    [-Infinity, Infinity, "../.."],
    [dayOf(-44, 3, 15), dayOf(-44, 3, 15), "-0044-03-15"],
    [dayOf(-44, 1, 1), dayOf(-44, 12, 31), "-0044"],
    [dayOf(12_024, 1, 1), dayOf(12_024, 12, 31), "Y12024"],
    [dayOf(-12_024, 1, 1), dayOf(-12_024, 12, 31), "Y-12024"],
    [dayOf(12_024, 5, 1), dayOf(12_024, 5, 31), "+012024-05"],
  ])("names day %d to day %d %s", (from, to, name) => expect(nameOfPeriod({ from, to })).toBe(name));

  it("is read back by spanOf, within the years that EDTF can write", () => {
    const day = fc.oneof(
      fc.integer({ min: dayOf(-9999, 1, 1), max: dayOf(9999, 12, 31) }),
      fc
        .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 13 }))
        .map(([y, m]) => dayOf(y, m, 1)),
    );
    const first = fc.oneof(day, fc.constant(-Infinity));
    const last = fc.oneof(
      day.map((n) => n - 1),
      fc.constant(Infinity),
    );
    fc.assert(
      fc.property(first, last, (from, to) => {
        fc.pre(from <= to && (from !== -Infinity || to !== Infinity) && to >= dayOf(-9999, 1, 1));
        const { earliest, latest } = spanOf(nameOfPeriod({ from, to }));
        expect({ from: earliest, to: latest }).toEqual({ from, to });
      }),
      { numRuns: 2000 },
    );
  });

  it.each<Period>([
    { from: 1, to: 0 },
    { from: Number.NaN, to: 0 },
    { from: 0.5, to: 2 },
    { from: 0, to: 1.5 },
    { from: Infinity, to: Infinity },
    { from: -Infinity, to: -Infinity },
  ])("refuses $from to $to, which is no period", (period) => {
    expect(() => nameOfPeriod(period)).toThrow(RangeError);
  });
});
