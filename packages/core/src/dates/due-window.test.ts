import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FiscalYear, When } from "../model/when.ts";
import { type Day, isoDay } from "./day.ts";
import { defaultWidening, dueWindow, whyNotDeadline, type Widening } from "./due-window.ts";
import { parseEdtf } from "./edtf-parse.ts";

const written = (day: Day | "open" | "unknown"): string => (typeof day === "number" ? isoDay(day) : day);

/** The window of a date, its days as people write them. */
function windowOf(
  edtf: string,
  { widening, fiscalYear }: { widening?: Widening; fiscalYear?: FiscalYear } = {},
): string | readonly (string | number)[] {
  const when: When = {
    kind: "date",
    edtf,
    wording: "by",
    ...(fiscalYear === undefined ? {} : { fiscalYear }),
  };
  const window = dueWindow(when, () => null, widening ?? defaultWidening);
  return typeof window === "string"
    ? window
    : [written(window.opens), written(window.due), written(window.doubtUntil), window.targetYear];
}

describe("the table of forms (methods, section 8): opens, due, doubtUntil, target year", () => {
  it.each([
    // A period is open to its last day.
    ["2030", "2030-01-01", "2030-12-31", "2030-12-31", 2030],
    ["2030-06", "2030-06-01", "2030-06-30", "2030-06-30", 2030],
    ["2024-02", "2024-02-01", "2024-02-29", "2024-02-29", 2024],
    ["2030-06-15", "2030-06-15", "2030-06-15", "2030-06-15", 2030],
    ["2024-33", "2024-01-01", "2024-03-31", "2024-03-31", 2024],
    ["2024-36", "2024-10-01", "2024-12-31", "2024-12-31", 2024],
    ["2024-38", "2024-05-01", "2024-08-31", "2024-08-31", 2024],
    ["2024-40", "2024-01-01", "2024-06-30", "2024-06-30", 2024],
    ["2024-41", "2024-07-01", "2024-12-31", "2024-12-31", 2024],
    // By the end of it.
    ["../2030", "open", "2030-12-31", "2030-12-31", 2030],
    ["../2030-06", "open", "2030-06-30", "2030-06-30", 2030],
    ["/2030", "unknown", "2030-12-31", "2030-12-31", 2030],
    ["[..2030]", "open", "2030-12-31", "2030-12-31", 2030],
    ["[..2030-06-15]", "open", "2030-06-15", "2030-06-15", 2030],
    // Between.
    ["2022/2030", "2022-01-01", "2030-12-31", "2030-12-31", 2030],
    ["2022-05/2030-06-15", "2022-05-01", "2030-06-15", "2030-06-15", 2030],
    // Approximately: one unit of its precision either way, and never less time than was named.
    ["2030~", "2029-01-01", "2030-12-31", "2031-12-31", 2030],
    ["2030%", "2029-01-01", "2030-12-31", "2031-12-31", 2030],
    ["2030-06~", "2030-05-01", "2030-06-30", "2030-07-31", 2030],
    ["2024-01~", "2023-12-01", "2024-01-31", "2024-02-29", 2024],
    ["2030-06-15~", "2030-06-14", "2030-06-15", "2030-06-16", 2030],
    ["2024-33~", "2023-10-01", "2024-03-31", "2024-06-30", 2024],
    ["2024-40~", "2023-07-01", "2024-06-30", "2024-12-31", 2024],
    ["2024-39%", "2024-05-01", "2024-12-31", "2025-04-30", 2024],
    ["2029/2030~", "2029-01-01", "2030-12-31", "2031-12-31", 2030],
    ["2029~/2030", "2028-01-01", "2030-12-31", "2030-12-31", 2030],
    ["2029~/2030-06%", "2028-01-01", "2030-06-30", "2030-07-31", 2030],
    ["../2030~", "open", "2030-12-31", "2031-12-31", 2030],
    ["/2030-06~", "unknown", "2030-06-30", "2030-07-31", 2030],
    // A mark on one part marks the date.
    ["2030-~06", "2030-05-01", "2030-06-30", "2030-07-31", 2030],
    ["~2030-06-15", "2030-06-14", "2030-06-15", "2030-06-16", 2030],
    // Doubt about the source says nothing about the day.
    ["2030?", "2030-01-01", "2030-12-31", "2030-12-31", 2030],
    ["../2030-06?", "open", "2030-06-30", "2030-06-30", 2030],
    // One of several: surely in time under the earliest, possibly under the latest.
    ["[2028,2030]", "2028-01-01", "2028-12-31", "2030-12-31", 2030],
    ["[2030,2028]", "2028-01-01", "2028-12-31", "2030-12-31", 2030],
    ["[2028-06,2029-03-15,2029-02]", "2028-06-01", "2028-06-30", "2029-03-15", 2029],
    ["[2028..2030]", "2028-01-01", "2028-12-31", "2030-12-31", 2030],
    ["[2027,2029..2030]", "2027-01-01", "2027-12-31", "2030-12-31", 2030],
    ["[..2027,2030]", "open", "2027-12-31", "2030-12-31", 2030],
    ["202X", "2020-01-01", "2020-12-31", "2029-12-31", 2029],
    ["20XX", "2000-01-01", "2000-12-31", "2099-12-31", 2099],
    ["202X-33", "2020-01-01", "2020-03-31", "2029-03-31", 2029],
    ["202X-38", "2020-05-01", "2020-08-31", "2029-08-31", 2029],
    ["202X-40", "2020-01-01", "2020-06-30", "2029-06-30", 2029],
    ["2024-XX", "2024-01-01", "2024-01-31", "2024-12-31", 2024],
    ["2024-1X", "2024-10-01", "2024-10-31", "2024-12-31", 2024],
    ["2024-06-XX", "2024-06-01", "2024-06-01", "2024-06-30", 2024],
    ["2024-02-2X", "2024-02-20", "2024-02-20", "2024-02-29", 2024],
    ["../202X", "open", "2020-12-31", "2029-12-31", 2029],
    ["2020S3", "2020-01-01", "2020-12-31", "2029-12-31", 2029],
  ] as const)("%s", (edtf, opens, due, doubtUntil, targetYear) => {
    expect(windowOf(edtf)).toEqual([opens, due, doubtUntil, targetYear]);
  });

  it("takes the target year of the due day, in a winter that ends in the next year too", () => {
    expect(windowOf("2024-24")).toEqual(["2024-12-01", "2025-02-28", "2025-02-28", 2025]);
  });

  it.each([
    ["2024/..", "open-ended"],
    ["[2024-06-15..]", "open-ended"],
    ["[2028..]", "open-ended"],
    ["2024/", "deadline-unknown"],
    ["2024-06-15/", "deadline-unknown"],
  ])("%s has no due day: %s", (edtf, expected) => {
    expect(windowOf(edtf)).toBe(expected);
  });

  it.each([
    ["not-stated", "no-deadline"],
    ["withdrawn", "no-deadline"],
    ["open-ended", "open-ended"],
    ["end-unknown", "deadline-unknown"],
  ] as const)("none, %s: %s", (reason, expected) => {
    expect(dueWindow({ kind: "none", reason })).toBe(expected);
  });
});

