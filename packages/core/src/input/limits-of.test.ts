import fc from "fast-check";
import { expect, test } from "vitest";
import { UsageError } from "../errors.ts";
import { defaultLimits, type Limits } from "../model/formats.ts";
import { limitsOf } from "./limits-of.ts";
import { safeParse } from "./parse.ts";

test("A limit that is set goes before the usual one, and the others stay", () => {
  expect(limitsOf({ text: 5 })).toEqual({ ...defaultLimits, text: 5 });
  expect(limitsOf({})).toEqual(defaultLimits);
});

test("A limit that does not exist is refused with the nearest", () => {
  expect(() => limitsOf({ txt: 5 } as Partial<Limits>)).toThrow(/Did you mean "text"/);
});

test.each([0, -1, 1.5, NaN, Infinity, "5", null, undefined])("%s is no limit", (most) => {
  expect(() => limitsOf({ issues: most } as Partial<Limits>)).toThrow(UsageError);
});

test("Whatever depth may be set, data of any depth is read or refused, and no call runs out of stack", () => {
  expect(limitsOf({ depth: 1000 }).depth).toBe(1000);
  expect(() => limitsOf({ depth: 1001 })).toThrow(UsageError);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60_000 }), (levels) => {
      const deep = `{"id":"s","extra":{"a":${"[".repeat(levels)}${"]".repeat(levels)}}}`;
      for (const value of levels < 5000 ? [deep, JSON.parse(deep) as unknown] : [deep])
        expect(safeParse(value, { limits: { depth: 1000 } }).success).toBe(false);
    }),
    { numRuns: 20 },
  );
});
