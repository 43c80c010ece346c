import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearest, nearestOf } from "./nearest.ts";

describe("nearest", () => {
  it.each([
    ["norlan", ["sudland", "norland"], 'Did you mean "norland"? '],
    ["sumary", ["title", "summary"], 'Did you mean "summary"? '],
    ["titel", ["tier", "title"], 'Did you mean "title"? '],
    ["harbour", ["norland"], ""],
    ["harbour", [], ""],
  ])("%s among %j", (word, known, words) => {
    expect(nearest(word, known)).toBe(words);
  });
});

describe("nearestOf", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 14 });

  it("finds what a look at every word to its end finds", () => {
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 8 }), (asked, known) => {
        const limit = Math.max(2, Math.floor(asked.length / 5));
        const distances = known.map((one) => plainDistance(asked, one));
        const least = Math.min(...distances);
        const expected = least <= limit ? (known[distances.indexOf(least)] ?? null) : null;
        expect(nearestOf(asked, known)).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });
});

/** The same distance by its definition (optimal string alignment), with every cell filled. */
function plainDistance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_r, i) =>
    Array.from({ length: b.length + 1 }, (_c, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      (rows[i] as number[])[j] = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
        isSwap ? at(i - 2, j - 2) + 1 : Infinity,
      );
    }
  return at(a.length, b.length);
}
