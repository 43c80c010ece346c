import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { statusIndex, statusIndexOf, statusIndexWith } from "./status-index.ts";
import { figure, figuresBy, reasonBy } from "./verdict.fixture.ts";

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
  ])("From %d, now %d, of a target of %d, the index is %d", (baseline, latest, target, index) => {
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
  ])("From %d, now %d, of a parity of %d, the index is %d", (baseline, latest, target, index) => {
    expect(statusIndexOf({ baseline, latest, target, isParity: true })).toBeCloseTo(index, 12);
  });

  it("Equal baseline and target are refused", () => {
    expect(statusIndexOf({ baseline: 5, latest: 6, target: 5 })).toBe("baseline-equals-target");
    expect(statusIndexOf({ baseline: 0, latest: 6, target: 0, isParity: true })).toBe(
      "baseline-equals-target",
    );
  });

  const amount = fc.integer({ min: -1000, max: 1000 });

  it("The index is 0 at the baseline and 10 at the target, in every unit", () => {
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

describe("numbers that are not finite", () => {
  it.each([Number.NaN, Infinity, null, undefined])("%s is refused wherever it stands", (wrong) => {
    const bad = wrong as number;
    expect(statusIndexOf({ baseline: bad, latest: 1, target: 2 })).toBe("not-finite");
    expect(statusIndexOf({ baseline: 0, latest: bad, target: 2 })).toBe("not-finite");
    expect(statusIndexOf({ baseline: 0, latest: 1, target: bad })).toBe("not-finite");
  });

  it("An index beyond every number is refused as well", () => {
    expect(statusIndexOf({ baseline: 0, latest: 1e308, target: 5e-324 })).toBe("not-finite");
  });
});

describe("of a verdict", () => {
  it("It gives the index, no class and no pace", () => {
    expect(figuresBy(statusIndex)).toMatchObject({
      method: "status-index",
      figures: { index: { min: 5, max: 5 } },
      class: null,
      pace: null,
    });
  });

  it("A range of values and a range of targets give a range", () => {
    const given = { target: { atLeast: "20..40" }, values: { "2023": "15..25" } };
    // From 10: (15 - 10) / 30 at least, (25 - 10) / 10 at most.
    expect(figuresBy(statusIndex, given).figures.index).toEqual({ min: 50 / 30, max: 15 });
  });

  it("It needs no due day, for there is no time in it", () => {
    expect(figure(statusIndex, "index", { due: "not stated" })).toBe(5);
  });

  it("A number to be equalled is one of parity", () => {
    const parity = { baseline: "0.8 in 2015", target: { equal: 1 }, values: { "2023": 1.1 } };
    expect(figure(statusIndex, "index", parity)).toBeCloseTo(5, 9);
  });

  it("Under a ceiling that the baseline met, a fall is progress and a rise is not", () => {
    const ceiling = { target: { atMost: 60 }, baseline: "55 in 2015" };
    expect(figure(statusIndex, "index", { ...ceiling, values: { "2023": 50 } })).toBe(10);
    expect(figure(statusIndex, "index", { ...ceiling, values: { "2023": 58 } })).toBe(-6);
  });

  it("It says why it has no figures", () => {
    expect(reasonBy(statusIndex, { baseline: "40 in 2015" })).toBe("baseline-equals-target");
    expect(reasonBy(statusIndex, { baseline: null })).toBe("no-baseline");
    expect(reasonBy(statusIndex, { values: {} })).toBe("no-values");
    expect(reasonBy(statusIndex, { values: { "2014": 1 } })).toBe("no-value-after-baseline");
    expect(reasonBy(statusIndex, { values: { "2023": { max: 20 } } })).toBe("open-range");
  });

  it("A variant has a scale of its own", () => {
    expect(figure(statusIndexWith({ id: "percent", scale: 100 }), "index")).toBe(50);
  });
});
