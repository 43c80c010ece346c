import { describe, expect, it } from "vitest";
import type { DatasetDraft } from "../../model/dataset.ts";
import type { TargetBase } from "../../model/target.ts";
import { draftWith, indicator, observation, positionOf, soundDraft, target } from "../dataset-fixture.ts";
import { baseFact } from "./base-fact.ts";

const i = positionOf("nordia-stations");

/** The sound record whose target starts from a base; the observation stations/2015 has the value 211. */
function draft(base: Partial<TargetBase>, overrides: Partial<DatasetDraft> = {}): DatasetDraft {
  const whole = { value: { min: 211, max: 211 }, date: "2015", fact: "stations/2015", ...base };
  return {
    ...draftWith("nordia-stations", () => ({
      targets: [target("nordia-stations/by-2030", "stations", 30_000, "../2030", { base: whole })],
    })),
    ...overrides,
  };
}

describe("baseFact", () => {
  it("lets a sound dataset through", () => {
    expect(baseFact(soundDraft())).toEqual([]);
    expect(baseFact(draft({ date: "2015-01-01/2015-12-31" }))).toEqual([]);
  });

  it("finds another value, and another period", () => {
    const remedy = "Correct the base or the observation, or leave `fact` out of the base.";
    expect(baseFact(draft({ value: { min: 211, max: 212 }, date: "2016" }))).toEqual([
      {
        rule: "base-fact",
        path: ["commitments", i, "targets", 0, "base", "value"],
        message:
          'The base has another value than the observation that it names, stations/2015: {"min":211,"max":211}.',
        found: '{"min":211,"max":212}',
        remedy,
      },
      {
        rule: "base-fact",
        path: ["commitments", i, "targets", 0, "base", "date"],
        message: "The base has another period than the observation that it names, stations/2015: 2015.",
        found: '"2016"',
        remedy,
      },
    ]);
    expect(baseFact(draft({ value: { min: 210, max: 211 } }))).toHaveLength(1);
  });

  it("finds an observation of another indicator, and a fact of another kind", () => {
    const others = {
      indicators: [indicator("lorries"), indicator("stations")],
      observations: [observation("lorries/2015", "2015", 211), ...soundDraft().observations],
    };
    expect(baseFact(draft({ fact: "lorries/2015" }, others))).toEqual([
      {
        rule: "base-fact",
        path: ["commitments", i, "targets", 0, "base", "fact"],
        message: "This is no observation of the target's indicator, stations, but of lorries.",
        found: '"lorries/2015"',
        remedy: "Name the observation that the base is, or leave `fact` out of the base.",
      },
    ]);
    expect(baseFact(draft({ fact: "nordia-centre/opened" }))).toMatchObject([
      { message: "This is no observation of the target's indicator, stations." },
    ]);
  });

  it("has nothing to compare with a value that was withdrawn", () => {
    const observations = [observation("stations/2015", "2015", null)];
    expect(baseFact(draft({ value: { min: 1, max: 1 } }, { observations }))).toEqual([]);
  });
});
