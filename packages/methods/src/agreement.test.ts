import { UsageError } from "@policytrack/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hayes2007, krippendorff2011 } from "../fixtures/published-codings.ts";
import { agreementOf, alphaInterval, cohenKappa, observedAgreement } from "./agreement.ts";
import type { CodedUnit } from "./krippendorff-alpha.ts";

const repeat = (times: number, ...unit: CodedUnit): readonly CodedUnit[] =>
  Array.from({ length: times }, () => unit);

describe("Cohen’s kappa", () => {
  it("The textbook example of fifty proposals gives 0.4", () => {
    const units = [
      ...repeat(20, "yes", "yes"),
      ...repeat(5, "yes", "no"),
      ...repeat(10, "no", "yes"),
      ...repeat(15, "no", "no"),
    ];
    expect(cohenKappa(units)).toBeCloseTo(0.4, 12);
    expect(observedAgreement(units)).toBe(0.7);
  });

  it("Equal agreement is worth more where both coders use the same codes evenly", () => {
    // Both tables agree in 60 of 100.
    const lopsided = [...repeat(45, 1, 1), ...repeat(15, 1, 0), ...repeat(25, 0, 1), ...repeat(15, 0, 0)];
    const crossed = [...repeat(25, 1, 1), ...repeat(35, 1, 0), ...repeat(5, 0, 1), ...repeat(35, 0, 0)];
    expect(cohenKappa(lopsided)).toBeCloseTo(0.1304, 4);
    expect(cohenKappa(crossed)).toBeCloseTo(0.2593, 4);
  });

  it("There is none of three coders, of nothing coded twice, and of one code throughout", () => {
    expect(cohenKappa(repeat(3, "a", "b", "b"))).toBeNull();
    expect(cohenKappa(repeat(3, "a", null))).toBeNull();
    expect(cohenKappa([])).toBeNull();
    expect(cohenKappa(repeat(3, "a", "a"))).toBeNull();
  });
});

describe("observed agreement", () => {
  it("Of several coders every pair counts, and what is missing makes no pair", () => {
    expect(
      observedAgreement([
        ["a", "a", "b"],
        ["a", null, "a"],
      ]),
    ).toBe(0.5);
    expect(observedAgreement([["a", null]])).toBeNull();
  });
});

describe("the interval of alpha", () => {
  it("The same seed gives the same interval, and another seed nearly the same", () => {
    const first = alphaInterval(hayes2007.units, { level: "ordinal" });
    expect(alphaInterval(hayes2007.units, { level: "ordinal" })).toEqual(first);
    const other = alphaInterval(hayes2007.units, { level: "ordinal", seed: 7 });
    expect(other).not.toEqual(first);
    expect(Math.abs((other?.lower ?? 0) - (first?.lower ?? 0))).toBeLessThan(0.02);
  });

  it("It holds the published interval, which draws pairs as if they were units and is narrower", () => {
    const interval = alphaInterval(hayes2007.units, { level: "ordinal" });
    expect(interval?.lower).toBeLessThan(hayes2007.interval.lower);
    expect(interval?.upper).toBeGreaterThan(hayes2007.interval.upper);
  });

  it("It holds alpha, and narrows as units are added", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
        const units = hayes2007.units;
        const options = { resamples: 400, seed };
        const few = alphaInterval(units, options);
        const many = alphaInterval([...units, ...units, ...units, ...units], options);
        const width = (one: typeof few): number => (one?.upper ?? 0) - (one?.lower ?? 0);
        expect(width(many)).toBeLessThan(width(few));
        expect(few?.lower).toBeLessThan(hayes2007.alpha.nominal);
        expect(few?.upper).toBeGreaterThan(hayes2007.alpha.nominal);
      }),
      { numRuns: 10 },
    );
  });

  it("Less confidence makes it narrower", () => {
    const wide = alphaInterval(krippendorff2011.units);
    const narrow = alphaInterval(krippendorff2011.units, { confidence: 0.5 });
    expect(narrow?.lower).toBeGreaterThan(wide?.lower ?? 1);
    expect(narrow?.upper).toBeLessThan(wide?.upper ?? 0);
  });

  it("There is none where nobody disagrees, since drawing from agreement shows no doubt", () => {
    const units = [...repeat(9, "a", "a"), ...repeat(9, "b", "b")];
    expect(agreementOf(units)).toEqual({
      units: 18,
      observed: 1,
      kappa: 1,
      alpha: 1,
      interval: null,
      reason: null,
    });
    expect(agreementOf(repeat(3, "a", "a"))).toMatchObject({
      observed: 1,
      alpha: null,
      reason: "no-variation",
    });
    expect(agreementOf([])).toMatchObject({ units: 0, observed: null, alpha: null, reason: "no-pairs" });
  });

  it("Samples in which all codes are the same are left out and counted", () => {
    const interval = alphaInterval([...repeat(4, "a", "a"), ["a", "b"]]);
    expect(interval?.withoutVariation).toBeGreaterThan(500);
    expect(interval?.upper).toBeLessThanOrEqual(1);
  });

  it.each([
    { resamples: 0 },
    { resamples: 1.5 },
    { confidence: 1 },
    { confidence: Number.NaN },
    { seed: 0.5 },
  ])("%j is refused", (options) => {
    expect(() => alphaInterval(krippendorff2011.units, options)).toThrow(UsageError);
  });
});
