import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, decimalYear } from "../../dates/day.ts";
import type { Range } from "../../model/range.ts";
import { exactly } from "../range.ts";
import { type Projections, projectionsOf } from "./projection.ts";

const asRange = (value: number | Range): Range => (typeof value === "number" ? exactly(value) : value);

/** From a value in 2015 to one in 2020. Decimal years count from the end of a year: the end of 2030 is 2031. */
function projected(
  base: number | Range,
  latest: number | Range,
  target: number | Range,
  {
    year = 2031,
    better = "more" as "more" | "less",
    to = 2020,
  }: { year?: number | null; better?: "more" | "less"; to?: number } = {},
): Projections {
  return projectionsOf(
    {
      base: { fact: "base", day: dayOf(2015, 12, 31), value: asRange(base) },
      latest: { fact: "latest", day: dayOf(to, 12, 31), value: asRange(latest) },
    },
    { value: asRange(target), year },
    better,
  );
}

const never = { min: null, max: null };

function only(range: Range | null): number {
  expect(range?.min).toBe(range?.max);
  return range?.min ?? NaN;
}

describe("a projection", () => {
  it("goes on as from the base to the latest value, by change or by growth", () => {
    // 10 more in five years, or twice as much.
    const { linear, growth } = projected(10, 20, 80);
    expect(only(linear.atDue)).toBeCloseTo(40, 9);
    expect(only(growth.atDue)).toBeCloseTo(80, 9);
    expect(only(linear.reachedIn)).toBeCloseTo(2021 + 30, 9);
    expect(only(growth.reachedIn)).toBeCloseTo(2021 + 10, 9);
  });

  it("goes down likewise", () => {
    const { linear, growth } = projected(80, 40, 10, { better: "less" });
    expect(only(linear.atDue)).toBeCloseTo(-40, 9);
    expect(only(growth.atDue)).toBeCloseTo(10, 9);
    expect(only(linear.reachedIn)).toBeCloseTo(2021 + 3.75, 9);
    expect(only(growth.reachedIn)).toBeCloseTo(2021 + 10, 9);
  });

  it("has 2,728 stations of 30,000, from 211 in 2015, reached in 2031 by growth and in 2112 by the line", () => {
    const { linear, growth } = projectionsOf(
      {
        base: { fact: "base", day: dayOf(2015, 12, 31), value: exactly(211) },
        latest: { fact: "latest", day: dayOf(2023, 12, 31), value: exactly(2728) },
      },
      { value: exactly(30_000), year: 2031 },
      "more",
    );
    const rate = (2728 / 211) ** (1 / 8);
    expect(only(growth.atDue)).toBeCloseTo(2728 * rate ** 7, 6);
    expect(only(growth.reachedIn)).toBeCloseTo(2024 + Math.log(30_000 / 2728) / Math.log(rate), 9);
    expect(only(linear.atDue)).toBeCloseTo(2728 + (2517 / 8) * 7, 9);
    expect(only(linear.reachedIn)).toBeCloseTo(2024 + (30_000 - 2728) / (2517 / 8), 9);
    expect(only(growth.reachedIn)).toBeCloseTo(2031.5, 1);
  });

  it("that meets the target is there already", () => {
    for (const { linear, growth } of [
      projected(10, 20, 20),
      projected(10, 30, 20),
      projected(20, 10, 20, { better: "less" }),
    ]) {
      expect(only(linear.reachedIn)).toBe(decimalYear(dayOf(2020, 12, 31)));
      expect(only(growth.reachedIn)).toBe(decimalYear(dayOf(2020, 12, 31)));
    }
  });

  it("that stands still, or moves away, never is", () => {
    for (const latest of [10, 5]) {
      const { linear, growth } = projected(10, latest, 20);
      expect(linear.reachedIn).toEqual(never);
      expect(growth.reachedIn).toEqual(never);
    }
    expect(only(projected(10, 10, 20).linear.atDue)).toBe(10);
    expect(only(projected(10, 10, 20).growth.atDue)).toBe(10);
  });

  it("by growth never comes to 0", () => {
    const { linear, growth } = projected(80, 40, 0, { better: "less" });
    expect(only(linear.reachedIn)).toBeCloseTo(2026, 9);
    expect(growth.reachedIn).toEqual(never);
  });

  it("without a due day has no value for it, but may have a year", () => {
    const { linear, growth } = projected(10, 20, 80, { year: null });
    expect(linear.atDue).toBeNull();
    expect(growth.atDue).toBeNull();
    expect(only(growth.reachedIn)).toBeCloseTo(2031, 9);
  });

  it("needs a value after the base", () => {
    expect(projected(10, 20, 80, { to: 2015 })).toEqual({
      linear: { atDue: null, reachedIn: null },
      growth: { atDue: null, reachedIn: null },
    });
  });

  it("needs both ends of a range", () => {
    for (const open of [
      { min: 10, max: null },
      { min: null, max: 20 },
    ])
      expect(projected(10, open, 80).linear).toEqual({ atDue: null, reachedIn: null });
  });

  it("by growth cannot start from 0, nor change sign: that is not known, and not never", () => {
    for (const base of [0, -5]) {
      const { linear, growth } = projected(base, 10, 40);
      expect(only(linear.atDue)).toBeCloseTo(10 + (10 - base) * 2, 9);
      expect(growth).toEqual({ atDue: null, reachedIn: null });
    }
  });
});

