import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf } from "../../dates/day.ts";
import type { FormulaInput } from "./method.ts";
import { classBy, paceBy, reasonBy } from "./progress-fixture.ts";
import {
  projectedGrowth,
  projectedGrowthClasses,
  projectedGrowthOf,
  type ProjectedGrowthOptions,
  type ProjectedGrowthResult,
  projectedGrowthWith,
} from "./projected-growth.ts";

type Input = Omit<FormulaInput, "limit"> & { readonly percentage?: boolean };

function resultOf(input: Input, options?: ProjectedGrowthOptions): ProjectedGrowthResult {
  const found = projectedGrowthOf(input, options);
  if (typeof found === "string") throw new Error(found);
  return found;
}

/** From 10 in 2015 to a value in 2020, with a target for 2030. */
const series = (latest: number, target: number | null, better: Input["better"] = "more"): Input => ({
  base: { year: 2015, value: 10 },
  latest: { year: 2020, value: latest },
  target: target === null ? null : { year: 2030, value: target },
  better,
});

describe("the projection", () => {
  it("runs on at the growth there was: doubled in five years, it doubles twice more in ten", () => {
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
  ])("from 10 by way of %d it covers, of the way to %d, %d", (latest, target, share) => {
    expect(resultOf(series(latest, target)).value).toBeCloseTo(share, 9);
  });

  it("where less is better, likewise", () => {
    // Halved in five years: 10, 5, 2.5, 1.25.
    expect(resultOf(series(5, 1, "less")).value).toBeCloseTo(8.75 / 9, 9);
    expect(resultOf(series(5, 1, "less")).class).toBe("on-track");
    expect(resultOf(series(20, 1, "less")).class).toBe("stagnation-or-regression");
  });
});

