import { linearPace } from "@policytrack/core";
import { describe, expect, it } from "vitest";
import {
  growthRatio,
  growthRatioWith,
  meanChange,
  meanChangeWith,
  projectedGrowth,
  projectedGrowthWith,
} from "./index.ts";

const published = [linearPace, growthRatio, meanChange, projectedGrowth] as const;

describe("The formula of a published method", () => {
  it.each(published)(
    "names who published it, and each class that a formula gives: $id",
    ({ formula, words }) => {
      const classes = Object.keys(words?.classes ?? { "on-track": "", behind: "", worsening: "" });
      const given = classes.filter((one) => one !== "target-achieved");
      expect(formula?.source.title).toMatch(/\w/);
      expect(formula?.lines.length).toBeGreaterThan(0);
      expect(Object.keys(formula?.cutOffs ?? {})).toEqual(given);
    },
  );

  it("has the cut-offs of a variant, not the published ones", () => {
    const cutOffs = [
      growthRatioWith({ ratio: [0.9, 0.5, 0] }).formula?.cutOffs["substantial"],
      projectedGrowthWith({ share: [0.8, 0.2] }).formula?.cutOffs["fair"],
      meanChangeWith({ miss: [0.1, 0.3] }).formula?.cutOffs["sun"],
    ];
    expect(cutOffs).toEqual(["R ≥ 0.9", "S ≥ 0.2", "M < 0.1"]);
  });
});
