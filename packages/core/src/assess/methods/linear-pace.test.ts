import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { citing, indicator, observation, soundDraft, source, target } from "../../dataset/dataset-fixture.ts";
import { type Day, dayOf } from "../../dates/day.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { Observation } from "../../model/observation.ts";
import type { Range } from "../../model/range.ts";
import type { TargetFact } from "../../model/target.ts";
import type { When } from "../../model/when.ts";
import { knowledgeOf } from "../known.ts";
import { exactly } from "../range.ts";
import type { NoProgress, Pace, Progress, ProgressFigures } from "../verdict.ts";
import { scienceBasedTargets } from "../../../fixtures/published-figures.ts";
import { linearPace } from "./linear-pace.ts";

interface Case {
  readonly base?: TargetFact["base"];
  readonly to?: number | Range;
  readonly due?: string | When;
  readonly observations?: readonly Observation[];
  readonly better?: Indicator["better"];
  readonly on?: Day;
  readonly knownBy?: string;
  readonly target?: Partial<TargetFact>;
}

const value = (year: string, amount: number | Range, overrides: Partial<Observation> = {}): Observation =>
  observation(`stations/in-${year}`, year, amount, overrides);

const of = (amount: number | Range, date = "2015"): TargetFact["base"] => ({
  value: typeof amount === "number" ? exactly(amount) : amount,
  date,
});

/** Linear pace where, unless something else is said, 2,728 of 30,000 stations by 2030 stand in 2023, from 211 in 2015. */
function progress({
  base = of(211),
  to = 30_000,
  due = "../2030",
  observations = [value("2023", 2728)],
  better = "more",
  on = dayOf(2024, 6, 30),
  knownBy = "2024-06-30",
  target: overrides = {},
}: Case = {}): Progress {
  const fact = target("c/target", "stations", to, "2030", {
    base,
    due: typeof due === "string" ? { kind: "date", edtf: due, wording: "by" } : due,
    ...overrides,
  });
  const dataset = soundDraft({
    observations,
    sources: [...soundDraft().sources, source("later", "2024-06-30")],
  });
  const known = knowledgeOf(dataset, knownBy);
  return linearPace.progressOn(fact, indicator("stations", { better }), observations, known, on);
}

function figures(given?: Case): ProgressFigures {
  const found = progress(given);
  if (found.kind !== "figures") throw new Error(found.kind);
  return found.figures;
}

function reason(given: Case): NoProgress | null {
  const found = progress(given);
  return found.kind === "none" ? found.reason : null;
}

/** The one number of an exact figure. */
function only(range: Range | null): number {
  expect(range?.min).toBe(range?.max);
  return range?.min ?? NaN;
}

describe("published figures", () => {
  const { base, report, due, achieved, target, completion, elapsed } = scienceBasedTargets;

  it("of the Science Based Targets initiative, as reduction achieved", () => {
    const found = figures({ base: of(0, base), to: target, due, observations: [value(report, achieved)] });
    expect(only(found.completion) * 100).toBeCloseTo(completion, 10);
    expect(found.elapsed).toBeCloseTo(1 / 11, 12);
    expect(Math.round((found.elapsed ?? 0) * 10_000) / 100).toBe(elapsed);
  });

  it("of the same, as emissions that shall fall by half", () => {
    const found = figures({
      base: of(100, base),
      to: 100 - target,
      due,
      observations: [value(report, 100 - achieved)],
      better: "less",
    });
    expect(only(found.completion) * 100).toBeCloseTo(completion, 10);
    expect(found.elapsed).toBeCloseTo(1 / 11, 12);
  });

  // Methods, section 1: 2,728 of 30,000 is 9.1 % of the target and 8.4 % of the way from 211.
  it("2,728 of 30,000", () => {
    const found = figures();
    expect(Math.round(only(found.shareOfTarget) * 1000) / 10).toBe(9.1);
    expect(Math.round(only(found.completion) * 1000) / 10).toBe(8.4);
    expect(only(found.completion)).toBeCloseTo((2728 - 211) / (30_000 - 211), 12);
    expect(found.elapsed).toBeCloseTo(8 / 15, 12);
    expect(only(found.expectedAtLatest)).toBeCloseTo(211 + (8 / 15) * (30_000 - 211), 8);
    expect(only(found.requiredPerYear)).toBeCloseTo((30_000 - 2728) / 7, 8);
  });
});