describe("ranges", () => {
  it("are carried through", () => {
    const { linear, growth } = projected(10, { min: 15, max: 20 }, { min: 40, max: 80 });
    expect(linear.atDue?.min).toBeCloseTo(25, 9);
    expect(linear.atDue?.max).toBeCloseTo(40, 9);
    expect(growth.atDue?.min).toBeCloseTo(33.75, 9);
    expect(growth.atDue?.max).toBeCloseTo(80, 9);
    // The soonest: 20 now and 40 wanted. The latest: 15 now and 80 wanted, 65 at one a year.
    expect(linear.reachedIn?.min).toBeCloseTo(2021 + 10, 9);
    expect(linear.reachedIn?.max).toBeCloseTo(2021 + 65, 9);
  });

  it("of which some never reach it have a first year and no last", () => {
    const { linear, growth } = projected(10, { min: 10, max: 20 }, 80);
    expect(linear.reachedIn?.min).toBeCloseTo(2051, 9);
    expect(linear.reachedIn?.max).toBeNull();
    expect(growth.reachedIn?.min).toBeCloseTo(2031, 9);
    expect(growth.reachedIn?.max).toBeNull();
  });
});

describe("properties", () => {
  const amount = fc.integer({ min: 1, max: 1000 });

  it("the value run on to the year in which the target is reached is the target", () => {
    fc.assert(
      fc.property(amount, amount, amount, (base, latest, target) => {
        const better = target > base ? "more" : "less";
        const { linear, growth } = projected(base, latest, target, { better });
        for (const [which, { reachedIn }] of [
          ["linear", linear],
          ["growth", growth],
        ] as const) {
          const year = reachedIn?.min ?? null;
          if (year === null || year === 2021) continue;
          expect(year).toBeGreaterThan(2021);
          expect(only(projected(base, latest, target, { better, year })[which].atDue)).toBeCloseTo(target, 4);
        }
        // Both move one way, so that either both come there or neither does.
        if (better === "more") expect(growth.reachedIn?.max === null).toBe(linear.reachedIn?.max === null);
      }),
      { numRuns: 200 },
    );
  });

  it("a change of unit leaves the years as they are", () => {
    fc.assert(
      fc.property(amount, amount, amount, fc.constantFrom(0.25, 1024), (base, latest, target, unit) => {
        const [one, other] = [
          projected(base, latest, target),
          projected(base * unit, latest * unit, target * unit),
        ];
        for (const which of ["linear", "growth"] as const) {
          const [a, b] = [one[which].reachedIn?.min ?? 0, other[which].reachedIn?.min ?? 0];
          expect(Math.abs(a - b)).toBeLessThan(1e-6 * Math.max(1, Math.abs(a)));
        }
      }),
      { numRuns: 100 },
    );
  });
});
