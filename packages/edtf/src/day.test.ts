import { utc } from "@date-fns/utc";
import { addDays } from "date-fns/addDays";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { getDayOfYear } from "date-fns/getDayOfYear";
import { getDaysInMonth } from "date-fns/getDaysInMonth";
import { isLeapYear as isLeapYearOfDateFns } from "date-fns/isLeapYear";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarDay, dayOf, daysInMonth, decimalYear, isLeapYear, isoDay, parseIsoDay } from "./day.ts";

const epoch = utc("1970-01-01");
const day = fc.integer({ min: dayOf(1, 1, 1), max: dayOf(9999, 12, 31) });

describe("days as integers, against date-fns", () => {
  it("names the same calendar day", () => {
    fc.assert(
      fc.property(day, (n) => {
        const date = addDays(epoch, n);
        expect(calendarDay(n)).toEqual({
          year: date.getFullYear(),
          month: date.getMonth() + 1,
          day: date.getDate(),
        });
        expect(isoDay(n)).toBe(date.toISOString().slice(0, 10));
        expect(differenceInCalendarDays(date, epoch)).toBe(n);
      }),
    );
  });

  it("knows the same months, leap years and days of the year", () => {
    fc.assert(
      fc.property(day, (n) => {
        const date = addDays(epoch, n);
        const { year, month } = calendarDay(n);
        expect(isLeapYear(year)).toBe(isLeapYearOfDateFns(date));
        expect(daysInMonth(year, month)).toBe(getDaysInMonth(date));
        expect(decimalYear(n)).toBeCloseTo(year + getDayOfYear(date) / (isLeapYear(year) ? 366 : 365), 12);
      }),
    );
  });
});

describe("dayOf", () => {
  it("is undone by calendarDay, millions of years from here too", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e10, max: 1e10 }), (n) => {
        const date = calendarDay(n);
        expect(dayOf(date.year, date.month, date.day)).toBe(n);
      }),
    );
  });

  it("counts from 1970-01-01", () => {
    expect(dayOf(1970, 1, 1)).toBe(0);
    expect(dayOf(2000, 3, 1)).toBe(11017);
    expect(dayOf(0, 1, 1)).toBe(-719528);
  });
});

describe("parseIsoDay", () => {
  it("reads what isoDay writes", () => {
    fc.assert(
      fc.property(day, (n) => {
        expect(parseIsoDay(isoDay(n))).toBe(n);
      }),
    );
  });

  it.each([
    "2023-02-30",
    "2023-13-01",
    "2023-00-10",
    "2023-01-00",
    "2023-1-1",
    "2023-01-01T00:00",
    "",
    "20230101",
  ])("refuses %j", (text) => expect(parseIsoDay(text)).toBeNull());
});

describe("isoDay", () => {
  it("says which day four digits cannot write", () => {
    expect(() => isoDay(dayOf(10000, 1, 1))).toThrow(/outside the years/);
    expect(() => isoDay(dayOf(-1, 12, 31))).toThrow(/outside the years/);
  });
});

describe("decimalYear", () => {
  it("puts a year at its end, so that whole years differ by whole numbers", () => {
    expect(decimalYear(dayOf(2030, 12, 31))).toBe(2031);
    expect(decimalYear(dayOf(2024, 12, 31)) - decimalYear(dayOf(2019, 12, 31))).toBe(5);
  });
});
