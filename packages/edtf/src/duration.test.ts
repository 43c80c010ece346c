import { utc } from "@date-fns/utc";
import { addDays } from "date-fns/addDays";
import { addMonths } from "date-fns/addMonths";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { formatISODuration } from "date-fns/formatISODuration";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarDay, dayOf, daysInMonth, isoDay, parseIsoDay } from "./day.ts";
import { addDuration, type CalendarDuration, parseDuration } from "./duration.ts";

const duration: fc.Arbitrary<CalendarDuration> = fc.record({
  years: fc.nat(60),
  months: fc.nat(40),
  weeks: fc.nat(60),
  days: fc.nat(800),
});
const day = fc.integer({ min: dayOf(1000, 1, 1), max: dayOf(9800, 12, 31) });

describe("parseDuration", () => {
  it.each([
    ["P6M", { years: 0, months: 6, weeks: 0, days: 0 }],
    ["P1Y6M", { years: 1, months: 6, weeks: 0, days: 0 }],
    ["P90D", { years: 0, months: 0, weeks: 0, days: 90 }],
    ["P2W", { years: 0, months: 0, weeks: 2, days: 0 }],
    ["P1Y2M3W4D", { years: 1, months: 2, weeks: 3, days: 4 }],
    ["P0D", { years: 0, months: 0, weeks: 0, days: 0 }],
    ["P18M", { years: 0, months: 18, weeks: 0, days: 0 }],
  ])("reads %s", (text, expected) => {
    expect(parseDuration(text)).toEqual(expected);
  });

  it.each([
    "",
    "P",
    "6M",
    "PT12H",
    "P1DT12H",
    "P1.5Y",
    "P0,5M",
    "-P6M",
    "P-6M",
    "P6M1Y",
    "P6M6M",
    "p6m",
    " P6M",
    "P6M ",
    "P6M\n",
    "P6",
    "PM",
    "P1YM",
    "six months",
  ])("refuses %j", (text) => {
    expect(parseDuration(text)).toBeNull();
  });

  it("reads what date-fns writes, hours aside", () => {
    fc.assert(
      fc.property(duration, ({ years, months, days }) => {
        const text = formatISODuration({ years, months, days, hours: 0, minutes: 0, seconds: 0 });
        expect(parseDuration(text)).toBeNull();
        expect(parseDuration(text.replace(/T.*$/, ""))).toEqual({ years, months, weeks: 0, days });
      }),
    );
  });
});

describe("addDuration", () => {
  it.each([
    ["2024-01-31", "P1M", "2024-02-29"],
    ["2023-01-31", "P1M", "2023-02-28"],
    ["2024-02-29", "P1Y", "2025-02-28"],
    ["2024-02-29", "P4Y", "2028-02-29"],
    ["2023-11-26", "P6M", "2024-05-26"],
    ["2023-12-31", "P1D", "2024-01-01"],
    ["2024-03-01", "P52W", "2025-02-28"],
    // Months first, then days.
    ["2024-01-31", "P1M1D", "2024-03-01"],
    ["2024-05-31", "P0D", "2024-05-31"],
  ])("%s and %s is %s", (from, within, to) => {
    const [start, length] = [parseIsoDay(from), parseDuration(within)];
    if (start === null || length === null) throw new Error(`${from} ${within}`);
    expect(isoDay(addDuration(start, length))).toBe(to);
  });

  it("agrees with date-fns, adding months and then days", () => {
    const epoch = utc("1970-01-01");
    fc.assert(
      fc.property(day, duration, (start, { years, months, weeks, days }) => {
        const expected = addDays(addMonths(addDays(epoch, start), years * 12 + months), weeks * 7 + days);
        expect(addDuration(start, { years, months, weeks, days })).toBe(
          differenceInCalendarDays(expected, epoch),
        );
      }),
    );
  });

  it("keeps the day of the month where the month has it, else takes its last", () => {
    fc.assert(
      fc.property(day, fc.nat(60), fc.nat(40), (start, years, months) => {
        const from = calendarDay(start);
        const to = calendarDay(addDuration(start, { years, months, weeks: 0, days: 0 }));
        expect(to.year * 12 + to.month).toBe((from.year + years) * 12 + from.month + months);
        expect(to.day).toBe(Math.min(from.day, daysInMonth(to.year, to.month)));
      }),
    );
  });

  it("never goes back", () => {
    fc.assert(
      fc.property(day, duration, (start, length) => {
        expect(addDuration(start, length)).toBeGreaterThanOrEqual(start);
      }),
    );
  });
});
