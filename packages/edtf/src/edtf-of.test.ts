import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { edtfExpression } from "./edtf-arbitrary-fixture.ts";
import { edtfOf, isEdtf } from "./edtf-of.ts";
import { parseEdtf } from "./parse-edtf.ts";

describe("isEdtf", () => {
  it("says of a text what the parser says", () => {
    const characters = fc.constantFrom(..."0123456789X-?~%/.[]{}TYES");
    const changed = fc.tuple(edtfExpression, fc.nat(), characters).map(([text, place, character]) => {
      const at = place % text.length;
      return text.slice(0, at) + character + text.slice(at + 1);
    });
    fc.assert(
      fc.property(fc.oneof(edtfExpression, changed), (text) => {
        expect(isEdtf(text)).toBe(parseEdtf(text).ok);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([2024, null, undefined, {}])("is false of %j, which is no text", (value) => {
    expect(isEdtf(value as unknown as string)).toBe(false);
  });
});

describe("edtfOf", () => {
  it("leaves a parsed expression as it is", () => {
    const result = parseEdtf("2024");
    expect(result.ok && edtfOf(result.edtf) === result.edtf).toBe(true);
  });

  it.each([2024, null, undefined, "2024-13"])("refuses %j with a RangeError", (value) => {
    expect(() => edtfOf(value as unknown as string)).toThrow(RangeError);
  });
});
