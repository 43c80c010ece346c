import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf } from "./day.ts";
import { isoDay, parseIsoDay } from "./iso-day.ts";

const anyDay = fc.integer({ min: dayOf(-9_999_999, 1, 1), max: dayOf(9_999_999, 12, 31) });

describe("isoDay", () => {
  it("writes what Date writes, before the year 0 and after 9999 too", () => {
    const day = fc.integer({ min: dayOf(-250_000, 1, 1), max: dayOf(250_000, 12, 31) });
    fc.assert(
      fc.property(fc.oneof(day, fc.integer({ min: -1e6, max: 1e6 })), (n) => {
        expect(isoDay(n)).toBe(new Date(n * 86_400_000).toISOString().slice(0, -14));
      }),
    );
  });

  it.each([
    [dayOf(9999, 12, 31), "9999-12-31"],
    [dayOf(10_000, 1, 1), "+010000-01-01"],
    [dayOf(0, 1, 1), "0000-01-01"],
    [dayOf(-1, 12, 31), "-000001-12-31"],
    [dayOf(1_234_567, 2, 28), "+1234567-02-28"],
  ])("writes day %i as %s", (day, text) => expect(isoDay(day)).toBe(text));

  it.each([Infinity, -Infinity, Number.NaN, 0.5, 2 ** 53])("refuses %d, which is no day", (day) => {
    expect(() => isoDay(day)).toThrow(RangeError);
  });
});

describe("parseIsoDay", () => {
  it("reads what isoDay writes", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(parseIsoDay(isoDay(day))).toBe(day);
      }),
    );
  });

  it("reads a text only if isoDay writes it", () => {
    const text = fc.stringMatching(/^[+-]?\d{4,7}-[0-3]\d-[0-3]\d$/);
    fc.assert(
      fc.property(text, (written) => {
        const day = parseIsoDay(written);
        expect([null, written]).toContain(day === null ? null : isoDay(day));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    "2023-02-30",
    "2023-13-01",
    "2023-21-01",
    "2023-00-10",
    "2023-01-00",
    "2023-1-1",
    "2023-01~",
    "2023-01-0~",
    "2023-01-01~",
    "2023-01-01T00:00",
    "",
    "20230101",
    "2023/01/01",
    "+002023-01-01",
    "-000000-01-01",
    "+10000-01-01",
    "+0010000-01-01",
    "-0001-01-01",
    "+9999999999999999-01-01",
  ])("refuses %j", (text) => expect(parseIsoDay(text)).toBeNull());
});
