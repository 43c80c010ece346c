import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { progressBy, reasonBy } from "./progress-fixture.ts";
import { statusIndex, statusIndexOf } from "./status-index.ts";

describe("the index", () => {
  it.each([
    [0, 0, 100, 0],
    [0, 25, 100, 2.5],
    [0, 100, 100, 10],
    [0, 120, 100, 12],
    [0, -10, 100, -1],
    [20, 30, 60, 2.5],
    // Where less is better, the target lies below the base, and progress is positive.
    [80, 60, 0, 2.5],
    [80, 90, 0, -1.25],
    [-10, -20, -50, 2.5],
  ])("from %d, now %d, of %d: %d", (base, latest, target, index) => {
    expect(statusIndexOf(base, latest, target)).toBeCloseTo(index, 12);
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
  ])("to parity, from %d, now %d, of %d: %d", (base, latest, target, index) => {
    expect(statusIndexOf(base, latest, target, true)).toBeCloseTo(index, 12);
  });

  it("is refused where base and target are equal", () => {
    expect(statusIndexOf(5, 6, 5)).toBe("base-equals-target");
    expect(statusIndexOf(0, 6, 0, true)).toBe("base-equals-target");
  });

  const amount = fc.integer({ min: -1000, max: 1000 });

  it("is 0 at the base and 10 at the target, and knows no unit", () => {
    fc.assert(
      fc.property(
        amount,
        amount,
        amount,
        fc.boolean(),
        fc.constantFrom(0.001, 8, -3),
        (base, latest, target, parity, unit) => {
          fc.pre(base !== target);
          expect(statusIndexOf(base, base, target, parity)).toBeCloseTo(0, 9);
          expect(statusIndexOf(base, target, target, parity)).toBe(10);
          const one = statusIndexOf(base, latest, target, parity) as number;
          const other = statusIndexOf(base * unit, latest * unit, target * unit, parity) as number;
          expect(Math.abs(other - one)).toBeLessThan(1e-9 * Math.max(1, Math.abs(one)));
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("as a method", () => {
  it("gives the index, no class and no pace", () => {
    expect(progressBy(statusIndex, { values: { "2023": 25 } })).toMatchObject({
      kind: "class",
      method: "status-index",
      measures: { index: { min: 5, max: 5 } },
      class: null,
      pace: null,
    });
  });

  it("carries ranges through", () => {
    const found = progressBy(statusIndex, {
      to: { min: 20, max: 40 },
      values: { "2023": { min: 15, max: 25 } },
    });
    // From 10: (15 - 10) / 30 at least, (25 - 10) / 10 at most.
    expect(found).toMatchObject({ measures: { index: { min: 50 / 30, max: 15 } } });
  });

  it("needs no due day, for there is no time in it", () => {
    const due = { kind: "none", reason: "not-stated" } as const;
    expect(progressBy(statusIndex, { due, values: { "2023": 25 } })).toMatchObject({
      measures: { index: { min: 5, max: 5 } },
    });
  });

  it("measures the distance to parity where the target is to be equalled", () => {
    const parity = { base: 0.8, to: 1, target: { comparator: "equal" } } as const;
    const found = progressBy(statusIndex, { ...parity, values: { "2023": 1.1 } });
    if (found.kind !== "class") throw new Error(found.kind);
    expect(found.measures["index"]?.min).toBeCloseTo(5, 9);
  });

  it("says why it gives none", () => {
    expect(reasonBy(statusIndex, { base: 40 })).toBe("base-equals-target");
    expect(reasonBy(statusIndex, { base: 50 })).toBe("target-against-direction");
    expect(reasonBy(statusIndex, { base: null })).toBe("no-base");
    expect(reasonBy(statusIndex, { values: {} })).toBe("no-observations");
    expect(reasonBy(statusIndex, { values: { "2015": 1 } })).toBe("no-observation-after-base");
    expect(reasonBy(statusIndex, { values: { "2023": { min: null, max: 20 } } })).toBe("range-not-chosen");
  });
});
