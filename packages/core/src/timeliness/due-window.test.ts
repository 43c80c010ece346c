import { dayOf, isoDay, parseIsoDay } from "@policytrack/edtf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FiscalYear } from "../model/types.ts";
import { type DueWindow, dueWindow, endlessWindow, type NoWindow } from "./due-window.ts";

const text = (day: number): string => (Number.isFinite(day) ? isoDay(day) : "open");

function onDate(date: string, fiscalYear: FiscalYear | null = null, tolerance = {}): DueWindow | NoWindow {
  return dueWindow({ kind: "date", timing: "by", date, every: null, fiscalYear }, { tolerance });
}

/** Opens, due and latest due day as text; the reason where there are none. */
function daysOf(window: DueWindow | NoWindow): readonly string[] | NoWindow {
  return typeof window === "string" ? window : [text(window.opens), text(window.due), text(window.latestDue)];
}

/** The periods and the days that can be the last in time. */
function readingsOf(window: DueWindow | NoWindow): {
  periods: readonly string[];
  dueDays: readonly string[];
} {
  if (typeof window === "string") return { periods: [], dueDays: [] };
  const span = ({ from, to }: { from: number; to: number }): string =>
    from === to ? text(from) : `${text(from)}/${text(to)}`;
  return {
    periods: window.periods.map((period) => span(period)),
    dueDays: window.dueDays.map((days) => span(days)),
  };
}

describe("a date as a deadline", () => {
  it.each([
    ["2030", "2030-01-01", "2030-12-31", "2030-12-31"],
    ["2030-06", "2030-06-01", "2030-06-30", "2030-06-30"],
    ["2030-06-15", "2030-06-15", "2030-06-15", "2030-06-15"],
    ["2024-33", "2024-01-01", "2024-03-31", "2024-03-31"],
    ["2030-06-15T12:00:00Z", "2030-06-15", "2030-06-15", "2030-06-15"],
    ["2030?", "2030-01-01", "2030-12-31", "2030-12-31"],
  ])("%s runs from its first day to its last", (date, ...days) => {
    expect(daysOf(onDate(date))).toEqual(days);
  });

  it.each([
    ["2030~", "2029-01-01", "2030-12-31", "2031-12-31"],
    ["2030%", "2029-01-01", "2030-12-31", "2031-12-31"],
    ["2030-06~", "2030-05-01", "2030-06-30", "2030-07-31"],
    ["2024-36~", "2024-07-01", "2024-12-31", "2025-03-31"],
    ["2030-06-15~", "2030-06-14", "2030-06-15", "2030-06-16"],
    ["202X~", "2010-01-01", "2020-12-31", "2039-12-31"],
  ])("%s opens a unit earlier and may be due a unit later", (date, ...days) => {
    expect(daysOf(onDate(date))).toEqual(days);
  });

  it.each([
    ["2024~-06-15", "2023-06-15", "2024-06-15", "2025-06-15"],
    ["2024-~06-15", "2024-05-15", "2024-06-15", "2024-07-15"],
    ["2024-06-~15", "2024-06-14", "2024-06-15", "2024-06-16"],
  ])("%s is doubtful by the unit of the component that is marked", (date, ...days) => {
    expect(daysOf(onDate(date))).toEqual(days);
  });

  it("widens by as many units as it is told, and by none", () => {
    expect(daysOf(onDate("2030~", null, { "~": 3 }))).toEqual(["2027-01-01", "2030-12-31", "2033-12-31"]);
    expect(daysOf(onDate("2030~", null, { "~": 0 }))).toEqual(["2030-01-01", "2030-12-31", "2030-12-31"]);
    expect(daysOf(onDate("2030?", null, { "?": 2 }))).toEqual(["2028-01-01", "2030-12-31", "2032-12-31"]);
  });

  it("can be due on any day until the latest where it is approximate", () => {
    expect(readingsOf(onDate("2030~"))).toEqual({
      periods: ["2030-01-01/2030-12-31", "2031-01-01/2031-12-31"],
      dueDays: ["2030-12-31/2031-12-31"],
    });
  });
});

