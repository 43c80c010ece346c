import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Day, dayOf, parseIsoDay } from "../dates/day.ts";
import type { DeadlineFact } from "../model/deadline.ts";
import type { Fact } from "../model/fact.ts";
import type { Status, StatusEntry } from "../model/status.ts";
import type { When } from "../model/when.ts";
import { deadlineOn } from "./deadline-on.ts";
import type { Known } from "./known.ts";
import {
  deadlineReadings,
  everythingKnown,
  knownAs,
  readableHistory,
  type ReadableHistory,
  type StatusReading,
  statusReadings,
} from "./readings-fixture.ts";
import { type Because, type Schedule, schedules } from "./verdict.ts";

/** The one verdict where everything is certain. */
function certain({ status, begun, seen }: StatusReading, due: Day, on: Day): Schedule {
  switch (status) {
    case "delivered":
      return (begun as Day) <= due ? "met" : "met-late";
    case "not-delivered":
      return "missed";
    case "abandoned":
    case "superseded":
      return "closed";
    case "unknown":
      return on <= due ? "open" : "unreported";
    case "pending":
    case "in-progress":
    case "continuing":
    case "partly-delivered":
      if (on <= due) return "open";
      return (seen as Day) > due ? "overdue" : "unreported";
    default:
      return status satisfies never;
  }
}

/** The verdicts of all readings, one after the other. */
function byTrial({ entries, deadlines, criterion, on }: ReadableHistory): readonly Schedule[] {
  const found = new Set<Schedule>();
  const inPlay = deadlineReadings(deadlines, on, criterion);
  if (inPlay.length === 0) return ["no-deadline"];
  const statusesOfDay = statusReadings(entries, on, criterion);
  for (const { due } of inPlay) {
    if (typeof due === "string") {
      found.add(due);
      continue;
    }
    for (const reading of statusesOfDay)
      for (let day = due.due; day <= due.doubtUntil; day++) found.add(certain(reading, day, on));
  }
  return schedules.filter((schedule) => found.has(schedule));
}

const runs = { seed: 20_241_124, numRuns: 50_000 } as const;

describe("every reading of the dates, tried one by one", () => {
  it("gives the verdict, no more and no less", () => {
    const tally = new Set<string>();
    fc.assert(
      fc.property(readableHistory, (history) => {
        const { entries, deadlines, criterion, on, widening } = history;
        const known = knownAs([...entries, ...deadlines]);
        const verdict = deadlineOn(
          deadlines.map(({ fact }) => fact),
          entries.map(({ fact }) => fact),
          known,
          on,
          criterion,
          widening,
        );
        const expected = byTrial(history);
        tally.add(expected.join(" or "));
        if (verdict.schedule.join() !== expected.join()) expect(verdict.schedule).toEqual(expected);

        const inPlay = deadlineReadings(deadlines, on, criterion);
        const first = deadlines.find(
          ({ fact, inForce }) => inForce && (fact.criterion ?? criterion) === criterion,
        );
        if (verdict.original !== (first?.fact.id ?? null)) expect(verdict.original).toBe(first?.fact.id);
        // Of several that can be the current one, the one set last is named.
        const current = inPlay.at(-1);
        if (verdict.current !== (current?.fact.id ?? null)) expect(verdict.current).toBe(current?.fact.id);
        const due = current?.due;
        if (due === undefined || typeof due === "string") {
          if (verdict.window !== null) expect(verdict.window).toBeNull();
        } else if (verdict.window?.due !== due.due || verdict.window.doubtUntil !== due.doubtUntil) {
          expect(verdict.window).toMatchObject(due);
        }
      }),
      runs,
    );

    // Every kind of verdict came up on the way, alone and among others.
    const groups = [...tally].map((group) => group.split(" or "));
    const possible = schedules.filter((schedule) => schedule !== "not-assessable");
    expect(possible.filter((schedule) => !groups.some((g) => g.length === 1 && g[0] === schedule))).toEqual(
      [],
    );
    expect(possible.filter((schedule) => !groups.some((g) => g.length > 1 && g.includes(schedule)))).toEqual(
      [],
    );
    expect(groups.length).toBeGreaterThan(60);
  });
});

