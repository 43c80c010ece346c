import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  classOfScore,
  growthRatio,
  growthRatioWith,
  growthRatioClasses,
  growthRatioOf,
  type GrowthRatioOptions,
  type GrowthRatioResult,
} from "./growth-ratio.ts";
import type { FormulaInput } from "./formula-input.ts";
import { figure, figuresBy, type NumberCase, reasonBy, verdictWords } from "./verdict.fixture.ts";
import {
  basque,
  basqueGrowthCuts,
  canadaGlobal,
  canadaNational,
  growthRatioTable,
  type PublishedGrowth,
} from "../fixtures/published-figures.ts";

function resultOf(input: FormulaInput, options?: GrowthRatioOptions): GrowthRatioResult {
  const found = growthRatioOf(input, options);
  if (typeof found === "string") throw new Error(found);
  return found;
}

/** From 1 in 2020, with a target of 2 in 2021 unless there is none: the growth observed is also the ratio. */
const growing = (latest: number, withTarget = false): FormulaInput => ({
  baseline: { year: 2020, value: 1 },
  latest: { year: 2021, value: latest },
  target: withTarget ? { year: 2021, value: 2 } : null,
  direction: "increase",
});

/** Published to some sixteen digits, by another machine's powers and roots: the last of them may differ by rounding. */
function expectPublished(found: number, printed: string): void {
  const published = Number(printed);
  expect(Math.abs(found - published)).toBeLessThanOrEqual(1e-11 * Math.max(1, Math.abs(published)));
}

const withFigures = (rows: readonly PublishedGrowth[]) => rows.filter(({ value }) => value !== null);
const named = (rows: readonly PublishedGrowth[]) => rows.map((row) => [row.id, row] as const);

describe("published figures", () => {
  it.each(named(growthRatioTable))(
    "The rounded figures of %s in the manual come out again",
    (_, published) => {
      const found = resultOf(published.input);
      expect(found.value?.toFixed(6)).toBe(published.value);
      expect(found.score.toFixed(4)).toBe(published.score);
      expect(found.class).toBe(published.class);
    },
  );

  describe.each([
    ["Statistics Canada, Global Indicator Framework", canadaGlobal],
    ["Statistics Canada, Canadian Indicator Framework", canadaNational],
  ])("%s", (_, rows) => {
    it.each(named(withFigures(rows)))("%s", (_id, published) => {
      const found = resultOf(published.input);
      expect(found.class).toBe(published.class);
      expectPublished(found.score, published.score as string);
      expectPublished(found.value as number, published.value as string);
    });
  });

  it.each(named(withFigures(basque)))("Eustat, with its own cut-offs: %s", (_, published) => {
    const found = resultOf(published.input, { growth: basqueGrowthCuts });
    // With a target, Eustat's lines have slopes of 25/6 and 50/7 where Statistics Canada rounds them to four places.
    const distance = Math.abs(found.score - Number(published.score));
    expect(distance).toBeLessThanOrEqual(published.input.target === null ? 1e-11 : 1e-4);
    expectPublished(found.value as number, published.value as string);
    if (published.class !== null) expect(found.class).toBe(published.class);
  });

  const unrated = [...canadaGlobal, ...canadaNational, ...basque].filter(
    ({ class: name }) => name === "not-available",
  );

  it.each(named(unrated))("%s, which the office does not rate, has a reason", (_, { input }) => {
    expect(growthRatioOf(input)).toBe(
      input.baseline.year === input.latest.year ? "too-few-points" : "baseline-equals-target",
    );
  });

  const met = [...canadaGlobal, ...canadaNational].filter(
    ({ class: name, value }) => name === "target-achieved" && value === null,
  );

  it.each(named(met))("%s, achieved from the start, has no ratio and a score of 5", (_, { input, score }) => {
    const found = resultOf(input);
    expect(found.class).toBe("target-achieved");
    expect(found.score).toBe(Number(score));
    // The office prints no value. What has no measure is never 0.
    expect(found.value).toBeNull();
  });

  it("They are many, with and without a target, of every class, and near a bound", () => {
    const rows = [...canadaGlobal, ...canadaNational];
    for (const name of growthRatioClasses) expect(rows.some((row) => row.class === name)).toBe(true);
    expect(rows.filter(({ input }) => input.target !== null).length).toBeGreaterThan(70);
    expect(rows.filter(({ input }) => input.bound !== null).length).toBeGreaterThan(30);
  });
});

