import { describe, expect, it } from "vitest";
import { timelinesses } from "../model/words.ts";
import { deliveredBy, outcomesOfPeriods, type PeriodWords, worst, worstFirst } from "./whole.ts";

describe("the whole of several verdicts", () => {
  it("is the first word of the order that any has", () => {
    expect(worst(["on-time", "late", "not-due"])).toBe("not-due");
    expect(worst(["unreported", "overdue", "closed"])).toBe("overdue");
    expect(worst([])).toBe("not-assessable");
    expect(worstFirst.toSorted()).toEqual(timelinesses.toSorted());
  });

  it("was delivered by all, by some or by none", () => {
    expect(
      [
        [true, true],
        [true, false],
        [false, false],
      ].map((one) => deliveredBy(one)),
    ).toEqual(["all", "some", "none"]);
  });
});

describe("the whole of periods", () => {
  const period = (at: number, ...words: PeriodWords["words"]): PeriodWords => ({
    from: at * 10,
    to: at * 10 + 9,
    due: at * 10 + 9,
    words,
  });
  const wholeOf = (
    on: number,
    periods: readonly PeriodWords[],
    end = Infinity,
    last = 29,
  ): readonly string[] =>
    outcomesOfPeriods({ on, whole: { from: 0, to: last }, end, by: "status" }, [periods]).map(
      ({ timeliness }) => timeliness,
    );

  it("is missed, overdue or unreported if any is, in that order", () => {
    expect(wholeOf(99, [period(0, "missed"), period(1, "overdue"), period(2, "unreported")])).toEqual([
      "missed",
    ]);
    expect(wholeOf(99, [period(0, "overdue"), period(1, "unreported")])).toEqual(["overdue"]);
    expect(wholeOf(99, [period(0, "on-time"), period(1, "unreported")])).toEqual(["unreported"]);
  });

  it("is late or on time once the last is over, and ongoing before", () => {
    expect(wholeOf(30, [period(0, "on-time"), period(1, "late")])).toEqual(["late"]);
    expect(wholeOf(30, [period(0, "on-time"), period(1, "on-time")])).toEqual(["on-time"]);
    expect(wholeOf(29, [period(0, "on-time")])).toEqual(["ongoing"]);
    expect(wholeOf(30, [period(0, "on-time"), period(2, "not-due")])).toEqual(["ongoing"]);
    expect(wholeOf(-1, [period(0, "not-due")])).toEqual(["not-due"]);
  });

  it("is closed once it has ended, unless something due before was not kept", () => {
    expect(wholeOf(30, [period(0, "on-time")], 12)).toEqual(["closed"]);
    expect(wholeOf(30, [period(0, "missed")], 12)).toEqual(["missed"]);
    expect(wholeOf(30, [period(0, "on-time")], 31)).toEqual(["on-time"]);
  });

  it("has every word that some reading of the periods gives it, and no other", () => {
    expect(wholeOf(30, [period(0, "on-time", "late"), period(1, "on-time")])).toEqual(["late", "on-time"]);
    expect(wholeOf(30, [period(0, "missed", "on-time"), period(1, "unreported", "on-time")])).toEqual([
      "missed",
      "unreported",
      "on-time",
    ]);
    expect(wholeOf(30, [period(0, "missed"), period(1, "unreported", "on-time")])).toEqual(["missed"]);
    expect(wholeOf(30, [period(0, "on-time"), period(2, "not-due", "on-time")])).toEqual([
      "ongoing",
      "on-time",
    ]);
  });

  it("counts its periods in ranges, and names the next due day", () => {
    const [outcome] = outcomesOfPeriods(
      { on: 25, whole: { from: 0, to: Infinity }, end: Infinity, by: "status" },
      [
        [
          period(0, "on-time", "late"),
          period(1, "missed", "unreported"),
          period(2, "not-due", "on-time"),
          period(3, "not-due"),
        ],
      ],
    );
    expect(outcome?.recurrence).toMatchObject({
      tally: {
        due: { min: 2, max: 3 },
        onTime: { min: 0, max: 2 },
        late: { min: 0, max: 1 },
        overdue: { min: 0, max: 0 },
        missed: { min: 0, max: 1 },
        unreported: { min: 0, max: 1 },
      },
      nextDue: { from: 29, to: 39 },
    });
    // The one that has not begun is no verdict yet.
    expect(outcome?.recurrence?.periods.map(({ from, decidedBy }) => [from, decidedBy])).toEqual([
      [0, "status"],
      [10, "status"],
      [20, "status"],
    ]);
  });

  it("leaves out of the least count what need not be owed", () => {
    const kept = { ...period(1, "on-time"), perhapsNotOwed: true };
    const [outcome] = outcomesOfPeriods({ on: 30, whole: { from: 0, to: 29 }, end: 5, by: "status" }, [
      [kept],
    ]);
    expect(outcome?.recurrence?.tally).toMatchObject({ due: { min: 0, max: 1 }, onTime: { min: 0, max: 1 } });
  });

  it("rests on nothing while no period is due", () => {
    const by = (words: PeriodWords["words"]): string | undefined =>
      outcomesOfPeriods({ on: 5, whole: { from: 0, to: 29 }, end: Infinity, by: "number" }, [
        [period(0, ...words)],
      ])[0]?.by;
    expect([by(["not-due"]), by(["unreported"]), by(["on-time", "not-due"])]).toEqual([
      "nothing",
      "number",
      "number",
    ]);
  });
});