const citations: Fact["citations"] = [{ source: "s", confidence: "high", read: "whole" }];
const always = everythingKnown;

function deadline(when: string | When, overrides: Partial<DeadlineFact> = {}): DeadlineFact {
  return {
    id: "c/due",
    date: "2023-01-01",
    citations,
    when: typeof when === "string" ? { kind: "date", edtf: when, wording: "by" } : when,
    ...overrides,
  };
}

function entry(status: Status, date: string | null, overrides: Partial<StatusEntry> = {}): StatusEntry {
  return { id: `c/${status}-${date}`, date, citations, status, ...overrides };
}

function day(text: string): Day {
  const found = parseIsoDay(text);
  if (found === null) throw new Error(text);
  return found;
}

const scheduleOn = (
  due: string | When | readonly DeadlineFact[],
  history: readonly StatusEntry[],
  on: string,
): readonly Schedule[] =>
  deadlineOn(Array.isArray(due) ? due : [deadline(due as string | When)], history, always, day(on)).schedule;

describe("the centre promised for early 2024", () => {
  const early = "2024-33~";

  it.each([
    ["2024-02-15", ["met"]],
    ["2024-03-31", ["met"]],
    ["2024-04-01", ["met", "met-late"]],
    ["2024-05-10", ["met", "met-late"]],
    ["2024-06-30", ["met", "met-late"]],
    ["2024-07-01", ["met-late"]],
  ])("opened on %s: %j", (opened, expected) => {
    expect(scheduleOn(early, [entry("delivered", opened)], "2024-12-31")).toEqual(expected);
  });

  it("opened before the period it was promised for is met: early is not late", () => {
    expect(scheduleOn(early, [entry("delivered", "2023-06-01")], "2023-06-01")).toEqual(["met"]);
  });

  it.each([
    ["2024-03-31", ["open"]],
    ["2024-04-01", ["open", "unreported"]],
    ["2024-06-30", ["open", "unreported"]],
    ["2024-07-01", ["unreported"]],
  ])("with no news, on %s: %j", (on, expected) => {
    expect(scheduleOn(early, [], on)).toEqual(expected);
  });
});