describe("the rest of what is returned", () => {
  it("names target, method, base and latest value", () => {
    expect(progress({ base: { ...of(211), fact: "stations/in-2015" } as TargetFact["base"] })).toMatchObject({
      kind: "figures",
      target: "c/target",
      method: "linear-pace",
      base: { fact: "stations/in-2015", day: dayOf(2015, 12, 31), value: exactly(211) },
      latest: { fact: "stations/in-2023", day: dayOf(2023, 12, 31), value: exactly(2728) },
    });
  });

  it("names the target for a base that it states alone", () => {
    expect(progress()).toMatchObject({ base: { fact: "c/target" } });
  });

  it("expects more on the day assessed than at the latest value", () => {
    // 2024-12-31 is nine years of fifteen after 2015-12-31.
    const found = figures({ on: dayOf(2024, 12, 31) });
    expect(only(found.expectedOnDay)).toBeCloseTo(211 + (9 / 15) * (30_000 - 211), 8);
    expect(only(found.expectedAtLatest)).toBeCloseTo(211 + (8 / 15) * (30_000 - 211), 8);
  });

  it("expects the target itself from its due day on", () => {
    const observations = [value("2019", 20_000)];
    expect(only(figures({ due: "2020", observations, on: dayOf(2020, 12, 31) }).expectedOnDay)).toBeCloseTo(
      30_000,
      8,
    );
    expect(only(figures({ due: "2020", observations }).expectedOnDay)).toBeCloseTo(30_000, 8);
  });

  it("counts time in decimal years at the end of the period", () => {
    const found = figures({
      base: of(0, "2023-06-30"),
      to: 100,
      due: "2024-12-31",
      observations: [value("2024-06-30", 50)],
    });
    const t0 = 2023 + 181 / 365;
    expect(found.elapsed).toBeCloseTo((2024 + 182 / 366 - t0) / (2025 - t0), 12);
  });

  it("counts to the last day that is surely in time", () => {
    expect(figures({ due: "2030~" })).toEqual(figures({ due: "2030" }));
    expect(figures({ due: "[2030,2035]" }).elapsed).toBeCloseTo(8 / 15, 12);
  });

  it("counts to the end of a fiscal year", () => {
    const due: When = {
      kind: "date",
      edtf: "2030",
      wording: "in",
      fiscalYear: { firstMonth: 4, namedAfter: "first" },
    };
    const found = figures({ due });
    expect(found.elapsed).toBeCloseTo(8 / (2031 + 90 / 365 - 2016), 12);
  });

  it("takes the latest value that was known and whose period had ended", () => {
    const observations = [
      value("2022", 1500),
      value("2023", 2728),
      value("2024", 4000),
      value("2023-06", 2000, { citations: citing("later") }),
    ];
    expect(progress({ observations })).toMatchObject({ latest: { fact: "stations/in-2023" } });
    expect(progress({ observations, on: dayOf(2024, 12, 31) })).toMatchObject({
      latest: { fact: "stations/in-2024" },
    });
    expect(progress({ observations, on: dayOf(2023, 12, 30), knownBy: "2024-06-30" })).toMatchObject({
      latest: { fact: "stations/in-2023-06" },
    });
    expect(progress({ observations, on: dayOf(2023, 12, 30), knownBy: "2024-06-29" })).toMatchObject({
      latest: { fact: "stations/in-2022" },
    });
  });
});

describe("nothing is clamped", () => {
  it.each([
    [0, 100, 150, 1.5],
    [0, 100, -50, -0.5],
    [100, 0, 150, -0.5],
    [100, 0, -20, 1.2],
    [0, 100, 0, 0],
    [0, 100, 100, 1],
    [-10, -50, -20, 0.25],
  ])("from %d to %d, now %d: %d", (from, to, now, expected) => {
    const better = to > from ? "more" : "less";
    const found = figures({ base: of(from), to, better, observations: [value("2023", now)] });
    expect(only(found.completion)).toBeCloseTo(expected, 12);
  });

  it("nor the time that has passed, nor what would still be needed when it is reached", () => {
    const found = figures({ due: "2020", observations: [value("2023", 40_000)] });
    expect(found.elapsed).toBeCloseTo(8 / 5, 12);
    expect(only(found.expectedAtLatest)).toBeCloseTo(211 + (8 / 5) * (30_000 - 211), 8);
    expect(found.requiredPerYear).toBeNull();
    expect(only(figures({ observations: [value("2023", 37_000)] }).requiredPerYear)).toBeCloseTo(-1000, 8);
  });
});

