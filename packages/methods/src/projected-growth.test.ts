import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  projectedGrowth,
  projectedGrowthClasses,
  projectedGrowthOf,
  type ProjectedGrowthInput,
  type ProjectedGrowthOptions,
  type ProjectedGrowthResult,
  projectedGrowthWith,
} from "./projected-growth.ts";
import { figure, figuresBy, type NumberCase, reasonBy, verdictWords } from "./verdict.fixture.ts";

type Input = ProjectedGrowthInput;

function resultOf(input: Input, options?: ProjectedGrowthOptions): ProjectedGrowthResult {
  const found = projectedGrowthOf(input, options);
  if (typeof found === "string") throw new Error(found);
  return found;
}

/** From 10 in 2015 to a value in 2020, with a target for 2030. */
const series = (
  latest: number,
  target: number | null,
  direction: Input["direction"] = "increase",
): Input => ({
  baseline: { year: 2015, value: 10 },
  latest: { year: 2020, value: latest },
  target: target === null ? null : { year: 2030, value: target },
  direction,
});

describe("the projection", () => {
  it("What doubled in five years doubles twice more in ten", () => {
    const found = resultOf(series(20, 80 + 1e-9));
    expect(found.projected).toBeCloseTo(80, 9);
    expect(found.value).toBeCloseTo(1, 9);
    expect(found).toMatchObject({ score: 3, class: "on-track" });
  });

  it.each([
    [20, 150, 70 / 140],
    [10, 40, 0],
    [5, 40, (10 / 2 ** 3 - 10) / 30],
    [40, 1000, 630 / 990],
  ])("From 10 by way of %d, the share of the way to %d is %d", (latest, target, share) => {
    expect(resultOf(series(latest, target)).value).toBeCloseTo(share, 9);
  });

  it("A wanted decrease is read likewise", () => {
    // Halved in five years: 10, 5, 2.5, 1.25.
    expect(resultOf(series(5, 1, "decrease")).value).toBeCloseTo(8.75 / 9, 9);
    expect(resultOf(series(5, 1, "decrease")).class).toBe("on-track");
    expect(resultOf(series(20, 1, "decrease")).class).toBe("stagnation-or-regression");
  });
});

describe("the classes", () => {
  /** A target that makes the projection, 80, cover a share of the way from 10. */
  const covering = (share: number): Input => series(20, 10 + 70 / share);

  it.each([
    [0.95, "on-track", 3, "fair", 2],
    [0.1, "fair", 2, "stagnation-or-regression", 1],
  ] as const)(
    "With a target, a share of %d is %s (%d), and below it %s (%d)",
    (cut, at, score, below, less) => {
      expect(resultOf(covering(cut + 1e-9))).toMatchObject({ class: at, score });
      expect(resultOf(covering(cut - 1e-9))).toMatchObject({ class: below, score: less });
    },
  );

  it.each([
    [0.02, "on-track", 3, "fair", 2],
    [0.005, "fair", 2, "stagnation-or-regression", 1],
  ] as const)(
    "Without a target, growth of %d a year is %s (%d), and below it %s (%d)",
    (cut, at, score, below, less) => {
      const growing = (rate: number, direction: Input["direction"]): Input =>
        series(10 * (1 + (direction === "increase" ? rate : -rate)) ** 5, null, direction);
      for (const direction of ["increase", "decrease"] as const) {
        expect(resultOf(growing(cut + 1e-9, direction))).toMatchObject({ class: at, score, projected: null });
        expect(resultOf(growing(cut - 1e-9, direction))).toMatchObject({ class: below, score: less });
        expect(resultOf(growing(cut, direction)).value).toBeCloseTo(cut, 12);
      }
    },
  );

  it("A class begins at its cut-off", () => {
    fc.assert(
      fc.property(fc.double({ min: 5, max: 40, noNaN: true }), fc.boolean(), (latest, withTarget) => {
        const input = series(latest, withTarget ? 50 : null);
        const { value } = resultOf(input);
        const options = (cuts: readonly [number, number]): ProjectedGrowthOptions =>
          withTarget ? { share: cuts } : { growth: cuts };
        const above = value + Math.max(1e-12, Math.abs(value) * 1e-12);
        expect(resultOf(input, options([value, value - 1])).score).toBe(3);
        expect(resultOf(input, options([above, value])).score).toBe(2);
        expect(resultOf(input, options([above + 1, above])).score).toBe(1);
      }),
      { numRuns: 100 },
    );
  });

  it("Below 0 the classes are mirrored: less of a debt is more", () => {
    const below = (latest: number, direction: Input["direction"]): ProjectedGrowthResult =>
      resultOf({ ...series(-latest, null, direction), baseline: { year: 2015, value: -10 } });
    expect(below(8, "increase").class).toBe("on-track");
    expect(below(12, "increase").class).toBe("stagnation-or-regression");
    expect(below(12, "decrease").class).toBe("on-track");
  });
});

