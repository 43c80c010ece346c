import { UsageError } from "@policytrack/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as published from "../fixtures/published-codings.ts";
import { type CodedUnit, krippendorffAlpha, type MeasurementLevel } from "./krippendorff-alpha.ts";

describe.each(Object.entries(published))("the published coding %s", (_, { units, alpha }) => {
  it.each(Object.entries(alpha) as [MeasurementLevel, number][])(
    "Its %s alpha comes out again, to the last digit printed",
    (level, figure) => {
      const digits = String(figure).split(".")[1]?.length ?? 0;
      expect(Number(krippendorffAlpha(units, { level })).toFixed(digits)).toBe(figure.toFixed(digits));
    },
  );
});

const code = fc.option(fc.integer({ min: 0, max: 4 }));
const coding = fc
  .integer({ min: 2, max: 5 })
  .chain((coders) => fc.array(fc.array(code, { minLength: coders, maxLength: coders }), { maxLength: 30 }));
const level = fc.constantFrom<MeasurementLevel>("nominal", "ordinal", "interval", "ratio");

/** Alpha by the definition alone: every pair of codes, without a table of counts. */
function byDefinition(units: readonly CodedUnit[], squared: (x: number, y: number) => number): number {
  const coded = units
    .map((unit) => unit.filter((one) => one !== null) as readonly number[])
    .filter((codes) => codes.length > 1);
  const all = coded.flat();
  const sum = (codes: readonly number[]): number =>
    codes.reduce((total, x) => total + codes.reduce((inner, y) => inner + squared(x, y), 0), 0);
  const within = coded.reduce((total, codes) => total + sum(codes) / (codes.length - 1), 0) / all.length;
  return 1 - within / (sum(all) / (all.length * (all.length - 1)));
}

describe("alpha", () => {
  it("It is what the definition gives pair by pair", () => {
    fc.assert(
      fc.property(coding, (units) => {
        const found = [krippendorffAlpha(units), krippendorffAlpha(units, { level: "interval" })];
        fc.pre(found.every((one) => typeof one === "number"));
        expect(found[0]).toBeCloseTo(
          byDefinition(units, (x, y) => (x === y ? 0 : 1)),
          9,
        );
        expect(found[1]).toBeCloseTo(
          byDefinition(units, (x, y) => (x - y) ** 2),
          9,
        );
      }),
    );
    expect(byDefinition(published.hayes2007.units, (x, y) => (x - y) ** 2)).toBeCloseTo(0.757, 3);
  });

  it("It is 1 where all agree and never above, whatever the level", () => {
    fc.assert(
      fc.property(coding, level, (units, name) => {
        const agreed = units.map((unit) => unit.map(() => unit.find((one) => one !== null) ?? null));
        expect(krippendorffAlpha(agreed, { level: name })).toBeOneOf([1, "no-variation", "no-pairs"]);
        const alpha = krippendorffAlpha(units, { level: name });
        expect(typeof alpha === "string" || alpha <= 1).toBe(true);
      }),
    );
    expect(
      krippendorffAlpha(
        [
          [1, 1],
          [2, 2],
        ],
        { level: "ratio" },
      ),
    ).toBe(1);
  });

  it("Neither the order of coders nor that of units matters, nor units that one coder alone coded", () => {
    fc.assert(
      fc.property(coding, level, (units, name) => {
        const alpha = krippendorffAlpha(units, { level: name });
        const other = krippendorffAlpha(
          [...units.toReversed().map((unit) => unit.toReversed()), [3, null], [null, null]],
          { level: name },
        );
        if (typeof alpha === "string" || typeof other === "string") expect(other).toBe(alpha);
        else expect(other).toBeCloseTo(alpha, 9);
      }),
    );
  });

  it("Ordinal words are ranked by the order given, not by the alphabet", () => {
    const words = ["low", "middle", "high", "top", "peak"];
    const numbers = published.krippendorff2011.units;
    const named = numbers.map((unit) => unit.map((one) => (one === null ? null : (words[one - 1] ?? null))));
    expect(krippendorffAlpha(named, { level: "ordinal", order: words })).toBe(
      krippendorffAlpha(numbers, { level: "ordinal" }),
    );
  });

  it("Steps of a rank that nobody used change nothing", () => {
    const units = [
      ["a", "a"],
      ["a", "c"],
      ["c", "c"],
    ] as const;
    expect(krippendorffAlpha(units, { level: "ordinal", order: ["a", "b", "c"] })).toBe(
      krippendorffAlpha(units, { level: "ordinal", order: ["a", "c"] }),
    );
  });

  it("Without two codes of a unit there is none, and without two different codes neither", () => {
    expect(krippendorffAlpha([])).toBe("no-pairs");
    expect(
      krippendorffAlpha([
        ["a", null],
        [null, "b"],
      ]),
    ).toBe("no-pairs");
    expect(
      krippendorffAlpha([
        ["a", "a"],
        ["a", "a"],
      ]),
    ).toBe("no-variation");
  });

  it("Huge and tiny numbers do not overflow", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(0, 5e-324, 1, 1e308), fc.constantFrom(0, 2, 1e308)), {
          minLength: 1,
        }),
        level,
        (units, name) => {
          const alpha = krippendorffAlpha(units, { level: name });
          expect(typeof alpha === "string" || Number.isFinite(alpha)).toBe(true);
        },
      ),
    );
  });

  it("Codes that the level does not allow are refused", () => {
    expect(() => krippendorffAlpha([["a", "b"]], { level: "ordinal" })).toThrow(UsageError);
    expect(() => krippendorffAlpha([["a", "b"]], { level: "ordinal", order: ["a"] })).toThrow(/"b"/);
    expect(() => krippendorffAlpha([["a", 1]], { level: "interval" })).toThrow(UsageError);
    expect(() => krippendorffAlpha([[-1, 1]], { level: "ratio" })).toThrow(UsageError);
    expect(() => krippendorffAlpha([[Number.NaN, 1]])).toThrow(UsageError);
    expect(() => krippendorffAlpha([[1, 1]], { level: "rank" as never })).toThrow(/There are nominal/);
  });
});
