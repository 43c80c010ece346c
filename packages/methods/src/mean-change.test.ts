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
import { figuresBy, type NumberCase, reasonBy, verdictWords } from "./verdict.fixture.ts";
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
  it.each(weather)(
    "The published symbol is $class",
    ({ points: published, target, direction, class: symbol }) => {
      expect(resultOf({ points: published, target, direction }).class).toBe(symbol);
    },
  );

  it("The first published series runs on to 9.5 by 2030, the second to 10.3", () => {
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
  ])("A miss of %d is %s", (share, symbol) => {
    const found = resultOf(missing(share));
    expect(found.miss).toBeCloseTo(share, 9);
    expect(found.class).toBe(symbol);
  });

  it("A miss of 20 % is still slightly cloudy, and one of 5 % no longer sun", () => {
    // 20 a year for five years, of a distance of 125; and of a distance of 100 with 5 missing, 19 a year.
    expect(resultOf(rising(50 + 125, 20))).toMatchObject({ miss: 0.2, class: "slightly-cloudy" });
    expect(resultOf(rising(150, 19))).toMatchObject({ miss: 0.05, class: "slightly-cloudy" });
  });

  it("The miss is 0 where the target would be reached or passed", () => {
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
  it("Fewer than four values are too few", () => {
    const target = { year: 2030, value: 10 };
    expect(meanChangeOf({ points: points(1, 2, 3), target, direction: "increase" })).toBe("too-few-points");
    expect(meanChangeOf({ points: [], target: null, direction: "increase" })).toBe("too-few-points");
    expect(resultOf({ points: points(1, 2, 3, 4), target, direction: "increase" }).meanChange).toBe(1);
  });

  it("The last six values count, and none before them", () => {
    const six = [10, 12, 11, 15, 16, 20];
    const of = (...values: readonly number[]): MeanChangeResult =>
      resultOf({ points: points(...values), target: { year: 2030, value: 100 }, direction: "increase" });
    expect(of(...six).meanChange).toBe(2);
    expect(of(1000, -7, ...six)).toEqual(of(...six));
    expect(of(...six.slice(1)).meanChange).toBe(2);
    expect(of(...six.slice(2)).meanChange).toBe(3);
  });

  it("A change over two years counts as two changes of half its size", () => {
    const gap = [2010, 2012, 2014, 2016].map((year, i) => ({ year, value: i * 4 }));
    expect(resultOf({ points: gap, target: null, direction: "increase" }).meanChange).toBe(2);
  });

  it("The number of values and the cut-offs are options", () => {
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
  ] as const)("Of at least 40, %j is %s", (values, symbol) => {
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
  ] as const)("%j, of which more is wanted, is %s", (values, symbol) => {
    expect(resultOf({ points: points(...values), target: null, direction: "increase" }).class).toBe(symbol);
    const mirrored = points(...values.map((value) => -value));
    expect(resultOf({ points: mirrored, target: null, direction: "decrease" }).class).toBe(symbol);
  });
});

