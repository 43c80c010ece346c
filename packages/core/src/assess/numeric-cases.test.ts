import { describe, expect, it } from "vitest";
import { commitment, indicator, observation, soundDraft, target } from "../dataset/dataset-fixture.ts";
import { publish } from "../dataset/publish.ts";
import type { Dataset, DatasetDraft } from "../model/dataset.ts";
import type { Indicator } from "../model/indicator.ts";
import type { NonEmpty } from "../model/non-empty.ts";
import type { Observation } from "../model/observation.ts";
import type { Range } from "../model/range.ts";
import type { TargetFact } from "../model/target.ts";
import { assess, type AssessOptions } from "./assess.ts";
import { explain } from "./explain.ts";
import { growthRatio } from "./methods/growth-ratio.ts";
import { linearPace } from "./methods/linear-pace.ts";
import { meanChange } from "./methods/mean-change.ts";
import type { Method } from "./methods/method.ts";
import { projectedGrowth } from "./methods/projected-growth.ts";
import { growthRatioTable } from "../../fixtures/published-figures.ts";
import { statusIndex } from "./methods/status-index.ts";
import { exactly } from "./range.ts";
import type { Progress, TargetAssessment } from "./verdict.ts";

/** The numeric cases that other trackers got wrong (methods, section 9), by way of whole records. */

const methods: NonEmpty<Method> = [linearPace, growthRatio, projectedGrowth, meanChange, statusIndex];

interface Given {
  readonly targets: readonly TargetFact[];
  readonly values?: Readonly<Record<string, number | Range | null>>;
  readonly indicator?: Partial<Indicator>;
}

const base = (value: number | Range, date = "2015"): TargetFact["base"] => ({
  value: typeof value === "number" ? exactly(value) : value,
  date,
});

const aim = (
  value: number | Range,
  from: TargetFact["base"],
  overrides: Partial<TargetFact> = {},
): TargetFact => target("c/t", "stations", value, "../2030", { base: from, ...overrides });

function record({ targets, values = { "2023": 20 }, indicator: changed }: Given): Dataset {
  const draft: DatasetDraft = {
    ...soundDraft(),
    redirects: [],
    commitments: [commitment<string>("c", { targets })],
    indicators: [indicator("stations", changed)],
    observations: Object.entries(values).map(([date, value], i): Observation =>
      observation(`stations/v${i}`, date, value),
    ),
  };
  return publish(draft);
}

function assessed(given: Given, options: Partial<AssessOptions> = {}): readonly TargetAssessment[] {
  const [found] = assess(record(given), { on: "2024-06-30", methods, ...options }).commitments;
  if (found?.known !== "yes") throw new Error("It is known.");
  return found.targets;
}

function only(given: Given, options?: Partial<AssessOptions>): TargetAssessment {
  const [found, ...others] = assessed(given, options);
  if (found === undefined || others.length > 0) throw new Error("One target is expected.");
  return found;
}

const reasons = ({ progress }: { readonly progress: readonly Progress[] }): readonly (string | null)[] =>
  progress.map((one) => (one.kind === "none" ? one.reason : null));

const linear = ({ progress: [first] }: TargetAssessment) => {
  if (first.kind !== "figures") throw new Error(first.kind);
  return first.figures;
};

const paceOf = ({ progress }: TargetAssessment, method: Method): readonly string[] | null => {
  const found = progress.find((one) => one.method === method.id);
  return found === undefined || found.kind === "none" ? null : found.pace;
};

describe("a target of 0", () => {
  const zero: Given = {
    targets: [aim(0, base(80), { comparator: "at-most" })],
    values: { "2023": 20 },
    indicator: { better: "less" },
  };

  it("has a completion, and no share of the target", () => {
    expect(linear(only(zero))).toMatchObject({
      completion: { min: 0.75, max: 0.75 },
      shareOfTarget: { min: null, max: null },
    });
  });

  it("counts as 0.001 for growth, and as itself for the others", () => {
    const [, growth, projected, , index] = only(zero).progress;
    const required = (0.001 / 80) ** (1 / 15) - 1;
    const observed = (20 / 80) ** (1 / 8) - 1;
    expect(growth).toMatchObject({ class: ["limited"] });
    expect(growth?.kind === "class" ? growth.measures["ratio"]?.min : null).toBeCloseTo(
      observed / required,
      9,
    );
    expect(projected?.kind === "class" ? projected.measures["share"]?.min : null).toBeCloseTo(
      (80 - 20 * (1 + observed) ** 7) / 80,
      9,
    );
    expect(index).toMatchObject({ measures: { index: { min: 7.5, max: 7.5 } } });
  });

  it("is reached by 0", () => {
    const found = only({ ...zero, values: { "2023": 0 } });
    for (const method of [linearPace, growthRatio, projectedGrowth])
      expect(paceOf(found, method)).toEqual(["reached"]);
    expect(found.schedule).toEqual(["met"]);
  });
});