describe("the classes", () => {
  const slack = 1e-9;

  it.each([
    [0.95, "substantial", "moderate"],
    [0.6, "moderate", "limited"],
    [0, "limited", "deterioration"],
  ])("With a target, a ratio of %d is %s, and below it %s", (cut, from, below) => {
    expect(resultOf(growing(1 + cut + slack, true)).class).toBe(from);
    expect(resultOf(growing(1 + cut - slack, true)).class).toBe(below);
  });

  it.each([
    [0.015, "substantial", "moderate"],
    [0.005, "moderate", "limited"],
    [0, "limited", "deterioration"],
  ])("Without a target, growth of %d a year is %s, and below it %s", (cut, from, below) => {
    expect(resultOf(growing(1 + cut + slack)).class).toBe(from);
    expect(resultOf(growing(1 + cut - slack)).class).toBe(below);
  });

  it("A class begins at its cut-off", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.5, max: 1.5, noNaN: true }),
        fc.boolean(),
        fc.constantFrom(0, 1, 2),
        (latest, withTarget, which) => {
          const { value } = resultOf(growing(latest, withTarget));
          const cuts = (at: number) =>
            [0, 1, 2].map((i) => (i < which ? at + 2 - i : i > which ? at - i : at)) as [
              number,
              number,
              number,
            ];
          const options = (at: number): GrowthRatioOptions =>
            withTarget ? { ratio: cuts(at) } : { growth: cuts(at) };
          const above = (value as number) + Math.max(1e-12, Math.abs(value as number) * 1e-12);
          expect(
            growthRatioClasses.indexOf(resultOf(growing(latest, withTarget), options(value as number)).class),
          ).toBe(which + 1);
          expect(
            growthRatioClasses.indexOf(resultOf(growing(latest, withTarget), options(above)).class),
          ).toBe(which + 2);
        },
      ),
      { numRuns: 200 },
    );
  });

  it.each([
    ["increase", 2, "target-achieved"],
    ["increase", 2 - slack, "substantial"],
    ["increase", 3, "target-achieved"],
    ["decrease", 0.5, "target-achieved"],
    ["decrease", 0.5 + slack, "substantial"],
  ] as const)("A wanted %s is achieved by what meets the target: %d is %s", (direction, latest, name) => {
    const target = { year: 2021, value: direction === "increase" ? 2 : 0.5 };
    expect(resultOf({ ...growing(latest), target, direction }).class).toBe(name);
  });

  it("A score falls into the class of its quarter", () => {
    expect([5, 2.5, 2.4999, 0, -0.0001, -2.5, -2.5001, -5].map(classOfScore)).toEqual([
      "substantial",
      "substantial",
      "moderate",
      "moderate",
      "limited",
      "limited",
      "deterioration",
      "deterioration",
    ]);
  });
});

