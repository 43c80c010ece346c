import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { edtfExpression } from "./edtf-arbitrary.ts";
import { parseEdtf } from "./edtf-parse.ts";
import { spanOfEdtf } from "./edtf-span.ts";
import { plainSpan } from "./plain-span.ts";

/** What the parser says of a text; null where it is no date. */
function parsed(text: string): unknown {
  const result = parseEdtf(text);
  return result.ok ? spanOfEdtf(result.edtf) : null;
}

describe("plainSpan", () => {
  it("is what the parser says of every plain day, month and year, real or not", () => {
    const digits = (length: number) =>
      fc.integer({ min: 0, max: 10 ** length - 1 }).map((n) => `${n}`.padStart(length, "0"));
    const text = fc
      .tuple(digits(4), fc.option(fc.tuple(digits(2), fc.option(digits(2)))))
      .map(([year, rest]) => [year, ...(rest ?? [])].filter((part) => part !== null).join("-"));
    fc.assert(
      fc.property(text, (date) => {
        // "2024-33" is a quarter: no plain month, and left to the parser.
        if (/^\d{4}-(?:2[1-9]|3\d|4[01])$/.test(date)) expect(plainSpan(date)).toBeNull();
        else expect(plainSpan(date)).toEqual(parsed(date));
      }),
      { numRuns: 5_000 },
    );
  });

  it("leaves every other expression to the parser, or agrees with it", () => {
    fc.assert(
      fc.property(edtfExpression, (date) => {
        expect([null, parsed(date)]).toContainEqual(plainSpan(date));
      }),
    );
  });

  it.each([
    "2024-33~",
    "../2024",
    "2024/2025",
    "-2024",
    "12024",
    "2024-1",
    "2024-01-01T00:00:00",
    "",
    " 2024",
  ])("is null for %j", (text) => expect(plainSpan(text)).toBeNull());
});
