import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { edtfExpression } from "./edtf-arbitrary-fixture.ts";
import type { EdtfError } from "./edtf-error.ts";
import { edtfLengthLimit, parseEdtf, readExpression, tryParseEdtf } from "./parse-edtf.ts";
import { printEdtf } from "./print-edtf.ts";
import { furtherExamples, specificationExamples } from "./edtf-examples-fixture.ts";

const examples = [...specificationExamples, ...furtherExamples].map(({ edtf }) => edtf);

function errorOf(text: string): EdtfError {
  const result = parseEdtf(text);
  if (result.ok) throw new Error(`${text} is accepted`);
  return result.error;
}

describe("parseEdtf", () => {
  it("has every example of the specification to try", () => {
    expect(new Set(specificationExamples.map(({ edtf }) => edtf)).size).toBe(63);
    expect(new Set(examples).size).toBe(examples.length);
  });

  it.each(examples)("reads %s, and printEdtf writes it again", (text) => {
    const result = parseEdtf(text);
    expect(result.ok && printEdtf(result.edtf)).toBe(text);
  });

  it("reads whatever the grammar makes, and printEdtf writes it again", () => {
    fc.assert(
      fc.property(edtfExpression, (text) => {
        const result = parseEdtf(text);
        expect(result.ok && printEdtf(result.edtf)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it("never throws", () => {
    const characters = fc.constantFrom(..."0123456789X-?~%/.,[]{}TZYES:+ x\u{1f4c5}");
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: characters })), (text) => {
        const result = parseEdtf(text);
        expect(result.ok ? printEdtf(result.edtf) : text).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });
});

/** A text, the position of its first wrong character, and an expression that shows what stands before it to be right. */
const refused: readonly (readonly [text: string, position: number, corrected: string])[] = [
  ["", 0, "2004"],
  [" 2004", 0, "2004"],
  ["2004 ", 4, "2004"],
  ["2004\n", 4, "2004"],
  ["next year", 0, "2004"],
  ["\u0662\u0660\u0660\u0664", 0, "2004"],
  // Years.
  ["200", 3, "2004"],
  ["20040", 4, "2004"],
  ["20040611", 4, "2004"],
  ["199x", 3, "199X"],
  ["199u", 3, "199X"],
  ["+2004", 0, "2004"],
  ["--1985", 1, "-1985"],
  ["-0000", 4, "-0001"],
  ["-", 1, "-1985"],
  ["y170000002", 0, "2004"],
  ["Y", 1, "Y170000002"],
  ["Y1985", 5, "Y19850"],
  ["Y-1985", 6, "Y-19850"],
  ["Y017000", 1, "Y17000"],
  ["Y1985-06", 5, "Y19850"],
  ["Y17000-06", 6, "Y17000"],
  ["Y1700X", 5, "Y17000"],
  ["Y10000000000000", 14, "Y1000000000000"],
  ["Y17e7", 3, "Y17E7"],
  ["Y17E", 4, "Y17E7"],
  ["Y17E0", 4, "Y17E7"],
  ["Y17E1", 4, "Y17E7"],
  ["Y17E2", 4, "Y17E7"],
  ["Y17E12", 5, "Y17E11"],
  ["Y17E-7", 4, "Y17E7"],
  ["Y1E99999999999999999999", 4, "Y1E9"],
  ["1950S", 5, "1950S2"],
  ["1950S0", 5, "1950S2"],
  ["1950S5", 5, "1950S2"],
  ["1950S11", 6, "1950S1"],
  ["195XS2", 4, "195X"],
  ["1950S2-06", 6, "1950S2"],
  ["Y17E7S10", 7, "Y17E7S1"],
  // Months and parts of the year.
  ["2004-", 5, "2004-06"],
  ["2004-6", 5, "2004-06"],
  ["2004-1", 6, "2004-11"],
  ["2004-00", 6, "2004-01"],
  ["2023-13", 6, "2023-12"],
  ["2023-20", 6, "2023-21"],
  ["2023-42", 6, "2023-41"],
  ["2023-2X", 6, "2023-21"],
  ["2023-xX", 5, "2023-XX"],
  ["2001-21-05", 7, "2001-21"],
  ["0100/06", 7, "0100/0600"],
  // Days: what the calendar does not have, where digits are unspecified too.
  ["2004-06-1", 9, "2004-06-11"],
  ["2004-06-00", 9, "2004-06-01"],
  ["2004-06-31", 9, "2004-06-30"],
  ["2004-06-32", 9, "2004-06-30"],
  ["2004-06-4", 8, "2004-06-30"],
  ["2023-02-29", 9, "2023-02-28"],
  ["1900-02-29", 9, "1900-02-28"],
  ["2023-02-30", 8, "2023-02-28"],
  ["2024-02-3X", 8, "2024-02-2X"],
  ["XXXX-02-3X", 8, "XXXX-02-2X"],
  ["XXX1-02-29", 9, "XXX1-02-28"],
  ["X100-02-29", 9, "X100-02-28"],
  ["2023-X2-32", 9, "2023-X2-31"],
  ["1984-06-3 ", 9, "1984-06-30"],
  ["2004-06-11-", 10, "2004-06-11"],
  // Qualifiers.
  ["?", 1, "?2004"],
  ["??2004", 1, "?2004"],
  ["2004-06-11~~", 11, "2004-06-11~"],
  ["2004-06-11?~", 11, "2004-06-11?"],
  ["2004-06?11", 8, "2004-06?"],
  ["(2004)~", 0, "2004"],
  ["-?1985", 1, "-1985"],
  // Times.
  ["2004-06T23:20:30", 7, "2004-06"],
  ["2004-06-11?T23:20:30", 11, "2004-06-11?"],
  ["-2004-06-11T23:20:30", 11, "-2004-06-11"],
  ["2004-06-1XT23:20:30", 10, "2004-06-1X"],
  ["2004-06-11t23:20:30", 10, "2004-06-11"],
  ["2004-06-11T", 11, "2004-06-11T23:20:30"],
  ["2004-06-11T24:00:00", 12, "2004-06-11T23:00:00"],
  ["2004-06-11T23:60:00", 14, "2004-06-11T23:00:00"],
  ["2004-06-11T23:20", 16, "2004-06-11T23:20:30"],
  ["2004-06-11T23:20:60", 17, "2004-06-11T23:20:00"],
  ["2004-06-11T23:20:30.5", 19, "2004-06-11T23:20:30"],
  ["2004-06-11T23:20:30z", 19, "2004-06-11T23:20:30"],
  ["2004-06-11T23:20:30Z+04", 20, "2004-06-11T23:20:30Z"],
  ["2004-06-11T23:20:30+0430", 22, "2004-06-11T23:20:30+04"],
  ["2004-06-11T23:20:30+4", 20, "2004-06-11T23:20:30+04"],
  ["2004-06-11T23:20:30+04:", 23, "2004-06-11T23:20:30+04:30"],
  ["2004-06-11T23:20:30-00", 22, "2004-06-11T23:20:30-00:30"],
  ["2004-06-11T23:20:30-00:00", 24, "2004-06-11T23:20:30-00:01"],
  ["2004-06-11T23:20:30/2005", 19, "2004-06-11T23:20:30"],
  // Intervals: no two ends without a date, no end before the start.
  ["/", 1, "/1985"],
  ["..", 2, "../1985"],
  ["../", 3, "../1985"],
  ["/..", 1, "/1985"],
  ["../..", 3, "../1985"],
  ["//", 1, "/1985"],
  ["1985/.", 6, "1985/.."],
  ["1985/.1986", 6, "1985/.."],
  [".", 1, "../1985"],
  ["[1984.]", 6, "[1984..]"],
  ["[.1984]", 2, "[..1984]"],
  ["1985/...", 7, "1985/.."],
  ["1985/1986/1987", 9, "1985/1986"],
  ["1985/unknown", 5, "1985/"],
  ["1985..1986", 4, "1985"],
  ["2005/2004", 5, "2005/"],
  ["2004-07/2004-06-30", 8, "2004-07/"],
  ["203X/2029~", 5, "203X/"],
  ["1985/-1985", 5, "1985/"],
  ["2004/2005-13", 11, "2004/2005-12"],
  // Sets.
  ["[1667", 5, "[1667]"],
  ["[1667}", 5, "[1667]"],
  ["{1667]", 5, "{1667}"],
  ["[]", 1, "[1667]"],
  ["[..]", 3, "[..1984]"],
  ["[1667,]", 6, "[1667,1668]"],
  ["[1667, 1668]", 6, "[1667,1668]"],
  ["[1667,1668]?", 11, "[1667,1668]"],
  ["[1667..1668..1669]", 11, "[1667..1668]"],
  ["[..1984..]", 7, "[..1984]"],
  ["[1983,..1984]", 6, "[1983,1984]"],
  ["[1984..,1986]", 7, "[1984..1986]"],
  ["[1672..1670]", 7, "[1672..2000]"],
  ["[1670..1672-05]", 7, "[1670..2000]"],
  ["[2001-40..2001-33]", 10, "[2001-40..3001-41]"],
  ["[2001-21..2001-34]", 10, "[2001-21..3001-22]"],
  ["[1667/1668]", 5, "[1667]"],
  ["[[1667]]", 1, "[1667]"],
  ["[2004-06-11T23:20:30]", 11, "[2004-06-11]"],
  ["1667,1668", 4, "1667"],
];

describe("a refused text", () => {
  it.each(refused)("%j is wrong at position %i", (text, position, corrected) => {
    const error = errorOf(text);
    expect(error.position).toBe(position);
    expect(error.found).toBe(text.slice(position, position + 1));
    expect(error.expected).toMatch(/\S/);
    expect(parseEdtf(corrected).ok, `${corrected} shows what stands before to be right`).toBe(true);
    expect(corrected.slice(0, position)).toBe(text.slice(0, position));
    expect(corrected.startsWith(text.slice(0, position + 1))).toBe(text.length === position);
    expect(error.message).toContain(`position ${position}`);
    expect(error.fix).toMatch(/^[A-Z].+\.$/);
  });

  it("is wrong at the same place whatever follows", () => {
    const changed = fc.tuple(edtfExpression, fc.nat(), fc.constantFrom(..."0123456789X-?~%/.,[]{}TZYES:+ x"));
    fc.assert(
      fc.property(changed, fc.string(), ([expression, at, character], rest) => {
        const index = at % expression.length;
        const text = expression.slice(0, index) + character + expression.slice(index + 1);
        const result = parseEdtf(text);
        // Two dates in the wrong order are known to be so only when the second is at its end, and so is an exponent.
        fc.pre(
          !result.ok &&
            !/first one|exponent/.test(result.error.expected) &&
            result.error.position < text.length,
        );
        if (result.ok) return;
        const { position, found, expected } = errorOf(text.slice(0, result.error.position + 1) + rest);
        expect({ position, found, expected }).toEqual({
          position: result.error.position,
          found: result.error.found,
          expected: result.error.expected,
        });
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ["2023-02-29", "a day of that month, 01 to 28"],
    ["2023-13", "a month, 01 to 12, or a part of the year, 21 to 41"],
    ["12024", "no fifth digit: a longer year begins with Y"],
    ["Y10000000000000", "5 to 13 digits of a year, the first not 0"],
    ["2005/2004", "a date not before the first one"],
    ["..", "/ and a date"],
    ["[1667", "a comma, two dots or ]"],
    ["{1667..1668", "a comma or }"],
    ["1985/.", "a second ."],
  ])("%s gets told what could stand there", (text, expected) =>
    expect(errorOf(text).expected).toBe(expected),
  );

  it.each([
    ["[1667, 1668]", /blank out/],
    [" 2004", /blank out/],
    ["199u", /X, in upper case/],
    ["2004-xx", /X, in upper case/],
    ["1985/unknown", /empty/],
    ["1985/open", /two dots/],
    ["2004-06-11T24:00:00", /next day/],
    ["2016-12-31T23:59:60Z", /second 59/],
    ["20040611", /hyphens/],
    ["Y1985", /Leave the Y out/],
    ["12004", /Write Y/],
    ["+2004", /plus sign/],
    ["2004?~", /%/],
    ["1985..1986", /1985\/1986/],
    ["1667,1668", /square brackets/],
    ["2005/2004", /Swap/],
    ["2004-06-11Z", /End the text there/],
    ["2023-02-29", /01 to 28/],
    ["2024-Q1", /^Write 2024-33\.$/],
    ["2024q4", /^Write 2024-36\.$/],
    ["Q3 2024", /^Write 2024-35\.$/],
    ["2024-H2", /^Write 2024-41\.$/],
    ["2030s", /^Write 203X\.$/],
    ["May 2024", /^Write 2024-05\.$/],
    ["sept. 2024", /^Write 2024-09\.$/],
    ["2024 December", /^Write 2024-12\.$/],
    ["18 August 2023", /^Write 2023-08-18\.$/],
    ["August 18, 2023", /^Write 2023-08-18\.$/],
    ["31 February 2023", /blank out/],
    ["Ma 2024", /four digits/],
  ])("%j gets a fix of its own", (text, fix) => expect(errorOf(text).fix).toMatch(fix));

  it.each([2024, null, undefined, {}, ["2024"]])("is a text: %j is an error, not a crash", (value) => {
    expect(errorOf(value as unknown as string)).toMatchObject({ position: 0, found: "" });
  });

  it("names the whole character found, not half of it", () => {
    expect(errorOf("2004\u{1f4c5}").found).toBe("\u{1f4c5}");
  });
});

/** Counts how often the parser looks at an accepted text: its work, by the machine it runs on unchanged. */
function looksAt(text: string): number {
  let count = 0;
  const watched = new Proxy<object>(Object(text), {
    get: (target, key) => {
      count++;
      const value: unknown = Reflect.get(target, key);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
  const result = readExpression(watched as unknown as string);
  if (!result.ok) throw new Error(`${text}: ${result.expected}`);
  return count;
}

const setOf = (size: number, member: string): string =>
  `[${Array.from({ length: size }, () => member).join(",")}]`;

describe("a long text", () => {
  it("is read up to the limit", () => {
    const longest = setOf(102, "2004").replace("]", "?]");
    expect(longest).toHaveLength(edtfLengthLimit);
    expect(parseEdtf(longest).ok).toBe(true);
    const longer = longest.replace("2004", "~2004");
    expect(errorOf(longer)).toMatchObject({ position: 512, found: "]" });
    expect(errorOf(longer).fix).toMatch(/Shorten/);
    expect(errorOf(setOf(10_000, "2004")).position).toBe(512);
  });

  it.each([
    "2",
    "X",
    "?",
    "[",
    "{",
    "..",
    "/",
    "2004-",
    "2004..",
    "-",
    "Y1",
    "Y1E1",
    "[1984..",
    "XXXX-02-29-",
  ])("of nothing but %j is refused", (piece) => {
    const text = piece.repeat(edtfLengthLimit).slice(0, edtfLengthLimit);
    expect(parseEdtf(text).ok).toBe(false);
    expect(parseEdtf(`[2004,${text}`.slice(0, edtfLengthLimit)).ok).toBe(false);
  });

  it.each(["2004", "1984-06-1X", "~2004?-%06-~11", "2004..2005", "Y17E7S1", "XXXX-02-29"])(
    "costs twice as much if it has twice as many %s",
    (member) => {
      const [once, twice] = [looksAt(setOf(15, member)), looksAt(setOf(30, member))];
      expect(twice / once).toBeGreaterThan(1.8);
      expect(twice / once).toBeLessThan(2.1);
    },
  );
});

describe("tryParseEdtf", () => {
  it("reads what parseEdtf reads, and gives null where that gives an error", () => {
    for (const text of ["2024-33~", "../2024", "2023-02-29", "", 2024 as unknown as string]) {
      const result = parseEdtf(text);
      expect(tryParseEdtf(text)).toEqual(result.ok ? result.edtf : null);
    }
  });
});
