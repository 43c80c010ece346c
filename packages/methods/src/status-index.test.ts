import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { statusIndexOf } from "./status-index.ts";

describe("the index", () => {
  it.each([
    [0, 0, 100, 0],
    [0, 25, 100, 2.5],
    [0, 100, 100, 10],
    [0, 120, 100, 12],
    [0, -10, 100, -1],
    [20, 30, 60, 2.5],
    // Where a decrease is wanted, the target lies below the base, and progress is positive.
    [80, 60, 0, 2.5],
    [80, 90, 0, -1.25],
    [-10, -20, -50, 2.5],
  ])("from %d, now %d, of %d: %d", (baseline, latest, target, index) => {
    expect(statusIndexOf({ baseline, latest, target })).toBeCloseTo(index, 12);
  });

  it.each([
    [0.8, 0.8, 1, 0],
    [0.8, 0.9, 1, 5],
    [0.8, 1, 1, 10],
    // On the other side of parity the distance counts alike.
    [0.8, 1.1, 1, 5],
    [0.8, 1.2, 1, 0],
    [0.8, 1.3, 1, -5],
    [1.2, 0.9, 1, 5],
  ])("to parity, from %d, now %d, of %d: %d", (baseline, latest, target, index) => {
    expect(statusIndexOf({ baseline, latest, target, isParity: true })).toBeCloseTo(index, 12);
  });

  it("is refused where baseline and target are equal", () => {
    expect(statusIndexOf({ baseline: 5, latest: 6, target: 5 })).toBe("baseline-equals-target");
    expect(statusIndexOf({ baseline: 0, latest: 6, target: 0, isParity: true })).toBe(
      "baseline-equals-target",
    );
  });

  const amount = fc.integer({ min: -1000, max: 1000 });

  it("is 0 at the baseline and 10 at the target, and knows no unit", () => {
    fc.assert(
      fc.property(
        amount,
        amount,
        amount,
        fc.boolean(),
        fc.constantFrom(0.001, 8, -3),
        (baseline, latest, target, isParity, unit) => {
          fc.pre(baseline !== target);
          expect(statusIndexOf({ baseline, latest: baseline, target, isParity })).toBeCloseTo(0, 9);
          expect(statusIndexOf({ baseline, latest: target, target, isParity })).toBe(10);
          const one = statusIndexOf({ baseline, latest, target, isParity }) as number;
          const other = statusIndexOf({
            baseline: baseline * unit,
            latest: latest * unit,
            target: target * unit,
            isParity,
          }) as number;
          expect(Math.abs(other - one)).toBeLessThan(1e-9 * Math.max(1, Math.abs(one)));
        },
      ),
      { numRuns: 200 },
    );
  });
});
