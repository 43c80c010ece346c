import { utc } from "@date-fns/utc";
import { addDays } from "date-fns/addDays";
import { addMonths } from "date-fns/addMonths";
import { addYears } from "date-fns/addYears";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf } from "./day.ts";
import { edtfDateText, edtfExpression } from "./edtf-arbitrary-fixture.ts";
import { isEdtf } from "./edtf-of.ts";
import { isoDay } from "./iso-day.ts";
import { nameOfPeriod } from "./name-of-period.ts";
import { parseEdtf } from "./parse-edtf.ts";
import { type PeriodOptions, periodsOf, tryPeriodsOf } from "./periods-of.ts";
import { spanOf } from "./span-of.ts";

const exact: PeriodOptions = { tolerance: { "~": 0, "?": 0, "%": 0 } };

const names = (text: string, options?: PeriodOptions): string =>
  periodsOf(text, options).map(nameOfPeriod).join(" ");

describe("periodsOf", () => {
  it.each([
    // One period.
    ["2024", "2024"],
    ["2024-05", "2024-05"],
    ["2024-05-10", "2024-05-10"],
    ["2024-05-10T10:00:00Z", "2024-05-10"],
    ["2024-33", "2024-01/2024-03"],
    ["2024-24", "2024-12/2025-02"],
    ["2024?", "2024"],
    ["Y20000", "Y20000"],
    // Sets name their members.
    ["[2024,2026]", "2024 2026"],
    ["{2024,2026-05}", "2024 2026-05"],
    ["[2024..2026]", "2024 2025 2026"],
    ["[2024-11..2025-01]", "2024-11 2024-12 2025-01"],
    ["[2024-02-28..2024-03-01]", "2024-02-28 2024-02-29 2024-03-01"],
    ["[2024-36..2025-33]", "2024-10/2024-12 2025-01/2025-03"],
    ["[2024-24..2025-21]", "2024-12/2025-02 2025-03/2025-05"],
    ["[2026,2024,2024]", "2024 2026"],
    ["[2024..2026,2025]", "2024 2025 2026"],
    ["[2030..]", "2030/.."],
    ["[..2030-06]", "../2030-06"],
    // Digits name each date that they can stand for.
    ["202X", "2020 2021 2022 2023 2024 2025 2026 2027 2028 2029"],
    ["2024-1X", "2024-10 2024-11 2024-12"],
    [
      "2023-02-2X",
      "2023-02-20 2023-02-21 2023-02-22 2023-02-23 2023-02-24 2023-02-25 2023-02-26 2023-02-27 2023-02-28",
    ],
    ["190X-02-29", "1904-02-29 1908-02-29"],
    ["-000X-02-29", "-0008-02-29 -0004-02-29"],
    ["Y12345S4", "Y12340 Y12341 Y12342 Y12343 Y12344 Y12345 Y12346 Y12347 Y12348 Y12349"],
    // A mark at the end moves by the precision.
    ["2024~", "2023 2024 2025"],
    ["2024-01%", "2023-12 2024-01 2024-02"],
    ["2024-02-29~", "2024-02-28 2024-02-29 2024-03-01"],
    ["2024-33~", "2023-10/2023-12 2024-01/2024-03 2024-04/2024-06"],
    ["2024-40~", "2023-07/2023-12 2024-01/2024-06 2024-07/2024-12"],
    ["[2020~,2026]", "2019 2020 2021 2026"],
    ["[2024~..2026]", "2023 2024 2025 2026"],
    ["[2024-01..2024-02~]", "2024-01 2024-02 2024-03"],
    ["[2024-06-15~..2024-06-16~]", "2024-06-14 2024-06-15 2024-06-16 2024-06-17"],
    ["[..2030~]", "../2031"],
    // A mark on a component moves by that component.
    ["2024~-06-15", "2023-06-15 2024-06-15 2025-06-15"],
    ["2024-~06-15", "2024-05-15 2024-06-15 2024-07-15"],
    ["2024-06~-15", "2024-05-15 2024-06-15 2024-07-15"],
    ["2024-06-~15", "2024-06-14 2024-06-15 2024-06-16"],
    ["~2024-06", "2023-06 2024-06 2025-06"],
    [
      "~2024-12-~31",
      "2023-12-30 2023-12-31 2024-01-01 2024-12-30 2024-12-31 2025-01-01 2025-12-30 2025-12-31 2026-01-01",
    ],
    ["2024~-33", "2023-01/2023-03 2024-01/2024-03 2025-01/2025-03"],
    ["~2024~", "2023 2024 2025"],
    ["?2024~", "2023 2024 2025"],
    // A day that a month or year lacks becomes its last.
    ["2024~-02-29", "2023-02-28 2024-02-29 2025-02-28"],
    ["2024-~03-31", "2024-02-29 2024-03-31 2024-04-30"],
    // Intervals name a period for each reading of their ends.
    ["2024/2026", "2024/2026"],
    ["2024-05/2026", "2024-05/2026-12"],
    ["2024-06/2024", "2024-06/2024-12"],
    ["../2030", "../2030"],
    ["/2030", "../2030"],
    ["2030/..", "2030/.."],
    ["2030/", "2030/.."],
    ["2024/2026~", "2024/2025 2024/2026 2024/2027"],
    ["2024~/2030", "2023/2030 2024/2030 2025/2030"],
    ["../2030~", "../2029 ../2030 ../2031"],
    ["2024~/..", "2023/.. 2024/.. 2025/.."],
    // An end before the start is no reading.
    ["2027/202X", "2027 2027/2028 2027/2029"],
    ["2024-10/2024-XX", "2024-10 2024-10/2024-11 2024-10/2024-12"],
    ["2024-06-29/2024-06-XX", "2024-06-29 2024-06-29/2024-06-30"],
    ["202X/2021", "2020/2021 2021"],
    ["2024~/2024", "2023/2024 2024"],
  ])("%s names %s", (text, expected) => expect(names(text)).toBe(expected));

  it("moves a date with open digits by a decade or a century", () => {
    expect(names("202X~").split(" ")).toEqual(Array.from({ length: 30 }, (_, i) => `${2010 + i}`));
    expect(periodsOf("1950S2~").map(nameOfPeriod)).toEqual(
      Array.from({ length: 300 }, (_, i) => `${1800 + i}`),
    );
  });

  it.each([
    ["2024-24~", "2024-09-01", "2025-05-31"],
    ["2024-31~", "2023-12-01", "2024-08-31"],
    ["2024-39~", "2024-05-01", "2025-04-30"],
    ["20XX~", "1900-01-01", "2199-12-31"],
    ["2020S3~", "2010-01-01", "2039-12-31"],
    ["2024-XX~", "2023-01-01", "2025-12-31"],
    ["202X-XX~", "2010-01-01", "2039-12-31"],
    ["2024-06-XX~", "2024-05-01", "2024-07-30"],
    ["2024-1X~", "2024-09-01", "2025-01-31"],
    ["2024-06-1X~", "2024-06-09", "2024-06-20"],
    ["156X-12-25~", "1560-12-24", "1569-12-26"],
    ["0000~", "-000001-01-01", "0001-12-31"],
  ])("%s moves by its own unit, from %s to %s", (text, first, last) => {
    const periods = periodsOf(text);
    expect(isoDay(periods[0]?.from ?? Number.NaN)).toBe(first);
    expect(isoDay(Math.max(...periods.map(({ to }) => to)))).toBe(last);
  });

  it("moves a date by no, one or several units, as its mark is tolerated", () => {
    expect(names("2024?", { tolerance: { "?": 1 } })).toBe("2023 2024 2025");
    expect(names("2024~", { tolerance: { "~": 0 } })).toBe("2024");
    expect(names("2024~", { tolerance: { "~": 2 } })).toBe("2022 2023 2024 2025 2026");
    expect(names("2024%", { tolerance: { "~": 0, "?": 0 } })).toBe("2023 2024 2025");
    expect(names("?2024-06~", { tolerance: { "?": 1, "~": 0 } })).toBe("2023-06 2024-06 2025-06");
  });

  it("takes a parsed expression as well as a text", () => {
    const result = parseEdtf("2024~-06-15");
    expect(result.ok && periodsOf(result.edtf)).toEqual(periodsOf("2024~-06-15"));
  });

  it("names at least one period, each once and in order, none of which ends before it begins", () => {
    fc.assert(
      fc.property(edtfExpression, (text) => {
        const periods = tryPeriodsOf(text, { limit: 2000 });
        if (periods === null) return;
        expect(periods.length).toBeGreaterThan(0);
        for (const [at, { from, to }] of periods.entries()) {
          expect(from).toBeLessThanOrEqual(to);
          const next = periods[at + 1];
          if (next) expect(from < next.from || (from === next.from && to < next.to)).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("reaches from the first to the last day of the span, unless marks widen it", () => {
    fc.assert(
      fc.property(edtfExpression, (text) => {
        const { earliest, latest } = spanOf(text);
        const plain = tryPeriodsOf(text, { ...exact, limit: 2000 });
        const widened = tryPeriodsOf(text, { limit: 2000 });
        if (plain === null || widened === null) return;
        expect(Math.min(...plain.map(({ from }) => from))).toBe(earliest);
        expect(Math.max(...plain.map(({ to }) => to))).toBe(latest);
        expect(Math.min(...widened.map(({ from }) => from))).toBeLessThanOrEqual(earliest);
        expect(Math.max(...widened.map(({ to }) => to))).toBeGreaterThanOrEqual(latest);
      }),
      { numRuns: 2000 },
    );
  });

  it("names more periods the more is tolerated, never fewer", () => {
    fc.assert(
      fc.property(edtfDateText, fc.integer({ min: 0, max: 3 }), (text, units) => {
        const options = (n: number): PeriodOptions => ({
          tolerance: { "~": n, "?": n, "%": n },
          limit: 5000,
        });
        const [few, many] = [tryPeriodsOf(text, options(units)), tryPeriodsOf(text, options(units + 1))];
        if (few === null || many === null) return;
        const found = new Set(many.map(({ from, to }) => `${from}/${to}`));
        expect(few.every(({ from, to }) => found.has(`${from}/${to}`))).toBe(true);
      }),
    );
  });
});

/** The expressions that a text with "X" can stand for, by putting in each digit. */
function filledIn(text: string): readonly string[] {
  if (!text.includes("X")) return isEdtf(text) ? [text] : [];
  return [..."0123456789"].flatMap((digit) => filledIn(text.replace("X", digit)));
}

describe("the periods of a date, against an oracle", () => {
  it("are those of each date that its unspecified digits can stand for", () => {
    const masked = fc
      .tuple(
        fc.integer({ min: 0, max: 9999 }).map((n) => String(n).padStart(4, "0")),
        fc.integer({ min: 1, max: 12 }).map((n) => String(n).padStart(2, "0")),
        fc.integer({ min: 1, max: 28 }).map((n) => String(n).padStart(2, "0")),
        fc.constantFrom(4, 7, 10),
        fc.array(fc.nat(9), { minLength: 1, maxLength: 3 }),
      )
      .map(([year, month, day, length, places]) => {
        const open = new Set(places.map((place) => place % length));
        return Array.from(`${year}-${month}-${day}`.slice(0, length), (character, at) =>
          open.has(at) && character !== "-" ? "X" : character,
        ).join("");
      });
    fc.assert(
      fc.property(masked, (text) => {
        // "2024-2X" could be a season, which the format does not let open.
        const dates = filledIn(text).filter((date) => !/^\d{4}-[234]/.test(date));
        const spans = dates.map(spanOf).map(({ earliest, latest }) => ({ from: earliest, to: latest }));
        expect(periodsOf(text)).toEqual(spans.toSorted((a, b) => a.from - b.from));
      }),
      { numRuns: 300 },
    );
  });

  it("are moved as date-fns moves days, months and years", () => {
    const add = { year: addYears, month: addMonths, day: addDays };
    const marked = { year: "Y~-M-D", month: "Y-M~-D", day: "Y-M-D~" };
    const day = fc.integer({ min: dayOf(1000, 1, 1), max: dayOf(9000, 12, 31) });
    fc.assert(
      fc.property(
        day,
        fc.constantFrom("year", "month", "day"),
        fc.integer({ min: 0, max: 5 }),
        (n, unit, most) => {
          const [year = "", month = "", ofMonth = ""] = isoDay(n).split("-");
          const text = marked[unit].replace("Y", year).replace("M", month).replace("D", ofMonth);
          const steps = Array.from({ length: 2 * most + 1 }, (_, at) => at - most);
          const days = steps.map((step) =>
            add[unit](utc(isoDay(n)), step)
              .toISOString()
              .slice(0, 10),
          );
          expect(periodsOf(text, { tolerance: { "~": most } }).map(({ from }) => isoDay(from))).toEqual(days);
        },
      ),
    );
  });
});

describe("an expression of very many periods", () => {
  it.each([
    "20XX-XX-XX",
    "[1000-01-01..9999-12-31]",
    "20XX-XX-XX/20XX-XX-XX",
    "2024/20XX-XX-XX",
    "Y9E12S1~",
    "20XX-XX/20XX-XX",
  ])("%s is given up and not listed", (text) => {
    expect(tryPeriodsOf(text)).toBeNull();
    expect(() => periodsOf(text)).toThrow(RangeError);
  });

  it("is listed up to the limit", () => {
    expect(tryPeriodsOf("202X", { limit: 10 })).toHaveLength(10);
    expect(tryPeriodsOf("202X", { limit: 9 })).toBeNull();
    expect(tryPeriodsOf("2020/202X", { limit: 9 })).toBeNull();
    expect(tryPeriodsOf("XXXX")).toHaveLength(10_000);
    expect(() => periodsOf("202X", { limit: 9 })).toThrow(/more than 9 periods/);
  });
});

describe("wrong use of periodsOf", () => {
  it.each([-1, 0.5, Number.NaN, 1001, Infinity])("is a tolerance of %d", (units) => {
    expect(() => periodsOf("2024", { tolerance: { "~": units } })).toThrow(RangeError);
  });

  it.each([0, -1, Number.NaN])("is a limit of %d", (limit) => {
    expect(() => tryPeriodsOf("2024", { limit })).toThrow(RangeError);
  });

  it("is a text that is no expression", () => {
    expect(() => periodsOf("2023-02-29")).toThrow(RangeError);
    expect(() => tryPeriodsOf("2023-02-29")).toThrow(RangeError);
  });
});

describe("the end of a period", () => {
  it("is the last day of its month, whatever the months before it had", () => {
    expect(periodsOf("2024-~02")).toEqual([
      { from: dayOf(2024, 1, 1), to: dayOf(2024, 1, 31) },
      { from: dayOf(2024, 2, 1), to: dayOf(2024, 2, 29) },
      { from: dayOf(2024, 3, 1), to: dayOf(2024, 3, 31) },
    ]);
  });
});
