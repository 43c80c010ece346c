import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf } from "../dates/day.ts";
import { comparators } from "../model/target.ts";
import { missingAtLatest } from "./missing-at-latest.ts";
import { exactly } from "./range.ts";

const due = dayOf(2025, 12, 31);
const value = exactly(5000);

describe("missingAtLatest", () => {
  it("tells what lies between the latest value and the target", () => {
    const latest = { day: dayOf(2025, 11, 30), value: { min: 2675, max: 2728 } };
    expect(missingAtLatest({ comparator: "at-least", value }, latest, due, dayOf(2025, 12, 1))).toEqual({
      min: 2272,
      max: 2325,
    });
  });

  it("is null where a year or more was left and the day has not passed, and without a due day", () => {
    const target = { comparator: "at-least", value } as const;
    const [year, less] = [due - 365, due - 364].map((day) => ({ day, value: exactly(4000) }));
    expect(missingAtLatest(target, year as never, due, due)).toBeNull();
    expect(missingAtLatest(target, year as never, due, due + 1)).toEqual(exactly(1000));
    expect(missingAtLatest(target, less as never, due, due)).toEqual(exactly(1000));
    expect(missingAtLatest(target, less as never, null, due)).toBeNull();
  });

  it.each([
    ["at-least", 4000, 6000, 0, 1000],
    ["more-than", 6000, 7000, 0, 0],
    ["at-most", 4000, 6000, 0, 1000],
    ["less-than", 6000, 7000, 1000, 2000],
    ["equal", 4000, 7000, 0, 2000],
    ["equal", 6000, 7000, 1000, 2000],
    ["equal", 3000, 4000, 1000, 2000],
    ["at-least", null, 4000, 1000, null],
    ["at-most", null, 6000, 0, 1000],
    ["at-least", null, null, 0, null],
  ] as const)("%s 5000, at %s to %s: %s to %s", (comparator, min, max, least, most) => {
    expect(missingAtLatest({ comparator, value }, { day: due, value: { min, max } }, due, due)).toEqual({
      min: least,
      max: most,
    });
  });

  it("holds what any value in the range would miss, and is never below 0", () => {
    const ordered = fc
      .tuple(fc.integer(), fc.integer())
      .map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) }));
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.constantFrom(...comparators),
        ordered,
        ordered,
        share,
        share,
        (comparator, to, now, a, b) => {
          const found = missingAtLatest({ comparator, value: to }, { day: due, value: now }, due, due);
          const [goal, at] = [to.min + a * (to.max - to.min), now.min + b * (now.max - now.min)];
          const distance =
            comparator === "equal"
              ? Math.abs(goal - at)
              : /most|less/.test(comparator)
                ? at - goal
                : goal - at;
          const missing = Math.max(0, distance);
          expect(found?.min).toBeGreaterThanOrEqual(0);
          expect(found?.min).toBeLessThanOrEqual(missing + 1e-3);
          expect(found?.max).toBeGreaterThanOrEqual(missing - 1e-3);
        },
      ),
    );
  });
});