describe("base and target that are equal", () => {
  it("have no completion, by any method that counts the way between them", () => {
    const found = only({ targets: [aim(10, base(10))], values: { "2023": 9 } });
    // The mean change does not look at the base.
    const counting = found.progress.filter(({ method }) => method !== meanChange.id);
    expect(reasons({ progress: counting })).toEqual(counting.map(() => "base-equals-target"));
  });

  it("do not hide whether the target is met", () => {
    expect(only({ targets: [aim(10, base(10))], values: { "2023": 12 } }).schedule).toEqual(["met"]);
    expect(only({ targets: [aim(10, base(10))], values: { "2023": 9 } }).schedule).toEqual(["open"]);
  });
});

describe("a target below the base, where more is better", () => {
  it("is against the direction, and said to be", () => {
    expect(reasons(only({ targets: [aim(5, base(10))] }))).toEqual(
      methods.map(() => "target-against-direction"),
    );
    expect(reasons(only({ targets: [aim(50, base(10))], indicator: { better: "less" } }))).toEqual(
      methods.map(() => "target-against-direction"),
    );
  });
});

describe("a value of 0", () => {
  const none: Given = { targets: [aim(40, base(10))], values: { "2022": 12, "2023": 0 } };

  it("is shown as 0 and not as missing", () => {
    const found = only(none);
    expect(found.progress[0]).toMatchObject({ latest: { fact: "stations/v1", value: { min: 0, max: 0 } } });
    expect(linear(found)).toMatchObject({ shareOfTarget: { min: 0, max: 0 } });
    expect(linear(found).completion.min).toBeCloseTo(-1 / 3, 12);
    expect(paceOf(found, linearPace)).toEqual(["worsening"]);
  });

  it("is one that growth has come to, not one that it cannot be read from", () => {
    const [, growth, projected] = only(none).progress;
    expect(projected).toMatchObject({ class: ["stagnation-or-regression"], pace: ["worsening"] });
    expect(growth).toMatchObject({ class: ["deterioration"], pace: ["worsening"] });
  });

  it("as a base is no missing base", () => {
    const found = only({ targets: [aim(40, base(0))] });
    expect(linear(found)).toMatchObject({ completion: { min: 0.5, max: 0.5 } });
    expect(reasons(found).slice(0, 3)).toEqual([null, null, "growth-from-zero"]);
  });

  it("that was withdrawn is no 0", () => {
    expect(only({ ...none, values: { "2022": 12, "2023": null } }).progress[0]).toMatchObject({
      latest: { fact: "stations/v0" },
    });
  });
});

describe("a missing base", () => {
  it("is not 0", () => {
    const [first, ...others] = reasons(only({ targets: [aim(40, null)] }));
    expect(first).toBe("no-base");
    expect(others.slice(0, 2)).toEqual(["no-base", "no-base"]);
  });
});

describe("a period to come, without a value", () => {
  it("has none, and hides none that there is", () => {
    const future = { "2023": 20, "2030": 40 };
    const found = only({ targets: [aim(40, base(10))], values: future });
    expect(found.progress[0]).toMatchObject({ latest: { fact: "stations/v0", value: exactly(20) } });
    expect(found.schedule).toEqual(["open"]);
    expect(reasons(only({ targets: [aim(40, base(10))], values: { "2030": 40 } }))).toEqual(
      methods.map(() => "no-observations"),
    );
  });
});

describe("conditional and unconditional targets", () => {
  const both: Given = {
    targets: [
      { ...aim(30, base(10)), id: "c/unconditional" },
      { ...aim(40, base(10)), id: "c/conditional", condition: "If others do so too." },
    ],
  };
  const ids = (options: AssessOptions["targets"]): readonly string[] =>
    assessed(both, options === undefined ? {} : { targets: options }).map((one) => one.target);

  it("stand side by side, each with its own figures", () => {
    expect(ids(undefined)).toEqual(["c/unconditional", "c/conditional"]);
    const [free, bound] = assessed(both).map(linear);
    expect(free?.completion.min).toBeCloseTo(1 / 2, 12);
    expect(bound?.completion.min).toBeCloseTo(1 / 3, 12);
  });

  it("or the unconditional ones alone", () => {
    expect(ids({ conditional: "leave-out" })).toEqual(["c/unconditional"]);
    expect(ids({ conditional: "include" })).toHaveLength(2);
  });
});