describe("a target of zero", () => {
  it("has a completion and no share", () => {
    const found = figures({ base: of(80), to: 0, better: "less", observations: [value("2023", 20)] });
    expect(only(found.completion)).toBeCloseTo(0.75, 12);
    expect(found.shareOfTarget).toEqual({ min: null, max: null });
  });
});

describe("a value of zero", () => {
  it("is a value", () => {
    const found = figures({ observations: [value("2023", 0)] });
    expect(only(found.shareOfTarget)).toBe(0);
    expect(only(found.completion)).toBeCloseTo(-211 / (30_000 - 211), 12);
  });
});

describe("why there is no figure", () => {
  it("no-base: the target names none, which is not a base of zero", () => {
    expect(reason({ base: null })).toBe("no-base");
  });

  it("no-observations: none, none known yet, or none whose period has ended", () => {
    expect(reason({ observations: [] })).toBe("no-observations");
    expect(
      reason({ observations: [value("2023", 1, { citations: citing("later") })], knownBy: "2024-06-29" }),
    ).toBe("no-observations");
    expect(reason({ observations: [value("2024", 1)] })).toBe("no-observations");
    expect(reason({ observations: [observation("others/in-2023", "2023", 1)] })).toBe("no-observations");
    expect(reason({ observations: [observation("stations/in-2023", "2023", null)] })).toBe("no-observations");
  });

  it("no-observation-after-base: the latest is not later than the base", () => {
    expect(reason({ base: of(211, "2023") })).toBe("no-observation-after-base");
    expect(reason({ base: of(211, "2024") })).toBe("no-observation-after-base");
    expect(reason({ base: of(211, "2023-11") })).toBeNull();
  });

  it("base-equals-target", () => {
    expect(reason({ base: of(30_000) })).toBe("base-equals-target");
    expect(reason({ base: of(0), to: 0 })).toBe("base-equals-target");
  });

  it("target-against-direction: more is better and the target is below the base, or the other way about", () => {
    expect(reason({ to: 100 })).toBe("target-against-direction");
    expect(reason({ to: 100, better: "less" })).toBeNull();
    expect(reason({ to: 300, better: "less" })).toBe("target-against-direction");
    expect(reason({ to: { min: 100, max: 200 } })).toBe("target-against-direction");
    // Some of the range lies in the right direction.
    expect(reason({ to: { min: 100, max: 300 } })).toBeNull();
  });

  it("definition-mismatch: the base is a value of another indicator", () => {
    const observations = [value("2023", 2728), observation("others/in-2015", "2015", 211)];
    const base = { value: exactly(211), date: "2015", fact: "others/in-2015" };
    expect(reason({ base, observations })).toBe("definition-mismatch");
  });

  it("not-in-force: the target was not known", () => {
    expect(reason({ target: { citations: citing("later") }, knownBy: "2024-06-29" })).toBe("not-in-force");
    expect(reason({ target: { citations: citing("later") }, knownBy: "2024-06-30" })).toBeNull();
  });

  it("is said of the target and the method", () => {
    expect(progress({ base: null })).toEqual({
      kind: "none",
      target: "c/target",
      method: "linear-pace",
      reason: "no-base",
    });
  });
});

describe("without a due day", () => {
  it.each<[string, Case["due"]]>([
    ["none", { kind: "none", reason: "not-stated" }],
    ["open", "2024/.."],
    ["an event to come", { kind: "after-event", event: "to-come", within: "P6M" }],
  ])("%s: completion and share, and nothing that counts time", (_, due) => {
    const found = figures(due === undefined ? {} : { due });
    expect(only(found.shareOfTarget)).toBeCloseTo(2728 / 30_000, 12);
    expect(only(found.completion)).toBeCloseTo(2517 / 29_789, 12);
    expect(found).toMatchObject({
      elapsed: null,
      expectedAtLatest: null,
      expectedOnDay: null,
      requiredPerYear: null,
    });
  });

  it("nor with one that is not after the base", () => {
    expect(figures({ due: "2015" })).toMatchObject({
      elapsed: null,
      expectedAtLatest: null,
      expectedOnDay: null,
    });
  });
});