describe("a choice of dates", () => {
  it.each([
    ["[2024,2026]", "2024-01-01", "2024-12-31", "2026-12-31"],
    ["[2024..2026]", "2024-01-01", "2024-12-31", "2026-12-31"],
    ["202X", "2020-01-01", "2020-12-31", "2029-12-31"],
    ["2024-XX", "2024-01-01", "2024-01-31", "2024-12-31"],
    ["[..2024]", "open", "2024-12-31", "2024-12-31"],
  ])(
    "%s is certainly in time until the end of the earliest, possibly until the end of the latest",
    (date, ...days) => {
      expect(daysOf(onDate(date))).toEqual(days);
    },
  );

  it("is due at the end of one of its dates, on no day between", () => {
    expect(readingsOf(onDate("[2024,2026]"))).toEqual({
      periods: ["2024-01-01/2024-12-31", "2026-01-01/2026-12-31"],
      dueDays: ["2024-12-31", "2026-12-31"],
    });
    expect(readingsOf(onDate("[2024..2026]")).dueDays).toEqual(["2024-12-31", "2025-12-31", "2026-12-31"]);
    expect(readingsOf(onDate("[2024~,2028]")).dueDays).toEqual(["2024-12-31/2025-12-31", "2028-12-31"]);
  });

  it("is a stretch where its dates are too many to list", () => {
    expect(readingsOf(onDate("20XX-XX-XX")).dueDays).toEqual(["2000-01-01/2099-12-31"]);
  });
});

describe("an interval", () => {
  it.each([
    ["2024/2026", "2024-01-01", "2026-12-31", "2026-12-31"],
    ["2024-06/2026-06-15", "2024-06-01", "2026-06-15", "2026-06-15"],
    ["../2030", "open", "2030-12-31", "2030-12-31"],
    ["/2030", "open", "2030-12-31", "2030-12-31"],
    ["2024/2026~", "2024-01-01", "2026-12-31", "2027-12-31"],
    ["2024~/2026", "2023-01-01", "2026-12-31", "2026-12-31"],
  ])("%s runs from the first day of its start to the last of its end", (date, ...days) => {
    expect(daysOf(onDate(date))).toEqual(days);
  });

  it.each([
    ["2025/202X", "2025-01-01", "2025-12-31", "2029-12-31"],
    ["2024-06/2024-XX", "2024-06-01", "2024-06-30", "2024-12-31"],
    ["2024-06-15/2024-06-XX", "2024-06-15", "2024-06-15", "2024-06-30"],
  ])("%s has no reading that ends before it starts", (date, ...days) => {
    expect(daysOf(onDate(date))).toEqual(days);
  });

  it("has no last day without an end, and none that is known where the end is not", () => {
    expect(onDate("2024/..")).toBe("open-ended");
    expect(onDate("[2024..]")).toBe("open-ended");
    expect(onDate("2024/")).toBe("end-not-known");
    expect(onDate("2024/202X-0X")).not.toBe("end-not-known");
  });
});

describe("a fiscal year", () => {
  const japan: FiscalYear = { firstMonth: 4, namedAfter: "first" };
  const unitedStates: FiscalYear = { firstMonth: 10, namedAfter: "last" };

  it("is the year that a bare year names, by its first or its last calendar year", () => {
    expect(daysOf(onDate("2030", japan))).toEqual(["2030-04-01", "2031-03-31", "2031-03-31"]);
    expect(daysOf(onDate("2030", unitedStates))).toEqual(["2029-10-01", "2030-09-30", "2030-09-30"]);
    const calendar: FiscalYear = { firstMonth: 1, namedAfter: "last" };
    expect(daysOf(onDate("2030", calendar))).toEqual(["2030-01-01", "2030-12-31", "2030-12-31"]);
  });

  it("is widened by a year where it is approximate", () => {
    expect(daysOf(onDate("2030~", japan))).toEqual(["2029-04-01", "2031-03-31", "2032-03-31"]);
  });

  it("counts in intervals and choices, and leaves months and days alone", () => {
    expect(daysOf(onDate("2024/2026", japan))).toEqual(["2024-04-01", "2027-03-31", "2027-03-31"]);
    expect(daysOf(onDate("../2026", japan))).toEqual(["open", "2027-03-31", "2027-03-31"]);
    expect(readingsOf(onDate("[2024,2026]", japan)).dueDays).toEqual(["2025-03-31", "2027-03-31"]);
    expect(readingsOf(onDate("[2024..2026]", japan)).dueDays).toEqual([
      "2025-03-31",
      "2026-03-31",
      "2027-03-31",
    ]);
    expect(daysOf(onDate("2030-06", japan))).toEqual(["2030-06-01", "2030-06-30", "2030-06-30"]);
  });
});