describe("a range, 26 to 28 per cent", () => {
  const range: Given = {
    targets: [aim({ min: 26, max: 28 }, base(0))],
    values: { "2023": 13 },
    indicator: { unit: "%" },
  };
  const completion = (ranges: "both" | "weakest" | "strongest"): Range =>
    linear(only(range, { targets: { ranges } })).completion;

  it("is kept as one: results are ranges", () => {
    expect(linear(only(range)).completion).toEqual({ min: 13 / 28, max: 13 / 26 });
    expect(completion("both")).toEqual({ min: 13 / 28, max: 13 / 26 });
  });

  it("or read by its weakest or strongest end", () => {
    expect(completion("weakest")).toEqual(exactly(13 / 26));
    expect(completion("strongest")).toEqual(exactly(13 / 28));
  });

  it("is read alike by every method and by the schedule", () => {
    const between: Given = {
      ...range,
      targets: [aim({ min: 26, max: 28 }, base(10))],
      values: { "2023": 27 },
    };
    const both = only(between);
    expect(both.schedule).toEqual(["met", "open"]);
    expect(paceOf(both, growthRatio)).toEqual(["reached", "on-track"]);
    for (const [ranges, pace, schedule] of [
      ["weakest", "reached", "met"],
      ["strongest", "on-track", "open"],
    ] as const) {
      const found = only(between, { targets: { ranges } });
      expect(paceOf(found, linearPace)).toEqual([pace]);
      expect(paceOf(found, growthRatio)).toEqual([pace]);
      expect(found.schedule, ranges).toEqual([schedule]);
    }
  });

  it("of a value is carried through, and an open end said to be one", () => {
    const values = { "2023": { min: 10, max: 20 } };
    expect(linear(only({ ...range, values })).completion).toEqual({ min: 10 / 28, max: 20 / 26 });
    const open = only({ ...range, targets: [aim(26, base(5))], values: { "2023": { min: 10, max: null } } });
    expect(reasons(open)).toEqual([null, ...methods.slice(1).map(() => "range-not-chosen")]);
    expect(linear(open).completion).toEqual({ min: 5 / 21, max: null });
  });
});

describe("several target years in one sentence", () => {
  const years: Given = {
    targets: [aim(40, base(10), { due: { kind: "date", edtf: "[2030,2035]", wording: "by" } })],
  };

  it("are read by the earliest, or by the latest where that is chosen", () => {
    expect(linear(only(years)).elapsed).toBeCloseTo(8 / 15, 12);
    expect(linear(only(years, { targets: { years: "earliest" } })).elapsed).toBeCloseTo(8 / 15, 12);
    expect(linear(only(years, { targets: { years: "latest" } })).elapsed).toBeCloseTo(8 / 20, 12);
  });
});

describe("several targets", () => {
  const several: Given = {
    targets: [
      { ...aim(30, base(10), { due: { kind: "date", edtf: "2025", wording: "by" } }), id: "c/2025" },
      { ...aim(40, base(10)), id: "c/2030" },
      { ...aim(80, base(10), { due: { kind: "date", edtf: "2040", wording: "by" } }), id: "c/2040" },
    ],
  };

  it("are all assessed, or the next alone", () => {
    expect(assessed(several).map((one) => one.target)).toEqual(["c/2025", "c/2030", "c/2040"]);
    const next = (on: string): readonly string[] =>
      assessed(several, { on, targets: { several: "next" } }).map((one) => one.target);
    expect(next("2025-12-31")).toEqual(["c/2025"]);
    expect(next("2026-01-01")).toEqual(["c/2030"]);
  });
});

describe("a published completion that its own inputs contradict", () => {
  it("does not go into ours, which is computed from the inputs, and both are there to see", () => {
    // "9.1 % of the way" was said of 2,728 of 30,000, which is the share of the target.
    const said = observation("said/2023", "2023", 9.1, { indicator: "said" });
    const stations: Given = { targets: [aim(30_000, base(211))], values: { "2023": 2728 } };
    const dataset = record(stations);
    const withSaid: Dataset = {
      ...dataset,
      indicators: [...dataset.indicators, indicator("said", { unit: "%", measure: "share" })],
      observations: [...dataset.observations, said],
    };
    const figures = explain(withSaid, "c", { on: "2024-06-30" }).find(
      ({ about }) => about === "progress",
    )?.figures;
    expect(Number(figures?.["completion (min)"])).toBeCloseTo((2728 - 211) / (30_000 - 211), 12);
    expect((100 * Number(figures?.["completion (min)"])).toFixed(1)).toBe("8.4");
    expect((100 * Number(figures?.["share of target (min)"])).toFixed(1)).toBe("9.1");
    expect(withSaid.observations.find(({ id }) => id === said.id)?.value).toEqual(exactly(9.1));
    expect(assess(withSaid, { on: "2024-06-30", methods }).commitments).toEqual(
      assess(dataset, { on: "2024-06-30", methods }).commitments,
    );
  });
});

