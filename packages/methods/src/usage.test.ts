import { assess, defineDataset, UsageError } from "@policytrack/core";
import { describe, expect, it } from "vitest";
import * as methods from "./index.ts";

type Any = (...given: readonly unknown[]) => unknown;

/** The functions as plain JavaScript sees them. */
const {
  aggregateScores,
  classOfScore,
  complianceOf,
  complianceScoreOf,
  complianceTable,
  defineScale,
  growthRatio,
  growthRatioOf,
  growthRatioWith,
  historyFields,
  linearProjection,
  meaningOf,
  meanChangeOf,
  meanChangeWith,
  projectGrowth,
  projectLinearly,
  projectedGrowthOf,
  projectedGrowthWith,
  ratingFields,
  statusIndexOf,
  statusIndexWith,
  weakestMeanChange,
} = methods as unknown as Readonly<Record<string, Any>>;

const dataset = defineDataset({
  id: "small",
  title: "Small",
  source: "https://example.org/plan 2024-01-01",
  reviewedThrough: "2024-06-30",
  commitments: { one: { title: "One", party: "a", domain: "b", due: 2025 } },
});
const assessment = assess(dataset);
const [commitment] = assessment.commitments;

const input = {
  baseline: { year: 2015, value: 100 },
  latest: { year: 2020, value: 150 },
  target: { year: 2030, value: 300 },
  direction: "increase",
};
const points = [1, 2, 3, 4].map((value, i) => ({ year: 2020 + i, value }));
const trend = { points, target: { year: 2030, value: 9 }, direction: "increase" };
const lights = { id: "lights", title: "Lights", url: "https://example.org/codes", asOf: null };
const scaleWith = (meaning: object): unknown => ({
  ...lights,
  codes: { Green: { note: "Done.", loses: null, ...meaning } },
});

