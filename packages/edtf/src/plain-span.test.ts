import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundsOf } from "./bounds-of.ts";
import { edtfExpression } from "./edtf-arbitrary-fixture.ts";
import { furtherExamples, specificationExamples } from "./edtf-examples-fixture.ts";
import { parseEdtf } from "./parse-edtf.ts";
import { plainSpan } from "./plain-span.ts";
import type { Span } from "./span.ts";

/** What the parser says of a text; null where it is no expression. */
function parsed(text: string): Span | null {
  const result = parseEdtf(text);
  return result.ok ? boundsOf(result.edtf) : null;
}

const digits = (length: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: 10 ** length - 1 }).map((n) => `${n}`.padStart(length, "0"));
const mark = fc.constantFrom("", "", "?", "~", "%");
/** A day, month, part of a year or year with one mark or none, of the calendar or not. */
const date = fc
  .tuple(digits(4), fc.option(fc.tuple(digits(2), fc.option(digits(2)))), mark)
  .map(([year, rest, end]) => [year, ...(rest ?? [])].filter((part) => part !== null).join("-") + end);
const end = fc.oneof({ weight: 4, arbitrary: date }, { weight: 1, arbitrary: fc.constantFrom("", "..") });
const plain = fc.oneof(
  date,
  fc.tuple(end, end).map((ends) => ends.join("/")),
);

describe("plainSpan", () => {
  it("agrees with the parser on every plain date and interval, of the calendar or not", () => {
    fc.assert(
      fc.property(plain, (text) => {
        expect(plainSpan(text)).toEqual(parsed(text));
      }),
      { numRuns: 10_000 },
    );
  });

  it("leaves every other expression to the parser, or agrees with it", () => {
    fc.assert(
      fc.property(edtfExpression, (text) => {
        expect([null, parsed(text)]).toContainEqual(plainSpan(text));
      }),
      { numRuns: 2_000 },
    );
  });

  it("is never more lenient than the parser, whatever is changed, added or taken out of a date", () => {
    const characters = fc.constantFrom(..."0123456789X-?~%/.,[]{}TZYES:+ x\u0661\u0130", "");
    const change = fc.tuple(fc.nat(), fc.constantFrom(0, 1), characters);
    const valid = fc.oneof(
      plain,
      fc.constantFrom(...[...specificationExamples, ...furtherExamples].map(({ edtf }) => edtf)),
    );
    fc.assert(
      fc.property(valid, fc.array(change, { minLength: 1, maxLength: 3 }), (original, changes) => {
        const text = changes.reduce((before, [place, removed, added]) => {
          const at = place % (before.length + 1);
          return before.slice(0, at) + added + before.slice(at + removed);
        }, original);
        expect([null, parsed(text)]).toContainEqual(plainSpan(text));
      }),
      { numRuns: 20_000 },
    );
  });

  it("reads the plain forms by itself", () => {
    const texts = [
      "2024",
      "2024-02",
      "2024-02-29",
      "2024-33",
      "2024-24",
      "2024~",
      "2024-33~",
      "2024-02-29%",
      "../2030",
      "/2030",
      "2030/..",
      "2030/",
      "2024/2030-06?",
      "2024-06-01/2024-06-01",
    ];
    for (const text of texts) expect(plainSpan(text), text).toEqual(parsed(text));
  });

  it.each([
    "-2024",
    "12024",
    "2024-1",
    "2024-01-01T00:00:00",
    "",
    " 2024",
    "202X",
    "[2024]",
    "~2024",
    "2025/2024",
    "../..",
    "/",
    // As long as an open end, or with its signs, and none.
    "..2/2024",
    "ab/2024",
    "2024/2..",
    "2024/ab",
  ])("leaves %j to the parser", (text) => expect(plainSpan(text)).toBeNull());
});
