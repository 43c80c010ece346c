import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { campDavid } from "../../fixtures/records.ts";
import { assess } from "../assess/assess.ts";
import type { Verdict } from "../assess/assessment.ts";
import { defineDataset } from "../input/define.ts";
import type {
  CommitmentInput,
  DatasetInput,
  IndicatorInput,
  ObservationInput,
  RangeInput,
} from "../model/types.ts";
import { compliance } from "./compliance.ts";
import { defineMethod } from "./define-method.ts";
import { linearPace } from "./linear-pace.ts";
import { prepareTarget } from "./prepare-target.ts";

type Values = Readonly<Record<string, RangeInput>>;
/** A verdict on a number, with a value a year, each published a month after it. */
function verdictOn(
  values: Values,
  promise: Partial<CommitmentInput> = {},
  indicator: Partial<IndicatorInput> = {},
  on = "2025-06-30",
): Verdict {
  const observations = Object.entries(values).map(([date, value]): ObservationInput => ({
    date,
    value,
    source: `https://example.org/${date} ${Number(date) + 1}-01-31`,
  }));
  const dataset = defineDataset({
    id: "d",
    title: "D",
    source: "https://example.org/plan 2000-01-10",
    reviewedThrough: "2025-06-30",
    indicators: { i: { title: "I", measure: "stock", ...indicator, observations } },
    commitments: {
      c: {
        title: "C",
        party: "p",
        domain: "d",
        indicator: "i",
        madeOn: "2000-01-10",
        due: "by 2030",
        ...promise,
      },
    },
  } as DatasetInput);
  return assess(dataset, { on }).verdicts[0] as Verdict;
}
const exactly = (value: number) => ({ min: value, max: value });
const figuresOf = (verdict: Verdict) => {
  const reading = linearPace(verdict);
  if (reading.kind !== "figures") throw new Error(reading.reason);
  return reading;
};
const reasonOf = (verdict: Verdict): string | null => {
  const reading = linearPace(verdict);
  return reading.kind === "none" ? reading.reason : null;
};