describe("the classes", () => {
  /** A target that makes the projection, 80, cover a share of the way from 10. */
  const covering = (share: number): Input => series(20, 10 + 70 / share);

  it.each([
    [0.95, "on-track", 3, "fair", 2],
    [0.1, "fair", 2, "stagnation-or-regression", 1],
  ] as const)(
    "with a target, from a share of %d on: %s (%d), and below it %s (%d)",
    (cut, at, score, below, less) => {
      expect(resultOf(covering(cut + 1e-9))).toMatchObject({ class: at, score });
      expect(resultOf(covering(cut - 1e-9))).toMatchObject({ class: below, score: less });
    },
  );

  it.each([
    [0.02, "on-track", 3, "fair", 2],
    [0.005, "fair", 2, "stagnation-or-regression", 1],
  ] as const)(
    "without, from a growth of %d a year on: %s (%d), and below it %s (%d)",
    (cut, at, score, below, less) => {
      const growing = (rate: number, better: Input["better"]): Input =>
        series(10 * (1 + (better === "more" ? rate : -rate)) ** 5, null, better);
      for (const better of ["more", "less"] as const) {
        expect(resultOf(growing(cut + 1e-9, better))).toMatchObject({ class: at, score, projected: null });
        expect(resultOf(growing(cut - 1e-9, better))).toMatchObject({ class: below, score: less });
        expect(resultOf(growing(cut, better)).value).toBeCloseTo(cut, 12);
      }
    },
  );

  it("begin at the cut-off itself", () => {
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

  it("are mirrored for values below 0: less of a debt is more", () => {
    const below = (latest: number, better: Input["better"]): ProjectedGrowthResult =>
      resultOf({ ...series(-latest, null, better), base: { year: 2015, value: -10 } });
    expect(below(8, "more").class).toBe("on-track");
    expect(below(12, "more").class).toBe("stagnation-or-regression");
    expect(below(12, "less").class).toBe("on-track");
  });
});

describe("a target that is met", () => {
  it.each([
    ["more", 40, 40],
    ["more", 41, 40],
    ["less", 5, 5],
    ["less", 4, 5],
  ] as const)("where %s is better, by %d of %d, scores 3", (better, latest, target) => {
    expect(resultOf(series(latest, target, better))).toMatchObject({ score: 3, class: "on-track" });
  });

  it("scores 3 whatever the growth, even from 0 or another sign", () => {
    const from = (base: number): Input => ({ ...series(40, 40), base: { year: 2015, value: base } });
    for (const base of [0, -5, 40, 60]) expect(resultOf(from(base)).score).toBe(3);
  });

  // It does not grow; only being near the end can make it score 3.
  it.each([
    [true, "more", 100, 99, 3],
    [true, "more", 100, 98.99, 1],
    [true, "more", 100, 99.5, 3],
    [true, "less", 0, 1, 3],
    [true, "less", 0, 1.01, 1],
    [true, "less", 0, 0.2, 3],
    [false, "more", 100, 99.5, 1],
    [false, "less", 0, 0.2, 1],
    [true, "more", 90, 89.5, 1],
    [true, "less", 10, 10.5, 1],
  ] as const)(
    "of a percentage (%s), where %s is better, and within a point of %d: %d scores %d",
    (percentage, better, target, latest, score) => {
      const input: Input = {
        ...series(latest, target, better),
        base: { year: 2015, value: latest },
        percentage,
      };
      expect(resultOf(input).score).toBe(score);
    },
  );
});

describe("why there is no result", () => {
  it.each<[string, Partial<Input>, string]>([
    ["growth cannot start from 0", { base: { year: 2015, value: 0 } }, "growth-from-zero"],
    ["nor go from one sign to the other", { base: { year: 2015, value: -10 } }, "mixed-signs"],
    ["it takes a year at least", { latest: { year: 2015.9, value: 20 } }, "too-few-points"],
    [
      "nothing is asked for, and it fell short",
      { target: { year: 2030, value: 10 }, latest: { year: 2020, value: 9 } },
      "base-equals-target",
    ],
  ])("%s", (_, change, reason) => {
    expect(projectedGrowthOf({ ...series(20, 80), ...change })).toBe(reason);
  });

  it("a latest value of 0 is a value", () => {
    expect(resultOf(series(0, 80))).toMatchObject({ score: 1, projected: 0 });
    expect(resultOf(series(0, 0, "less"))).toMatchObject({ score: 3 });
  });
});

describe("options", () => {
  it("take the place of the published cut-offs", () => {
    expect(resultOf(series(20, 150), { share: [0.5, 0.2] }).score).toBe(3);
    expect(resultOf(series(10.1, null), { growth: [0.001, 0] }).score).toBe(3);
    const near: Input = { ...series(97, 100), base: { year: 2015, value: 97 }, percentage: true };
    expect(resultOf(near).score).toBe(1);
    expect(resultOf(near, { nearEnd: 3 }).score).toBe(3);
  });
});

describe("properties", () => {
  const amount = fc.double({ min: 0.5, max: 500, noNaN: true });

  it("a change of unit changes nothing but the value projected", () => {
    fc.assert(
      fc.property(
        amount,
        amount,
        fc.option(amount),
        fc.boolean(),
        fc.constantFrom(0.001, 1024),
        (base, latest, target, more, unit) => {
          fc.pre(target === null || (Math.abs(target - base) > 1e-3 && Math.abs(target - latest) > 1e-6));
          const inUnit = (k: number) =>
            projectedGrowthOf({
              base: { year: 2015, value: base * k },
              latest: { year: 2020, value: latest * k },
              target: target === null ? null : { year: 2030, value: target * k },
              better: more ? "more" : "less",
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

describe("as a method", () => {
  it.each([
    [40, "on-track", "reached"],
    [25, "on-track", "on-track"],
    [15, "fair", "behind"],
    [10.1, "stagnation-or-regression", "behind"],
    [10, "stagnation-or-regression", "behind"],
    [9, "stagnation-or-regression", "worsening"],
  ])("%d of 40 by 2030 from 10 in 2015: %s, %s", (latest, name, pace) => {
    const found = classBy(projectedGrowth, { values: { "2023": latest } });
    expect([found.class, found.pace]).toEqual([[name], [pace]]);
  });

  it("gives its measures", () => {
    const found = classBy(projectedGrowth, { to: 80, values: { "2020": 20 }, due: "2025" });
    expect(Object.keys(found.measures)).toEqual(["share", "projected", "score"]);
    expect(found.measures["share"]?.min).toBeCloseTo(30 / 70, 9);
    expect(found.measures["projected"]?.max).toBeCloseTo(40, 9);
    expect(found.measures["score"]).toEqual({ min: 2, max: 2 });
  });

  it("takes 0 and 100 as ends where the unit is a percentage alone", () => {
    const near = { base: 99.5, to: 100, values: { "2023": 99.5 } };
    expect(classBy(projectedGrowth, { ...near, indicator: { unit: "%" } }).class).toEqual(["on-track"]);
    expect(classBy(projectedGrowth, { ...near, indicator: { unit: "% of households" } }).class).toEqual([
      "on-track",
    ]);
    expect(classBy(projectedGrowth, near).class).toEqual(["stagnation-or-regression"]);
  });

  it("carries ranges through", () => {
    const found = classBy(projectedGrowth, { values: { "2023": { min: 10, max: 25 } } });
    expect(found.class).toEqual([...projectedGrowthClasses]);
    expect(found.measures["score"]).toEqual({ min: 1, max: 3 });
    expect(found.measures["share"]?.min).toBeCloseTo(0, 9);
    expect(found.pace).toEqual(["on-track", "behind"]);
  });

  it("says why it gives none", () => {
    expect(reasonBy(projectedGrowth, { base: 0 })).toBe("growth-from-zero");
    expect(reasonBy(projectedGrowth, { base: -10 })).toBe("mixed-signs");
    expect(reasonBy(projectedGrowth, { values: { "2016-06": 12 } })).toBe("too-few-points");
    expect(reasonBy(projectedGrowth, { base: 40 })).toBe("base-equals-target");
    expect(reasonBy(projectedGrowth, { base: 50 })).toBe("target-against-direction");
    expect(reasonBy(projectedGrowth, { base: null })).toBe("no-base");
    expect(reasonBy(projectedGrowth, { values: {} })).toBe("no-observations");
    expect(reasonBy(projectedGrowth, { values: { "2015": 12 } })).toBe("no-observation-after-base");
    expect(reasonBy(projectedGrowth, { to: { min: 40, max: null } })).toBe("range-not-chosen");
    expect(reasonBy(projectedGrowth, { due: { kind: "none", reason: "not-stated" } })).toBe("no-due-day");
  });

  it("is not on track once the due day has passed and the target is missed", () => {
    expect(
      paceBy(projectedGrowth, { due: "2023-11", values: { "2023": 39.9 }, on: dayOf(2024, 6, 30) }),
    ).toEqual(["behind"]);
  });

  it("does not take a target as reached that must be exceeded", () => {
    const found = classBy(projectedGrowth, { values: { "2023": 40 }, target: { comparator: "more-than" } });
    expect(found.pace).not.toContain("reached");
  });

  it("takes cut-offs of one's own", () => {
    expect(classBy(projectedGrowthWith({ share: [0.2, 0.1] }), { values: { "2023": 15 } }).class).toEqual([
      "on-track",
    ]);
  });
});