describe("a deadline that counts from an event", () => {
  const after = (date: string | null, within: string): DueWindow | NoWindow =>
    dueWindow({ kind: "after-event", event: "e", within }, { eventDate: (id) => (id === "e" ? date : null) });

  it("runs from the event, certainly until as long after the earliest day that it can have had", () => {
    expect(daysOf(after("2024-01-31", "P1M"))).toEqual(["2024-01-31", "2024-02-29", "2024-02-29"]);
    expect(daysOf(after("2024", "P1Y"))).toEqual(["2024-01-01", "2025-01-01", "2025-12-31"]);
    expect(readingsOf(after("[2024-01-01,2024-03-01]", "P1M")).dueDays).toEqual(["2024-02-01", "2024-04-01"]);
  });

  it("is not known while the event has no date, or none with both ends", () => {
    expect(after(null, "P1M")).toBe("event-not-dated");
    expect(after("../2024", "P1M")).toBe("event-not-dated");
    expect(after("2024/..", "P1M")).toBe("event-not-dated");
    expect(after("2024", "a month")).toBe("event-not-dated");
    expect(dueWindow({ kind: "after-event", event: "e", within: "P1M" })).toBe("event-not-dated");
  });

  it("is due on the last day that can be written where it would be later", () => {
    expect(daysOf(after("9999", "P9999Y"))).toEqual(["9999-01-01", "9999-12-31", "9999-12-31"]);
  });
});

describe("no deadline", () => {
  it("has the reason that is stated", () => {
    expect(dueWindow(null)).toBe("not-stated");
    expect(dueWindow({ kind: "none", reason: "indefinite" })).toBe("indefinite");
    expect(dueWindow({ kind: "none", reason: "withdrawn" })).toBe("withdrawn");
    const yearly = { kind: "recurring", every: "P1Y", from: "2024", until: null, grace: null } as const;
    expect(dueWindow(yearly)).toBe("open-ended");
    expect(onDate("not a date")).toBe("not-stated");
  });

  it("has periods without a last day for what is kept for ever", () => {
    expect(endlessWindow(5)).toMatchObject({ opens: 5, due: Infinity, periods: [{ from: 5, to: Infinity }] });
  });
});

const digit = fc.constantFrom("0", "1", "2", "5", "9", "X");
const mark = fc.constantFrom("", "", "", "~", "?", "%");
const plainDate = fc
  .tuple(
    digit,
    digit,
    digit,
    digit,
    fc.constantFrom("", "-02", "-12", "-33", "-XX", "-02-29", "-06-XX"),
    mark,
  )
  .map(([a, b, c, d, rest, doubt]) => `${a}${b}${c}${d}${rest}${doubt}`);
const anyDate = fc.oneof(
  plainDate,
  fc.tuple(fc.constantFrom("..", "", "2024", "2024-06~"), plainDate).map(([a, b]) => `${a}/${b}`),
  fc.tuple(plainDate, plainDate).map(([a, b]) => `${a}/${b}`),
  fc.tuple(plainDate, plainDate).map(([a, b]) => `[${a},${b}]`),
  fc.constantFrom("-0001", "Y-9000000000", "Y17E7", "9999~", "0000~", "9999-12-31~", "2020S2"),
);

describe("any deadline", () => {
  it("opens before it is due, is due on days that can be written, and ends its periods on them", () => {
    const first = dayOf(0, 1, 1);
    const last = dayOf(9999, 12, 31);
    fc.assert(
      fc.property(
        anyDate,
        fc.option(
          fc.record({
            firstMonth: fc.integer({ min: 1, max: 12 }),
            namedAfter: fc.constantFrom("first" as const, "last" as const),
          }),
        ),
        (date, fiscalYear) => {
          const window = onDate(date, fiscalYear);
          if (typeof window === "string") return;
          const { opens, due, latestDue, dueDays, periods } = window;
          expect(opens).toBeLessThanOrEqual(due);
          expect(due).toBeLessThanOrEqual(latestDue);
          expect(due).toBeGreaterThanOrEqual(first);
          expect(latestDue).toBeLessThanOrEqual(last);
          expect([dueDays[0].from, dueDays.at(-1)?.to]).toEqual([due, latestDue]);
          const ends = new Set(periods.map(({ to }) => to));
          expect(periods.every(({ from, to }) => from <= to)).toBe(true);
          expect([...ends].every((day) => dueDays.some(({ from, to }) => from <= day && day <= to))).toBe(
            true,
          );
          expect(parseIsoDay(isoDay(due))).toBe(due);
        },
      ),
      { seed: 7, numRuns: 3000 },
    );
  });
});