describe("several at once", () => {
  it("The weakest symbol counts", () => {
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

  it("Of an interval the bound that is harder to keep counts", () => {
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
  it("A change of unit leaves the symbol and the miss as they are", () => {
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

describe("numbers that are not finite", () => {
  it.each([Number.NaN, Infinity, null, undefined])("%s is refused wherever it stands", (wrong) => {
    const bad = wrong as number;
    const target = { year: 2030, value: 10 };
    expect(meanChangeOf({ points: points(1, 2, bad, 4), target, direction: "increase" })).toBe("not-finite");
    const four = points(1, 2, 3, 4);
    const badTarget = { year: 2030, value: bad };
    expect(meanChangeOf({ points: four, target: badTarget, direction: "increase" })).toBe("not-finite");
  });

  it("Values of one time have no change a year", () => {
    const same = [1, 2, 3, 4].map((value) => ({ year: 2020, value }));
    expect(meanChangeOf({ points: same, target: null, direction: "increase" })).toBe("not-finite");
  });
});

describe("of a verdict", () => {
  /** Six yearly values to 2024. */
  const six = (...values: readonly number[]): Record<string, number> =>
    Object.fromEntries(values.map((value, i) => [`${2025 - values.length + i}`, value]));

  it.each([
    // By 2030, six years on, 40 is wanted.
    [[10, 13, 16, 19, 22, 25], "sun", "on-track"],
    [[15, 17, 19, 21, 23, 25], "slightly-cloudy", "on-track"],
    [[15, 16, 17, 18, 19, 20], "cloud", "behind"],
    [[20, 21, 19, 20, 19, 20], "thunderstorm", "behind"],
    [[25, 24, 23, 22, 21, 20], "thunderstorm", "worsening"],
    [[20, 25, 30, 35, 40, 41], "sun", "achieved"],
    [[50, 48, 46, 44, 43, 41], "slightly-cloudy", "achieved"],
  ] as const)("%j of at least 40 is %s and %s", (values, symbol, pace) => {
    expect(verdictWords(meanChange, { values: six(...values) })).toEqual([[symbol], [pace]]);
  });

  it("It needs no baseline", () => {
    const values = six(15, 16, 17, 18, 19, 20);
    const found = figuresBy(meanChange, { values, baseline: null });
    expect(found.figures).toEqual(figuresBy(meanChange, { values }).figures);
    expect(found.figures.meanChange).toEqual({ min: 1, max: 1 });
    expect(found.figures.projected.min).toBeCloseTo(26, 9);
    expect(found.figures.miss.min).toBeCloseTo(14 / 20, 9);
  });

  it.each(weather)("The published symbol $class comes out of a dataset as well", (published) => {
    const { points: series, target, direction, class: symbol } = published;
    const found = verdictWords(meanChange, {
      baseline: null,
      values: Object.fromEntries(series.map(({ year, value }) => [`${year}`, value])),
      target: { [direction === "increase" ? "atLeast" : "atMost"]: target.value },
      due: `${target.year}`,
      on: `${series.at(-1)!.year}-12-31`,
    });
    expect(found[0]).toEqual([symbol]);
  });

  it.each([
    [[1, 2, 3, 4, 5, 6], "sun", "on-track"],
    [[1, 2, 3, 4, 7, 6], "slightly-cloudy", "on-track"],
    [[6, 5, 4, 3, 1, 2], "cloud", "behind"],
    [[6, 5, 4, 3, 2, 1], "thunderstorm", "worsening"],
    [[6, 6, 6, 6, 6, 6], "thunderstorm", "behind"],
  ] as const)("%j, of which more is wanted and no number is set, is %s and %s", (values, symbol, pace) => {
    const more = { moreThan: 100, valueIn: "percent-of-baseline" } as const;
    const given = { target: more, baseline: null, due: null, values: six(...values) };
    expect(verdictWords(meanChange, given)).toEqual([[symbol], [pace]]);
  });

  it.each(["throughout 2020/2030", "indefinite"])("A target that is due %s is one to be kept", (due) => {
    const symbol = (...values: readonly number[]) =>
      verdictWords(meanChange, { due, values: six(...values) })[0];
    expect(symbol(50, 50, 50, 50, 50, 50)).toEqual(["sun"]);
    expect(symbol(50, 49, 48, 47, 46, 45)).toEqual(["slightly-cloudy"]);
    expect(symbol(15, 17, 19, 21, 23, 25)).toEqual(["cloud"]);
    expect(symbol(25, 24, 23, 22, 21, 20)).toEqual(["thunderstorm"]);
  });

  it("A ceiling that the baseline met is sun while the series does not rise", () => {
    const ceiling = { target: { atMost: 60 }, baseline: "55 in 2015" };
    expect(verdictWords(meanChange, { ...ceiling, values: six(55, 55, 54, 54, 53, 53) })).toEqual([
      ["sun"],
      ["achieved"],
    ]);
    expect(verdictWords(meanChange, { ...ceiling, values: six(55, 57, 58, 59, 60, 61) })[0]).toEqual([
      "thunderstorm",
    ]);
  });

  it("Of an interval the weaker bound counts", () => {
    const interval = { target: { between: "40..60" }, baseline: null };
    expect(verdictWords(meanChange, { ...interval, values: six(48, 50, 52, 54, 56, 58) })[0]).toEqual([
      "slightly-cloudy",
    ]);
    expect(verdictWords(meanChange, { ...interval, values: six(60, 62, 64, 66, 68, 70) })[0]).toEqual([
      "thunderstorm",
    ]);
    // Falling towards the upper bound, and already towards the lower one.
    expect(verdictWords(meanChange, { ...interval, values: six(90, 86, 82, 78, 74, 70) })[0]).toEqual([
      "slightly-cloudy",
    ]);
  });

  it("A number to be equalled is approached from either side", () => {
    const parity = { target: { equal: 40 }, baseline: null };
    const symbol = (...values: readonly number[]) =>
      verdictWords(meanChange, { ...parity, values: six(...values) })[0];
    expect(symbol(10, 13, 16, 19, 22, 25)).toEqual(["sun"]);
    expect(symbol(70, 67, 64, 61, 58, 55)).toEqual(["sun"]);
    expect(symbol(40, 43, 46, 49, 52, 55)).toEqual(["thunderstorm"]);
    expect(symbol(35, 36, 37, 38, 39, 40)).toEqual(["sun"]);
  });

  it("Ranges in the series are tried at their ends", () => {
    const latest = figuresBy(meanChange, { values: { ...six(15, 17, 19, 21, 23, 0), "2024": "10..25" } });
    expect(latest.possibleClass).toEqual(["slightly-cloudy", "cloud", "thunderstorm"]);
    const first = figuresBy(meanChange, { values: { ...six(0, 17, 19, 21, 23, 25), "2019": "5..15" } });
    expect(first.figures.meanChange).toEqual({ min: 2, max: 4 });
    expect(first.possibleClass).toEqual(["sun", "slightly-cloudy"]);
  });

  it.each<[string, NumberCase]>([
    ["too-few-points", { values: six(1, 2, 3) }],
    ["no-values", { values: {} }],
    ["open-range", { values: { ...six(0, 2, 3, 4), "2021": { min: 1 } } }],
    ["no-target", { target: null }],
  ])("It says %s where it has no figures", (reason, given) => {
    expect(reasonBy(meanChange, given)).toBe(reason);
  });

  it("A variant has cut-offs of its own, and its own least number of values", () => {
    const values = six(15, 16, 17, 18, 19, 20);
    expect(verdictWords(meanChangeWith({ miss: [0.75, 0.8] }), { values })[0]).toEqual(["sun"]);
    const short = meanChangeWith({ changes: [1, 1] });
    expect(verdictWords(short, { values: six(15, 20) })[0]).toEqual(["sun"]);
  });
});