describe("what cannot be a deadline", () => {
  it.each([
    ["{2028,2030}", "several dates"],
    ["{2028..2030}", "several dates"],
    ["2030-06-15T12:00:00Z", "time of day"],
    ["0999", "1000 to 9999"],
    ["0999-12-31", "1000 to 9999"],
    ["-0044", "1000 to 9999"],
    ["Y12000", "1000 to 9999"],
    ["../0999", "1000 to 9999"],
    ["../Y10000", "1000 to 9999"],
    ["[2030,Y12000]", "1000 to 9999"],
    ["09XX", "1000 to 9999"],
  ])("%s is refused: %s", (edtf, why) => {
    const parsed = parseEdtf(edtf);
    expect(parsed.ok).toBe(true);
    expect(parsed.ok ? whyNotDeadline(parsed.edtf) : null).toContain(why);
    expect(() => windowOf(edtf)).toThrow(RangeError);
  });

  it.each(["1000", "1000-01-01", "9999", "9999-12-31", "../1000", "2030", "[2028,2030]", "202X", "2024/.."])(
    "%s is not refused",
    (edtf) => {
      const parsed = parseEdtf(edtf);
      expect(parsed.ok ? whyNotDeadline(parsed.edtf) : "not EDTF").toBeNull();
      expect(() => windowOf(edtf)).not.toThrow();
    },
  );

  it("nor is a text that is no date one", () => {
    expect(() => windowOf("soon")).toThrow(RangeError);
  });
});

