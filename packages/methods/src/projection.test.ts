import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  growthProjection,
  linearProjection,
  projectGrowth,
  type Projection,
  type ProjectionInput,
  projectLinearly,
} from "./projection.ts";
import { figure, figuresBy, type NumberCase, reasonBy, verdictWords } from "./verdict.fixture.ts";

/** From a value at the end of 2015 to one at the end of 2020; the end of 2030 is 2031. */
const from = (
  baseline: number,
  latest: number,
  target: number,
  year: number | null = 2031,
): ProjectionInput => ({
  baseline: { year: 2016, value: baseline },
  latest: { year: 2021, value: latest },
  target: { year, value: target },
  direction: target >= baseline ? "increase" : "decrease",
});

function resultOf(project: typeof projectLinearly, input: ProjectionInput): Projection {
  const found = project(input);
  if (typeof found === "string") throw new Error(found);
  return found;
}
const both = (input: ProjectionInput): readonly [linear: Projection, growth: Projection] => [
  resultOf(projectLinearly, input),
  resultOf(projectGrowth, input),
];

describe("a projection", () => {
  it("A series goes on as from its baseline to its latest value, by change or by growth", () => {
    // 10 more in five years, or twice as much.
    const [linear, growth] = both(from(10, 20, 80));
    expect(linear.atDue).toBeCloseTo(40, 9);
    expect(linear.reachedIn).toBeCloseTo(2021 + 30, 9);
    expect(linear.class).toBe("too-late");
    expect(growth.atDue).toBeCloseTo(80, 9);
    expect(growth.reachedIn).toBeCloseTo(2021 + 10, 9);
  });

  it("A falling series likewise", () => {
    const [linear, growth] = both(from(80, 40, 10));
    expect(linear.atDue).toBeCloseTo(-40, 9);
    expect(linear.reachedIn).toBeCloseTo(2021 + 3.75, 9);
    expect(linear.class).toBe("in-time");
    expect(growth.atDue).toBeCloseTo(10, 9);
  });

  it("2,728 of 30,000 stations, from 211 in 2015, come by growth in 2031 and by the line in 2110", () => {
    const input: ProjectionInput = {
      ...from(211, 2728, 30_000),
      latest: { year: 2024, value: 2728 },
    };
    const [linear, growth] = both(input);
    expect(growth.reachedIn).toBeCloseTo(2031.5, 1);
    expect(growth.class).toBe("too-late");
    expect(linear.atDue).toBeCloseTo(2728 + (2517 / 8) * 7, 9);
    expect(linear.reachedIn).toBeCloseTo(2024 + (30_000 - 2728) / (2517 / 8), 9);
  });

  it("What meets the target is there already, even where growth cannot be told", () => {
    for (const input of [from(10, 20, 20), from(10, 30, 20), from(20, 10, 15), from(0, 20, 20)])
      for (const project of [projectLinearly, projectGrowth])
        expect(project(input)).toMatchObject({ reachedIn: 2021, class: "achieved" });
    expect(projectGrowth(from(0, 20, 20))).toMatchObject({ atDue: null });
  });

  it("What stands still or moves away never comes there", () => {
    for (const latest of [10, 5])
      for (const found of both(from(10, latest, 20)))
        expect(found).toMatchObject({ reachedIn: null, class: "never" });
    expect(both(from(10, 10, 20))[0].atDue).toBe(10);
  });

  it("Growth never comes to 0, nor to the other sign", () => {
    expect(projectGrowth(from(80, 40, 0))).toMatchObject({ class: "never" });
    expect(projectGrowth(from(80, 40, -10))).toMatchObject({ class: "never" });
    expect(projectLinearly(from(80, 40, 0))).toMatchObject({ reachedIn: 2026 });
  });

  it("Without a due day there is a year, and no value on the day", () => {
    for (const found of both(from(10, 20, 80, null)))
      expect(found).toMatchObject({ atDue: null, class: "in-time" });
  });

  it.each<[string, ProjectionInput]>([
    ["growth-from-zero", from(0, 10, 40)],
    ["mixed-signs", from(-5, 10, 40)],
    ["too-few-points", { ...from(10, 20, 40), latest: { year: 2016, value: 20 } }],
    ["not-finite", from(10, Number.NaN, 40)],
    ["not-finite", from(10, 20, Infinity)],
    ["not-finite", { ...from(1, 1e300, 1e301), target: { year: 9999, value: 1e301 } }],
  ])("Growth says %s where it has no result", (reason, input) => {
    expect(projectGrowth(input)).toBe(reason);
  });
});

