import { utc } from "@date-fns/utc";
import { addDays } from "date-fns/addDays";
import { addMonths } from "date-fns/addMonths";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { formatISODuration } from "date-fns/formatISODuration";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarDay, dayOf, daysInMonth } from "./day.ts";
import { addDuration, type CalendarDuration, parseDuration } from "./duration.ts";
import { isoDay, parseIsoDay } from "./iso-day.ts";

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
  ])("takes %s by %s to %s", (from, within, to) => {
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

  it("counts several durations from the first day, so that a short month costs no days", () => {
    const end = dayOf(2024, 1, 31);
    expect([1, 2, 3].map((times) => isoDay(addDuration(end, "P1M", { times })))).toEqual([
      "2024-02-29",
      "2024-03-31",
      "2024-04-30",
    ]);
    expect(addDuration(end, "P1Y2M3W4D", { times: 0 })).toBe(end);
    expect(isoDay(addDuration(end, "P2M1D", { times: -1 }))).toBe("2023-11-29");
  });

  it("leaves an open end open", () => {
    expect(addDuration(Infinity, "P1M")).toBe(Infinity);
    expect(addDuration(-Infinity, "P1M1D")).toBe(-Infinity);
  });

  it("is total over the longest durations and the last years that are read", () => {
    const last = dayOf(9_999_999_999_999, 12, 31);
    expect(addDuration(last, "P9999Y99999M99999W999999D")).toBeGreaterThan(last);
  });

  it("refuses a text that is no duration, and what makes no whole day", () => {
    expect(() => addDuration(0, "PT12H")).toThrow(RangeError);
    expect(() => addDuration(0, "P1M", { times: 0.5 })).toThrow(RangeError);
    expect(() => addDuration(Number.NaN, "P1M")).toThrow(RangeError);
    expect(() => addDuration(0, "P1Y", { times: 1e300 })).toThrow(RangeError);
  });

  it("never goes back", () => {
    fc.assert(
      fc.property(day, duration, (start, length) => {
        expect(addDuration(start, length)).toBeGreaterThanOrEqual(start);
      }),
    );
  });
});
