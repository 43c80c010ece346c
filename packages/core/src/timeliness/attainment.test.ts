import { describe, expect, it } from "vitest";
import { firstMeeting, firstTotal, ofLength, type Shown } from "./attainment.ts";
import type { Goal } from "./goal.ts";
import { PeriodValues } from "./period-values.ts";
import type { Point } from "./series.ts";

const atLeast: Goal = { comparator: "at-least", min: 10, max: 10 };
const equal: Goal = { comparator: "equal", min: 10, max: 10 };

let position = 0;
/** A value of the ten days that close on a day. */
const point = (to: number, min: number, max = min, of: Partial<Point> = {}): Point => ({
  from: to - 9,
  to,
  min,
  max,
  values: [position++],
  certain: true,
  ...of,
});
const told = (shown: readonly Shown[]): readonly unknown[] =>
  shown.map((one) =>
    one.kind === "attained" ? [one.period.from, one.period.to, one.regressed] : ["missed by", one.missedBy],
  );
const meeting = (points: readonly Point[], goal = atLeast, rising = false, start = 0): readonly unknown[] =>
  told(firstMeeting({ points, rising }, goal, start));

describe("the first value that meets a goal", () => {
  it("was met after the value before", () => {
    expect(meeting([point(10, 5), point(20, 9), point(30, 11), point(40, 12)])).toEqual([[21, 30, false]]);
    expect(meeting([point(10, 11)])).toEqual([[1, 10, false]]);
  });

  it("is no value of the past, which still says since when it can have been met", () => {
    expect(meeting([point(10, 11), point(20, 9), point(30, 11)], atLeast, false, 10)).toEqual([
      [21, 30, false],
    ]);
    expect(meeting([point(10, 11), point(20, 9)], atLeast, false, 20)).toEqual([["missed by", 20]]);
    expect(meeting([])).toEqual([["missed by", -Infinity]]);
  });

  it("is each one that can, as long as those before it can have missed", () => {
    expect(meeting([point(10, 8, 12), point(20, 8, 12), point(30, 11)])).toEqual([
      [1, 10, false],
      [11, 20, false],
      [21, 30, false],
    ]);
    expect(meeting([point(10, 8, 12)])).toEqual([
      [1, 10, false],
      ["missed by", 10],
    ]);
  });

  it("was lost again where the last value misses, and perhaps where it can", () => {
    expect(meeting([point(10, 11), point(20, 9)])).toEqual([[1, 10, true]]);
    expect(meeting([point(10, 11), point(20, 8, 12)])).toEqual([
      [1, 10, false],
      [1, 10, true],
    ]);
    expect(meeting([point(10, 11), point(20, 5), point(30, 11)])).toEqual([[1, 10, false]]);
  });

  it("was kept where one of several that close last meets it", () => {
    const week = point(20, 11, 11, { from: 14 });
    expect(meeting([point(10, 11), point(20, 9), week])).toEqual([[1, 10, false]]);
    expect(meeting([point(10, 9), point(20, 9), week])).toEqual([[11, 20, false]]);
  });

  it("is perhaps a value that may be of another period, and one that is not after it all the same", () => {
    const perhaps = point(10, 11, 11, { certain: false });
    expect(meeting([perhaps, point(20, 11)])).toEqual([
      [1, 10, false],
      [1, 20, false],
    ]);
    expect(meeting([point(10, 11), point(20, 9, 9, { certain: false })])).toEqual([
      [1, 10, false],
      [1, 10, true],
    ]);
    expect(meeting([point(10, 9), point(20, 11, 11, { certain: false })])).toEqual([
      [11, 20, false],
      ["missed by", 20],
      ["missed by", 10],
    ]);
  });

  it("stays met where values rise, unless it has to equal them", () => {
    expect(meeting([point(10, 8, 12), point(20, 8, 14)], atLeast, true)).toEqual([
      [1, 10, false],
      [11, 20, false],
      ["missed by", 20],
    ]);
    expect(meeting([point(10, 8, 12), point(20, 8, 14)], equal, true)).toEqual([
      [1, 10, false],
      [1, 10, true],
      [11, 20, false],
      ["missed by", 20],
    ]);
    // Above ten once, never ten again.
    expect(meeting([point(10, 10, 12), point(20, 10, 14)], equal, true)).toEqual([
      [1, 10, false],
      [1, 10, true],
      ["missed by", 20],
    ]);
    expect(meeting([point(10, 10), point(20, 10)], equal, true)).toEqual([[1, 10, false]]);
  });
});

describe("values of one length", () => {
  it("are those whose periods have it", () => {
    const points = [point(9, 1), point(9, 1, 1, { from: 5 })];
    expect(ofLength(points, "P10D")).toEqual([points[0]]);
    expect(ofLength(points, "P5D")).toEqual([points[1]]);
  });
});

describe("the first sum that meets a goal", () => {
  const total = (
    points: readonly Point[],
    to: number,
    goal = atLeast,
    neverNegative = true,
  ): readonly unknown[] => {
    const amounts = new PeriodValues(
      { points, rising: false },
      { measure: "flow", neverNegative, fromStart: true },
    );
    return told(firstTotal(points, amounts, goal, { from: 1, to }));
  };

  it("is reached in the period with which the parts do", () => {
    expect(total([point(10, 4), point(20, 4), point(30, 4)], 30)).toEqual([[21, 30, null]]);
    expect(total([point(10, 12)], 30)).toEqual([[1, 10, null]]);
    expect(total([point(10, 4), point(20, 4)], 20)).toEqual([["missed by", 20]]);
    expect(total([point(10, 4), point(20, 4)], 30)).toEqual([["missed by", -Infinity]]);
  });

  it("can be any that its ranges allow, but none with which nothing was added", () => {
    expect(total([point(10, 8, 12), point(20, 0)], 20)).toEqual([
      [1, 10, null],
      ["missed by", 20],
    ]);
    expect(total([point(10, 8, 12), point(20, 0, 1)], 20)).toEqual([
      [1, 10, null],
      [11, 20, null],
      ["missed by", 20],
    ]);
  });

  it("is not known from parts with gaps that can be negative", () => {
    expect(total([point(10, 4), point(30, 20)], 30, atLeast, false)).toEqual([["missed by", -Infinity]]);
    expect(total([point(10, 4), point(30, 20)], 30)).toEqual([[11, 30, null]]);
  });
});
