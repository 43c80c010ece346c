import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { observation, target } from "../dataset/dataset-fixture.ts";
import { type Day, dayOf, isoDay } from "../dates/day.ts";
import { defaultWidening } from "../dates/due-window.ts";
import type { Observation } from "../model/observation.ts";
import type { Range } from "../model/range.ts";
import { type Comparator, comparators } from "../model/target.ts";
import type { When } from "../model/when.ts";
import type { Known } from "./known.ts";
import { exactly } from "./range.ts";
import { dayAt, everythingKnown } from "./readings-fixture.ts";
import { meetsTarget, targetScheduleOn } from "./target-schedule-on.ts";
import { type Modal, type Schedule, schedules } from "./verdict.ts";

/** What is in a series had been published. */
const always: Known = { ...everythingKnown, knownFrom: () => 0 };

/** A number of half units in a range: enough to fall on either side of any whole one. */
function pointsOf({ min, max }: Range): readonly number[] {
  const points: number[] = [];
  for (let point = min ?? NaN; point <= (max ?? NaN); point += 0.5) points.push(point);
  return points;
}

function meets(value: number, comparator: Comparator, to: number): boolean {
  switch (comparator) {
    case "at-least":
      return value >= to;
    case "more-than":
      return value > to;
    case "at-most":
      return value <= to;
    case "less-than":
      return value < to;
    case "equal":
      return value === to;
    default:
      return comparator satisfies never;
  }
}

const smallRange = fc
  .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 2 }))
  .map(([min, width]): Range => ({ min, max: min + width }));

