import { describe, expect, it } from "vitest";
import type { DatasetDraft } from "../../model/dataset.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { Range } from "../../model/range.ts";
import { comparators, type TargetFact } from "../../model/target.ts";
import { draftWith, indicator, positionOf, soundDraft, target } from "../dataset-fixture.ts";
import { targetDirection } from "./target-direction.ts";

const path = ["commitments", positionOf("nordia-stations"), "targets", 0] as const;
const exactly = (value: number): Range => ({ min: value, max: value });
const from = (value: number | Range): TargetFact["base"] => ({
  value: typeof value === "number" ? exactly(value) : value,
  date: "2015",
});

/** The sound record with another target of another indicator. */
function draft(more: Partial<TargetFact>, of: Partial<Indicator> = {}): DatasetDraft {
  return draftWith(
    "nordia-stations",
    () => ({
      targets: [target("nordia-stations/by-2030", "stations", 50, "../2030", { base: null, ...more })],
    }),
    { indicators: [indicator("stations", of)] },
  );
}

const share: Partial<Indicator> = { measure: "share", unit: "%" };

describe("targetDirection", () => {
  it("lets a sound dataset through", () => {
    expect(targetDirection(soundDraft())).toEqual([]);
  });

  it.each([
    ["more", ["at-least", "more-than", "equal"], '"at-least" or "more-than"'],
    ["less", ["at-most", "less-than", "equal"], '"at-most" or "less-than"'],
  ] as const)("where %s is better, lets %j through and no other comparator", (better, right, words) => {
    for (const comparator of comparators) {
      const problems = targetDirection(draft({ comparator }, { better }));
      if ((right as readonly string[]).includes(comparator)) expect(problems).toEqual([]);
      else {
        expect(problems).toEqual([
          {
            rule: "target-comparator",
            path: [...path, "comparator"],
            message: `This comparator asks for ${better === "more" ? "less" : "more"}, and of the indicator stations ${better} is better.`,
            found: JSON.stringify(comparator),
            remedy: `Write ${words}, or correct \`better\` of the indicator.`,
          },
        ]);
      }
    }
  });

  it("finds a target that is worse than its base", () => {
    expect(targetDirection(draft({ base: from(51) }))).toEqual([
      {
        rule: "target-side",
        path: [...path, "value"],
        message: "This is worse than the base it starts from: of the indicator stations more is better.",
        found: '{"min":50,"max":50}',
        remedy: 'Correct the target, its base or `better` of the indicator; a level to be held is "equal".',
      },
    ]);
    expect(
      targetDirection(draft({ comparator: "at-most", base: from(49) }, { better: "less" })),
    ).toMatchObject([{ rule: "target-side", message: expect.stringContaining("less is better") }]);
  });

  it.each<[Partial<TargetFact>, Indicator["better"]]>([
    [{ base: from(50) }, "more"],
    [{ base: from({ min: null, max: 90 }) }, "more"],
    [{ base: from({ min: 40, max: 90 }) }, "more"],
    [{ value: { min: 50, max: null }, base: from(60) }, "more"],
    [{ comparator: "equal", base: from(60) }, "more"],
    [{ comparator: "equal", base: from(40) }, "less"],
    [{ comparator: "at-most", base: from(50) }, "less"],
    [{ comparator: "at-most", base: from({ min: 10, max: null }) }, "less"],
  ])("lets %j through where %s is better, since it need not be worse", (more, better) => {
    expect(targetDirection(draft(more, { better }))).toEqual([]);
  });

  it.each(["%", "per cent", "percent", "Per cent"])(
    "finds a share of more or less than all, in %s",
    (unit) => {
      const of = { ...share, unit };
      expect(targetDirection(draft({ value: exactly(100.5) }, of))).toEqual([
        {
          rule: "target-limit",
          path: [...path, "value"],
          message: `This lies outside what stations can be: 0 to 100 ${unit}.`,
          found: '{"min":100.5,"max":100.5}',
          remedy: "Correct the figure, or the unit, measure or limit of the indicator.",
        },
      ]);
      expect(targetDirection(draft({ base: from(-1) }, of))).toMatchObject([
        { rule: "target-limit", path: [...path, "base", "value"] },
      ]);
      for (const value of [0, 100]) expect(targetDirection(draft({ value: exactly(value) }, of))).toEqual([]);
    },
  );

  it("asks that of nothing else", () => {
    expect(targetDirection(draft({ value: exactly(150) }, { measure: "flow", unit: "%" }))).toEqual([]);
    expect(targetDirection(draft({ value: exactly(150) }, { measure: "share", unit: "per mille" }))).toEqual(
      [],
    );
  });

  it("finds what lies beyond the limit of the indicator, on the side that is better", () => {
    expect(targetDirection(draft({}, { limit: 49 }))).toMatchObject([
      { rule: "target-limit", message: "This lies outside what stations can be: at most 49 stations." },
    ]);
    expect(targetDirection(draft({ comparator: "at-most" }, { better: "less", limit: 51 }))).toMatchObject([
      { rule: "target-limit", message: "This lies outside what stations can be: at least 51 stations." },
    ]);
    expect(targetDirection(draft({}, { ...share, limit: 40 }))).toMatchObject([
      { message: "This lies outside what stations can be: 0 to 40 %." },
    ]);
    expect(targetDirection(draft({}, { ...share, limit: 400 }))).toEqual([]);
    expect(targetDirection(draft({}, { limit: 50 }))).toEqual([]);
    expect(targetDirection(draft({ comparator: "at-most" }, { better: "less", limit: 50 }))).toEqual([]);
  });

  it.each<Range>([
    { min: null, max: null },
    { min: null, max: Infinity },
    { min: NaN, max: NaN },
  ])("finds a target and a base of %j", (value) => {
    const rest = {
      rule: "target-value",
      message: "This is no number.",
      remedy:
        "Write a finite number in `min`, in `max` or in both; without one, leave the target or base out.",
    };
    expect(targetDirection(draft({ value, base: from(value) }))).toEqual([
      { ...rest, path: [...path, "value"], found: JSON.stringify(value) },
      { ...rest, path: [...path, "base", "value"], found: JSON.stringify(value) },
    ]);
  });
});