describe("ranges", () => {
  it("26 to 28 per cent gives a range of figures", () => {
    const found = figures({ base: of(0), to: { min: 26, max: 28 }, observations: [value("2023", 13)] });
    expect(found.completion.min).toBeCloseTo(13 / 28, 12);
    expect(found.completion.max).toBeCloseTo(13 / 26, 12);
    expect(found.requiredPerYear?.min).toBeCloseTo(13 / 7, 12);
    expect(found.requiredPerYear?.max).toBeCloseTo(15 / 7, 12);
    expect(found.expectedAtLatest?.min).toBeCloseTo((26 * 8) / 15, 12);
    expect(found.expectedAtLatest?.max).toBeCloseTo((28 * 8) / 15, 12);
  });

  it("at most 2,728 has no least completion", () => {
    const found = figures({ observations: [value("2023", { min: null, max: 2728 })] });
    expect(found.completion.min).toBeNull();
    expect(found.completion.max).toBeCloseTo(2517 / 29_789, 12);
    expect(found.shareOfTarget).toEqual({ min: null, max: 2728 / 30_000 });
    expect(found.requiredPerYear?.min).toBeCloseTo((30_000 - 2728) / 7, 8);
    expect(found.requiredPerYear?.max).toBeNull();
  });

  it("at least 2,728 has no most", () => {
    const found = figures({ observations: [value("2023", { min: 2728, max: null })] });
    expect(found.completion.min).toBeCloseTo(2517 / 29_789, 12);
    expect(found.completion.max).toBeNull();
  });

  it("says nothing where base and target can be equal", () => {
    const found = figures({ base: of({ min: 100, max: 300 }), to: { min: 200, max: 400 } });
    expect(found.completion).toEqual({ min: null, max: null });
  });

  it("says nothing of the share where the target can be zero", () => {
    const found = figures({
      base: of(100),
      to: { min: 0, max: 10 },
      better: "less",
      observations: [value("2023", 50)],
    });
    expect(found.shareOfTarget).toEqual({ min: null, max: null });
    expect(found.completion.min).toBeCloseTo(0.5, 12);
    expect(found.completion.max).toBeCloseTo(50 / 90, 12);
  });
});

describe("the pace", () => {
  const pace = (given: Case): readonly Pace[] | null => {
    const found = progress(given);
    if (found.kind === "none") throw new Error(found.reason);
    return found.pace;
  };
  // From 0 in 2015 to 150 at the end of 2030: 80 on the line in 2023.
  const line = { base: of(0), to: 150, due: "2030" } as const;

  it.each<[number, readonly Pace[]]>([
    [151, ["reached"]],
    [150, ["reached"]],
    [149, ["on-track"]],
    [80, ["on-track"]],
    [79, ["behind"]],
    [0, ["behind"]],
    [-1, ["worsening"]],
  ])("of %d is %j", (now, expected) => {
    expect(pace({ ...line, observations: [value("2023", now)] })).toEqual(expected);
  });

  it.each<[number, readonly Pace[]]>([
    [0, ["reached"]],
    [70, ["on-track"]],
    [71, ["behind"]],
    [150, ["behind"]],
    [151, ["worsening"]],
  ])("where less is better, of %d is %j", (now, expected) => {
    const down = {
      base: of(150),
      to: 0,
      due: "2030",
      better: "less",
      target: { comparator: "at-most" },
    } as const;
    expect(pace({ ...down, observations: [value("2023", now)] })).toEqual(expected);
  });

  it.each<[Range, readonly Pace[]]>([
    [{ min: 70, max: 90 }, ["on-track", "behind"]],
    [{ min: -10, max: 90 }, ["on-track", "behind", "worsening"]],
    [{ min: -10, max: 200 }, ["reached", "on-track", "behind", "worsening"]],
    [{ min: 100, max: null }, ["reached", "on-track"]],
    [{ min: null, max: 10 }, ["behind", "worsening"]],
  ])("of %j is every pace that it allows: %j", (now, expected) => {
    expect(pace({ ...line, observations: [value("2023", now)] })).toEqual(expected);
  });

  it("is reached or behind once the due day has come, for the line has met its target", () => {
    const after = { ...line, due: "2020" } as const;
    expect(pace({ ...after, observations: [value("2023", 149)] })).toEqual(["behind"]);
    expect(pace({ ...after, observations: [value("2023", { min: 140, max: 160 })] })).toEqual([
      "reached",
      "behind",
    ]);
  });

  it("is not reached by a value that must be exceeded", () => {
    const more = { ...line, target: { comparator: "more-than" } } as const;
    expect(pace({ ...more, observations: [value("2023", 150)] })).toEqual(["on-track"]);
    expect(pace({ ...more, observations: [value("2023", 150.5)] })).toEqual(["reached"]);
  });

  it("is not told without a due day, unless the target is reached", () => {
    const due: When = { kind: "none", reason: "not-stated" };
    expect(pace({ ...line, due })).toEqual(["reached"]);
    expect(pace({ ...line, due, observations: [value("2023", 80)] })).toBeNull();
  });
});