describe("fiscal years", () => {
  const japan: FiscalYear = { firstMonth: 4, namedAfter: "first" };
  const unitedStates: FiscalYear = { firstMonth: 10, namedAfter: "last" };

  it.each([
    ["2030", japan, "2030-04-01", "2031-03-31", "2031-03-31", 2030],
    ["2030", unitedStates, "2029-10-01", "2030-09-30", "2030-09-30", 2030],
    ["2030", { firstMonth: 1, namedAfter: "first" }, "2030-01-01", "2030-12-31", "2030-12-31", 2030],
    ["2030", { firstMonth: 1, namedAfter: "last" }, "2030-01-01", "2030-12-31", "2030-12-31", 2030],
    ["2030", { firstMonth: 4, namedAfter: "last" }, "2029-04-01", "2030-03-31", "2030-03-31", 2030],
    ["../2030", japan, "open", "2031-03-31", "2031-03-31", 2030],
    ["../2030", unitedStates, "open", "2030-09-30", "2030-09-30", 2030],
    ["2025/2030", japan, "2025-04-01", "2031-03-31", "2031-03-31", 2030],
    ["2025/2030", unitedStates, "2024-10-01", "2030-09-30", "2030-09-30", 2030],
    ["2030~", japan, "2029-04-01", "2031-03-31", "2032-03-31", 2030],
    ["2030~", unitedStates, "2028-10-01", "2030-09-30", "2031-09-30", 2030],
    ["[2028,2030]", japan, "2028-04-01", "2029-03-31", "2031-03-31", 2030],
    ["202X", japan, "2020-04-01", "2021-03-31", "2030-03-31", 2029],
    ["202X", unitedStates, "2019-10-01", "2020-09-30", "2029-09-30", 2029],
    // Only a bare year is a fiscal year.
    ["2030-06", japan, "2030-06-01", "2030-06-30", "2030-06-30", 2030],
    ["2030-06-15", unitedStates, "2030-06-15", "2030-06-15", "2030-06-15", 2030],
    ["2030-33", japan, "2030-01-01", "2030-03-31", "2030-03-31", 2030],
    ["2025-06/2030", japan, "2025-06-01", "2031-03-31", "2031-03-31", 2030],
  ] as const)("%s under %j", (edtf, fiscalYear, opens, due, doubtUntil, targetYear) => {
    expect(windowOf(edtf, { fiscalYear })).toEqual([opens, due, doubtUntil, targetYear]);
  });
});

describe("the width of doubt is an option", () => {
  const wide: Widening = { "~": 2, "?": 1, "%": 3 };
  const none: Widening = { "~": 0, "?": 0, "%": 0 };

  it.each([
    ["2030~", wide, "2028-01-01", "2030-12-31", "2032-12-31", 2030],
    ["2030?", wide, "2029-01-01", "2030-12-31", "2031-12-31", 2030],
    ["2030%", wide, "2027-01-01", "2030-12-31", "2033-12-31", 2030],
    ["2024-33~", wide, "2023-07-01", "2024-03-31", "2024-09-30", 2024],
    // Uncertain in one part and approximate in another is both.
    ["2030?-~06", wide, "2030-03-01", "2030-06-30", "2030-09-30", 2030],
    ["2030~", none, "2030-01-01", "2030-12-31", "2030-12-31", 2030],
    ["2030%", none, "2030-01-01", "2030-12-31", "2030-12-31", 2030],
    ["2030", wide, "2030-01-01", "2030-12-31", "2030-12-31", 2030],
    ["[2028,2030]", wide, "2028-01-01", "2028-12-31", "2030-12-31", 2030],
  ] as const)("%s with %j", (edtf, widening, ...expected) => {
    expect(windowOf(edtf, { widening })).toEqual(expected);
  });

  const expression = fc
    .record({
      year: fc.integer({ min: 1900, max: 2100 }),
      rest: fc.constantFrom("", "-06", "-02-28", "-33", "-38", "-40"),
      mark: fc.constantFrom("", "~", "?", "%"),
      frame: fc.constantFrom("X", "../X", "/X", "1850/X", "[..X]", "[1850,X]"),
    })
    .map(({ year, rest, mark, frame }) => frame.replace("X", `${year}${rest}${mark}`));
  const width = fc.integer({ min: 0, max: 5 });

  it("never shortens: it moves the due day nowhere, and doubt only outwards", () => {
    fc.assert(
      fc.property(expression, fc.record({ "~": width, "?": width, "%": width }), (edtf, widening) => {
        const when: When = { kind: "date", edtf, wording: "by" };
        const plain = dueWindow(when, () => null, none);
        const wider = dueWindow(when, () => null, widening);
        if (typeof plain === "string" || typeof wider === "string") throw new Error(edtf);
        expect(wider.due).toBe(plain.due);
        expect(wider.doubtUntil).toBeGreaterThanOrEqual(plain.doubtUntil);
        expect(wider.doubtUntil).toBeGreaterThanOrEqual(wider.due);
        if (typeof wider.opens === "number") expect(wider.opens).toBeLessThanOrEqual(plain.opens as Day);
        expect(wider.targetYear).toBe(plain.targetYear);
      }),
    );
  });
});