describe("the other codes", () => {
  it("values of mixed sign, too few points, another definition, a method that was not given", () => {
    expect(reasons(only({ targets: [aim(40, base(-10))] }))).toEqual([
      null,
      "mixed-signs",
      "mixed-signs",
      "too-few-points",
      null,
    ]);
    expect(
      reasons(only({ targets: [aim(40, base(10, "2023-06"))], values: { "2023": 20 } })).slice(1, 3),
    ).toEqual(["too-few-points", "too-few-points"]);
    const other = { ...base(10), fact: "centres/v" } as TargetFact["base"];
    const mismatch = record({ targets: [aim(40, other)] });
    const [found] = assess(
      { ...mismatch, observations: [...mismatch.observations, observation("centres/v", "2015", 10)] },
      { on: "2024-06-30", methods },
    ).commitments;
    expect(found?.known === "yes" ? found.targets.map(reasons) : []).toEqual([
      methods.map(() => "definition-mismatch"),
    ]);
    const named = only(
      { targets: [aim(40, base(10))], indicator: { method: "weather" } },
      { methods: [linearPace] },
    );
    expect(reasons(named)).toEqual([null, "method-not-given"]);
  });

  it("no due day, for what counts time", () => {
    const due = { kind: "none", reason: "not-stated" } as const;
    const found = only({ targets: [aim(40, base(10), { due })] });
    expect(reasons(found).slice(1, 3)).toEqual(["no-due-day", "no-due-day"]);
    expect(linear(found).completion.min).toBeCloseTo(1 / 3, 12);
  });
});

describe("methods that class one series differently", () => {
  const of = (id: string, better: Indicator["better"] = "more"): TargetAssessment => {
    const { input } = growthRatioTable.find((row) => row.id === id) ?? {};
    if (input === undefined || input.target === null) throw new Error(`No target: ${id}`);
    const { base: from, latest, target: to } = input;
    return only(
      {
        targets: [
          aim(to.value, base(from.value, `${from.year}`), {
            due: { kind: "date", edtf: `${to.year}`, wording: "by" },
            comparator: better === "more" ? "at-least" : "at-most",
          }),
        ],
        values: { [`${latest.year}`]: latest.value },
        indicator: { better },
      },
      { on: "2026-12-31", methods: [linearPace, growthRatio] },
    );
  };

  it("the vehicles are behind the line and grow fast enough: all are shown, and it is said that they disagree", () => {
    const vehicles = of("vehicles");
    expect(vehicles.progress.map(({ method }) => method)).toEqual(["linear-pace", "growth-ratio"]);
    expect([paceOf(vehicles, linearPace), paceOf(vehicles, growthRatio)]).toEqual([["behind"], ["on-track"]]);
    expect(vehicles.methodsDisagree).toBe(true);
  });

  it.each([
    ["chargers", "more", true],
    ["aid", "more", false],
    ["hospital", "less", false],
  ] as const)("%s: %s", (id, better, expected) => {
    expect(of(id, better).methodsDisagree).toBe(expected);
  });

  const saying = (
    id: string,
    pace: NonEmpty<"reached" | "on-track" | "behind" | "worsening"> | null,
  ): Method => ({
    id,
    progressOn: (given) => ({
      kind: "class",
      target: given.id,
      method: id,
      base: { fact: given.id, day: 0, value: exactly(0) },
      latest: { fact: given.id, day: 1, value: exactly(1) },
      measures: {},
      class: null,
      pace,
    }),
  });

  it.each([
    [[["on-track"], ["behind"]], true],
    [[["on-track"], ["on-track"]], false],
    [
      [
        ["on-track", "behind"],
        ["behind", "worsening"],
      ],
      false,
    ],
    [[["on-track", "behind"], ["worsening"]], true],
    [[["reached"], ["on-track"]], true],
    [[["on-track"], null], false],
    [[null, null], false],
    // Each has one in common with the second, but the first and the third have none.
    [[["on-track"], ["on-track", "behind"], ["behind"]], true],
  ] as const)("%j: %s", (said, expected) => {
    const [first, ...others] = said.map((pace, i) => saying(`m${i}`, pace));
    const found = only({ targets: [aim(40, base(10))] }, { methods: [first as Method, ...others] });
    expect(found.methodsDisagree).toBe(expected);
  });

  it("one alone cannot disagree", () => {
    expect(only({ targets: [aim(40, base(10))] }, { methods: [growthRatio] }).methodsDisagree).toBe(false);
  });

  it("agree with the schedule on what is reached, whatever the comparator", () => {
    // More than 40 is wanted, and 40 is not more than 40.
    const found = only({ targets: [aim(40, base(10), { comparator: "more-than" })], values: { "2023": 40 } });
    expect(found.schedule).toEqual(["open"]);
    for (const method of [linearPace, growthRatio, projectedGrowth])
      expect(paceOf(found, method), method.id).not.toContain("reached");
  });
});
