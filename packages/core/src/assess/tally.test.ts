import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { soundDataset } from "../dataset/dataset-fixture.ts";
import { isoDay } from "../dates/day.ts";
import { tiers } from "../model/commitment.ts";
import { type Status, statuses } from "../model/status.ts";
import { assess } from "./assess.ts";
import { assessmentOf } from "./assessment-of.ts";
import { someDataset, someDay } from "./random-dataset-fixture.ts";
import {
  countedTiers,
  groupsOf,
  isCounted,
  scheduleGroups,
  standingGroups,
  statusGroups,
  tally,
} from "./tally.ts";
import { type CommitmentAssessment, type Schedule, schedules, type StandingVerdict } from "./verdict.ts";

type KnownAssessment = Extract<CommitmentAssessment, { known: "yes" }>;

function known(): KnownAssessment {
  const found = assessmentOf(assess(soundDataset(), { on: "2024-06-30" }), "nordia-stations");
  if (found.known === "no") throw new Error(found.because);
  return found;
}

const withSchedule = (first: Schedule, ...others: readonly Schedule[]): KnownAssessment => ({
  ...known(),
  schedule: [first, ...others],
});
const withStatus = (first: Status, ...others: readonly Status[]): KnownAssessment => ({
  ...known(),
  status: [first, ...others],
});

const late: ReadonlySet<Schedule> = new Set(["met-late", "overdue", "unreported"]);

describe("a commitment's group", () => {
  it.each<[Schedule, string]>([
    ["met", "met"],
    ["met-late", "late"],
    ["open", "ahead"],
    ["overdue", "overdue"],
    ["unreported", "unreported"],
    ["missed", "ended"],
    ["closed", "ended"],
    ["no-deadline", "no-date"],
    ["open-ended", "no-date"],
    ["deadline-unknown", "no-date"],
    ["not-assessable", "no-date"],
  ])("whose schedule is %s alone is %s", (schedule, group) => {
    expect(groupsOf(withSchedule(schedule)).schedule).toBe(group);
  });

  it.each<[readonly [Schedule, ...Schedule[]], string]>([
    [["met", "met-late"], "possibly-late"],
    [["open", "overdue"], "possibly-late"],
    [["open", "unreported"], "possibly-late"],
    [["overdue", "unreported"], "unreported"],
  ])("whose schedule is %j is %s", (schedule, group) => {
    expect(groupsOf(withSchedule(...schedule)).schedule).toBe(group);
  });

  it("is possibly-late only where some reading is late and some is not", () => {
    for (const a of schedules)
      for (const b of schedules) {
        if (a === b || late.has(a) || late.has(b)) continue;
        expect(groupsOf(withSchedule(a, b)).schedule, `${a} or ${b}`).not.toBe("possibly-late");
      }
  });

  it.each<[readonly [Status, ...Status[]], string]>([
    [["delivered"], "delivered"],
    [["continuing"], "continuing"],
    [["not-delivered"], "ended"],
    [["abandoned"], "ended"],
    [["superseded"], "ended"],
    [["unknown"], "unknown"],
    // The one that claims least.
    [["delivered", "in-progress"], "in-progress"],
    [["delivered", "partly-delivered"], "partly-delivered"],
    [["in-progress", "pending"], "pending"],
    [["delivered", "unknown"], "unknown"],
  ])("whose status is %j is %s", (status, group) => {
    expect(groupsOf(withStatus(...status)).status).toBe(group);
  });

  it("whose criteria differ is counted as such, and never under one of them", () => {
    const split = { ...withSchedule("met", "overdue"), split: true };
    expect(groupsOf(split)).toMatchObject({ status: "criteria-differ", schedule: "criteria-differ" });
  });

  it.each<[StandingVerdict["announced"], string]>([
    ["yes", "firm"],
    ["not-said", "firm"],
    ["no", "reported-only"],
    ["possibly", "reported-only"],
  ])("that was announced: %s, is %s", (announced, group) => {
    const given = known();
    expect(groupsOf({ ...given, standing: { ...given.standing, announced } }).standing).toBe(group);
  });
});

describe("a tally", () => {
  it("counts commitments and scheduled events, and nothing else", () => {
    expect(countedTiers).toEqual(["commitment", "scheduled-event"]);
    expect(tiers.filter((tier) => isCounted({ tier }))).toEqual(["commitment", "scheduled-event"]);
  });

  it("of the sound record", () => {
    const dataset = soundDataset();
    const found = tally(dataset, assess(dataset, { on: "2024-08-31" }));
    expect(found).toMatchObject({
      counted: 4,
      notKnown: [],
      status: {
        delivered: ["nordia-centre"],
        continuing: ["nordia-friendship"],
        "in-progress": ["nordia-stations"],
        "criteria-differ": ["sudia-memorandum"],
      },
      schedule: {
        "possibly-late": ["nordia-centre"],
        "no-date": ["nordia-friendship", "nordia-stations"],
        "criteria-differ": ["sudia-memorandum"],
      },
    });
    const early = tally(dataset, assess(dataset, { on: "2023-11-10" }));
    expect(early).toMatchObject({ counted: 2, notKnown: ["nordia-friendship", "sudia-memorandum"] });
  });

  it("adds up on each axis, whatever the record", () => {
    fc.assert(
      fc.property(someDataset, someDay, (dataset, on) => {
        const assessment = assess(dataset, { on: isoDay(on) });
        const found = tally(dataset, assessment);
        const counted = dataset.commitments.filter(isCounted).map(({ id }) => id);
        for (const [axis, names] of [
          ["status", statusGroups],
          ["schedule", scheduleGroups],
          ["standing", standingGroups],
        ] as const) {
          const groups: Readonly<Record<string, readonly string[]>> = found[axis];
          expect(Object.keys(groups)).toEqual([...names]);
          const ids = Object.values(groups).flat();
          expect(ids).toHaveLength(found.counted);
          expect([...ids, ...found.notKnown].toSorted()).toEqual(counted.toSorted());
        }
        for (const id of found.notKnown) expect(assessmentOf(assessment, id).known).toBe("no");
      }),
      { numRuns: 60 },
    );
  });

  it("says possibly-late of nothing that no reading makes late", () => {
    fc.assert(
      fc.property(someDataset, someDay, someDay, (dataset, on, by) => {
        const assessment = assess(dataset, { on: isoDay(on), knownBy: isoDay(by) });
        for (const id of tally(dataset, assessment).schedule["possibly-late"]) {
          const assessed = assessmentOf(assessment, id);
          if (assessed.known === "no") throw new Error("It is known.");
          expect(
            assessed.schedule.some((verdict) => late.has(verdict)),
            assessed.schedule.join(),
          ).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("claims the least of the statuses that are possible", () => {
    expect(statuses.at(-1)).toBe("unknown");
    fc.assert(
      fc.property(fc.subarray([...statuses], { minLength: 1 }), (some) => {
        const [first, ...others] = some as [Status, ...Status[]];
        const { status } = groupsOf(withStatus(first, ...others));
        if (some.length > 1 && some.includes("delivered")) expect(status).not.toBe("delivered");
        if (some.includes("unknown")) expect(status).toBe("unknown");
      }),
      { numRuns: 100 },
    );
  });
});
