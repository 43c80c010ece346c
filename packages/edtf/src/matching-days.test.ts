import { describe, expect, it } from "vitest";
import { dayOf } from "./day.ts";
import { matchingDay, matchingDays } from "./matching-days.ts";

describe("matchingDay", () => {
  it("finds the first and the last day", () => {
    expect(matchingDay("1970", "0X", "3X", "first")).toBe(29);
    expect(matchingDay("1970", "0X", "3X", "last")).toBe(dayOf(1970, 9, 30));
    expect(matchingDay("190X", "02", "29", "first")).toBe(dayOf(1904, 2, 29));
    expect(matchingDay("190X", "02", "29", "last")).toBe(dayOf(1908, 2, 29));
  });

  it("counts negative years backwards, without a year -0", () => {
    expect(matchingDay("-000X", "XX", "XX", "first")).toBe(dayOf(-9, 1, 1));
    expect(matchingDay("-000X", "XX", "XX", "last")).toBe(dayOf(-1, 12, 31));
    expect(matchingDay("-19XX", "02", "29", "first")).toBe(dayOf(-1996, 2, 29));
  });

  it("finds none where no year has one", () => {
    expect(matchingDay("2023", "02", "3X", "first")).toBeNull();
    expect(matchingDay("XXXX", "02", "30", "last")).toBeNull();
    expect(matchingDay("XXX1", "02", "29", "first")).toBeNull();
    expect(matchingDay("2024", "13", "01", "first")).toBeNull();
  });
});

describe("matchingDays", () => {
  it("gives the days in their order, or from the last one back", () => {
    expect([...matchingDays("1970", "01", "3X")]).toEqual([29, 30]);
    expect([...matchingDays("1970", "01", "3X", "backwards")]).toEqual([30, 29]);
    expect([...matchingDays("-000X", "02", "29")]).toEqual([dayOf(-8, 2, 29), dayOf(-4, 2, 29)]);
  });
});
