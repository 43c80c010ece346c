import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  meanChangeClasses,
  meanChangeOf,
  type MeanChangeInput,
  type MeanChangeOptions,
  type MeanChangeResult,
  weakestMeanChange,
} from "./mean-change.ts";
import type { YearValue } from "./formula-input.ts";
import { weather } from "../fixtures/published-figures.ts";

const points = (...values: readonly number[]): readonly YearValue[] =>
  values.map((value, i) => ({ year: 2020 - values.length + i, value }));

function resultOf(input: MeanChangeInput, options?: MeanChangeOptions): MeanChangeResult {
  const found = meanChangeOf(input, options);
  if (typeof found === "string") throw new Error(found);
  return found;
}

/** From 0 to 50 by 2019, 10 a year, with a target for 2024: at 10 a year it comes to 100. */
const rising = (target: number, change = 10): MeanChangeInput => ({
  points: points(...[5, 4, 3, 2, 1, 0].map((years) => 50 - change * years)),
  target: { year: 2024, value: target },
  direction: "increase",
});

describe("published figures", () => {
  it.each(weather)("Destatis: $class", ({ points: published, target, direction, class: symbol }) => {
    expect(resultOf({ points: published, target, direction }).class).toBe(symbol);
  });

  it("the first runs on to 9.5 by 2030, the second to 10.3", () => {
    const projected = weather.map((one) => resultOf(one).projected);
    // 13.9 - 11 x 0.4 and 13.949 - 11 x 0.3276.
    expect(projected[0]).toBeCloseTo(9.5, 9);
    expect(projected[1]).toBeCloseTo(10.3454, 9);
  });
});

describe("the miss, as a share of the distance still to go", () => {
  // 50 more would be had; of a distance of x, x - 50 is missing.
  const missing = (share: number): MeanChangeInput => rising(50 + 50 / (1 - share));

  it.each([
    [0.05 - 1e-9, "sun"],
    [0.05 + 1e-9, "slightly-cloudy"],
    [0.2 - 1e-9, "slightly-cloudy"],
    [0.2 + 1e-9, "cloud"],
    [0.9, "cloud"],
  ])("of %d is %s", (share, symbol) => {
    const found = resultOf(missing(share));
    expect(found.miss).toBeCloseTo(share, 9);
    expect(found.class).toBe(symbol);
  });

  it("of 20 % exactly is still slightly cloudy, and of 5 % exactly no longer sun", () => {
    // 20 a year for five years, of a distance of 125; and of a distance of 100 with 5 missing, 19 a year.
    expect(resultOf(rising(50 + 125, 20))).toMatchObject({ miss: 0.2, class: "slightly-cloudy" });
    expect(resultOf(rising(150, 19))).toMatchObject({ miss: 0.05, class: "slightly-cloudy" });
  });

  it("is 0 where the target would be reached or passed", () => {
    expect(resultOf(rising(100))).toMatchObject({ projected: 100, miss: 0, class: "sun" });
    expect(resultOf(rising(60))).toMatchObject({ miss: 0, class: "sun" });
  });

  it("A series that stands still, or moves the wrong way, is a thunderstorm", () => {
    expect(resultOf(rising(100, 0))).toMatchObject({ miss: 1, class: "thunderstorm" });
    expect(resultOf(rising(100, 1e-9)).class).toBe("cloud");
    expect(resultOf(rising(100, -1e-9)).class).toBe("thunderstorm");
    expect(resultOf({ ...rising(0, 1e-9), direction: "decrease" }).class).toBe("thunderstorm");
  });
});

describe("the values that count", () => {
  it("are four at least", () => {
    const target = { year: 2030, value: 10 };
    expect(meanChangeOf({ points: points(1, 2, 3), target, direction: "increase" })).toBe("too-few-points");
    expect(meanChangeOf({ points: [], target: null, direction: "increase" })).toBe("too-few-points");
    expect(resultOf({ points: points(1, 2, 3, 4), target, direction: "increase" }).meanChange).toBe(1);
  });

  it("are six at most, the last ones", () => {
    const six = [10, 12, 11, 15, 16, 20];
    const of = (...values: readonly number[]): MeanChangeResult =>
      resultOf({ points: points(...values), target: { year: 2030, value: 100 }, direction: "increase" });
    expect(of(...six).meanChange).toBe(2);
    expect(of(1000, -7, ...six)).toEqual(of(...six));
    expect(of(...six.slice(1)).meanChange).toBe(2);
    expect(of(...six.slice(2)).meanChange).toBe(3);
  });

  it("are changes a year: a year without a value is spread", () => {
    const gap = [2010, 2012, 2014, 2016].map((year, i) => ({ year, value: i * 4 }));
    expect(resultOf({ points: gap, target: null, direction: "increase" }).meanChange).toBe(2);
  });

  it("can be otherwise", () => {
    const input: MeanChangeInput = { points: points(0, 0, 1, 3), target: null, direction: "increase" };
    expect(resultOf(input, { changes: [2, 1] }).meanChange).toBe(1.5);
    expect(meanChangeOf(input, { changes: [5, 4] })).toBe("too-few-points");
    expect(resultOf(rising(150), { miss: [0.51, 0.6] }).class).toBe("sun");
    expect(resultOf(rising(150), { miss: [0.4, 0.49] }).class).toBe("cloud");
  });
});

