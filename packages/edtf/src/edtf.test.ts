import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Edtf, EdtfDate } from "./edtf.ts";
import { componentsOf, hasUnspecifiedDigit, qualificationOf, qualificationOfComponent } from "./edtf.ts";
import { edtfExpression } from "./edtf-arbitrary-fixture.ts";
import { parseEdtf } from "./parse-edtf.ts";

function parsed(text: string): Edtf {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(`${text}: ${result.error.expected}`);
  return result.edtf;
}

function dateOf(text: string): EdtfDate {
  const edtf = parsed(text);
  if (edtf.kind !== "date") throw new Error(`${text} is no date`);
  return edtf;
}

const none = { uncertain: false, approximate: false };
const uncertain = { uncertain: true, approximate: false };
const approximate = { uncertain: false, approximate: true };
const both = { uncertain: true, approximate: true };

describe("the parts of an expression", () => {
  it("are a date's components, with what is needed to write them again", () => {
    expect(parsed("?2004-06~-1X")).toEqual({
      kind: "date",
      precision: "day",
      year: { text: "2004", value: 2004, before: "?", after: "", significantDigits: null },
      month: { text: "06", value: 6, before: "", after: "~" },
      subYear: null,
      day: { text: "1X", value: null, before: "", after: "" },
    });
  });

  it.each([
    ["2004", "year", 2004],
    ["0004", "year", 4],
    ["-1985", "year", -1985],
    ["20XX", "year", null],
    ["Y170000002", "year", 170000002],
    ["Y-17E7", "year", -170000000],
    ["Y3388E2S3", "year", 338800],
    ["1950S2", "year", 1950],
    ["2004-06", "month", 2004],
    ["2004-06-11", "day", 2004],
    ["156X-12-25", "day", null],
    ["2001-34", "sub-year", 2001],
  ])("of %s have the precision %s and the year %j", (text, precision, year) => {
    expect(dateOf(text).precision).toBe(precision);
    expect(dateOf(text).year.value).toBe(year);
  });

  it.each([
    ["1950", null],
    ["1950S2", 2],
    ["Y171010000S3", 3],
    ["Y1E12S13", 13],
  ])("of %s have %j significant digits", (text, count) => {
    expect(dateOf(text).year.significantDigits).toBe(count);
  });

  it("give the code of a part of the year apart from months", () => {
    expect(dateOf("2001-34~").subYear).toEqual({ text: "34", value: 34, before: "", after: "~" });
    expect(dateOf("2001-34~").month).toBeNull();
  });

  it("are a day, a time and a zone", () => {
    const date = dateOf("1985-04-12");
    expect(parsed("1985-04-12T23:20:30")).toEqual({ kind: "date-time", date, time: "23:20:30", zone: "" });
    expect(parsed("1985-04-12T23:20:30Z")).toEqual({ kind: "date-time", date, time: "23:20:30", zone: "Z" });
    expect(parsed("1985-04-12T23:20:30-04")).toEqual({
      kind: "date-time",
      date,
      time: "23:20:30",
      zone: "-04",
    });
    expect(parsed("1985-04-12T23:20:30+04:30")).toMatchObject({ zone: "+04:30" });
  });

  it("are the ends of an interval, open and unknown ones apart", () => {
    expect(parsed("1985/..")).toEqual({ kind: "interval", start: dateOf("1985"), end: "open" });
    expect(parsed("1985/")).toEqual({ kind: "interval", start: dateOf("1985"), end: "unknown" });
    expect(parsed("../1985~")).toEqual({ kind: "interval", start: "open", end: dateOf("1985~") });
    expect(parsed("/1985")).toEqual({ kind: "interval", start: "unknown", end: dateOf("1985") });
  });

  it("are the members of a set, one of which or all of which are meant", () => {
    const [a, b, c] = [dateOf("1667"), dateOf("1670"), dateOf("1672")];
    expect(parsed("[1667,1670..1672]")).toEqual({
      kind: "one-of",
      members: [a, { kind: "range", start: b, end: c }],
    });
    expect(parsed("{..1667,1670,1672..}")).toEqual({
      kind: "all-of",
      members: [{ kind: "range", start: "open", end: a }, b, { kind: "range", start: c, end: "open" }],
    });
  });

  it("survive JSON", () => {
    fc.assert(
      fc.property(edtfExpression, (text) => {
        expect(JSON.parse(JSON.stringify(parsed(text)))).toEqual(parsed(text));
      }),
    );
  });
});

describe("componentsOf", () => {
  it("goes from the largest to the smallest, the part of a year in the month's place", () => {
    expect(componentsOf(dateOf("2004")).map(({ text }) => text)).toEqual(["2004"]);
    expect(componentsOf(dateOf("2004-34")).map(({ text }) => text)).toEqual(["2004", "34"]);
    expect(componentsOf(dateOf("2004-06-XX")).map(({ text }) => text)).toEqual(["2004", "06", "XX"]);
  });
});

describe("qualificationOf", () => {
  it.each([
    ["2004-06-11", none],
    ["2004?", uncertain],
    ["2004-06~", approximate],
    ["2004-06-11%", both],
    ["2004-06-~11", approximate],
    ["?2004-06-11", uncertain],
    ["?2004-06-~11", both],
    ["2001-34~", approximate],
  ])("reads the marks of %s as %j", (text, expected) =>
    expect(qualificationOf(dateOf(text))).toEqual(expected),
  );
});

describe("qualificationOfComponent", () => {
  it.each([
    // A mark after a component reaches it and all to its left; one before it reaches it alone.
    ["2004-06-11%", both, both, both],
    ["2004-06~-11", approximate, approximate, none],
    ["2004?-06-11", uncertain, none, none],
    ["?2004-06-~11", uncertain, none, approximate],
    ["2004-%06-11", none, both, none],
    ["2004?-06-11~", both, approximate, approximate],
    ["2004-?06-~11", none, uncertain, approximate],
  ])("reads the marks of %s on each component", (text, year, month, day) => {
    expect(qualificationOfComponent(dateOf(text), "year")).toEqual(year);
    expect(qualificationOfComponent(dateOf(text), "month")).toEqual(month);
    expect(qualificationOfComponent(dateOf(text), "day")).toEqual(day);
    expect(qualificationOfComponent(dateOf(text), "subYear")).toEqual(none);
  });

  it("knows parts of a year", () => {
    expect(qualificationOfComponent(dateOf("2001-?34"), "subYear")).toEqual(uncertain);
    expect(qualificationOfComponent(dateOf("2001-?34"), "year")).toEqual(none);
  });
});

describe("hasUnspecifiedDigit", () => {
  it.each([
    ["2004", false],
    ["202X", true],
    ["2004-XX", true],
    ["2004-06-1X", true],
    ["156X-21", true],
    ["1950S2", false],
    ["Y170000002", false],
  ])("says of %s: %s", (text, expected) => expect(hasUnspecifiedDigit(dateOf(text))).toBe(expected));
});
