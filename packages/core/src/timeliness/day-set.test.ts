import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daySet, firstDay, firstFrom, lastBefore, lastDay, representativeDays } from "./day-set.ts";

describe("a set of days", () => {
  it("is sorted, with stretches joined that touch or overlap", () => {
    expect(
      daySet([
        { from: 5, to: 9 },
        { from: 1, to: 4 },
      ]),
    ).toEqual([{ from: 1, to: 9 }]);
    expect(
      daySet([
        { from: 1, to: 9 },
        { from: 2, to: 3 },
      ]),
    ).toEqual([{ from: 1, to: 9 }]);
    expect(
      daySet([
        { from: 6, to: 6 },
        { from: 1, to: 4 },
      ]),
    ).toEqual([
      { from: 1, to: 4 },
      { from: 6, to: 6 },
    ]);
    expect(() => daySet([])).toThrow(RangeError);
  });

  it("answers as the list of its days does", () => {
    const stretches = fc.array(
      fc.record({ from: fc.integer({ min: 0, max: 20 }), length: fc.integer({ min: 0, max: 4 }) }),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(stretches, fc.integer({ min: -2, max: 27 }), (drawn, day) => {
        const set = daySet(drawn.map(({ from, length }) => ({ from, to: from + length })));
        const days = [
          ...new Set(
            drawn.flatMap(({ from, length }) => Array.from({ length: length + 1 }, (_, i) => from + i)),
          ),
        ].toSorted((a, b) => a - b);
        expect(
          set.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i)),
        ).toEqual(days);
        expect(firstDay(set)).toBe(days[0]);
        expect(lastDay(set)).toBe(days.at(-1));
        expect(firstFrom(set, day)).toBe(days.find((one) => one >= day) ?? null);
        expect(lastBefore(set, day)).toBe(days.findLast((one) => one < day) ?? null);
      }),
    );
  });

  it("has representatives for each side of each turn", () => {
    expect(representativeDays(daySet([{ from: 1, to: 9 }]), [4, 20, -3])).toEqual([1, 9, 4]);
  });
});