describe("meetsTarget", () => {
  it("is yes if every value meets every target, no if none meets any, else possibly", () => {
    fc.assert(
      fc.property(smallRange, fc.constantFrom(...comparators), smallRange, (value, comparator, to) => {
        const tried = pointsOf(value).flatMap((point) =>
          pointsOf(to).map((end) => meets(point, comparator, end)),
        );
        const expected: Modal = tried.every(Boolean) ? "yes" : tried.some(Boolean) ? "possibly" : "no";
        expect(meetsTarget(value, comparator, to)).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });

  it.each<[Range, Comparator, Range, Modal]>([
    [exactly(26), "at-least", { min: 26, max: 28 }, "possibly"],
    [exactly(28), "at-least", { min: 26, max: 28 }, "yes"],
    [exactly(25.9), "at-least", { min: 26, max: 28 }, "no"],
    [exactly(27), "at-most", { min: 26, max: 28 }, "possibly"],
    [{ min: null, max: 10 }, "at-least", exactly(11), "no"],
    [{ min: null, max: 10 }, "at-least", exactly(10), "possibly"],
    [{ min: null, max: 10 }, "at-most", exactly(10), "yes"],
    [{ min: null, max: 10 }, "less-than", exactly(10), "possibly"],
    [{ min: 10, max: null }, "at-least", exactly(10), "yes"],
    [{ min: 10, max: null }, "more-than", exactly(10), "possibly"],
    [{ min: null, max: null }, "equal", exactly(10), "possibly"],
    [exactly(0), "at-most", exactly(0), "yes"],
    [exactly(0), "less-than", exactly(0), "no"],
    [exactly(0), "equal", exactly(0), "yes"],
  ])("%j %s %j: %s", (value, comparator, to, expected) => {
    expect(meetsTarget(value, comparator, to)).toBe(expected);
  });
});

interface Trial {
  readonly points: readonly { readonly day: Day; readonly value: Range }[];
  readonly comparator: Comparator;
  readonly to: Range;
  readonly edtf: string;
  readonly due: Day;
  readonly doubtUntil: Day;
  readonly on: Day;
}

const longAgo = dayAt(-4);

/**
 * Every verdict that some reading gives. A reading chooses each value and the target within their ranges, the due day
 * within its window, and the day on which the target was reached: any after the last value that missed it and none after
 * the first that met it.
 */
function byTrial({ points, comparator, to, due, doubtUntil, on }: Trial): readonly Schedule[] {
  const found = new Set<Schedule>();
  const series = points.filter(({ day }) => day <= on);
  const latest = series.at(-1);
  const judge = (hits: readonly boolean[], day: Day): void => {
    if (latest === undefined) {
      found.add(on <= day ? "open" : "unreported");
    } else if (hits.at(-1) !== true) {
      found.add(on <= day ? "open" : latest.day >= day ? "overdue" : "unreported");
    } else {
      const missed = hits.lastIndexOf(false);
      const from = (series[missed]?.day ?? longAgo) + 1;
      const by = series[missed + 1]?.day ?? NaN;
      for (let reached = from; reached <= by; reached++) found.add(reached <= day ? "met" : "met-late");
    }
  };
  const each = (i: number, end: number, hits: readonly boolean[]): void => {
    const point = series[i];
    if (point === undefined) {
      for (let day = due; day <= doubtUntil; day++) judge(hits, day);
      return;
    }
    for (const value of pointsOf(point.value)) each(i + 1, end, [...hits, meets(value, comparator, end)]);
  };
  for (const end of pointsOf(to)) each(0, end, []);
  return schedules.filter((schedule) => found.has(schedule));
}

const trial = (to: fc.Arbitrary<Range>): fc.Arbitrary<Trial> =>
  fc
    .record({
      points: fc
        .uniqueArray(fc.record({ day: fc.integer({ min: 0, max: 9 }).map(dayAt), value: smallRange }), {
          maxLength: 4,
          selector: ({ day }) => day,
        })
        .map((points) => points.toSorted((a, b) => a.day - b.day)),
      comparator: fc.constantFrom(...comparators),
      to,
      window: fc.tuple(
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 0, max: 3 }),
        fc.constantFrom("day", "~", "set"),
      ),
      on: fc.integer({ min: 0, max: 11 }).map(dayAt),
    })
    .map(({ window: [start, length, form], ...rest }) => {
      const [a, b] = [dayAt(start), dayAt(start + length)];
      switch (form) {
        case "day":
          return { ...rest, edtf: isoDay(a), due: a, doubtUntil: a };
        case "~":
          return { ...rest, edtf: `${isoDay(a)}~`, due: a, doubtUntil: a + defaultWidening["~"] };
        default:
          return { ...rest, edtf: `[${isoDay(a)},${isoDay(b)}]`, due: a, doubtUntil: b };
      }
    });

function scheduleOf({ points, comparator, to, edtf, on }: Trial): readonly Schedule[] {
  const observations = points.map(({ day, value }, i) => observation(`stations/o${i}`, isoDay(day), value));
  const fact = target("c/target", "stations", to, edtf, { comparator });
  return targetScheduleOn(fact, observations, always, on).schedule;
}

describe("every reading, tried one by one", () => {
  it("gives the verdict, for a target that is one number", () => {
    const exact = fc.integer({ min: 1, max: 5 }).map(exactly);
    fc.assert(
      fc.property(trial(exact), (one) => {
        expect(scheduleOf(one)).toEqual(byTrial(one));
      }),
      { numRuns: 4000, seed: 20_241_124 },
    );
  });

  it("gives the verdict, for a target that is a range and a series without doubt", () => {
    fc.assert(
      fc.property(trial(smallRange), (one) => {
        const points = one.points.map(({ day, value }) => ({ day, value: exactly(value.min ?? 0) }));
        expect(scheduleOf({ ...one, points })).toEqual(byTrial({ ...one, points }));
      }),
      { numRuns: 4000, seed: 20_241_124 },
    );
  });

  it("gives the verdict, for a target and a series of ranges", () => {
    fc.assert(
      fc.property(trial(smallRange), (one) => {
        expect(scheduleOf(one)).toEqual(byTrial(one));
      }),
      { numRuns: 2000, seed: 20_241_124 },
    );
  });
});

describe("30,000 stations by 2030", () => {
  const schedule = (
    values: Readonly<Record<string, number | Range>>,
    on: Day,
    due: string | When = "../2030",
  ): readonly Schedule[] => {
    const observations: readonly Observation[] = Object.entries(values).map(([date, value]) =>
      observation(`stations/in-${date.replaceAll("/", "-to-")}`, date, value),
    );
    const fact = target("c/target", "stations", 30_000, "2030", {
      due: typeof due === "string" ? { kind: "date", edtf: due, wording: "by" } : due,
    });
    return targetScheduleOn(fact, observations, always, on).schedule;
  };
  const [dueDay, after, later] = [dayOf(2030, 12, 31), dayOf(2031, 1, 1), dayOf(2032, 6, 1)];

  it("is open until then", () => {
    expect(schedule({}, dueDay)).toEqual(["open"]);
    expect(schedule({ 2023: 2728 }, dueDay)).toEqual(["open"]);
  });

  it("is met as soon as a value in time meets it", () => {
    expect(schedule({ 2023: 2728, 2028: 30_000 }, dayOf(2028, 12, 31))).toEqual(["met"]);
    expect(schedule({ 2023: 2728, 2028: 30_000 }, dayOf(2028, 12, 30))).toEqual(["open"]);
    expect(schedule({ 2023: 2728, 2030: 30_000 }, later)).toEqual(["met"]);
  });

  it("is overdue by the value of the due day itself, and unreported without it", () => {
    expect(schedule({ 2030: 29_999 }, after)).toEqual(["overdue"]);
    expect(schedule({ 2029: 29_999 }, after)).toEqual(["unreported"]);
    expect(schedule({}, after)).toEqual(["unreported"]);
  });

  it("was reached at some time between a value that missed it and one that met it", () => {
    expect(schedule({ 2029: 20_000, 2031: 31_000 }, later)).toEqual(["met", "met-late"]);
    expect(schedule({ 2030: 29_999, 2031: 31_000 }, later)).toEqual(["met-late"]);
    expect(schedule({ 2031: 31_000 }, later)).toEqual(["met", "met-late"]);
  });

  it("is judged by the latest value: what was reached and lost again is not met", () => {
    expect(schedule({ 2028: 31_000, 2030: 29_000 }, later)).toEqual(["overdue"]);
    expect(schedule({ 2028: 31_000, 2030: 29_000, 2031: 30_500 }, later)).toEqual(["met-late"]);
  });

  it("may be met by a value that is a range", () => {
    expect(schedule({ 2030: { min: 29_000, max: 31_000 } }, later)).toEqual(["met", "overdue"]);
    expect(schedule({ 2030: { min: null, max: 29_000 } }, later)).toEqual(["overdue"]);
    expect(schedule({ 2030: { min: 30_000, max: null } }, later)).toEqual(["met"]);
  });

  it("may have been lost and reached again in a year whose value is a range", () => {
    const values = { 2028: 30_000, 2030: { min: 29_000, max: 31_000 }, 2031: 30_000 };
    expect(schedule(values, later)).toEqual(["met", "met-late"]);
  });

  it.each<[When, Schedule]>([
    [{ kind: "none", reason: "not-stated" }, "no-deadline"],
    [{ kind: "none", reason: "open-ended" }, "open-ended"],
    [{ kind: "none", reason: "end-unknown" }, "deadline-unknown"],
    [{ kind: "date", edtf: "2024/..", wording: "from" }, "open-ended"],
    [{ kind: "after-event", event: "to-come", within: "P6M" }, "deadline-unknown"],
  ])("has no schedule without a due day: %j", (due, expected) => {
    expect(schedule({ 2030: 31_000 }, later, due)).toEqual([expected]);
  });

  it("gives its window", () => {
    const fact = target("c/target", "stations", 30_000, "../2030~");
    expect(targetScheduleOn(fact, [], always, after).window).toEqual({
      opens: "open",
      due: dueDay,
      doubtUntil: dayOf(2031, 12, 31),
      targetYear: 2030,
    });
    expect(targetScheduleOn(fact, [], always, after).schedule).toEqual(["open", "unreported"]);
    expect(targetScheduleOn(fact, [], always, after, { "~": 0, "?": 0, "%": 0 }).schedule).toEqual([
      "unreported",
    ]);
  });
});
