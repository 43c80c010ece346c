import { dayOf } from "@policytrack/edtf";
import { describe, expect, it } from "vitest";
import { UsageError } from "../errors.ts";
import { dayText, isWritable, readDay } from "./read-day.ts";

function errorOf(day: unknown, name: string = "on"): UsageError | null {
  try {
    readDay(day as string, name);
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
  return null;
}

describe("a day that a caller passes", () => {
  it("is an ISO day or an object of year, month and day", () => {
    expect(readDay("2024-02-29", "on")).toBe("2024-02-29");
    expect(readDay("0000-01-01", "on")).toBe("0000-01-01");
    expect(readDay({ year: 44, month: 3, day: 5 }, "on")).toBe("0044-03-05");
    expect(readDay({ year: 2024, month: 12, day: 31 }, "on")).toBe("2024-12-31");
  });

  it.each([
    ["2023-02-29"],
    ["2024-1-1"],
    ["2024-01"],
    ["+012024-01-01"],
    ["-0044-01-01"],
    [""],
    [20240101],
    [null],
    [undefined],
    [true],
    [{}],
    [[]],
    [{ year: 2024, month: 13, day: 1 }],
    [{ year: 12024, month: 1, day: 1 }],
    [{ year: -1, month: 1, day: 1 }],
    [{ year: 2024, month: 1.5, day: 1 }],
    [{ month: 1, day: 1 }],
    [{ year: 2024, day: 1 }],
    [{ year: 2024, month: 1 }],
    [{ year: "2024", month: 1, day: 1 }],
    [{ year: 2024, month: "01", day: 1 }],
    [{ year: 2024, month: 1, day: "01" }],
    [new Date(0)],
  ])("is not %j", (day) => {
    expect(errorOf(day)?.code).toBe("not-a-day");
  });

  it("is named as the caller knows it, with what was given, and why a Date is none", () => {
    expect(errorOf("soon", "due.before")?.message).toBe(
      'due.before: "soon" is not a day of the calendar. Write one like "2026-04-30".',
    );
    expect(errorOf(new Date(0))?.message).toBe(
      'on: a Date is an instant, not a day. Write one like "2026-04-30".',
    );
  });
});

describe("a day that ten characters write", () => {
  const [first, last] = [dayOf(0, 1, 1), dayOf(9999, 12, 31)];

  it("is of the years 0 to 9999", () => {
    expect([first - 1, first, last, last + 1].map((day) => isWritable(day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect([-Infinity, Infinity, Number.NaN].map((day) => isWritable(day))).toEqual([false, false, false]);
  });

  it("is the first or last of them where a day lies beyond", () => {
    expect(dayText(0)).toBe("1970-01-01");
    for (const day of [first, first - 1, -1e9, -Infinity]) expect(dayText(day)).toBe("0000-01-01");
    for (const day of [last, last + 1, 1e9, Infinity]) expect(dayText(day)).toBe("9999-12-31");
    expect([dayText(first + 1), dayText(last - 1)]).toEqual(["0000-01-02", "9999-12-30"]);
  });
});