describe("the rows of the table, at the boundaries", () => {
  // due 2024-03-10, doubtUntil 2024-03-12
  const window = "[2024-03-10,2024-03-12]";
  const unfinished = ["pending", "in-progress", "continuing", "partly-delivered"] as const;

  describe.each(unfinished)("%s", (status) => {
    it.each([
      ["2024-03-10", ["open"]],
      ["2024-03-11", ["open", "unreported"]],
      ["2024-03-12", ["open", "unreported"]],
      ["2024-03-13", ["unreported"]],
      ["2030-01-01", ["unreported"]],
    ])("seen last before it was due, on %s: %j", (on, expected) => {
      expect(scheduleOn(window, [entry(status, "2024-02-01")], on)).toEqual(expected);
    });

    it.each([
      ["2024-03-10", "2024-03-14", ["unreported"]],
      ["2024-03-11", "2024-03-14", ["overdue", "unreported"]],
      ["2024-03-12", "2024-03-14", ["overdue", "unreported"]],
      ["2024-03-13", "2024-03-14", ["overdue"]],
      // Seen on the very day assessed: were it past the due day, this sighting would show it.
      ["2024-03-11", "2024-03-11", ["open", "overdue"]],
      ["2024-03-12", "2024-03-12", ["open", "overdue"]],
      ["2024-03-13", "2024-03-13", ["overdue"]],
    ])("seen last on %s, assessed on %s: %j", (seen, on, expected) => {
      expect(scheduleOn(window, [entry(status, "2024-02-01", { seen })], on)).toEqual(expected);
    });
  });

  it.each([
    ["2024-03-10", ["open"]],
    ["2024-03-11", ["open", "unreported"]],
    ["2024-03-13", ["unreported"]],
  ])("unknown is never overdue, however late it was seen: on %s %j", (on, expected) => {
    expect(scheduleOn(window, [entry("unknown", "2024-02-01", { seen: "2024-03-20" })], on)).toEqual(
      expected,
    );
  });

  it.each([
    ["2024-03-10", ["met"]],
    ["2024-03-11", ["met", "met-late"]],
    ["2024-03-12", ["met", "met-late"]],
    ["2024-03-13", ["met-late"]],
  ])("delivered on %s: %j", (date, expected) => {
    expect(scheduleOn(window, [entry("delivered", date)], "2024-04-01")).toEqual(expected);
    expect(scheduleOn(window, [entry("delivered", date)], date)).toEqual(expected);
  });

  it.each([
    ["not-delivered", "missed"],
    ["abandoned", "closed"],
    ["superseded", "closed"],
  ] as const)("%s is %s before and after it was due", (status, expected) => {
    for (const on of ["2024-02-01", "2024-03-10", "2024-03-11", "2024-03-12", "2024-03-13"])
      expect(scheduleOn(window, [entry(status, "2024-02-01")], on)).toEqual([expected]);
  });

  it("counts a delivery from the first entry of an unbroken run", () => {
    const twice = [entry("delivered", "2024-03-01"), entry("delivered", "2024-04-01")];
    expect(scheduleOn("2024-03-10", twice, "2024-05-01")).toEqual(["met"]);
    const again = [
      entry("delivered", "2024-03-01"),
      entry("in-progress", "2024-03-05"),
      entry("delivered", "2024-04-01"),
    ];
    expect(scheduleOn("2024-03-10", again, "2024-05-01")).toEqual(["met-late"]);
  });

  it("takes the month a thing was delivered in for any of its days", () => {
    expect(scheduleOn("2024-03-10", [entry("delivered", "2024-03")], "2024-05-01")).toEqual([
      "met",
      "met-late",
    ]);
    expect(scheduleOn("2024-03-31", [entry("delivered", "2024-03")], "2024-05-01")).toEqual(["met"]);
    expect(scheduleOn("2024-02-29", [entry("delivered", "2024-03")], "2024-05-01")).toEqual(["met-late"]);
  });

  it("cannot tell a delivery that lies in the month assessed from none yet", () => {
    expect(scheduleOn("2024-03-10", [entry("delivered", "2024-03")], "2024-03-10")).toEqual(["met", "open"]);
    expect(scheduleOn("2024-03-10", [entry("delivered", "2024-03")], "2024-03-11")).toEqual([
      "met",
      "met-late",
      "unreported",
    ]);
  });
});

describe("a period named without a mark", () => {
  it.each([
    ["2029-12-31", "before"],
    ["2030-01-01", "open"],
    ["2030-06-01", "open"],
    ["2030-12-31", "open"],
  ] as const)("is open throughout: on %s, phase %s", (on, phase) => {
    const verdict = deadlineOn([deadline("2030")], [], always, day(on));
    expect(verdict).toMatchObject({ schedule: ["open"], phase });
    expect(verdict.daysToDue).toBe(dayOf(2030, 12, 31) - day(on));
  });

  it("has passed on the first day after it", () => {
    expect(deadlineOn([deadline("2030")], [], always, day("2031-01-01"))).toMatchObject({
      schedule: ["unreported"],
      phase: "past",
      daysToDue: -1,
      daysToDoubtEnd: -1,
    });
  });
});

