import { describe, expect, it } from "vitest";
import { locales } from "./locale.ts";
import { percentRangeInWords } from "./percent-range-in-words.ts";

describe("percentRangeInWords", () => {
  it("says what its examples say", () => {
    expect(percentRangeInWords({ min: 0.0827, max: 0.0845 })).toBe("8.3 % to 8.5 %");
    expect(percentRangeInWords({ min: 0.0827, max: 0.0845 }, 1, "ko")).toBe("8.3%~8.5%");
  });

  it.each([
    [{ min: 0.5152, max: 0.5263 }, "51.5 % to 52.6 %", "51.5%～52.6%", "51.5%~52.6%"],
    [{ min: 0.5, max: null }, "at least 50 %", "50%以上", "50% 이상"],
    [{ min: null, max: 12 }, "at most 1,200 %", "1,200%以下", "1,200% 이하"],
    [{ min: -0.0564, max: -0.0564 }, "-5.6 %", "-5.6%", "-5.6%"],
    [{ min: -0.0001, max: 0.0001 }, "0 %", "0%", "0%"],
  ])("%j: %s", (range, ...words) => {
    expect(locales.map((locale) => percentRangeInWords(range, 1, locale))).toEqual(words);
  });
});
