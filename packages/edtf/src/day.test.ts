import { utc } from "@date-fns/utc";
import { addDays } from "date-fns/addDays";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { getDayOfYear } from "date-fns/getDayOfYear";
import { getDaysInMonth } from "date-fns/getDaysInMonth";
import { isLeapYear as isLeapYearOfDateFns } from "date-fns/isLeapYear";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarDay, dayOf, daysInMonth, decimalYear, isLeapYear } from "./day.ts";

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

  it("counts months and days beyond their year and month on", () => {
    expect(dayOf(2024, 13, 1)).toBe(dayOf(2025, 1, 1));
    expect(dayOf(2024, 0, 31)).toBe(dayOf(2023, 12, 31));
    expect(dayOf(2024, 3, 0)).toBe(dayOf(2024, 2, 29));
    expect(dayOf(2024, -11, 1)).toBe(dayOf(2023, 1, 1));
    fc.assert(
      fc.property(
        fc.integer({ min: -9999, max: 9999 }),
        fc.integer({ min: -500, max: 500 }),
        (year, month) => {
          const date = utc(0);
          date.setUTCFullYear(year, month - 1, 1);
          expect(dayOf(year, month, 1)).toBe(date.getTime() / 86_400_000);
        },
      ),
    );
  });
});

describe("decimalYear", () => {
  it("puts a year at its end, so that whole years differ by whole numbers", () => {
    expect(decimalYear(dayOf(2030, 12, 31))).toBe(2031);
    expect(decimalYear(dayOf(2024, 12, 31)) - decimalYear(dayOf(2019, 12, 31))).toBe(5);
  });
});
