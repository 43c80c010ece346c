import { describe, expect, it } from "vitest";
import { assess } from "../assess/assess.ts";
import { UsageError } from "../errors.ts";
import { defineDataset } from "../input/define.ts";
import type { IndicatorInput, TermInput } from "../model/types.ts";
import { defineMethod, type Method, type Reading } from "./define-method.ts";
import type { Formula, Need, Result } from "./formula.ts";
import { linearPace } from "./linear-pace.ts";

/** At least 40 units by the end of 2030, from 10 in 2015; 25 in 2023. */
function reading<F extends string>(
  method: Method<F>,
  term: TermInput = {},
  indicator: Partial<IndicatorInput> = {},
): Reading<F> {
  const dataset = defineDataset({
    id: "numbers",
    title: "Numbers",
    source: "https://example.org/values 2010-01-01",
    reviewedThrough: "2026-06-30",
    indicators: {
      units: {
        title: "Units",
        measure: "stock",
        observations: [{ key: "latest", date: 2023, value: 25 }],
        ...indicator,
      },
    },
    commitments: [
      {
        id: "reach",
        title: "Reach the number",
        party: "country",
        domain: "numbers",
        criteria: {
          number: {
            indicator: "units",
            due: 2030,
            ...(["atMost", "between", "equal", "moreThan"].some((one) => one in term) ? {} : { atLeast: 40 }),
            ...term,
          },
        },
      },
    ],
  });
  return method(assess(dataset).verdicts[0] as unknown as Parameters<Method<F>>[0]);
}

/** What a formula is given. */
function inputOf<const N extends Need>(
  needs: readonly N[],
  term: TermInput = {},
  indicator: Partial<IndicatorInput> = {},
): Formula<N> {
  let given: Formula<N> | null = null;
  reading(
    defineMethod(
      "look",
      (input) => {
        given = { ...input, series: input.series };
        return { figures: {} };
      },
      { needs },
    ),
    term,
    indicator,
  );
  if (given === null) throw new Error("The formula was not called.");
  return given;
}

/** A method that returns what no TypeScript would let it. */
const returning = (result: unknown): Method<string> => defineMethod("wrong", () => result as Result<string>);

describe("what a formula is given", () => {
  it("Times are at the end of a period, and its start is a whole number for a year", () => {
    const { latest, baseline, target } = inputOf(["baseline", "target"], { baseline: "10 in 2015" });
    expect(latest).toEqual({ value: 25, year: 2024, from: 2023 });
    expect(baseline).toEqual({ value: 10, year: 2016, from: 2015 });
    expect(target).toEqual({ value: 40, year: 2031 });
  });

  it("A period in two years starts in the first and ends in the second", () => {
    const { latest } = inputOf(
      [],
      {},
      { observations: [{ key: "v", date: "2023-04-01/2024-03-31", value: 25 }] },
    );
    expect(Math.floor(latest.from)).toBe(2023);
    expect(latest.year - latest.from).toBeCloseTo(1, 2);
  });

  it("What is not needed may be missing", () => {
    const { baseline, direction, interval } = inputOf([], { due: null });
    expect([baseline, direction, interval]).toEqual([null, "increase", null]);
  });

  it("More than before is a direction, and no number to reach", () => {
    const before = { moreThan: 100, valueIn: "percent-of-baseline", baseline: "10 in 2015" } as const;
    const { target, direction, meets } = inputOf(["direction"], before);
    expect([target, direction, meets(1e9)]).toEqual([null, "increase", false]);
    expect(reading(linearPace, before)).toMatchObject({ kind: "none", reason: "no-target" });
  });

  it("More than a tenth above the baseline is a number to reach", () => {
    const above = { moreThan: 110, valueIn: "percent-of-baseline", baseline: "10 in 2015" } as const;
    expect(inputOf(["target"], above).target.value).toBeCloseTo(11, 9);
  });

  it("An interval has both ends, and is met between them", () => {
    const { interval, meets } = inputOf([], { between: "20..30" });
    expect(interval).toEqual({ min: 20, max: 30 });
    expect([19.9, 20, 30, 30.1].map(meets)).toEqual([false, true, true, false]);
  });
});

describe("what a method needs", () => {
  it.each<[Need, TermInput]>([
    ["baseline", {}],
    ["due", { due: null }],
    ["direction", { equal: 40 }],
  ])("A method that needs a %s says where there is none", (need, term) => {
    const method = defineMethod("needy", () => ({ figures: {} }), { needs: [need] });
    expect(reading(method, term)).toEqual({ kind: "none", method: "needy", reason: `no-${need}` });
  });

  it("A series that is shorter than asked for has too few points", () => {
    const method = defineMethod("long", () => ({ figures: {} }), { needs: [], points: 2 });
    expect(reading(method)).toMatchObject({ reason: "too-few-points" });
  });

  it("A need that does not exist is refused", () => {
    expect(() => defineMethod("x", () => "none", { needs: ["base" as "baseline"] })).toThrow(UsageError);
  });
});

describe("ranges", () => {
  const grade = defineMethod(
    "grade",
    ({ latest }) => ({
      figures: { value: latest.value },
      class: latest.value >= 20 ? "high" : latest.value >= 15 ? "middle" : "low",
    }),
    {
      needs: [],
      kinds: { value: "score" },
      words: {
        title: { en: "Grade" },
        classes: { high: { en: "A" }, middle: { en: "B" }, low: { en: "C" } },
      },
    },
  );
  const between = { observations: [{ key: "v", date: 2023, value: "10..25" }] };

  it("A class between those of both ends is found, and the best stands first", () => {
    expect(reading(grade, {}, between)).toMatchObject({
      class: "uncertain",
      possibleClass: ["high", "middle", "low"],
      figures: { value: { min: 10, max: 25 } },
    });
  });

  it("Ranges in the series are tried at their ends", () => {
    const change = defineMethod(
      "change",
      ({ series }) => ({ figures: { change: series.at(-1)!.value - series[0]!.value } }),
      { needs: [] },
    );
    const observations = [
      { key: "v1", date: 2022, value: "5..15" },
      { key: "v2", date: 2023, value: "20..25" },
    ];
    expect(reading(change, {}, { observations })).toMatchObject({ figures: { change: { min: 5, max: 20 } } });
  });

  it("A method tells what its figures are", () => {
    expect(grade.kinds).toEqual({ value: "score" });
    expect(linearPace.kinds).toMatchObject({ completion: "share", requiredPerYear: "value-per-year" });
  });
});

describe("what a formula returns", () => {
  it.each([[Number.NaN], [Infinity], [-Infinity]])("The figure %d is no figure", (value) => {
    const method = defineMethod("odd", () => ({ figures: { value } }), { needs: [] });
    expect(reading(method)).toMatchObject({ kind: "none", reason: "not-finite" });
  });

  it.each([
    ["nothing", undefined],
    ["no figures", {}],
    ["a figure that is text", { figures: { value: "1" } }],
    ["a list as pace", { figures: {}, pace: [] }],
    ["a pace that does not exist", { figures: {}, pace: "fast" }],
    ["a number as class", { figures: {}, class: 1 }],
  ])("A formula that returns %s is refused", (_, result) => {
    expect(() => reading(returning(result), { baseline: "10 in 2015" })).toThrow(UsageError);
  });
});
