import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf } from "../dates/day.ts";
import { citing } from "../dataset/dataset-fixture.ts";
import type { Fact } from "../model/fact.ts";
import type { Known } from "./known.ts";
import { boundsOf, daysOfFact, inOrder, possibleOn } from "./order.ts";
import { dayAt, everythingKnown, knownAs } from "./readings-fixture.ts";

describe("boundsOf", () => {
  it.each([
    ["2024-05-10", dayOf(2024, 5, 10), dayOf(2024, 5, 10)],
    ["2024-05", dayOf(2024, 5, 1), dayOf(2024, 5, 31)],
    ["2024-05/2024-07", dayOf(2024, 5, 1), dayOf(2024, 7, 31)],
    ["../2024", -Infinity, dayOf(2024, 12, 31)],
    ["/2024", -Infinity, dayOf(2024, 12, 31)],
    ["2024/..", dayOf(2024, 1, 1), Infinity],
    ["2024/", dayOf(2024, 1, 1), Infinity],
    ["202X", dayOf(2020, 1, 1), dayOf(2029, 12, 31)],
    // Only a deadline is widened: a status dated "about May" has the days of May.
    ["2024-05~", dayOf(2024, 5, 1), dayOf(2024, 5, 31)],
    [null, -Infinity, Infinity],
  ])("%j", (date, first, last) => {
    expect(boundsOf(date)).toEqual({ first, last });
  });
});

describe("daysOfFact", () => {
  const known: Known = {
    ...everythingKnown,
    publishedBy: ({ id }) => (id === "c/never" ? null : dayOf(2024, 5, 20)),
  };
  const fact = (date: string | null, id = "c/f"): Fact => ({ id, date, citations: citing("s") });

  it.each([
    ["2024-05", dayOf(2024, 5, 1), dayOf(2024, 5, 20)],
    ["2024-04", dayOf(2024, 4, 1), dayOf(2024, 4, 30)],
    ["2024-05-20/..", dayOf(2024, 5, 20), dayOf(2024, 5, 20)],
    [null, -Infinity, dayOf(2024, 5, 20)],
    ["../2025", -Infinity, dayOf(2024, 5, 20)],
  ])("%j came about no later than it was published, 2024-05-20", (date, first, last) => {
    expect(daysOfFact(fact(date), known)).toEqual({ first, last });
  });

  it("has the days of its date alone where no publication is known", () => {
    expect(daysOfFact(fact("2024-05", "c/never"), known)).toEqual({
      first: dayOf(2024, 5, 1),
      last: dayOf(2024, 5, 31),
    });
  });
});

describe("inOrder and possibleOn, against every ordering", () => {
  const span = fc
    .tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 4 }))
    .map(([first, length]) => ({ first: dayAt(first), last: dayAt(first + length) }));
  const spans = fc.array(span, { maxLength: 4 });

  function orderings(all: readonly { first: number; last: number }[]): readonly (readonly number[])[] {
    return all.reduce<readonly (readonly number[])[]>(
      (found, { first, last }) =>
        found.flatMap((days) =>
          Array.from({ length: last - first + 1 }, (_, i) => first + i)
            .filter((day) => day >= (days.at(-1) ?? -Infinity))
            .map((day) => [...days, day]),
        ),
      [[]],
    );
  }

  const factsOf = (all: readonly unknown[]): readonly Fact[] =>
    all.map((_, i) => ({ id: `c/${i}`, date: null, citations: citing("s") }));

  it("give each fact the first and last day it has in some ordering, and no bounds where there is none", () => {
    fc.assert(
      fc.property(spans, (all) => {
        const facts = factsOf(all);
        const placed = inOrder(facts, (fact) => all[facts.indexOf(fact)] as { first: number; last: number });
        const found = orderings(all);
        expect(placed.map(({ fact }) => fact)).toEqual(facts);
        expect(placed.every(({ first, last }) => first <= last)).toBe(found.length > 0);
        if (found.length === 0) return;
        expect(placed.map(({ first, last }) => ({ first, last }))).toEqual(
          facts.map((_, i) => {
            const days = found.map((ordering) => ordering[i] as number);
            return { first: Math.min(...days), last: Math.max(...days) };
          }),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it("find the positions that are the latest on a day in some ordering", () => {
    fc.assert(
      fc.property(spans, fc.integer({ min: -1, max: 13 }).map(dayAt), (all, on) => {
        const facts = factsOf(all);
        const found = orderings(all);
        fc.pre(found.length > 0);
        const placed = inOrder(facts, (fact) => all[facts.indexOf(fact)] as { first: number; last: number });
        const latest = new Set(found.map((ordering) => ordering.findLastIndex((day) => day <= on)));
        expect(possibleOn(placed, on)).toEqual([...latest].toSorted((a, b) => a - b));
      }),
      { numRuns: 2000 },
    );
  });

  it("leave everything possible where no date is known", () => {
    const facts = factsOf([1, 2]);
    const known = knownAs([]);
    const placed = inOrder(facts, (fact) => daysOfFact(fact, known));
    expect(possibleOn(placed, 0)).toEqual([-1, 0, 1]);
    expect(possibleOn([], 0)).toEqual([-1]);
  });
});
