import type { Progress } from "@policytrack/core";
import { describe, expect, it } from "vitest";
import { progressInWords } from "./progress-in-words.ts";

const point = { fact: "a/b", day: 0, value: { min: 1, max: 1 } };
const read = { target: "c/t", base: point, latest: point, pace: null } as const;
const line: Progress = {
  ...read,
  kind: "figures",
  method: "linear-pace",
  figures: {
    completion: { min: 0.0827, max: 0.0845 },
    shareOfTarget: { min: 0.0892, max: 0.0909 },
    elapsed: null,
    expectedAtLatest: null,
    expectedOnDay: null,
    requiredPerYear: null,
  },
};
const classed: Progress = {
  ...read,
  kind: "class",
  method: "growth-ratio",
  measures: { ratio: { min: 1, max: 1 } },
  class: ["moderate", "limited"],
};
const measured: Progress = { ...classed, measures: { index: { min: 0.827, max: 0.845 } }, class: null };

describe("progressInWords", () => {
  it.each([
    [line, "en", "8.3 % to 8.5 % of the way (8.9 % to 9.1 % of the target)"],
    [line, "ja", "基準からの進捗8.3%～8.5%（目標比8.9%～9.1%）"],
    [classed, "en", "moderate progress or limited progress"],
    [measured, "en", "index 0.83 to 0.85"],
    [{ kind: "none", target: "c/t", method: "linear-pace", reason: "no-base" }, "ko", "기준값 없음"],
  ] as const)("%#: in %s", (progress, locale, words) => {
    expect(progressInWords(progress, locale)).toBe(words);
  });
});