describe("a target that is met", () => {
  it.each([
    ["increase", 40, 40],
    ["increase", 41, 40],
    ["decrease", 5, 5],
    ["decrease", 4, 5],
  ] as const)("A wanted %s that is met, by %d of %d, scores 3", (direction, latest, target) => {
    expect(resultOf(series(latest, target, direction))).toMatchObject({ score: 3, class: "on-track" });
  });

  it("A target that is met scores 3 whatever the growth, even from 0 or another sign", () => {
    const from = (value: number): Input => ({ ...series(40, 40), baseline: { year: 2015, value } });
    for (const value of [0, -5, 40, 60]) expect(resultOf(from(value)).score).toBe(3);
  });

  // It does not grow; only being near the end can make it score 3.
  it.each([
    [true, "increase", 100, 99, 3],
    [true, "increase", 100, 98.99, 1],
    [true, "increase", 100, 99.5, 3],
    [true, "decrease", 0, 1, 3],
    [true, "decrease", 0, 1.01, 1],
    [true, "decrease", 0, 0.2, 3],
    [false, "increase", 100, 99.5, 1],
    [false, "decrease", 0, 0.2, 1],
    [true, "increase", 90, 89.5, 1],
    [true, "decrease", 10, 10.5, 1],
  ] as const)(
    "Whether it is a percentage (%s): with a wanted %s to %d, a value of %d scores %d",
    (isPercentage, direction, target, latest, score) => {
      const input: Input = {
        ...series(latest, target, direction),
        baseline: { year: 2015, value: latest },
        isPercentage,
      };
      expect(resultOf(input).score).toBe(score);
    },
  );
});

describe("why there is no result", () => {
  it.each<[string, Partial<Input>, string]>([
    ["from a baseline of 0", { baseline: { year: 2015, value: 0 } }, "growth-from-zero"],
    ["from one sign to the other", { baseline: { year: 2015, value: -10 } }, "mixed-signs"],
    ["within a year", { latest: { year: 2015.9, value: 20 } }, "too-few-points"],
    [
      "towards the baseline itself",
      { target: { year: 2030, value: 10 }, latest: { year: 2020, value: 9 } },
      "baseline-equals-target",
    ],
  ])("Growth %s cannot be told", (_, change, reason) => {
    expect(projectedGrowthOf({ ...series(20, 80), ...change })).toBe(reason);
  });

  it("A latest value of 0 is a value", () => {
    expect(resultOf(series(0, 80))).toMatchObject({ score: 1, projected: 0 });
    expect(resultOf(series(0, 0, "decrease"))).toMatchObject({ score: 3 });
  });
});

describe("options", () => {
  it("Options take the place of the published cut-offs", () => {
    expect(resultOf(series(20, 150), { share: [0.5, 0.2] }).score).toBe(3);
    expect(resultOf(series(10.1, null), { growth: [0.001, 0] }).score).toBe(3);
    const near: Input = { ...series(97, 100), baseline: { year: 2015, value: 97 }, isPercentage: true };
    expect(resultOf(near).score).toBe(1);
    expect(resultOf(near, { nearEnd: 3 }).score).toBe(3);
  });
});