describe("the window in a verdict", () => {
  it.each([
    ["2023-09-30", "before", 183, 274],
    ["2023-10-01", "open", 182, 273],
    ["2024-03-31", "open", 0, 91],
    ["2024-04-01", "in-doubt", -1, 90],
    ["2024-06-30", "in-doubt", -91, 0],
    ["2024-07-01", "past", -92, -1],
  ] as const)("of early 2024, on %s: %s", (on, phase, daysToDue, daysToDoubtEnd) => {
    expect(deadlineOn([deadline("2024-33~")], [], always, day(on))).toMatchObject({
      phase,
      daysToDue,
      daysToDoubtEnd,
      window: { due: dayOf(2024, 3, 31), doubtUntil: dayOf(2024, 6, 30), targetYear: 2024 },
    });
  });

  it("of by 2030 is open from the beginning of time", () => {
    expect(deadlineOn([deadline("../2030")], [], always, day("1900-01-01")).phase).toBe("open");
    expect(deadlineOn([deadline("/2030")], [], always, day("1900-01-01")).phase).toBe("open");
  });

  it.each([
    [{ kind: "none", reason: "not-stated" }, "no-deadline"],
    [{ kind: "none", reason: "withdrawn" }, "no-deadline"],
    [{ kind: "none", reason: "open-ended" }, "open-ended"],
    [{ kind: "none", reason: "end-unknown" }, "deadline-unknown"],
    [{ kind: "date", edtf: "2024/..", wording: "from" }, "open-ended"],
    [{ kind: "date", edtf: "2024/", wording: "from" }, "deadline-unknown"],
    [{ kind: "after-event", event: "none-yet", within: "P6M" }, "deadline-unknown"],
  ] as const satisfies [When, Schedule][])("is none for %j: %s, whatever the status", (when, expected) => {
    for (const status of ["delivered", "pending", "abandoned", "not-delivered"] as const) {
      expect(deadlineOn([deadline(when)], [entry(status, "2024-01-01")], always, day("2025-01-01"))).toEqual({
        window: null,
        phase: "none",
        daysToDue: null,
        daysToDoubtEnd: null,
        schedule: [expected],
        original: "c/due",
        current: "c/due",
      });
    }
  });

  it("is none without a deadline", () => {
    expect(deadlineOn([], [entry("delivered", "2024-01-01")], always, day("2025-01-01"))).toEqual({
      window: null,
      phase: "none",
      daysToDue: null,
      daysToDoubtEnd: null,
      schedule: ["no-deadline"],
      original: null,
      current: null,
    });
  });
});

describe("a deadline that was moved", () => {
  const moved = [
    deadline("2024-06-30", { id: "c/first", date: "2023-01-01" }),
    deadline("2025-06-30", { id: "c/second", date: "2024-06-01" }),
  ];

  it("holds until the new one was set", () => {
    const before = deadlineOn(moved, [], always, day("2024-05-31"));
    expect(before).toMatchObject({ original: "c/first", current: "c/first", daysToDue: 30 });
    const from = deadlineOn(moved, [], always, day("2024-06-01"));
    expect(from).toMatchObject({ original: "c/first", current: "c/second", daysToDue: 394 });
  });

  it("judges a delivery by the deadline that holds on the day assessed", () => {
    expect(scheduleOn(moved, [entry("delivered", "2024-07-15")], "2024-08-01")).toEqual(["met"]);
    expect(scheduleOn(moved, [], "2024-07-15")).toEqual(["open"]);
  });

  it("leaves both possible while nobody knows which holds", () => {
    const sometime = [
      moved[0] as DeadlineFact,
      { ...(moved[1] as DeadlineFact), date: "2024-06-01/2024-08-31" },
    ];
    expect(scheduleOn(sometime, [], "2024-07-15")).toEqual(["open", "unreported"]);
    expect(scheduleOn(sometime, [], "2024-08-31")).toEqual(["open"]);
  });

  it("can be taken back, which leaves none", () => {
    const withdrawn = [
      moved[0] as DeadlineFact,
      deadline({ kind: "none", reason: "withdrawn" }, { id: "c/second", date: "2024-06-01" }),
    ];
    expect(scheduleOn(withdrawn, [], "2024-05-31")).toEqual(["open"]);
    expect(deadlineOn(withdrawn, [], always, day("2024-06-01"))).toMatchObject({
      schedule: ["no-deadline"],
      original: "c/first",
      current: "c/second",
    });
  });

  it("holds from the beginning if it is the only one, though it was set later", () => {
    expect(scheduleOn([deadline("2030", { date: "2025-01-01" })], [], "2020-01-01")).toEqual(["open"]);
  });

  it("is dated no later than its publication", () => {
    const published: Known = {
      ...always,
      publishedBy: ({ id }) => day(id === "c/second" ? "2024-06-10" : "2023-06-01"),
    };
    const yearOnly = [moved[0] as DeadlineFact, { ...(moved[1] as DeadlineFact), date: "2024" }];
    const verdict = deadlineOn(yearOnly, [], published, day("2024-07-15"));
    expect(verdict).toMatchObject({ schedule: ["open"], current: "c/second" });
  });
});

