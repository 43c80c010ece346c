import { dayOf } from "@policytrack/edtf";
import { describe, expect, it } from "vitest";
import { begunBy, countUntil, daysOf, daysUntil, inSequence } from "./sequence.ts";

describe("facts in their order", () => {
  it("begin no earlier than those before them and no later than those after them", () => {
    const days = [
      { from: 3, to: 9 },
      { from: 1, to: 5 },
      { from: 4, to: 8 },
    ];
    expect(inSequence(days)).toEqual({ earliest: [3, 3, 4], latest: [5, 5, 8] });
  });

  it("follow at once where their dates contradict their order", () => {
    const days = [
      { from: 6, to: 7 },
      { from: 1, to: 2 },
      { from: 9, to: 9 },
    ];
    expect(inSequence(days)).toEqual({ earliest: [6, 6, 9], latest: [6, 6, 9] });
  });

  it("have begun by a day at least where they must, at most where they can", () => {
    const sequence = inSequence([
      { from: 1, to: 3 },
      { from: 2, to: 8 },
      { from: 9, to: 9 },
    ]);
    expect([0, 1, 2, 3, 8, 9].map((day) => begunBy(sequence, day))).toEqual([
      { least: 0, most: 0 },
      { least: 0, most: 1 },
      { least: 0, most: 2 },
      { least: 1, most: 2 },
      { least: 2, most: 2 },
      { least: 3, most: 3 },
    ]);
  });

  it("are counted until a day, the day included", () => {
    expect([0, 1, 2, 5].map((day) => countUntil([1, 1, 2, 4], day))).toEqual([0, 2, 3, 4]);
  });
});

describe("the days of a fact", () => {
  it("are those of its date; any day without one", () => {
    expect(daysOf("2024")).toEqual({ from: dayOf(2024, 1, 1), to: dayOf(2024, 12, 31) });
    expect(daysOf("../2024").from).toBe(-Infinity);
    expect(daysOf(null)).toEqual({ from: -Infinity, to: Infinity });
    expect(daysOf("soon")).toEqual({ from: -Infinity, to: Infinity });
  });

  it("end with its publication, unless it was published before its first day", () => {
    expect(daysUntil({ from: 1, to: 9 }, 5)).toEqual({ from: 1, to: 5 });
    expect(daysUntil({ from: 7, to: 9 }, 5)).toEqual({ from: 7, to: 7 });
  });
});
