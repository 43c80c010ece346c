import { dayOf } from "@policytrack/core";
import { describe, expect, it } from "vitest";
import { durationInWords } from "./duration-in-words.ts";
import { locales } from "./locale.ts";

describe("durationInWords", () => {
  it("says what its examples say", () => {
    expect(dayOf(2026, 11, 24)).toBe(20781);
    expect(durationInWords(20781, 22279)).toBe("4 years and 1 month");
    expect(durationInWords(20781, 22279, "ja")).toBe("4年1か月");
    expect(durationInWords(20781, 22279, "ko")).toBe("4년 1개월");
  });

  it.each([
    [dayOf(2024, 1, 31), dayOf(2024, 1, 31), "0 days", "0日", "0일"],
    [dayOf(2024, 1, 31), dayOf(2024, 2, 1), "1 day", "1日", "1일"],
    [dayOf(2024, 1, 1), dayOf(2024, 2, 1), "1 month", "1か月", "1개월"],
    [dayOf(2024, 1, 1), dayOf(2024, 3, 3), "2 months and 2 days", "2か月2日", "2개월 2일"],
    [dayOf(2024, 1, 1), dayOf(2025, 1, 1), "1 year", "1年", "1년"],
    [dayOf(2024, 1, 1), dayOf(2026, 1, 8), "2 years and 7 days", "2年7日", "2년 7일"],
    [dayOf(2024, 1, 1), dayOf(2035, 12, 30), "11 years and 11 months", "11年11か月", "11년 11개월"],
    [dayOf(1, 1, 1), dayOf(2001, 1, 1), "2,000 years", "2,000年", "2,000년"],
  ])("from %i to %i: %s", (from, to, ...words) => {
    expect(locales.map((locale) => durationInWords(from, to, locale))).toEqual(words);
    expect(locales.map((locale) => durationInWords(to, from, locale))).toEqual(words);
  });

  it("counts the days of the calendar where clocks are changed", () => {
    // In the United States the clocks went forward on 10 March 2024 and back on 3 November.
    expect(durationInWords(dayOf(2024, 3, 9), dayOf(2024, 3, 11))).toBe("2 days");
    expect(durationInWords(dayOf(2024, 11, 2), dayOf(2024, 11, 4))).toBe("2 days");
  });
});
