import { describe, expect, it } from "vitest";
import { locales } from "./locale.ts";
import { numberRangeInWords } from "./number-range-in-words.ts";

describe("numberRangeInWords", () => {
  it("says what its examples say", () => {
    expect(numberRangeInWords({ min: 2675, max: 2728 })).toBe("2,675 to 2,728");
    expect(numberRangeInWords({ min: null, max: 2728 })).toBe("at most 2,728");
    expect(numberRangeInWords({ min: 4868.39, max: 4868.39 }, "rounded")).toBe("4,868");
    expect(numberRangeInWords({ min: 267_500_000, max: 272_800_000 }, "compact")).toBe("267.5m to 272.8m");
    expect(numberRangeInWords({ min: 0.25, max: 0.25 }, undefined, "ja")).toBe("0.25");
  });

  it.each([
    [{ min: 2675, max: 2728 }, "2,675 to 2,728", "2,675～2,728", "2,675~2,728"],
    [{ min: 2675, max: null }, "at least 2,675", "2,675以上", "2,675 이상"],
    [{ min: null, max: 2728 }, "at most 2,728", "2,728以下", "2,728 이하"],
    [{ min: null, max: null }, "no bounds", "値不明", "값 미상"],
    [{ min: 30_000, max: 30_000 }, "30,000", "30,000", "30,000"],
    [{ min: 1.01, max: 1.04 }, "1", "1", "1"],
    [{ min: -0.01, max: -0.01 }, "0", "0", "0"],
    [{ min: -5, max: -2 }, "-5 to -2", "-5～-2", "-5~-2"],
  ])("%j: %s", (range, ...words) => {
    expect(locales.map((locale) => numberRangeInWords(range, 1, locale))).toEqual(words);
  });

  it("has as many digits as are asked for", () => {
    expect(numberRangeInWords({ min: 1.2345, max: 1.2345 }, 3)).toBe("1.235");
    expect(numberRangeInWords({ min: 1.2345, max: 1.9 }, 0)).toBe("1 to 2");
  });

  it("loses no digit of what a source says", () => {
    expect(numberRangeInWords({ min: 0.000_12, max: 23.854 })).toBe("0.00012 to 23.854");
  });

  it("is in short as each language counts", () => {
    const range = { min: 267_500_000, max: 272_800_000 };
    expect(locales.map((locale) => numberRangeInWords(range, "compact", locale))).toEqual([
      "267.5m to 272.8m",
      "2.675億～2.728億",
      "2.675억~2.728억",
    ]);
  });

  it.each([
    [211, "211"],
    [11_265.4, "11,265"],
    [23.854, "23.9"],
    [0.012_34, "0.0123"],
    [-0.000_04, "-0.00004"],
    [0, "0"],
  ])("rounds %d to what matters of it", (value, words) => {
    expect(numberRangeInWords({ min: value, max: value }, "rounded")).toBe(words);
  });
});