describe("properties", () => {
  const amount = fc.double({ min: 0.5, max: 500, noNaN: true });

  it("A change of unit changes nothing but the value projected", () => {
    fc.assert(
      fc.property(
        amount,
        amount,
        fc.option(amount),
        fc.boolean(),
        fc.constantFrom(0.001, 1024),
        (baseline, latest, target, more, unit) => {
          fc.pre(target === null || (Math.abs(target - baseline) > 1e-3 && Math.abs(target - latest) > 1e-6));
          const inUnit = (k: number) =>
            projectedGrowthOf({
              baseline: { year: 2015, value: baseline * k },
              latest: { year: 2020, value: latest * k },
              target: target === null ? null : { year: 2030, value: target * k },
              direction: more ? "increase" : "decrease",
            });
          const [one, other] = [inUnit(1), inUnit(unit)];
          if (typeof one === "string" || typeof other === "string") throw new Error("It has a result.");
          expect(Math.abs(other.value - one.value)).toBeLessThan(1e-9 * Math.max(1, Math.abs(one.value)));
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("numbers that are not finite", () => {
  it.each([Number.NaN, Infinity, null, undefined])("%s is refused wherever it stands", (wrong) => {
    const bad = wrong as number;
    expect(projectedGrowthOf(series(bad, 80))).toBe("not-finite");
    expect(projectedGrowthOf({ ...series(20, 80), target: { year: 2030, value: bad } })).toBe("not-finite");
    expect(projectedGrowthOf({ ...series(20, 80), baseline: { year: 2015, value: bad } })).toBe("not-finite");
  });

  it("A projection beyond every number is refused as well", () => {
    expect(projectedGrowthOf({ ...series(1e300, 1e305), target: { year: 3000, value: 1e305 } })).toBe(
      "not-finite",
    );
  });
});

describe("a target that the baseline met already", () => {
  it("A latest value that no longer meets it is regression, however far the growth leads", () => {
    const ceiling: Input = { ...series(62, 60, "decrease"), baseline: { year: 2015, value: 55 } };
    const found = resultOf(ceiling);
    expect(found.class).toBe("stagnation-or-regression");
    expect(found.value).toBeLessThan(0);
  });
});

describe("of a verdict", () => {
  it.each([
    [40, "on-track", "achieved"],
    [25, "on-track", "on-track"],
    [15, "fair", "behind"],
    [10.1, "stagnation-or-regression", "behind"],
    [10, "stagnation-or-regression", "behind"],
    [9, "stagnation-or-regression", "worsening"],
  ])("%d of 40 by 2030, from 10 in 2015, is %s and %s", (latest, name, pace) => {
    expect(verdictWords(projectedGrowth, { values: { "2023": latest } })).toEqual([[name], [pace]]);
  });

  it("It gives the share of the way, the projected value and the score", () => {
    const given = { target: { atLeast: 80 }, values: { "2020": 20 }, due: "2025" };
    expect(figure(projectedGrowth, "share", given)).toBeCloseTo(30 / 70, 9);
    expect(figure(projectedGrowth, "projected", given)).toBeCloseTo(40, 9);
    expect(figure(projectedGrowth, "score", given)).toBe(2);
  });

  it("A direction without a number is read by its growth", () => {
    const given = {
      target: { lessThan: 100, valueIn: "percent-of-baseline" },
      values: { "2023": 10 * 0.97 ** 8 },
    } as const;
    expect(figure(projectedGrowth, "growthPerYear", given)).toBeCloseTo(0.03, 12);
    expect(verdictWords(projectedGrowth, given)[0]).toEqual(["on-track"]);
  });

  it("A ceiling that the baseline met is on track while it is kept, and worsening when it is not", () => {
    const ceiling = { target: { atMost: 60 }, baseline: "55 in 2015" };
    expect(verdictWords(projectedGrowth, { ...ceiling, values: { "2023": 58 } })).toEqual([
      ["on-track"],
      ["achieved"],
    ]);
    expect(verdictWords(projectedGrowth, { ...ceiling, values: { "2023": 62 } })).toEqual([
      ["stagnation-or-regression"],
      ["worsening"],
    ]);
  });

  it("0 and 100 are ends where the unit is a percentage alone", () => {
    const near = { baseline: "99.5 in 2015", target: { atLeast: 100 }, values: { "2023": 99.5 } };
    for (const unit of ["%", "% of households", "per cent"])
      expect(verdictWords(projectedGrowth, { ...near, indicator: { unit } })[0]).toEqual(["on-track"]);
    expect(verdictWords(projectedGrowth, near)[0]).toEqual(["stagnation-or-regression"]);
  });

  it("A range of values gives ranges of figures", () => {
    const found = figuresBy(projectedGrowth, { values: { "2023": "10..25" } });
    expect(found.possibleClass).toEqual([...projectedGrowthClasses]);
    expect(found.figures.score).toEqual({ min: 1, max: 3 });
    expect(found.possiblePace).toEqual(["on-track", "behind"]);
  });

  it.each<[string, NumberCase]>([
    ["growth-from-zero", { baseline: "0 in 2015" }],
    ["mixed-signs", { baseline: "-10 in 2015" }],
    ["too-few-points", { values: { "2016-06": 12 } }],
    ["baseline-equals-target", { baseline: "40 in 2015" }],
    ["no-values", { values: {} }],
    ["no-value-after-baseline", { values: { "2014": 12 } }],
    ["no-due", { due: "not stated" }],
    ["kept-throughout", { due: "throughout 2016/2030" }],
  ])("It says %s where it has no figures", (reason, given) => {
    expect(reasonBy(projectedGrowth, given)).toBe(reason);
  });

  it("What falls short once the due day has come is not on track", () => {
    const late = { due: "2023-11", values: { "2023": 39.9 } };
    expect(figuresBy(projectedGrowth, late).possiblePace).toEqual(["behind"]);
  });

  it("A variant has cut-offs of its own", () => {
    const own = projectedGrowthWith({ share: [0.2, 0.1] });
    expect(verdictWords(own, { values: { "2023": 15 } })[0]).toEqual(["on-track"]);
  });
});