describe("linear pace", () => {
  it("gives the completion that A1 Telekom reported: -2.82 % of a 50 % reduction, one year of eleven", () => {
    // Science Based Targets initiative, 2021 progress appendix: completion -5.64 %, elapsed 9.09 %.
    const { figures, pace } = figuresOf(
      verdictOn(
        { 2020: 102.82 },
        { reduceBy: 50, baseline: "100 in 2019" },
        { direction: "decrease" },
        "2021-06-30",
      ),
    );
    expect(figures.completion.min).toBeCloseTo(-0.0564, 10);
    expect(figures.elapsed.min).toBeCloseTo(1 / 11, 10);
    expect(pace).toBe("worsening");
  });
  it("compares with the straight line, at the value and on the day", () => {
    const { figures, pace, factIds, latest } = figuresOf(
      verdictOn({ 2024: 40 }, { atLeast: 100, baseline: "0 in 2020" }),
    );
    expect(figures.completion).toEqual(exactly(0.4));
    expect(figures.expected).toEqual(exactly(40));
    expect(figures.expectedOnDay.min).toBeGreaterThan(44);
    expect(figures.requiredPerYear).toEqual(exactly(10));
    expect([pace, factIds, latest.through]).toEqual(["on-track", ["i/2024", "c/main-term"], "2024-12-31"]);
  });
  it("is behind below the line, and worsening beyond the baseline", () => {
    expect(figuresOf(verdictOn({ 2024: 39 }, { atLeast: 100, baseline: "0 in 2020" })).pace).toBe("behind");
    expect(figuresOf(verdictOn({ 2024: -1 }, { atLeast: 100, baseline: "0 in 2020" })).pace).toBe(
      "worsening",
    );
    expect(figuresOf(verdictOn({ 2024: 0 }, { atLeast: 100, baseline: "0 in 2020" })).pace).toBe("behind");
  });
  it("is achieved only where the rules of timeliness say so", () => {
    const promise: Partial<CommitmentInput> = { atLeast: 100, baseline: "0 in 2020" };
    expect(figuresOf(verdictOn({ 2024: 120 }, promise)).pace).toBe("achieved");
    // A value of another year than the one asked for.
    expect(figuresOf(verdictOn({ 2024: 120 }, { ...promise, due: "in 2030" })).pace).toBe("on-track");
    // Reached once, and lost again.
    expect(figuresOf(verdictOn({ 2023: 120, 2024: 80 }, promise)).pace).toBe("achieved");
  });
  it("says what is uncertain as ranges, and which paces are possible", () => {
    const { figures, pace, possiblePace } = figuresOf(
      verdictOn({ 2024: "35..45" }, { atLeast: 100, baseline: "0 in 2020" }),
    );
    expect(figures.completion).toEqual({ min: 0.35, max: 0.45 });
    expect([pace, possiblePace]).toEqual(["uncertain", ["on-track", "behind"]]);
  });
  it("has no figures where the only value is that of the year of the baseline", () => {
    const baseline: Partial<CommitmentInput> = { atLeast: 100, baseline: "0 in 2020" };
    expect(reasonOf(verdictOn({ 2020: 0 }, baseline))).toBe("no-value-after-baseline");
    expect(reasonOf(verdictOn({ 2020: 10 }, { atLeast: 100, baseline: 2020 }))).toBe(
      "no-value-after-baseline",
    );
  });
  it("says what remains without a baseline, and nothing of the way", () => {
    const { figures, pace } = figuresOf(verdictOn({ 2024: 40 }, { atLeast: 100 }));
    const none = { min: null, max: null };
    expect(pace).toBeNull();
    expect(figures).toEqual({
      completion: none,
      shareOfTarget: exactly(0.4),
      elapsed: none,
      expected: none,
      expectedOnDay: none,
      remaining: exactly(60),
      requiredPerYear: exactly(10),
    });
    expect(figuresOf(verdictOn({ 2024: 120 }, { atLeast: 100 })).pace).toBe("achieved");
  });
  it("has no share of a target that is to be reached from above", () => {
    const reduced = verdictOn({ 2024: 995 }, { atMost: 756, baseline: "1400 in 2013" });
    expect(figuresOf(reduced).figures).toMatchObject({
      shareOfTarget: { min: null, max: null },
      remaining: exactly(-239),
    });
  });
  it("needs the value of the baseline where the target is per cent of it", () => {
    expect(reasonOf(verdictOn({ 2024: 40 }, { reduceBy: 46, baseline: "2013" }))).toBe("no-baseline");
    const known = verdictOn({ 2013: 100, 2024: 77 }, { reduceBy: 46, baseline: "2013" });
    expect(figuresOf(known).figures.completion).toEqual(exactly(0.5));
  });
  it("gives no rate a year where less than a year is left, but what remains", () => {
    const { figures } = figuresOf(
      verdictOn({ 2024: 40 }, { atLeast: 100, baseline: "0 in 2020", due: "by 2025-03" }),
    );
    expect([figures.requiredPerYear, figures.remaining]).toEqual([{ min: null, max: null }, exactly(60)]);
  });
  it("has a completion and no line where no day is set", () => {
    const { figures, pace } = figuresOf(
      verdictOn({ 2024: 40 }, { atLeast: 100, baseline: "0 in 2020", due: "not stated" }),
    );
    expect([figures.completion, figures.expected, pace]).toEqual([
      exactly(0.4),
      { min: null, max: null },
      null,
    ]);
  });
  it("has no completion where the baseline met the target already, and says whether it still does", () => {
    const ceiling: Partial<CommitmentInput> = { atMost: 60, baseline: "55 in 2020" };
    expect(figuresOf(verdictOn({ 2024: 58 }, ceiling)).figures.completion).toEqual({ min: null, max: null });
    expect(figuresOf(verdictOn({ 2024: 61 }, ceiling)).pace).toBe("worsening");
  });
  it("takes the baseline's value from the series where it states a year alone", () => {
    expect(
      figuresOf(verdictOn({ 2020: 10, 2024: 40 }, { atLeast: 110, baseline: 2020 })).figures.completion,
    ).toEqual(exactly(0.3));
  });
  it("compares amounts of periods as long as the target's only", () => {
    const flow = verdictOn(
      { 2024: 40 },
      {
        atLeast: 100,
        baseline: "0 in 2020",
        due: { kind: "date", timing: "by", date: "2030", every: "P1M", fiscalYear: null },
      },
      { measure: "flow" },
    );
    expect(reasonOf(flow)).toBe("no-values");
  });
  it("says why it has no figures", () => {
    const base: Partial<CommitmentInput> = { atLeast: 100, baseline: "0 in 2020" };
    expect(reasonOf(verdictOn({}, base))).toBe("no-values");
    expect(reasonOf(verdictOn({ 2019: 40 }, base))).toBe("no-value-after-baseline");
    expect(reasonOf(verdictOn({ 2024: "40.." }, base))).toBe("open-range");
    expect(reasonOf(verdictOn({ 2024: 40 }, { atLeast: 100, baseline: "100 in 2020" }))).toBe(
      "baseline-equals-target",
    );
    expect(reasonOf(verdictOn({ 2024: 40 }, { ...base, due: "throughout 2024/2030" }))).toBe(
      "kept-throughout",
    );
    expect(reasonOf(assess(campDavid).verdicts[0] as Verdict)).toBe("no-target");
  });
  it("does not change with the unit or the mirrored sign", () => {
    const numbers = fc.integer({ min: -50, max: 50 });
    fc.assert(
      fc.property(numbers, numbers, numbers, fc.integer({ min: 1, max: 9 }), (from, value, to, factor) => {
        fc.pre(from < to);
        const pace = (sign: number): unknown => {
          const promise = sign > 0 ? { atLeast: to * factor } : { atMost: -to * factor };
          const reading = linearPace(
            verdictOn(
              { 2024: sign * value * factor },
              { ...promise, baseline: `${sign * from * factor} in 2020` },
            ),
          );
          return reading.kind === "figures"
            ? [reading.pace, reading.figures.completion.min?.toFixed(9)]
            : reading.reason;
        };
        expect(pace(-1)).toEqual(pace(1));
      }),
      { numRuns: 100 },
    );
  });
});

