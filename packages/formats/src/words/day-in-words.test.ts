import { dayOf } from "@policytrack/core";
import { describe, expect, it } from "vitest";
import { dayInWords } from "./day-in-words.ts";

describe("dayInWords", () => {
  it("says what its examples say", () => {
    expect(dayInWords(19853)).toBe("10 May 2024");
    expect(dayInWords(19853, "month")).toBe("May 2024");
    expect(dayInWords(19853, "day", "ja")).toBe("2024年5月10日");
  });

  it.each([
    ["en", "1 January 2024", "January 2024", "2024"],
    ["ja", "2024年1月1日", "2024年1月", "2024年"],
    ["ko", "2024년 1월 1일", "2024년 1월", "2024년"],
  ] as const)(
    "in %s, the day, the month and the year, whatever the time zone",
    (locale, day, month, year) => {
      const first = dayOf(2024, 1, 1);
      expect(dayInWords(first, "day", locale)).toBe(day);
      expect(dayInWords(first, "month", locale)).toBe(month);
      expect(dayInWords(first, "year", locale)).toBe(year);
      expect(dayInWords(dayOf(2024, 12, 31), "year", locale)).toBe(year);
    },
  );

  it.each([
    ["en", "29 February 5 BC", "4 October 50 AD"],
    ["ja", "紀元前5年2月29日", "西暦50年10月4日"],
    ["ko", "기원전 5년 2월 29일", "서기 50년 10월 4일"],
  ] as const)("in %s, an era where the year alone would be no year", (locale, before, after) => {
    expect(dayInWords(dayOf(-4, 2, 29), "day", locale)).toBe(before);
    expect(dayInWords(dayOf(50, 10, 4), "day", locale)).toBe(after);
  });

  it.each([
    ["en", "170,000,002", "170,000,001 BC"],
    ["ja", "170,000,002年", "紀元前170,000,001年"],
    ["ko", "170,000,002년", "기원전 170,000,001년"],
  ] as const)("in %s, the year alone where no `Date` reaches", (locale, after, before) => {
    expect(dayInWords(dayOf(170_000_002, 3, 4), "day", locale)).toBe(after);
    expect(dayInWords(dayOf(-170_000_000, 3, 4), "day", locale)).toBe(before);
  });

  it("reaches as far as `Date` does", () => {
    expect(dayInWords(dayOf(271_820, 12, 31))).toBe("31 December 271820");
    expect(dayInWords(dayOf(-271_820, 1, 1))).toBe("1 January 271821 BC");
    expect(dayInWords(dayOf(271_822, 12, 31))).toBe("271,822");
    expect(dayInWords(dayOf(-271_822, 1, 1))).toBe("271,823 BC");
  });
});
