import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundsOf } from "./bounds-of.ts";
import type { Day } from "./day.ts";
import { calendarDay, dayOf, daysInMonth } from "./day.ts";
import { edtfDateText, edtfExpression } from "./edtf-arbitrary-fixture.ts";
import { furtherExamples, specificationExamples } from "./edtf-examples-fixture.ts";
import { parseEdtf } from "./parse-edtf.ts";
import type { Span } from "./span.ts";
import { spanOf } from "./span-of.ts";

function written(day: Day): string {
  if (Math.abs(day) === Infinity) return "open";
  const { year, month, day: dayOfMonth } = calendarDay(day);
  const [m, d] = [month, dayOfMonth].map((n) => String(n).padStart(2, "0"));
  return `${year < 0 ? year : String(year).padStart(4, "0")}-${m}-${d}`;
}

/** The span by the parser alone, without the short way for plain dates; null where the text is no expression. */
function parsedSpan(text: string): Span | null {
  const result = parseEdtf(text);
  return result.ok ? boundsOf(result.edtf) : null;
}

describe("spanOf", () => {
  it.each([...specificationExamples, ...furtherExamples])(
    "$edtf reaches from $earliest to $latest",
    ({ edtf, earliest, latest }) => {
      const span = spanOf(edtf);
      expect({ earliest: written(span.earliest), latest: written(span.latest) }).toEqual({
        earliest,
        latest,
      });
      expect(parsedSpan(edtf)).toEqual(span);
    },
  );

  it("never ends before it begins, and its days are safe integers or open", () => {
    fc.assert(
      fc.property(edtfExpression, (text) => {
        const { earliest, latest } = spanOf(text);
        expect(earliest === -Infinity || Number.isSafeInteger(earliest)).toBe(true);
        expect(latest === Infinity || Number.isSafeInteger(latest)).toBe(true);
        expect(earliest).toBeLessThanOrEqual(latest);
      }),
      { numRuns: 2000 },
    );
  });

  it("is not widened by marks of doubt", () => {
    fc.assert(
      fc.property(edtfDateText, (text) => {
        expect(spanOf(text)).toEqual(spanOf(text.replaceAll(/[?~%]/g, "")));
      }),
    );
  });

  it("counts days from 1970-01-01, and gives open and unknown ends as infinite", () => {
    expect(spanOf("../1970-01~")).toEqual({ earliest: -Infinity, latest: 30 });
    expect(spanOf("/1970-01")).toEqual({ earliest: -Infinity, latest: 30 });
    expect(spanOf("1970-01-02/")).toEqual({ earliest: 1, latest: Infinity });
  });

  it("has safe integers for the last years that are read", () => {
    const [first, last] = [spanOf("Y-9999999999999").earliest, spanOf("Y9999999999999").latest];
    expect([first, last].map(written)).toEqual(["-9999999999999-01-01", "9999999999999-12-31"]);
    expect([first, last].every(Number.isSafeInteger)).toBe(true);
  });

  it("throws a RangeError that says where a text is wrong and what could stand there", () => {
    expect(() => spanOf("2023-02-29")).toThrow(RangeError);
    expect(() => spanOf("2023-02-29")).toThrow(/"2023-02-29".+position 9.+01 to 28/);
    expect(() => spanOf("[1667, 1668]")).toThrow(/position 6.+a year of four digits/);
    expect(() => spanOf(2023 as unknown as string)).toThrow(RangeError);
  });
});

const fits = (mask: string, n: number): boolean =>
  new RegExp(`^${mask.replaceAll("X", "\\d")}$`).test(String(n).padStart(mask.length, "0"));

/** All the days that a mask allows, found by trying each; null where there is none. */
function bruteForce(year: string, month: string, day: string): Span | null {
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
        expect(parsedSpan(`${year}-${month}-${day}`)).toEqual(bruteForce(year, month, day));
      }),
      { numRuns: 300 },
    );
  });

  it("mean each month that they can stand for", () => {
    fc.assert(
      fc.property(mask, ([year, month]) => {
        expect(parsedSpan(`${year}-${month}`)).toEqual(bruteForce(year, month, "XX"));
      }),
      { numRuns: 100 },
    );
  });

  it.each(["XX00-02-29", "XX01-02-29", "X1XX-02-29", "0XXX-0X-3X", "XXXX-02-29", "9XX9-X1-31"])(
    "%s means the days that trying each day finds",
    (text) => {
      const [year = "", month = "", day = ""] = text.split("-");
      expect(parsedSpan(text)).toEqual(bruteForce(year, month, day));
    },
  );
});