/** What is called, the call, the code of the error, and what its message names. */
const wrongCalls: readonly (readonly [what: string, call: () => unknown, code: string, named: string])[] = [
  [
    "a growth ratio upwards",
    () => growthRatioOf!({ ...input, direction: "up" }),
    "unknown-word",
    'Did you mean "increase"?',
  ],
  [
    "a growth ratio without a direction",
    () => growthRatioOf!({ ...input, direction: undefined }),
    "unknown-word",
    "increase, decrease",
  ],
  ["a growth ratio of nothing", () => growthRatioOf!(), "wrong-argument", "baseline"],
  ["a growth ratio of a verdict", () => growthRatioOf!(assessment.verdicts[0]), "wrong-argument", "baseline"],
  [
    "a growth ratio without a target",
    () => growthRatioOf!({ ...input, target: undefined }),
    "wrong-argument",
    "target: null",
  ],
  [
    "a growth ratio with a number for a point",
    () => growthRatioOf!({ ...input, latest: 150 }),
    "wrong-argument",
    "{ year: 2015, value: 14.5 }",
  ],
  [
    "a growth ratio with cut-offs misspelt",
    () => growthRatioOf!(input, { ratios: [1, 1, 1] }),
    "unknown-key",
    '"ratio"',
  ],
  [
    "a growth ratio with too few cut-offs",
    () => growthRatioOf!(input, { ratio: [0.95, 0.6] }),
    "wrong-argument",
    "three numbers",
  ],
  [
    "a growth ratio with a word as constant",
    () => growthRatioOf!(input, { insteadOfZero: "0.1" }),
    "wrong-argument",
    "a number",
  ],
  [
    "a growth-ratio method with cut-offs misspelt",
    () => growthRatioWith!({ ratios: [1, 1, 1] }),
    "unknown-key",
    '"ratio"',
  ],
  ["a growth-ratio method of nothing", () => growthRatioWith!(), "wrong-argument", "ratio"],
  [
    "a growth-ratio method with a label of no class",
    () => growthRatioWith!({ labels: { substantially: { en: "x" } } }),
    "unknown-word",
    '"substantial"',
  ],
  ["a growth-ratio method with a number as id", () => growthRatioWith!({ id: 3 }), "wrong-argument", "id"],
  [
    "a growth-ratio method since a text",
    () => growthRatioWith!({ since: "2015" }),
    "wrong-argument",
    "since",
  ],
  ["a method of a commitment", () => growthRatio!(commitment), "wrong-argument", "verdict"],
  ["a projection of a commitment", () => linearProjection!(commitment), "wrong-argument", "verdict"],
  [
    "projected growth upwards",
    () => projectedGrowthOf!({ ...input, direction: "rising" }),
    "unknown-word",
    '"increase"',
  ],
  [
    "projected growth with cut-offs misspelt",
    () => projectedGrowthOf!(input, { shares: [1, 0] }),
    "unknown-key",
    '"share"',
  ],
  [
    "a projected-growth method with cut-offs misspelt",
    () => projectedGrowthWith!({ nearend: 1 }),
    "unknown-key",
    '"nearEnd"',
  ],
  ["mean change upwards", () => meanChangeOf!({ ...trend, direction: "up" }), "unknown-word", '"increase"'],
  [
    "mean change without points",
    () => meanChangeOf!({ ...trend, points: undefined }),
    "wrong-argument",
    "points",
  ],
  [
    "mean change of numbers",
    () => meanChangeOf!({ ...trend, points: [1, 2, 3, 4] }),
    "wrong-argument",
    "{ year: 2015, value: 14.5 }",
  ],
  [
    "a mean-change method with a miss of one",
    () => meanChangeWith!({ miss: 0.05 }),
    "wrong-argument",
    "two numbers",
  ],
  ["the weakest of no class", () => weakestMeanChange!([]), "wrong-argument", "at least one"],
  ["the weakest of another class", () => weakestMeanChange!(["sunny"]), "unknown-word", '"sun"'],
  [
    "a status index upwards",
    () => statusIndexOf!({ baseline: 1, latest: 2, target: 3, direction: "up" }),
    "unknown-word",
    '"increase"',
  ],
  ["a status index of points", () => statusIndexOf!(input), "wrong-argument", "number"],
  ["a status index of nothing", () => statusIndexOf!(), "wrong-argument", "baseline"],
  [
    "a status index with another scale",
    () => statusIndexOf!({ baseline: 1, latest: 2, target: 3 }, { scales: 5 }),
    "unknown-key",
    '"scale"',
  ],
  [
    "a status-index method with another scale",
    () => statusIndexWith!({ scales: 5 }),
    "unknown-key",
    '"scale"',
  ],
  [
    "a linear projection upwards",
    () => projectLinearly!({ ...input, direction: "up" }),
    "unknown-word",
    '"increase"',
  ],
  [
    "a linear projection without a target",
    () => projectLinearly!({ ...input, target: null }),
    "wrong-argument",
    "target",
  ],
  ["a growth projection of nothing", () => projectGrowth!(null), "wrong-argument", "baseline"],
  [
    "an aggregate of one series",
    () => aggregateScores!({ score: 1, isAchieved: true }),
    "wrong-argument",
    "list",
  ],
  [
    "an aggregate of numbers",
    () => aggregateScores!([1, 2]),
    "wrong-argument",
    "{ score: 2.5, isAchieved: false }",
  ],
  ["a class of a text", () => classOfScore!("5"), "wrong-argument", "-5 to 5"],
  ["compliance of an assessment", () => complianceOf!(assessment), "wrong-argument", "complianceTable"],
  ["compliance of verdicts", () => complianceOf!(assessment.verdicts), "wrong-argument", "complianceTable"],
  [
    "the compliance table of commitments",
    () => complianceTable!(assessment.commitments),
    "wrong-argument",
    "assess(dataset).verdicts",
  ],
  [
    "the compliance table of an assessment",
    () => complianceTable!(assessment),
    "wrong-argument",
    "assess(dataset).verdicts",
  ],
  [
    "the compliance score of another status",
    () => complianceScoreOf!("completed"),
    "unknown-word",
    '"delivered"',
  ],
  [
    "the meaning of a code by the name of a scale",
    () => meaningOf!("ocds", "met"),
    "wrong-argument",
    "ocdsMilestoneStatus",
  ],
  ["the meaning of no code", () => meaningOf!(methods.ocdsMilestoneStatus), "wrong-argument", "code"],
  [
    "history fields of a map of scales",
    () => historyFields!(methods.netZeroTracker, "x"),
    "wrong-argument",
    "ocdsMilestoneStatus",
  ],
  [
    "rating fields without a scale",
    () => ratingFields!(undefined, "Limited"),
    "wrong-argument",
    "ocdsMilestoneStatus",
  ],
  ["a scale of nothing", () => defineScale!(), "wrong-argument", "codes"],
  ["a scale without codes", () => defineScale!(lights), "wrong-argument", "codes"],
  [
    "a scale with a status that is none",
    () => defineScale!(scaleWith({ status: "done" })),
    "unknown-word",
    '"delivered"',
  ],
  [
    "a scale with a measure that is none",
    () => defineScale!(scaleWith({ measure: "stocks" })),
    "unknown-word",
    '"stock"',
  ],
  [
    "a scale with a direction that is none",
    () => defineScale!(scaleWith({ direction: "up" })),
    "unknown-word",
    '"increase"',
  ],
  [
    "a scale with a kind of party that is none",
    () => defineScale!(scaleWith({ partyKind: "citys" })),
    "unknown-word",
    '"city"',
  ],
  [
    "a scale with an axis that is none",
    () => defineScale!(scaleWith({ state: "delivered" })),
    "unknown-key",
    '"status"',
  ],
  [
    "a scale with a field that is none",
    () => defineScale!({ ...(scaleWith({}) as object), name: "x" }),
    "unknown-key",
    "title",
  ],
];

describe("A call that cannot mean anything throws a UsageError", () => {
  it.each(wrongCalls)("%s", (_, call, code, named) => {
    let error: unknown = null;
    try {
      call();
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(UsageError);
    expect((error as Error).message).toContain(named);
    expect(error).toMatchObject({ code });
  });
});