describe("the score", () => {
  it.each([
    [-0.6, -5],
    [-0.7, -5],
    [-0.3, 4.1667 * -0.3 - 2.5],
    [0, -2.5],
    [0.3, 4.1667 * 0.3 - 2.5],
    [0.6, 4.1667 * 0.6 - 2.5],
    [0.7, 7.1429 * 0.7 - 4.2857],
    [0.95, 7.1429 * 0.95 - 4.2857],
  ])("With a target, a ratio of %d scores %d", (ratio, score) => {
    expect(resultOf(growing(1 + ratio, true)).score).toBeCloseTo(score, 4);
  });

  it("A ratio of 1.3 and more scores 5", () => {
    // From 1 to 2.5 in four years asks for 25.7 % a year.
    const target = { year: 2024, value: 2.5 };
    expect(resultOf({ ...growing(1 + 1.3 * (2.5 ** 0.25 - 1)), target }).score).toBeCloseTo(5, 3);
    expect(resultOf({ ...growing(1.5), target }).score).toBe(5);
    expect(resultOf({ ...growing(1 + 1.2 * (2.5 ** 0.25 - 1)), target }).score).toBeCloseTo(
      7.1429 * 1.2 - 4.2857,
      9,
    );
  });

  it.each([
    [-0.03, -5],
    [-0.02, -5],
    [-0.01, -3.75],
    [0, -2.5],
    [0.0025, -1.25],
    [0.005, 0],
    [0.01, 1.25],
    [0.015, 2.5],
    [0.0175, 3.75],
    [0.02, 5],
    [0.03, 5],
  ])("Without a target, growth of %d a year scores %d", (growth, score) => {
    expect(resultOf(growing(1 + growth)).score).toBeCloseTo(score, 9);
  });

  it("A score lies from -5 to 5, and agrees with the class but for the rounding of the published lines", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 5, noNaN: true }),
        fc.boolean(),
        fc.option(fc.double({ min: 0.3, max: 4, noNaN: true })),
        (latest, withTarget, bound) => {
          const input = { ...growing(latest, withTarget), bound };
          const { score, class: name } = resultOf(input);
          expect(score).toBeGreaterThanOrEqual(-5);
          expect(score).toBeLessThanOrEqual(5);
          if (name === "target-achieved") expect(score).toBe(5);
          else expect([classOfScore(score - 1e-4), classOfScore(Math.min(5, score + 1e-4))]).toContain(name);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("near a natural bound", () => {
  const near = (
    latest: number,
    bound: number,
    direction: FormulaInput["direction"] = "increase",
  ): FormulaInput => ({
    ...growing(latest),
    bound,
    direction,
  });

  it("The cut-offs above 0 are multiplied by 1 - (y0 / bound)^4.44", () => {
    const factor = 1 - (1 / 1.25) ** 4.44;
    for (const [cut, at, below] of [
      [0.015, "substantial", "moderate"],
      [0.005, "moderate", "limited"],
    ] as const) {
      expect(resultOf(near(1 + cut * factor + 1e-9, 1.25)).class).toBe(at);
      expect(resultOf(near(1 + cut * factor - 1e-9, 1.25)).class).toBe(below);
    }
    expect(resultOf(near(1 + 0.01 * factor, 1.25)).score).toBeCloseTo(1.25, 9);
    expect(resultOf(near(1 + 0.0175 * factor, 1.25)).score).toBeCloseTo(3.75, 9);
  });

  it("The cut-offs at and below 0 stay as they are", () => {
    expect(resultOf(near(0.99, 1.01))).toEqual(resultOf(growing(0.99)));
    expect(resultOf(near(1 - 1e-9, 1.01)).class).toBe("deterioration");
    expect(resultOf(near(1, 1.01)).class).toBe("limited");
  });

  it("From above the factor is the same at the same distance, and 1 from twice the bound on", () => {
    // 1 is a quarter of 0.8 above it, as 0.6 is below it.
    const factor = 1 - (0.6 / 0.8) ** 4.44;
    expect(resultOf(near(1 - 0.01 * factor, 0.8, "decrease")).score).toBeCloseTo(1.25, 9);
    expect(resultOf(near(1 - 0.01, 0.5, "decrease")).score).toBeCloseTo(1.25, 9);
    expect(resultOf(near(1 - 0.01, 0.4, "decrease")).score).toBeCloseTo(1.25, 9);
    expect(resultOf(near(1 - 0.01, 0, "decrease")).score).toBeCloseTo(1.25, 9);
  });

  it.each([
    ["increase", 1, "substantial", 5],
    ["increase", 1.001, "substantial", 5],
    ["increase", 0.99, "deterioration", -3.75],
    ["decrease", 1, "substantial", 5],
    ["decrease", 0.99, "substantial", 5],
    ["decrease", 1.01, "deterioration", -3.75],
  ] as const)("A value at its bound, with a wanted %s to %d, is %s", (direction, latest, name, score) => {
    const found = resultOf(near(latest, 1, direction));
    expect(found.class).toBe(name);
    expect(found.score).toBeCloseTo(score, 9);
  });

  it("A bound changes nothing where there is a target", () => {
    for (const latest of [0.9, 1.5, 1.7, 1.99])
      expect(resultOf({ ...growing(latest, true), bound: 2 })).toEqual(resultOf(growing(latest, true)));
  });
});

describe("edge rules", () => {
  const from = (
    baseline: number,
    latest: number,
    target: number | null,
    direction: FormulaInput["direction"],
  ) =>
    growthRatioOf({
      baseline: { year: 2015, value: baseline },
      latest: { year: 2023, value: latest },
      target: target === null ? null : { year: 2030, value: target },
      direction,
    });

  it("A target of 0 counts as 0.001", () => {
    expect(from(20, 10, 0, "decrease")).toEqual(from(20, 10, 0.001, "decrease"));
    expect(from(20, 10, 0, "decrease")).toMatchObject({ class: "limited" });
    expect(from(20, 0.0005, 0, "decrease")).toMatchObject({ class: "target-achieved", score: 5 });
  });

  it("A baseline of 0 counts as 0.001", () => {
    expect(from(0, 10, 60, "increase")).toEqual(from(0.001, 10, 60, "increase"));
    expect(from(0, 10, null, "increase")).toEqual(from(0.001, 10, null, "increase"));
  });

  it("A latest value of 0 is a value, and of neither sign", () => {
    // (0 / 20)^(1/8) - 1 is -1.
    expect(from(20, 0, null, "decrease")).toMatchObject({ value: 1, class: "substantial", score: 5 });
    expect(from(20, 0, null, "increase")).toMatchObject({ value: -1, class: "deterioration", score: -5 });
    expect(from(20, 0, 60, "increase")).toMatchObject({ class: "deterioration", score: -5 });
  });

  it("A latest value of 0 achieves a target of 0 from either side", () => {
    expect(from(20, 0, 0, "decrease")).toMatchObject({ class: "target-achieved", score: 5 });
    expect(from(-20, 0, 0, "increase")).toMatchObject({ class: "target-achieved", score: 5 });
  });

  it("Values of mixed sign give no result", () => {
    expect(from(-5, 5, null, "increase")).toBe("mixed-signs");
    expect(from(5, -5, null, "decrease")).toBe("mixed-signs");
    expect(from(-5, -3, 10, "increase")).toBe("mixed-signs");
    expect(from(5, 3, -10, "decrease")).toBe("mixed-signs");
  });

  it("Where all values are negative, the direction is flipped", () => {
    // From -10 to -5 is an increase, though the ratio of the values falls.
    expect(from(-10, -5, null, "increase")).toMatchObject({ class: "substantial" });
    expect(from(-10, -5, null, "increase")).toEqual(from(10, 5, null, "decrease"));
    expect(from(-10, -20, null, "increase")).toMatchObject({ class: "deterioration" });
    expect(from(-10, -20, null, "decrease")).toEqual(from(10, 20, null, "increase"));
    expect(from(-10, -6, -4, "increase")).toEqual(from(10, 6, 4, "decrease"));
    expect(from(-10, -3, -4, "increase")).toMatchObject({ class: "target-achieved" });
  });

  it.each([
    [2015, "too-few-points"],
    [2014, "too-few-points"],
    [2015.9, "too-few-points"],
    [2016, null],
  ])("With a baseline of 2015 and a latest value of %d the reason is %s", (year, reason) => {
    const found = growthRatioOf({
      baseline: { year: 2015, value: 1 },
      latest: { year, value: 1.1 },
      target: null,
      direction: "increase",
    });
    expect(typeof found === "string" ? found : null).toBe(reason);
  });

  it("A target that asks for no growth gives no ratio, unless it is met", () => {
    expect(from(10, 9, 10, "increase")).toBe("baseline-equals-target");
    expect(from(10, 11, 10, "increase")).toMatchObject({ class: "target-achieved", score: 5 });
  });

  it("A target on the other side of the baseline is achieved by what meets it, and R keeps its sign", () => {
    // As published: 70 to 68 of at most 100 (Canadian Indicator Framework, 15-5-1).
    expect(from(70, 68, 100, "decrease")).toMatchObject({ class: "target-achieved" });
    expect(from(3, 2, 1, "increase")).toMatchObject({ class: "target-achieved" });
    // A baseline that met the target and a latest value that no longer does is deterioration: d counts, not the way to the target.
    expect(from(7.8, 17.7, 10, "decrease")).toMatchObject({ class: "deterioration" });
  });
});

describe("options", () => {
  it("Options take the place of the published cut-offs", () => {
    expect(resultOf(growing(1.5, true), { ratio: [0.5, 0.4, 0.3] }).class).toBe("substantial");
    expect(resultOf(growing(1.35, true), { ratio: [0.5, 0.4, 0.3] }).class).toBe("limited");
    expect(resultOf(growing(1.2, true), { ratio: [0.5, 0.4, 0.3] }).class).toBe("deterioration");
    expect(resultOf(growing(1.01), { growth: [0.01, 0.002, -0.01] }).class).toBe("substantial");
    expect(resultOf(growing(0.995), { growth: [0.01, 0.002, -0.01] }).class).toBe("limited");
    expect(resultOf(growing(1.03), { growthAtEnds: [0.045, -0.02] }).score).toBeCloseTo(3.75, 9);
    expect(resultOf(growing(0.98), { growthAtEnds: [0.02, -0.04] }).score).toBeCloseTo(-3.75, 9);
    const zero = { ...growing(1), baseline: { year: 2020, value: 0 } };
    expect(resultOf(zero, { insteadOfZero: 1 }).value).toBe(0);
    const limited = { ...growing(1.01), bound: 2 };
    expect(resultOf(limited, { boundExponent: 1 }).score).toBeCloseTo(5, 9);
    expect(resultOf(limited, { boundExponent: 2 }).score).toBeCloseTo(
      resultOf(growing(1 + 0.01 / 0.75)).score,
      9,
    );
  });

  it("No option leaves the published cut-offs", () => {
    expect(resultOf(growing(1.01), {})).toEqual(resultOf(growing(1.01)));
  });
});

describe("properties", () => {
  const positive = fc.double({ min: 0.01, max: 1000, noNaN: true });
  const value = fc.tuple(positive, fc.boolean());

  it("A change of unit changes nothing, where no value is 0", () => {
    fc.assert(
      fc.property(
        positive,
        positive,
        fc.option(positive),
        fc.option(positive),
        fc.constantFrom("increase", "decrease"),
        fc.constantFrom(1, -1),
        fc.constantFrom(0.001, 0.25, 1000, 4096),
        (baseline, latest, target, bound, direction, sign, factor) => {
          // At an end exactly, rounding may move a value to the other side.
          fc.pre(Math.abs(baseline - latest) > 1e-6 && Math.abs((target ?? 0) - latest) > 1e-6);
          fc.pre(Math.abs((target ?? 0) - baseline) > 1e-3 && Math.abs((bound ?? 0) - baseline) > 1e-6);
          const inUnit = (unit: number) =>
            growthRatioOf({
              baseline: { year: 2015, value: baseline * sign * unit },
              latest: { year: 2023, value: latest * sign * unit },
              target: target === null ? null : { year: 2030, value: target * sign * unit },
              direction: direction as "increase" | "decrease",
              bound: bound === null ? null : bound * sign * unit,
            });
          const [one, other] = [inUnit(1), inUnit(factor)];
          if (typeof one === "string" || typeof other === "string") {
            expect(other).toBe(one);
            return;
          }
          expect(Math.abs((other.value as number) - (one.value as number))).toBeLessThan(
            1e-6 * Math.max(1, Math.abs(one.value as number)),
          );
          expect(other.score).toBeCloseTo(one.score, 5);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("A better latest value never gives a worse class or score", () => {
    fc.assert(
      fc.property(
        value,
        positive,
        positive,
        fc.option(positive),
        fc.option(positive),
        ([baseline, more], a, b, target, bound) => {
          const rated = (latest: number) =>
            growthRatioOf({
              baseline: { year: 2015, value: baseline },
              latest: { year: 2023, value: latest },
              target: target === null ? null : { year: 2030, value: target },
              direction: more ? "increase" : "decrease",
              bound,
            });
          const [worse, best] = [
            rated(more ? Math.min(a, b) : Math.max(a, b)),
            rated(more ? Math.max(a, b) : Math.min(a, b)),
          ];
          if (typeof worse === "string" || typeof best === "string") return;
          expect(growthRatioClasses.indexOf(best.class)).toBeLessThanOrEqual(
            growthRatioClasses.indexOf(worse.class),
          );
          expect(best.score).toBeGreaterThanOrEqual(worse.score - 1e-3);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("numbers that are not finite", () => {
  it.each([Number.NaN, Infinity, -Infinity, null, undefined])("%s is refused wherever it stands", (wrong) => {
    const bad = wrong as number;
    const input = growing(1.5, true);
    expect(growthRatioOf({ ...input, latest: { year: 2021, value: bad } })).toBe("not-finite");
    expect(growthRatioOf({ ...input, baseline: { year: bad, value: 1 } })).toBe("not-finite");
    expect(growthRatioOf({ ...input, target: { year: 2030, value: bad } })).toBe("not-finite");
  });

  it("A result that grows beyond every number is refused as well", () => {
    expect(growthRatioOf({ ...growing(1e308), baseline: { year: 2020, value: 5e-324 } })).toBe("not-finite");
  });
});

describe("of a verdict", () => {
  const direction = { moreThan: 100, valueIn: "percent-of-baseline" } as const;

  it.each(named(withFigures([...canadaGlobal, ...canadaNational])))(
    "The published figure of %s comes out of a dataset as well",
    (_, { input, score, class: name }) => {
      const { baseline, latest, target, bound } = input;
      const isIncrease = input.direction === "increase";
      const found = figuresBy(growthRatio, {
        baseline: `${baseline.value} in ${baseline.year}`,
        values: { [`${latest.year}`]: latest.value },
        target:
          target === null
            ? { [isIncrease ? "moreThan" : "lessThan"]: 100, valueIn: "percent-of-baseline" }
            : { [isIncrease ? "atLeast" : "atMost"]: target.value },
        due: `${target?.year ?? 2030}`,
        indicator: { direction: input.direction, ...(bound ? { bound } : {}) },
        on: "2026-12-31",
      });
      expect(found.class).toBe(name);
      expectPublished(found.figures.score.min ?? NaN, score as string);
    },
  );

  it.each([
    [40, "target-achieved", "achieved"],
    [39, "substantial", "on-track"],
    [19, "moderate", "behind"],
    [11, "limited", "behind"],
    [10, "limited", "behind"],
    [9, "deterioration", "worsening"],
    [0, "deterioration", "worsening"],
  ])("%d of 40 by 2030, from 10 in 2015, is %s and %s", (latest, name, pace) => {
    expect(verdictWords(growthRatio, { values: { "2023": latest } })).toEqual([[name], [pace]]);
  });

  it("A direction without a number is read by its growth, and has no ratio", () => {
    const given = { target: direction, values: { "2023": 10 * 1.01 ** 8 } };
    expect(figure(growthRatio, "growthPerYear", given)).toBeCloseTo(0.01, 12);
    expect(figure(growthRatio, "ratio", given)).toBeNull();
    expect(figuresBy(growthRatio, given).class).toBe("moderate");
  });

  it("Near a natural bound the cut-offs for growth are lower", () => {
    const given = { target: direction, baseline: "66.6 in 2016", values: { "2023": 71.4 } };
    expect(figure(growthRatio, "score", given)).toBeLessThan(1.3);
    const near = { ...given, indicator: { bound: 100 } };
    expect(figure(growthRatio, "score", near)).toBeCloseTo(1.7398, 4);
  });

  it("Without a baseline growth starts from the first value of 2015 or later", () => {
    const values = { "2010": 1, "2015": 10, "2018": 12, "2023": 25 };
    const found = figuresBy(growthRatio, { baseline: null, values });
    expect(found.figures).toEqual(figuresBy(growthRatio, { values }).figures);
    const since = growthRatioWith({ since: 2018 });
    const later = figuresBy(since, { baseline: null, values });
    expect(later.figures).toEqual(figuresBy(growthRatio, { baseline: "12 in 2018", values }).figures);
    expect(reasonBy(growthRatio, { baseline: null, values: { "2010": 1 } })).toBe("no-baseline");
  });

  it.each([
    [50, "target-achieved", "achieved"],
    [60, "target-achieved", "achieved"],
    [62, "deterioration", "worsening"],
  ])("Under a ceiling of 60 that 55 met at the baseline, %d is %s", (latest, name, pace) => {
    const ceiling = { target: { atMost: 60 }, baseline: "55 in 2015", values: { "2023": latest } };
    expect(verdictWords(growthRatio, ceiling)).toEqual([[name], [pace]]);
  });

  it("A floor that was met at the baseline is read in the same way", () => {
    const floor = { target: { atLeast: 60 }, baseline: "65 in 2015" };
    expect(verdictWords(growthRatio, { ...floor, values: { "2023": 61 } })[0]).toEqual(["target-achieved"]);
    expect(verdictWords(growthRatio, { ...floor, values: { "2023": 59 } })[0]).toEqual(["deterioration"]);
  });

  it.each(["2015/2016", "2015-04-01/2016-03-31"])("Of a period like %s the first year counts", (period) => {
    const latest = period.replace("2015", "2023").replace("2016", "2024");
    const fiscal = { baseline: `14.5 in ${period}`, values: { [latest]: 10.2 }, target: { atMost: 7.25 } };
    expect(figure(growthRatio, "ratio", fiscal)?.toFixed(6)).toBe("0.952590");
  });

  it("A range of values gives ranges of figures, and every class between", () => {
    const found = figuresBy(growthRatio, { values: { "2023": "11..30" } });
    expect(found.class).toBe("uncertain");
    expect(found.possibleClass).toEqual(["substantial", "moderate", "limited"]);
    expect(found.possiblePace).toEqual(["on-track", "behind"]);
    const at = (latest: number) => figuresBy(growthRatio, { values: { "2023": latest } }).figures;
    expect(found.figures.ratio).toEqual({ min: at(11).ratio.min, max: at(30).ratio.max });
  });

  it("A range of targets gives every class between as well", () => {
    const [classes] = verdictWords(growthRatio, { target: { atLeast: "15..200" } });
    expect(classes).toEqual(["target-achieved", "substantial", "moderate", "limited"]);
  });

  it.each<[string, NumberCase]>([
    ["mixed-signs", { baseline: "-10 in 2015" }],
    ["too-few-points", { values: { "2016-06": 12 } }],
    ["baseline-equals-target", { baseline: "40 in 2015" }],
    ["no-values", { values: {} }],
    ["no-value-after-baseline", { values: { "2014": 12 } }],
    ["too-few-points", { values: { "2015": 12 } }],
    ["no-due", { due: "not stated" }],
    ["kept-throughout", { due: "throughout 2016/2030" }],
    ["no-direction", { baseline: null, target: { equal: 40 } }],
  ])("It says %s where it has no figures", (reason, given) => {
    expect(reasonBy(growthRatio, given)).toBe(reason);
  });

  it("What falls short once the due day has come is not on track", () => {
    const late = { due: "2023-11", values: { "2023": 39.9 } };
    expect(figuresBy(growthRatio, late).possiblePace).toEqual(["behind"]);
  });

  it("A target that must be exceeded is not achieved by its own value", () => {
    const found = figuresBy(growthRatio, { target: { moreThan: 40 }, values: { "2023": 40 } });
    expect(found.class).not.toBe("target-achieved");
    expect(found.possiblePace).not.toContain("achieved");
  });

  it("A variant has an id, cut-offs and words of its own, and keeps the order of the classes", () => {
    const label = { en: "On track", fr: "En bonne voie" };
    const own = growthRatioWith({ id: "own", ratio: [2, 1.9, 1.8], labels: { substantial: label } });
    expect(figuresBy(own)).toMatchObject({ method: "own", class: "deterioration" });
    expect(own.words?.classes?.["substantial"]).toEqual(label);
    expect(Object.keys(own.words?.classes ?? {})).toEqual(growthRatioClasses);
    expect(growthRatio.words?.classes?.["substantial"]?.["en"]).toBe("substantial progress");
  });
});