const amount = fc.integer({ min: -50, max: 50 });
const rangeWithPoint = fc
  .tuple(amount, amount, amount, fc.constantFrom("exact", "both", "both", "from", "to"))
  .map(([a, b, c, ends]) => {
    const [low, point, high] = [a, b, c].toSorted((x, y) => x - y) as [number, number, number];
    if (ends === "exact") return { range: exactly(point), point };
    return { range: { min: ends === "to" ? null : low, max: ends === "from" ? null : high }, point };
  });

function holds(range: Range | null, expected: number): void {
  if (range === null) return;
  const slack = 1e-9 * Math.max(1, Math.abs(expected));
  if (range.min !== null) expect(range.min).toBeLessThanOrEqual(expected + slack);
  if (range.max !== null) expect(range.max).toBeGreaterThanOrEqual(expected - slack);
}

describe("properties", () => {
  const years = fc.record({
    from: fc.integer({ min: 2000, max: 2010 }),
    now: fc.integer({ min: 2011, max: 2020 }),
    to: fc.integer({ min: 2011, max: 2030 }),
  });

  it("whatever the values are within their ranges, the figures lie within theirs", () => {
    let measured = 0;
    fc.assert(
      fc.property(rangeWithPoint, rangeWithPoint, rangeWithPoint, years, (y0, yi, yT, t) => {
        const found = progress({
          base: of(y0.range, `${t.from}`),
          to: yT.range,
          due: `${t.to}`,
          observations: [value(`${t.now}`, yi.range)],
          better: y0.point <= yT.point ? "more" : "less",
        });
        if (found.kind === "none") {
          // Only what is exactly equal is refused, the direction being right.
          expect(found.reason).toBe("base-equals-target");
          return;
        }
        if (found.kind !== "figures") throw new Error(found.kind);
        measured++;
        const { completion, shareOfTarget, elapsed, expectedAtLatest, requiredPerYear } = found.figures;
        const [time, rest] = [(t.now - t.from) / (t.to - t.from), t.to - t.now];
        expect(elapsed).toBeCloseTo(time, 12);
        if (y0.point !== yT.point) holds(completion, (yi.point - y0.point) / (yT.point - y0.point));
        if (yT.point !== 0) holds(shareOfTarget, yi.point / yT.point);
        holds(expectedAtLatest, y0.point + time * (yT.point - y0.point));
        if (rest > 0) holds(requiredPerYear, (yT.point - yi.point) / rest);
        expect(requiredPerYear === null).toBe(rest <= 0);
      }),
      { numRuns: 500 },
    );
    expect(measured).toBeGreaterThan(300);
  });

  it("a change of unit leaves completion, share and time as they are, and scales the rest", () => {
    const scale = fc.constantFrom(0.001, 0.25, 3, 1000, 1e6);
    fc.assert(
      fc.property(rangeWithPoint, rangeWithPoint, rangeWithPoint, years, scale, (y0, yi, yT, t, factor) => {
        const by = ({ min, max }: Range, k: number): Range => ({
          min: min === null ? null : min * k,
          max: max === null ? null : max * k,
        });
        const inUnit = (k: number): Progress =>
          progress({
            base: of(by(y0.range, k), `${t.from}`),
            to: by(yT.range, k),
            due: `${t.to}`,
            observations: [value(`${t.now}`, by(yi.range, k))],
          });
        const [one, other] = [inUnit(1), inUnit(factor)];
        expect(other.kind).toBe(one.kind);
        if (one.kind !== "figures" || other.kind !== "figures") {
          expect(other).toEqual(one);
          return;
        }
        const same = (a: Range | null, b: Range | null, k: number): void => {
          for (const end of ["min", "max"] as const) {
            const [x, y] = [a?.[end] ?? null, b?.[end] ?? null];
            expect(y === null).toBe(x === null);
            if (x !== null && y !== null)
              expect(Math.abs(y / k - x)).toBeLessThan(1e-9 * Math.max(1, Math.abs(x)));
          }
        };
        same(one.figures.completion, other.figures.completion, 1);
        same(one.figures.shareOfTarget, other.figures.shareOfTarget, 1);
        expect(other.figures.elapsed).toBe(one.figures.elapsed);
        same(one.figures.expectedAtLatest, other.figures.expectedAtLatest, factor);
        same(one.figures.expectedOnDay, other.figures.expectedOnDay, factor);
        same(one.figures.requiredPerYear, other.figures.requiredPerYear, factor);
      }),
      { numRuns: 300 },
    );
  });
});
