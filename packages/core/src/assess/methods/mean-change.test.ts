import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  meanChange,
  meanChangeClasses,
  meanChangeOf,
  type MeanChangeInput,
  type MeanChangeOptions,
  type MeanChangeResult,
  meanChangeWith,
  weakestMeanChange,
} from "./mean-change.ts";
import type { YearValue } from "./method.ts";
import { classBy, paceBy, reasonBy } from "./progress-fixture.ts";
import { weather } from "../../../fixtures/published-figures.ts";

const points = (...values: readonly number[]): readonly YearValue[] =>
  values.map((value, i) => ({ year: 2020 - values.length + i, value }));

function resultOf(input: MeanChangeInput, options?: MeanChangeOptions): MeanChangeResult {
  const found = meanChangeOf(input, options);
  if (found === "too-few-points") throw new Error(found);
  return found;
}

/** From 0 to 50 by 2019, 10 a year, with a target for 2024: at 10 a year it comes to 100. */
const rising = (target: number, change = 10): MeanChangeInput => ({
  points: points(...[5, 4, 3, 2, 1, 0].map((years) => 50 - change * years)),
  target: { year: 2024, value: target },
  better: "more",
});

describe("published figures", () => {
  it.each(weather)("Destatis: $class", ({ points: published, target, better, class: symbol }) => {
    expect(resultOf({ points: published, target, better }).class).toBe(symbol);
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

  it("of all of it is cloud where nothing moves, thunderstorm where it moves the wrong way", () => {
    expect(resultOf(rising(100, 0))).toMatchObject({ miss: 1, class: "cloud" });
    expect(resultOf(rising(100, -1e-9)).class).toBe("thunderstorm");
    expect(resultOf({ ...rising(0, 1e-9), better: "less" }).class).toBe("thunderstorm");
  });
});

describe("the values that count", () => {
  it("are four at least", () => {
    const target = { year: 2030, value: 10 };
    expect(meanChangeOf({ points: points(1, 2, 3), target, better: "more" })).toBe("too-few-points");
    expect(meanChangeOf({ points: [], target: null, better: "more" })).toBe("too-few-points");
    expect(resultOf({ points: points(1, 2, 3, 4), target, better: "more" }).meanChange).toBe(1);
  });

  it("are six at most, the last ones", () => {
    const six = [10, 12, 11, 15, 16, 20];
    const of = (...values: readonly number[]): MeanChangeResult =>
      resultOf({ points: points(...values), target: { year: 2030, value: 100 }, better: "more" });
    expect(of(...six).meanChange).toBe(2);
    expect(of(1000, -7, ...six)).toEqual(of(...six));
    expect(of(...six.slice(1)).meanChange).toBe(2);
    expect(of(...six.slice(2)).meanChange).toBe(3);
  });

  it("are changes a year: a year without a value is spread", () => {
    const gap = [2010, 2012, 2014, 2016].map((year, i) => ({ year, value: i * 4 }));
    expect(resultOf({ points: gap, target: null, better: "more" }).meanChange).toBe(2);
  });

  it("can be otherwise", () => {
    const input: MeanChangeInput = { points: points(0, 0, 1, 3), target: null, better: "more" };
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
    const kept = { points: points(...values), better: "more" } as const;
    expect(resultOf({ ...kept, target: { year: null, value: 40 } })).toMatchObject({
      class: symbol,
      miss: null,
      projected: null,
    });
    if (met) expect(resultOf({ ...kept, target: { year: 2030, value: 40 } }).class).toBe(symbol);
    const mirrored = { points: points(...values.map((value) => -value)), better: "less" } as const;
    expect(resultOf({ ...mirrored, target: { year: null, value: -40 } }).class).toBe(symbol);
  });
});

describe("a mere direction", () => {
  it.each([
    [[1, 2, 3, 4, 5, 6], "sun"],
    [[1, 2, 3, 4, 7, 6], "slightly-cloudy"],
    [[6, 5, 4, 3, 1, 2], "cloud"],
    [[6, 5, 4, 3, 2, 1], "thunderstorm"],
  ] as const)("%j, where more is better: %s", (values, symbol) => {
    expect(resultOf({ points: points(...values), target: null, better: "more" }).class).toBe(symbol);
    const mirrored = points(...values.map((value) => -value));
    expect(resultOf({ points: mirrored, target: null, better: "less" }).class).toBe(symbol);
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
    const lower = resultOf({ points: inside, target: { year: null, value: 40 }, better: "more" }).class;
    const upper = resultOf({ points: inside, target: { year: null, value: 60 }, better: "less" }).class;
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
              better: more ? "more" : "less",
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

describe("as a method", () => {
  const six = (...values: readonly number[]): Record<string, number> =>
    Object.fromEntries(values.map((value, i) => [`${2024 - values.length + i}`, value]));

  it.each([
    // By 2030, seven years on, 40 is wanted, from 10 in 2015.
    [[10, 13, 16, 19, 22, 25], "sun", "on-track"],
    [[15, 17, 19, 21, 23, 25], "slightly-cloudy", "on-track"],
    [[15, 16, 17, 18, 19, 20], "cloud", "behind"],
    [[25, 24, 23, 22, 21, 20], "thunderstorm", "worsening"],
    [[20, 25, 30, 35, 40, 41], "sun", "reached"],
    [[50, 48, 46, 44, 43, 41], "slightly-cloudy", "reached"],
  ] as const)("%j: %s, %s", (values, symbol, pace) => {
    const found = classBy(meanChange, { values: six(...values) });
    expect([found.class, found.pace]).toEqual([[symbol], [pace]]);
  });

  it("gives its measures", () => {
    const found = classBy(meanChange, { values: six(15, 16, 17, 18, 19, 20) });
    expect(Object.keys(found.measures)).toEqual(["meanChange", "projected"]);
    expect(found.measures["meanChange"]?.min).toBeCloseTo(1, 9);
    expect(found.measures["projected"]?.min).toBeCloseTo(27, 9);
  });

  it("reproduces the published symbols from a target and its series", () => {
    for (const { points: published, target, better, class: symbol } of weather) {
      const values = Object.fromEntries(published.map(({ year, value }) => [`${year}`, value]));
      const base = { value: { min: published[0]?.value ?? 0, max: published[0]?.value ?? 0 }, date: "2010" };
      const to = target.value;
      expect(classBy(meanChange, { base, values, to, indicator: { better } }).class).toEqual([symbol]);
    }
  });

  it("of several target years reads the next", () => {
    const due = { due: "[2026,2030]", values: six(15, 17, 19, 21, 23, 25) };
    expect(classBy(meanChange, due).measures["projected"]?.min).toBeCloseTo(31, 9);
  });

  it("carries ranges through: of an interval both bounds count, and what lies between", () => {
    const found = classBy(meanChange, { to: { min: 30, max: 60 }, values: six(15, 17, 19, 21, 23, 25) });
    expect(found.class).toEqual(["sun", "slightly-cloudy", "cloud"]);
    expect(found.pace).toEqual(["on-track", "behind"]);
    const latest = classBy(meanChange, {
      values: { ...six(15, 17, 19, 21, 23), "2024": { min: 10, max: 25 } },
    });
    expect(latest.class?.at(-1)).toBe("thunderstorm");
    expect(latest.measures["meanChange"]?.min).toBeLessThan(0);
    expect(latest.measures["meanChange"]?.max).toBeGreaterThan(0);
  });

  it("says why it gives none", () => {
    expect(reasonBy(meanChange, { values: six(1, 2, 3) })).toBe("too-few-points");
    expect(reasonBy(meanChange, { values: {} })).toBe("no-observations");
    expect(
      reasonBy(meanChange, { values: { "2020": { min: 1, max: 2 }, "2021": 3, "2022": 4, "2023": 5 } }),
    ).toBe("range-not-chosen");
    expect(reasonBy(meanChange, { base: 50 })).toBe("target-against-direction");
  });

  it("reads a target without a day as one to be kept", () => {
    const due = { kind: "none", reason: "open-ended" } as const;
    expect(classBy(meanChange, { due, values: six(15, 17, 19, 21, 23, 45) }).class).toEqual(["sun"]);
    expect(classBy(meanChange, { due, values: six(25, 24, 23, 22, 21, 20) }).class).toEqual(["thunderstorm"]);
  });

  it("does not take a target as reached that must be exceeded", () => {
    const found = { values: six(20, 25, 30, 35, 38, 40), target: { comparator: "more-than" } } as const;
    expect(paceBy(meanChange, found)).not.toContain("reached");
  });

  it("takes cut-offs of one's own", () => {
    const values = six(15, 16, 17, 18, 19, 20);
    expect(classBy(meanChangeWith({ miss: [0.7, 0.8] }), { values }).class).toEqual(["sun"]);
    expect(classBy(meanChangeWith({ changes: [1, 1] }), { values: six(15, 20) }).class).toEqual(["sun"]);
  });
});