describe("a target that is to be kept, or met already", () => {
  it.each([
    // Six values, and at least 40 is wanted.
    [[30, 32, 34, 36, 38, 45], "sun"],
    [[40, 40, 40, 40, 40, 40], "sun"],
    [[60, 58, 56, 54, 52, 45], "slightly-cloudy"],
    [[20, 22, 24, 26, 28, 35], "cloud"],
    [[60, 55, 50, 45, 40, 35], "thunderstorm"],
  ] as const)("%j: %s", (values, symbol) => {
    const met = (values[5] as number) >= 40;
    const kept = { points: points(...values), direction: "increase" } as const;
    expect(resultOf({ ...kept, target: { year: null, value: 40 } })).toMatchObject({
      class: symbol,
      miss: null,
      projected: null,
    });
    if (met) expect(resultOf({ ...kept, target: { year: 2030, value: 40 } }).class).toBe(symbol);
    const mirrored = { points: points(...values.map((value) => -value)), direction: "decrease" } as const;
    expect(resultOf({ ...mirrored, target: { year: null, value: -40 } }).class).toBe(symbol);
  });
});

describe("a mere direction", () => {
  it.each([
    [[1, 2, 3, 4, 5, 6], "sun"],
    [[1, 2, 3, 4, 7, 6], "slightly-cloudy"],
    [[6, 5, 4, 3, 1, 2], "cloud"],
    [[6, 5, 4, 3, 2, 1], "thunderstorm"],
  ] as const)("%j, where more is direction: %s", (values, symbol) => {
    expect(resultOf({ points: points(...values), target: null, direction: "increase" }).class).toBe(symbol);
    const mirrored = points(...values.map((value) => -value));
    expect(resultOf({ points: mirrored, target: null, direction: "decrease" }).class).toBe(symbol);
  });
});

describe("several at once", () => {
  it("the weakest symbol counts", () => {
    expect(weakestMeanChange(["sun"])).toBe("sun");
    expect(weakestMeanChange(["sun", "thunderstorm", "cloud"])).toBe("thunderstorm");
    expect(weakestMeanChange(["slightly-cloudy", "sun"])).toBe("slightly-cloudy");
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...meanChangeClasses), { minLength: 1 }), (classes) => {
        const [first, ...others] = classes as [(typeof classes)[number], ...typeof classes];
        const rank = Math.max(...classes.map((symbol) => meanChangeClasses.indexOf(symbol)));
        expect(weakestMeanChange([first, ...others])).toBe(meanChangeClasses[rank]);
      }),
      { numRuns: 50 },
    );
  });

  it("of an interval, the bound that is harder to keep to", () => {
    // Between 40 and 60, at 58 and rising by 2 a year: above the lower bound, and soon above the upper one.
    const inside = points(48, 50, 52, 54, 56, 58);
    const lower = resultOf({
      points: inside,
      target: { year: null, value: 40 },
      direction: "increase",
    }).class;
    const upper = resultOf({
      points: inside,
      target: { year: null, value: 60 },
      direction: "decrease",
    }).class;
    expect([lower, upper]).toEqual(["sun", "slightly-cloudy"]);
    expect(weakestMeanChange([lower, upper])).toBe("slightly-cloudy");
  });
});

describe("properties", () => {
  it("a change of unit leaves the symbol and the miss as they are", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 4, maxLength: 8 }),
        fc.option(fc.integer({ min: -100, max: 100 })),
        fc.boolean(),
        fc.constantFrom(0.25, 4, 1024),
        (values, target, more, unit) => {
          const inUnit = (k: number): MeanChangeResult =>
            resultOf({
              points: points(...values.map((value) => value * k)),
              target: target === null ? null : { year: 2030, value: target * k },
              direction: more ? "increase" : "decrease",
            });
          const [one, other] = [inUnit(1), inUnit(unit)];
          expect(other.class).toBe(one.class);
          expect(other.miss === null).toBe(one.miss === null);
          expect(other.miss ?? 0).toBeCloseTo(one.miss ?? 0, 9);
          expect(other.meanChange / unit).toBeCloseTo(one.meanChange, 9);
        },
      ),
      { numRuns: 200 },
    );
  });
});