describe("a method of one's own", () => {
  const verdict = verdictOn({ 2022: 10, 2023: "20..22", 2024: 40 }, { atLeast: 100, baseline: "0 in 2020" });

  it("is a formula over plain numbers", () => {
    const gap = defineMethod("gap", ({ latest, target }) => ({
      figures: { gap: target.value - latest.value },
    }));
    expect(gap(verdict)).toMatchObject({
      kind: "figures",
      method: "gap",
      pace: null,
      figures: { gap: exactly(60) },
    });
  });
  it("says why it has no result", () => {
    expect(defineMethod("never", () => "for-a-reason")(verdict)).toEqual({
      kind: "none",
      method: "never",
      reason: "for-a-reason",
    });
  });
  it("needs no baseline and no target where it asks for none", () => {
    const change = defineMethod(
      "change",
      ({ series }) => ({ figures: { change: series.at(-1)!.value - series[0]!.value } }),
      { needs: [], points: 2 },
    );
    expect(change(verdict)).toMatchObject({ figures: { change: exactly(30) } });
    expect(change(verdictOn({ 2024: 40 }, { atLeast: 100 }))).toMatchObject({ reason: "too-few-points" });
    expect(change(verdictOn({ 2023: 39, 2024: 40 }, { atLeast: 100 }))).toMatchObject({
      figures: { change: exactly(1) },
    });
  });
  it("tries the ranges of earlier values where it reads the series, and only there", () => {
    const last = defineMethod("last", ({ series }) => ({ figures: { before: series.at(-2)!.value } }), {
      needs: [],
    });
    expect(last(verdict)).toMatchObject({ figures: { before: { min: 20, max: 22 } } });
    const ranges = Object.fromEntries(Array.from({ length: 24 }, (_, i) => [2001 + i, "20..22"]));
    const many = verdictOn(ranges, { atLeast: 100, baseline: "0 in 2000" });
    expect(last(many)).toMatchObject({ reason: "too-many-ranges" });
    expect(linearPace(many)).toMatchObject({ kind: "figures" });
    const recent = defineMethod("recent", ({ series }) => ({ figures: { n: series.length } }), {
      needs: [],
      window: 3,
    });
    expect(recent(many)).toMatchObject({ figures: { n: exactly(3) } });
  });
  it("has the words of a scale of its own", () => {
    const half = defineMethod("half", ({ latest }) => ({
      figures: {},
      class: latest.value >= 38 ? "high" : "low",
    }));
    expect(half(verdict)).toMatchObject({ class: "high", possibleClass: ["high"] });
    expect(half(verdictOn({ 2024: "30..40" }, { atLeast: 100, baseline: "0 in 2020" }))).toMatchObject({
      class: "uncertain",
      possibleClass: ["low", "high"],
    });
  });
  it("gives no NaN and no Infinity", () => {
    expect(defineMethod("nan", () => ({ figures: { x: 0 / 0 } }))(verdict)).toMatchObject({
      reason: "not-finite",
    });
    expect(
      defineMethod("inf", ({ latest }) => ({ figures: { x: latest.value / 0 } }))(verdict),
    ).toMatchObject({ reason: "not-finite" });
  });
  it("is refused where its result has another shape", () => {
    const returning = (result: unknown) => () =>
      defineMethod("x", () => result as { figures: Record<string, number> })(verdict);
    expect(returning({})).toThrow("figures");
    expect(returning({ figures: { x: "1" } })).toThrow("string");
    expect(returning({ figures: { x: 1 }, pace: [] })).toThrow("pace");
    expect(returning(undefined)).toThrow("figures");
  });
  it("can prepare its numbers itself", () => {
    expect(prepareTarget(verdict)).toMatchObject({
      baseline: { value: exactly(0), year: 2021 },
      dueYear: 2031,
      goal: { min: 100 },
      direction: "increase",
      timing: "by",
    });
    expect(prepareTarget(verdict)!.series.map(({ year }) => year)).toEqual([2023, 2024, 2025]);
  });
});

describe("compliance", () => {
  it("scores each member from -1 to 1 by its own part, and leaves out what is unknown or does not apply", () => {
    const dataset = defineDataset({
      id: "g",
      title: "G",
      source: "https://example.org/g 2024-01-05",
      reviewedThrough: "2025-06-30",
      commitments: {
        one: {
          title: "One",
          party: ["a", "b", "c", "d", "e"],
          domain: "x",
          status: { a: "delivered", b: "in-progress", c: "stalled", d: "unknown", e: "not-applicable" },
        },
        two: { title: "Two", party: ["a", "b"], domain: "x", acts: "jointly", status: "delivered" },
      },
    });
    expect(compliance(assess(dataset).verdicts)).toEqual([
      { party: "a", n: 2, full: 2, partial: 0, none: 0, unknown: 0, notDue: 0, score: 1 },
      { party: "b", n: 2, full: 1, partial: 1, none: 0, unknown: 0, notDue: 0, score: 0.5 },
      { party: "c", n: 1, full: 0, partial: 0, none: 1, unknown: 0, notDue: 0, score: -1 },
      { party: "d", n: 1, full: 0, partial: 0, none: 0, unknown: 1, notDue: 0, score: null },
    ]);
  });
});