describe("after an event", () => {
  const after = (
    date: string | null,
    within: string,
    widening?: Widening,
  ): string | readonly (string | number)[] => {
    const window = dueWindow({ kind: "after-event", event: "summit", within }, () => date, widening);
    return typeof window === "string"
      ? window
      : [written(window.due), written(window.doubtUntil), window.targetYear];
  };

  it.each([
    ["2023-11-26", "P6M", "2024-05-26", "2024-05-26", 2024],
    ["2023-11-26", "P90D", "2024-02-24", "2024-02-24", 2024],
    ["2023-11-26", "P2W", "2023-12-10", "2023-12-10", 2023],
    ["2023-08-31", "P6M", "2024-02-29", "2024-02-29", 2024],
    ["2023-11-26", "P1Y6M", "2025-05-26", "2025-05-26", 2025],
    // The event came on some day of the month: in time is sure only from the first.
    ["2023-11", "P6M", "2024-05-01", "2024-05-30", 2024],
    ["2023-11-25/2023-11-27", "P1Y", "2024-11-25", "2024-11-27", 2024],
    ["[2023-11-26,2024-01-10]", "P10D", "2023-12-06", "2024-01-20", 2024],
    ["2023-11-26~", "P10D", "2023-12-05", "2023-12-07", 2023],
    // What cannot be a deadline can be the date of an event.
    ["2023-11-26T15:00:00Z", "P10D", "2023-12-06", "2023-12-06", 2023],
    ["{2023-11-25,2023-11-27}", "P10D", "2023-12-05", "2023-12-07", 2023],
  ] as const)("%s and %s", (date, within, due, doubtUntil, targetYear) => {
    expect(after(date, within)).toEqual([due, doubtUntil, targetYear]);
  });

  it("is as wide as the option says", () => {
    expect(after("2023-11-26~", "P10D", { "~": 3, "?": 0, "%": 0 })).toEqual([
      "2023-12-03",
      "2023-12-09",
      2023,
    ]);
  });

  it.each([null, "2024/..", "2024/"])("has no due day while the event's date is %j", (date) => {
    expect(after(date, "P6M")).toBe("deadline-unknown");
  });

  it("asks for the event that it names", () => {
    const asked: string[] = [];
    dueWindow({ kind: "after-event", event: "summit", within: "P6M" }, (event) => {
      asked.push(event);
      return null;
    });
    expect(asked).toEqual(["summit"]);
  });

  it("has none where nobody knows of events", () => {
    expect(dueWindow({ kind: "after-event", event: "summit", within: "P6M" })).toBe("deadline-unknown");
  });
});

it("gives what its example says", () => {
  const window = dueWindow({ kind: "date", edtf: "../2030", wording: "by" });
  expect(window).toEqual({ opens: "open", due: 22279, doubtUntil: 22279, targetYear: 2030 });
  expect(isoDay(22279)).toBe("2030-12-31");
});