describe("properties", () => {
  const amount = fc.integer({ min: 1, max: 1000 });

  it("The value run on to the year in which the target is reached is the target", () => {
    fc.assert(
      fc.property(amount, amount, amount, (baseline, latest, target) => {
        for (const project of [projectLinearly, projectGrowth]) {
          const { reachedIn, class: name } = resultOf(project, from(baseline, latest, target));
          if (name === "achieved" || reachedIn === null) continue;
          expect(reachedIn).toBeGreaterThan(2021);
          const { atDue } = resultOf(project, from(baseline, latest, target, reachedIn));
          expect(atDue).toBeCloseTo(target, 4);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("A change of unit leaves the years as they are", () => {
    fc.assert(
      fc.property(amount, amount, amount, fc.constantFrom(0.25, 1024), (baseline, latest, target, unit) => {
        const one = both(from(baseline, latest, target));
        const other = both(from(baseline * unit, latest * unit, target * unit));
        for (const i of [0, 1] as const) {
          const [a, b] = [one[i].reachedIn ?? 0, other[i].reachedIn ?? 0];
          expect(Math.abs(a - b)).toBeLessThan(1e-6 * Math.max(1, Math.abs(a)));
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("of a verdict", () => {
  it("Both projections stand side by side, each with its year", () => {
    const given = { target: { atLeast: 80 }, values: { "2020": 20 } };
    expect(figure(linearProjection, "reachedIn", given)).toBeCloseTo(2051, 9);
    expect(figure(growthProjection, "reachedIn", given)).toBeCloseTo(2031, 9);
    expect(verdictWords(linearProjection, given)).toEqual([["too-late"], ["behind"]]);
  });

  it.each([
    [40, "achieved", "achieved"],
    [39, "in-time", "on-track"],
    [12, "too-late", "behind"],
    [10, "never", "behind"],
    [9, "never", "worsening"],
  ])("%d of 40 by 2030, from 10 in 2015, is %s and %s", (latest, name, pace) => {
    const given = { values: { "2023": latest } };
    expect(verdictWords(linearProjection, given)).toEqual([[name], [pace]]);
  });

  it("Without a baseline it starts from the first value", () => {
    const values = { "2015": 10, "2023": 25 };
    expect(figuresBy(linearProjection, { baseline: null, values }).figures).toEqual(
      figuresBy(linearProjection, { values }).figures,
    );
  });

  it("A range of which some part never comes there says so beside its years", () => {
    const found = figuresBy(linearProjection, { target: { atLeast: 80 }, values: { "2020": "10..20" } });
    expect(found.possibleClass).toEqual(["too-late", "never"]);
    expect(found.figures.reachedIn.min).toBeCloseTo(2051, 9);
  });

  it("Under a ceiling that the baseline met, it is achieved while it is kept", () => {
    const ceiling = { target: { atMost: 60 }, baseline: "55 in 2015" };
    expect(verdictWords(linearProjection, { ...ceiling, values: { "2023": 58 } })[0]).toEqual(["achieved"]);
    expect(verdictWords(linearProjection, { ...ceiling, values: { "2023": 62 } })).toEqual([
      ["never"],
      ["worsening"],
    ]);
  });

  it.each<[string, NumberCase]>([
    ["no-target", { target: { moreThan: 100, valueIn: "percent-of-baseline" } }],
    ["no-values", { values: {} }],
    ["no-value-after-baseline", { values: { "2014": 12 } }],
    ["too-few-points", { values: { "2015": 12 } }],
    ["kept-throughout", { due: "throughout 2016/2030" }],
  ])("It says %s where it has no figures", (reason, given) => {
    expect(reasonBy(linearProjection, given)).toBe(reason);
  });
});