describe("facts that are passed over", () => {
  const history = [
    entry("delivered", "2024-01-10", { criterion: "signed" }),
    entry("in-progress", "2024-01-20", { criterion: "in-force", seen: "2024-07-15" }),
  ];
  const deadlines = [
    deadline("2024-01-31", { id: "c/signed-due", criterion: "signed" }),
    deadline("2024-06-30", { id: "c/in-force-due", criterion: "in-force" }),
  ];
  const on = day("2024-08-01");

  it("are those of other criteria", () => {
    expect(deadlineOn(deadlines, history, always, on, "signed")).toMatchObject({
      schedule: ["met"],
      original: "c/signed-due",
      current: "c/signed-due",
    });
    expect(deadlineOn(deadlines, history, always, on, "in-force")).toMatchObject({
      schedule: ["overdue"],
      original: "c/in-force-due",
    });
    expect(deadlineOn(deadlines, history, always, on).schedule).toEqual(["no-deadline"]);
  });

  it("are not those that name no criterion: they count for each", () => {
    const all = [deadline("2024-01-31", { id: "c/all" })];
    const shared = [entry("delivered", "2024-02-10")];
    for (const criterion of ["signed", "in-force", undefined])
      expect(deadlineOn(all, shared, always, on, criterion).schedule).toEqual(["met-late"]);
  });

  it("are those not in force", () => {
    const without = (...ids: string[]): Known => ({ ...always, inForce: ({ id }) => !ids.includes(id) });
    const moved = [
      deadline("2024-06-30", { id: "c/first" }),
      deadline("2025-06-30", { id: "c/second", date: "2024-01-01" }),
    ];
    const delivered = entry("delivered", "2024-07-10");
    expect(deadlineOn(moved, [delivered], without(), on)).toMatchObject({
      schedule: ["met"],
      original: "c/first",
    });
    expect(deadlineOn(moved, [delivered], without("c/second"), on)).toMatchObject({
      schedule: ["met-late"],
      current: "c/first",
    });
    expect(deadlineOn(moved, [delivered], without("c/first"), on)).toMatchObject({
      schedule: ["met"],
      original: "c/second",
    });
    expect(deadlineOn(moved, [delivered], without("c/second", delivered.id), on).schedule).toEqual([
      "unreported",
    ]);
    expect(deadlineOn(moved, [delivered], without("c/first", "c/second"), on).schedule).toEqual([
      "no-deadline",
    ]);
  });
});

describe("the reasons it gives", () => {
  const reasons = (
    deadlines: readonly DeadlineFact[],
    history: readonly StatusEntry[],
    on: string,
  ): readonly Because[] => {
    const because: Because[] = [];
    deadlineOn(deadlines, history, always, day(on), undefined, undefined, because);
    return because;
  };

  it("name the deadline and the entry, and the days as people write them", () => {
    const delivered = entry("delivered", "2024-05-10");
    expect(
      reasons([deadline("2024-33~")], [entry("pending", "2023-11-01"), delivered], "2024-06-01"),
    ).toEqual([
      {
        about: "deadline",
        rule: "deadline/several-readings",
        facts: ["c/due", delivered.id],
        figures: { opens: "2023-10-01", due: "2024-03-31", doubtUntil: "2024-06-30", targetYear: 2024 },
      },
    ]);
  });

  it("can be had for a deadline at the end of the years that are accepted", () => {
    expect(reasons([deadline("9999~")], [], "2024-06-01")).toHaveLength(1);
  });

  it("do not change the verdict", () => {
    const because: Because[] = [];
    const history = [entry("delivered", "2024-05")];
    const plain = deadlineOn([deadline("2024-05-10")], history, always, day("2024-06-01"));
    expect(
      deadlineOn([deadline("2024-05-10")], history, always, day("2024-06-01"), undefined, undefined, because),
    ).toEqual(plain);
    expect(because).toHaveLength(1);
  });
});

it("refuses what cannot be a deadline", () => {
  expect(() => scheduleOn("{2028,2030}", [], "2024-06-01")).toThrow(RangeError);
});

it("changes nothing it is given", () => {
  const deadlines = Object.freeze([Object.freeze(deadline("2024-33~"))]);
  const history = Object.freeze([Object.freeze(entry("delivered", "2024-05-10"))]);
  expect(deadlineOn(deadlines, history, always, day("2024-06-01")).schedule).toEqual(["met", "met-late"]);
});
