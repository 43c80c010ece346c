import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Day } from "./day.ts";
import { calendarDay, dayOf, daysInMonth } from "./day.ts";
import type { EdtfDate } from "./edtf.ts";
import { edtfDateText, edtfExpression } from "./edtf-arbitrary.ts";
import { parseEdtf } from "./edtf-parse.ts";
import type { BoundedDaySpan } from "./edtf-span.ts";
import { spanOfEdtf, spanOfShiftedDate } from "./edtf-span.ts";
import { furtherExamples, specificationExamples } from "./edtf-table.ts";

function written(day: Day | "open" | "unknown"): string {
  if (typeof day === "string") return day;
  const { year, month, day: dayOfMonth } = calendarDay(day);
  const [m, d] = [month, dayOfMonth].map((n) => String(n).padStart(2, "0"));
  return `${year < 0 ? year : String(year).padStart(4, "0")}-${m}-${d}`;
}

function spanOf(text: string): { earliest: string; latest: string } {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(`${text}: ${result.error.expected}`);
  const { earliest, latest } = spanOfEdtf(result.edtf);
  return { earliest: written(earliest), latest: written(latest) };
}

function dateOf(text: string): EdtfDate {
  const result = parseEdtf(text);
  if (!result.ok || result.edtf.kind !== "date") throw new Error(`${text} is no date`);
  return result.edtf;
}

const shifted = (text: string, units: number): BoundedDaySpan => spanOfShiftedDate(dateOf(text), units);

describe("spanOfEdtf", () => {
  it.each([...specificationExamples, ...furtherExamples])("$edtf: $earliest to $latest", (example) => {
    expect(spanOf(example.edtf)).toEqual({ earliest: example.earliest, latest: example.latest });
  });

  it("never ends before it begins, and days are safe integers", () => {
    fc.assert(
      fc.property(edtfExpression, (text) => {
        const result = parseEdtf(text);
        if (!result.ok) throw new Error(text);
        const { earliest, latest } = spanOfEdtf(result.edtf);
        const [from, to] = [earliest, latest].map((end) => (typeof end === "string" ? null : end));
        expect(from == null || Number.isSafeInteger(from)).toBe(true);
        expect(to == null || Number.isSafeInteger(to)).toBe(true);
        expect(from == null || to == null || from <= to).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("is not widened by qualifiers", () => {
    fc.assert(
      fc.property(edtfDateText, (text) => {
        expect(spanOf(text)).toEqual(spanOf(text.replaceAll(/[?~%]/g, "")));
      }),
    );
  });

  it("counts days from 1970-01-01, and keeps open ends words", () => {
    const result = parseEdtf("../1970-01~");
    expect(result.ok && spanOfEdtf(result.edtf)).toEqual({ earliest: "open", latest: 30 });
    expect(shifted("1970-33~", 1)).toEqual({ earliest: 90, latest: 180 });
  });

  it("has safe integers for the last years that are read", () => {
    expect(spanOf("Y9999999999999")).toEqual({
      earliest: "9999999999999-01-01",
      latest: "9999999999999-12-31",
    });
    expect(Number.isSafeInteger(dayOf(-9_999_999_999_999, 1, 1))).toBe(true);
    expect(Number.isSafeInteger(dayOf(9_999_999_999_999, 12, 31))).toBe(true);
  });
});

const fits = (mask: string, n: number): boolean =>
  new RegExp(`^${mask.replaceAll("X", "\\d")}$`).test(String(n).padStart(mask.length, "0"));

/** All the days a mask allows, found by trying each; null where there is none. */
function bruteForce(year: string, month: string, day: string): { earliest: Day; latest: Day } | null {
  const found: Day[] = [];
  for (let y = 0; y <= 9999; y++) {
    if (!fits(year, y)) continue;
    for (let m = 1; m <= 12; m++) {
      if (!fits(month, m)) continue;
      for (let d = 1; d <= daysInMonth(y, m); d++) if (fits(day, d)) found.push(dayOf(y, m, d));
    }
  }
  const [first, last] = [found[0], found.at(-1)];
  return first === undefined || last === undefined ? null : { earliest: first, latest: last };
}

describe("unspecified digits", () => {
  const digit = fc.constantFrom("X", ..."0123456789");
  const decade = fc.tuple(fc.constantFrom(..."019"), fc.constantFrom(..."0489"), digit, digit);
  const anyTwo = fc.tuple(fc.constantFrom(..."X0123"), digit).map((two) => two.join(""));
  const february = fc.constantFrom("02", "X2", "0X");
  const late = fc.constantFrom("29", "2X", "X9", "3X", "30", "31", "X0", "X1", "XX");
  const mask = fc.tuple(
    decade.map((four) => four.join("")),
    fc.oneof(anyTwo, february).filter((two) => !/^[23]/.test(two)),
    fc.oneof(anyTwo, late),
  );

  it("mean each day of the calendar that they can stand for, and none is refused", () => {
    fc.assert(
      fc.property(mask, ([year, month, day]) => {
        const result = parseEdtf(`${year}-${month}-${day}`);
        expect(result.ok ? spanOfEdtf(result.edtf) : null).toEqual(bruteForce(year, month, day));
      }),
      { numRuns: 300 },
    );
  });

  it("mean each month that they can stand for", () => {
    fc.assert(
      fc.property(mask, ([year, month]) => {
        const result = parseEdtf(`${year}-${month}`);
        expect(result.ok ? spanOfEdtf(result.edtf) : null).toEqual(bruteForce(year, month, "XX"));
      }),
      { numRuns: 100 },
    );
  });

  it.each(["XX00-02-29", "XX01-02-29", "X1XX-02-29", "0XXX-0X-3X", "XXXX-02-29", "9XX9-X1-31"])(
    "%s",
    (text) => {
      const [year = "", month = "", day = ""] = text.split("-");
      const result = parseEdtf(text);
      expect(result.ok ? spanOfEdtf(result.edtf) : null).toEqual(bruteForce(year, month, day));
    },
  );
});

describe("spanOfShiftedDate", () => {
  it.each([
    ["2024-06-15", -1, "2024-06-14", "2024-06-14"],
    ["2024-02-29", 1, "2024-03-01", "2024-03-01"],
    ["2024-06", 1, "2024-07-01", "2024-07-31"],
    ["2024-01~", -1, "2023-12-01", "2023-12-31"],
    ["2024-03", -1, "2024-02-01", "2024-02-29"],
    ["2024", 1, "2025-01-01", "2025-12-31"],
    ["2024", -24, "2000-01-01", "2000-12-31"],
    ["2024-33~", -1, "2023-10-01", "2023-12-31"],
    ["2024-33~", 1, "2024-04-01", "2024-06-30"],
    ["2024-21", 1, "2024-06-01", "2024-08-31"],
    ["2024-24", 1, "2025-03-01", "2025-05-31"],
    ["2023-23", 1, "2023-12-01", "2024-02-29"],
    ["2024-31", -1, "2023-12-01", "2024-02-29"],
    ["2024-39", 1, "2025-01-01", "2025-04-30"],
    ["2024-40", -1, "2023-07-01", "2023-12-31"],
    ["202X~", 1, "2030-01-01", "2039-12-31"],
    ["20XX", -1, "1900-01-01", "1999-12-31"],
    ["1950S2", 1, "2000-01-01", "2099-12-31"],
    ["2020S3", -1, "2010-01-01", "2019-12-31"],
    ["2024-XX", 1, "2025-01-01", "2025-12-31"],
    ["202X-XX-XX", 1, "2030-01-01", "2039-12-31"],
    ["2024-06-XX", 1, "2024-07-01", "2024-07-31"],
    ["2024-1X", 1, "2024-11-01", "2025-01-31"],
    ["2024-06-1X", 1, "2024-06-11", "2024-06-20"],
    ["156X-12-25", 1, "1560-12-26", "1569-12-26"],
    ["0000", -1, "-1-01-01", "-1-12-31"],
    ["-0001", 1, "0000-01-01", "0000-12-31"],
    ["Y10000", 1, "10001-01-01", "10001-12-31"],
  ])("%s by %i: %s to %s", (text, units, earliest, latest) => {
    const span = shifted(text, units);
    expect({ earliest: written(span.earliest), latest: written(span.latest) }).toEqual({ earliest, latest });
  });

  it("joins one period to the next without a gap, and comes back", () => {
    const whole = fc.oneof(
      fc.integer({ min: 1000, max: 9999 }).map(String),
      fc
        .tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 21, max: 41 }))
        .map((parts) => parts.join("-")),
      fc.constantFrom("2024-06", "2024-06-15", "202X", "20XX", "1950S2", "2024-XX", "2024-02-XX", "Y17E7"),
    );
    fc.assert(
      fc.property(whole, fc.integer({ min: -50, max: 50 }), (text, units) => {
        expect(shifted(text, units + 1).earliest).toBe(shifted(text, units).latest + 1);
        expect(shifted(text, 0)).toEqual(spanOfEdtf(dateOf(text)));
      }),
    );
  });

  it("says when a day would be no safe integer", () => {
    expect(() => shifted("2024", 1e15)).toThrow(RangeError);
    expect(() => shifted("2024-06-15", 0.5)).toThrow(RangeError);
    expect(() => shifted("2024", Number.NaN)).toThrow(RangeError);
  });
});
