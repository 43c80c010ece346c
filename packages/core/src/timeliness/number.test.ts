import { isoDay } from "@policytrack/edtf";
import { describe, expect, it } from "vitest";
import type { Findings } from "./findings.ts";
import { dated, day, report, saidMissed, target, term, value } from "./example.fixture.ts";
import { assessNumber, type NumberTarget, type NumberTerm } from "./number.ts";
import { periodLimit } from "./number-target.ts";
import type { Entry } from "./reports.ts";

const numberTerm = (date: string, of: NumberTarget, rest: Partial<NumberTerm> = {}): NumberTerm => ({
  ...term(dated(date, of.timing)),
  target: of,
  ...rest,
});
const assessed = (on: string, date: string, of: NumberTarget, history: readonly Entry[] = []): Findings =>
  assessNumber({ on: day(on), terms: [numberTerm(date, of)], history });
const words = (
  on: string,
  date: string,
  of: NumberTarget,
  history: readonly Entry[] = [],
): readonly string[] => assessed(on, date, of, history).timelinesses;
const text = (period: Findings["achieved"]): readonly string[] | null =>
  period && [period.from, period.to].map((at) => (Number.isFinite(at) ? isoDay(at) : "open"));

describe("a number to reach by a day", () => {
  it("is on time where the value for the due day meets it, late where a later one does first", () => {
    expect(words("2026-06-01", "2024", target("by", [value("2023", 80), value("2024", 100)]))).toEqual([
      "on-time",
    ]);
    expect(words("2026-06-01", "2024", target("by", [value("2024", 99), value("2025", 100)]))).toEqual([
      "late",
    ]);
    expect(words("2026-06-01", "2024", target("by", [value("2023", 80), value("2025", 100)]))).toEqual([
      "on-time",
      "late",
    ]);
  });

  it("was reached after the last value before, and by the close of the first that meets it", () => {
    const findings = assessed(
      "2026-06-01",
      "2024",
      target("by", [value("2022", 80), value("2024-06", 100), value("2025", 120)]),
    );
    expect(text(findings.achieved)).toEqual(["2023-01-01", "2024-06-30"]);
    expect(findings.trace).toMatchObject([{ line: "value-meets", values: [1] }]);
  });

  it("keeps its verdict though the number falls again", () => {
    const of = target("by", [value("2023", 80), value("2024", 104), value("2025", 98)]);
    expect(assessed("2026-06-01", "2024", of)).toMatchObject({ timelinesses: ["on-time"], regressed: true });
    expect(assessed("2025-06-01", "2024", of)).toMatchObject({
      timelinesses: ["on-time"],
      possiblyRegressed: false,
    });
  });

  it("is overdue where the value for the due day misses it, unreported without one", () => {
    expect(assessed("2026-06-01", "2024", target("by", [value("2024", 99)]))).toMatchObject({
      timelinesses: ["overdue"],
      decidedBy: "number",
      trace: [{ line: "value-misses", values: [0] }],
    });
    expect(words("2026-06-01", "2024", target("by", [value("2023", 99)]))).toEqual(["unreported"]);
    expect(words("2024-12-31", "2024", target("by", [value("2023", 99)]))).toEqual(["not-due"]);
  });

  it("does not count values until the baseline", () => {
    expect(words("2026-06-01", "2024", target("by", [value("2020", 120), value("2024", 90)]))).toEqual([
      "overdue",
    ]);
    expect(words("2026-06-01", "2024", target("by", [value("2021", 120), value("2024", 90)]))).toEqual([
      "on-time",
    ]);
  });

  it("compares flows of one length alone", () => {
    const of = (every: string): NumberTarget =>
      target("by", [value("2024-06", 120), value("2024", 90)], { measure: "flow", every });
    expect(words("2026-06-01", "2024", of("P1Y"))).toEqual(["overdue"]);
    expect(words("2026-06-01", "2024", of("P1M"))).toEqual(["on-time"]);
  });

  it("has every verdict of a value that is a range", () => {
    expect(words("2026-06-01", "2024", target("by", [value("2024", [90, 110])]))).toEqual([
      "on-time",
      "overdue",
    ]);
    expect(words("2026-06-01", "2024", target("by", [value("2024", [null, 99])]))).toEqual(["overdue"]);
    expect(words("2026-06-01", "2024", target("by", [value("2024", [100, null])]))).toEqual(["on-time"]);
  });

  it("has every verdict of a target that is a range, and one number in it for all values", () => {
    const of = (a: number, b: number): NumberTarget =>
      target("by", [value("2024", a), value("2025", b)], { goal: { min: 100, max: 120 } });
    expect(words("2026-06-01", "2024", of(110, 110))).toEqual(["on-time", "overdue"]);
    expect(words("2026-06-01", "2024", of(110, 115))).toEqual(["on-time", "late", "overdue"]);
    expect(words("2026-06-01", "2024", of(110, 130))).toEqual(["on-time", "late"]);
  });

  it.each([
    ["at-least", 100, ["on-time"]],
    ["more-than", 100, ["overdue"]],
    ["at-most", 100, ["on-time"]],
    ["less-than", 100, ["overdue"]],
    ["equal", 100, ["on-time"]],
    ["equal", 101, ["overdue"]],
    ["at-most", 101, ["overdue"]],
  ] as const)("%s 100 with a value of %s is %s", (comparator, n, expected) => {
    expect(words("2026-06-01", "2024", target("by", [value("2024", n)], { comparator }))).toEqual(expected);
  });

  it("lies within a stretch, ends included", () => {
    const of = (n: number): NumberTarget =>
      target("by", [value("2024", n)], { comparator: "between", goal: { min: 90, max: 110 } });
    expect([89, 90, 110, 111].map((n) => words("2026-06-01", "2024", of(n))[0])).toEqual([
      "overdue",
      "on-time",
      "on-time",
      "overdue",
    ]);
  });

  it("cannot be judged as a ceiling on a running total", () => {
    const of = target("by", [value("2024", 90)], { measure: "cumulative", comparator: "at-most" });
    expect(assessed("2026-06-01", "2024", of)).toMatchObject({
      timelinesses: ["not-assessable"],
      applies: true,
    });
  });

  it("is unreported where it cannot be told which number it is", () => {
    for (const comparator of ["at-least", "at-most", "equal"] as const)
      expect(
        words("2026-06-01", "2024", target("by", [value("2024", 90)], { goal: null, comparator })),
      ).toEqual(["unreported"]);
  });
});

describe("values of one period", () => {
  const early = { published: day("2025-02-01") };
  const later = { published: day("2025-09-01") };

  it("count as they were published last", () => {
    expect(
      words("2026-06-01", "2024", target("by", [value("2024", 100, early), value("2024", 90, later)])),
    ).toEqual(["overdue"]);
    expect(
      words("2026-06-01", "2024", target("by", [value("2024", 100, early), value("2024", null, later)])),
    ).toEqual(["unreported"]);
  });

  it("are two readings where two were published on one day", () => {
    expect(words("2026-06-01", "2024", target("by", [value("2024", 100), value("2024", 90)]))).toEqual([
      "on-time",
      "overdue",
    ]);
    expect(words("2026-06-01", "2024", target("by", [value("2024", 100), value("2024", null)]))).toEqual([
      "on-time",
      "unreported",
    ]);
  });

  it("are one for a stock where they close on one day, whatever the period is called", () => {
    const values = [value("2024", 100, early), value("2024-12-31", 90, later)];
    expect(words("2026-06-01", "2024", target("by", values))).toEqual(["overdue"]);
    expect(words("2026-06-01", "2024", target("in", values, { measure: "ratio" }))).toEqual(["on-time"]);
  });

  it("have every verdict of the periods that a vague date can mean", () => {
    expect(words("2026-06-01", "2024", target("by", [value("2024~", 100)]))).toEqual(["on-time", "late"]);
    expect(words("2026-06-01", "2024", target("in", [value("[2023,2024]", 100)]))).toEqual([
      "on-time",
      "unreported",
    ]);
  });

  it("leave everything open where they have too many readings", () => {
    const vague = Array.from({ length: 40 }, (_, i) => value(`${1990 + i}~`, i));
    expect(words("2040-06-01", "2024", target("by", [...vague, value("2030", 120)]))).toEqual([
      "on-time",
      "late",
    ]);
    const flow = { measure: "flow", neverNegative: true } as const;
    expect(words("2040-06-01", "2021/2024", target("total", vague, flow))).toEqual([
      "on-time",
      "late",
      "overdue",
      "unreported",
    ]);
    expect(words("2040-06-01", "2024", target("in", vague))).toEqual(["on-time", "unreported", "missed"]);
  });
});

describe("a number in a period", () => {
  it("is the value of that very period, and a miss is final", () => {
    const of = (n: number): NumberTarget =>
      target("in", [value("2023", 120), value("2024", n), value("2025", 120)], { measure: "ratio" });
    expect(words("2026-06-01", "2024", of(100))).toEqual(["on-time"]);
    expect(words("2026-06-01", "2024", of(99))).toEqual(["missed"]);
    expect(words("2026-06-01", "2024", target("in", [value("2025", 120)], { measure: "ratio" }))).toEqual([
      "unreported",
    ]);
  });

  it("is not due before the period is over, nor before it opens", () => {
    expect(words("2024-12-31", "2024", target("in", []))).toEqual(["not-due"]);
    expect(words("2023-12-31", "2024", target("in", [value("2023", 120)]))).toEqual(["not-due"]);
  });

  it("is met during the period once parts prove it", () => {
    const parts = [value("2024-01", 60), value("2024-02", 50)];
    const flow = { measure: "flow", neverNegative: true } as const;
    expect(assessed("2024-06-01", "2024", target("in", parts, flow))).toMatchObject({
      timelinesses: ["on-time"],
      achieved: { from: day("2024-01-01"), to: day("2024-06-01") },
    });
    expect(words("2024-06-01", "2024", target("in", parts, { measure: "flow" }))).toEqual(["not-due"]);
  });

  it("is missed during the period once parts prove that", () => {
    const of = target("in", [value("2024-01", 60), value("2024-02", 50)], {
      measure: "flow",
      neverNegative: true,
      comparator: "at-most",
    });
    expect(words("2024-02-29", "2024", of)).toEqual(["not-due"]);
    expect(words("2024-03-01", "2024", of)).toEqual(["missed"]);
  });

  it("is missed where those who answer for it say so and no value says otherwise", () => {
    expect(words("2025-06-01", "2024", target("in", []), [saidMissed("2024-06")])).toEqual(["missed"]);
    expect(words("2024-12-01", "2024", target("in", []), [saidMissed("2024-06")])).toEqual(["not-due"]);
    expect(words("2025-06-01", "2024", target("in", [value("2024", 120)]), [saidMissed("2024-06")])).toEqual([
      "on-time",
    ]);
  });
});

describe("a number to keep throughout", () => {
  const ceiling = { comparator: "at-most", goal: { min: 35, max: 35 }, measure: "ratio" } as const;

  it("is missed once one period misses it", () => {
    const of = target("throughout", [value("2021", 30), value("2022", 40), value("2023", 30)], ceiling);
    const findings = assessed("2024-06-01", "2021/2024", of);
    expect(findings.timelinesses).toEqual(["missed"]);
    expect(findings.tally).toMatchObject({
      due: { min: 3, max: 3 },
      onTime: { min: 2, max: 2 },
      missed: { min: 1, max: 1 },
    });
    expect(findings.periods.map((period) => period.timelinesses[0])).toEqual([
      "on-time",
      "missed",
      "on-time",
      "not-due",
    ]);
    expect(text(findings.nextDue)).toEqual(["2024-12-31", "2024-12-31"]);
  });

  it("is kept when the last period was, and ongoing before", () => {
    const of = target("throughout", [value("2021", 30), value("2022", 30)], ceiling);
    expect(words("2023-01-01", "2021/2022", of)).toEqual(["on-time"]);
    expect(words("2022-06-01", "2021/2022", of)).toEqual(["ongoing"]);
    expect(words("2020-06-01", "2021/2022", of)).toEqual(["not-due"]);
    expect(words("2024-01-01", "2021/2023", of)).toEqual(["unreported"]);
  });

  it("is broken by any value of a stock inside a period", () => {
    const of = target("throughout", [value("2021-06", 40), value("2021", 30)], {
      ...ceiling,
      measure: "stock",
    });
    expect(words("2022-06-01", "2021/2021", of)).toEqual(["missed"]);
    expect(words("2022-06-01", "2021/2021", { ...of, measure: "ratio" })).toEqual(["on-time"]);
  });

  it("owes no period that was not over when it was given up", () => {
    const of = target("throughout", [value("2021", 30)], ceiling);
    const findings = assessed("2024-06-01", "2021/2023", of, [report("abandoned", "2022-06-01")]);
    expect(findings).toMatchObject({
      timelinesses: ["closed"],
      tally: { due: { min: 1, max: 1 } },
      statuses: ["abandoned"],
    });
  });

  it("cannot be judged without a first day, a length of its periods, or an end to their number", () => {
    expect(words("2024-06-01", "../2024", target("throughout", [], ceiling))).toEqual(["not-assessable"]);
    expect(words("2024-06-01", "2021/2024", target("throughout", [], { ...ceiling, every: "P0D" }))).toEqual([
      "not-assessable",
    ]);
    expect(
      words("2024-06-01", "2021/2024", target("throughout", [], { ...ceiling, every: "a year" })),
    ).toEqual(["not-assessable"]);
    expect(periodLimit).toBeLessThan(365 * 100);
    expect(words("2150-01-01", "2021/2200", target("throughout", [], { ...ceiling, every: "P1D" }))).toEqual([
      "not-assessable",
    ]);
  });
});

describe("a total", () => {
  const flow = { measure: "flow", neverNegative: true } as const;
  const years = [value("2021", 40), value("2022", 40), value("2023", 40)];

  it("is reached in the period in which the sum does", () => {
    const findings = assessed("2025-06-01", "2021/2024", target("total", years, flow));
    expect(findings.timelinesses).toEqual(["on-time"]);
    expect(text(findings.achieved)).toEqual(["2023-01-01", "2023-12-31"]);
    expect(findings.trace).toMatchObject([{ line: "value-meets", values: [2] }]);
    expect(words("2025-06-01", "2021/2022", target("total", years, flow))).toEqual(["late"]);
  });

  it("does not count what was before its first day", () => {
    expect(words("2025-06-01", "2022/2023", target("total", years, flow))).toEqual(["overdue"]);
  });

  it("is overdue where the sum of the whole misses it, unreported where parts are not known", () => {
    expect(words("2025-06-01", "2021/2022", target("total", years.slice(0, 2), flow))).toEqual(["overdue"]);
    expect(words("2025-06-01", "2021/2023", target("total", years.slice(0, 2), flow))).toEqual([
      "unreported",
    ]);
  });

  it("of nothing is reached by a value of nothing", () => {
    const values = [value("2022", 0), value("2021/2024", 0)];
    const of = target("total", values, { measure: "flow", goal: { min: 0, max: 0 } });
    expect(words("2025-06-01", "2021/2024", of)).toEqual(["on-time"]);
  });

  it("is counted anew for each first day that it can have", () => {
    const values = [value("2021/2022", 60), value("2023", 100)];
    const of = target("total", values, { ...flow, comparator: "more-than" });
    expect(words("2024-06-01", "[2021,2022]/2023".replace("[2021,2022]", "2021~"), of)).toEqual([
      "on-time",
      "unreported",
    ]);
  });

  it("adds up without loss", () => {
    const tenths = Array.from({ length: 10 }, (_, i) => value(`2021-${String(i + 1).padStart(2, "0")}`, 0.1));
    expect(
      words("2023-01-01", "2021", target("total", tenths, { ...flow, goal: { min: 1, max: 1 } })),
    ).toEqual(["on-time"]);
  });

  it("of at most a number is kept when the time is over, and missed once exceeded", () => {
    const budget = { ...flow, comparator: "at-most" } as const;
    expect(words("2023-06-01", "2021/2022", target("total", years, budget))).toEqual(["on-time"]);
    expect(words("2022-06-01", "2021/2022", target("total", years, budget))).toEqual(["not-due"]);
    expect(words("2024-06-01", "2021/2024", target("total", years, budget))).toEqual(["missed"]);
  });

  it("of a running total is its growth from the first day on", () => {
    const of = target("total", [value("2020", 500), value("2021", 560), value("2022", 600)], {
      measure: "cumulative",
    });
    expect(words("2024-06-01", "2021/2022", of)).toEqual(["on-time"]);
    expect(words("2024-06-01", "2021/2021", of)).toEqual(["late"]);
  });

  it("of a running total had not been reached before a close at which it was not, but can have been passed", () => {
    const values = [value("2020", 500), value("2023", 560)];
    const of = target("total", values, { measure: "cumulative" });
    expect(words("2024-06-01", "2021/2022", of)).toEqual(["overdue"]);
    const equal = { ...of, comparator: "equal", goal: { min: 50, max: 50 } } as const;
    expect(words("2024-06-01", "2021/2022", equal)).toEqual(["unreported"]);
  });
});

describe("a number and reports", () => {
  it("goes by the number where that shows on time, late or missed", () => {
    expect(
      assessed("2026-06-01", "2024", target("by", [value("2024", 120)]), [report("delivered", "2025-06")]),
    ).toMatchObject({
      timelinesses: ["on-time"],
      decidedBy: "number",
      statuses: ["delivered"],
    });
    expect(
      words("2026-06-01", "2024", target("in", [value("2024", 99)]), [report("delivered", "2024-06")]),
    ).toEqual(["missed"]);
  });

  it("goes by the first delivery, though the number shows a later one", () => {
    const of = target("by", [value("2024", 90), value("2025", 120)]);
    expect(assessed("2026-06-01", "2024", of, [report("delivered", "2024-06")])).toMatchObject({
      timelinesses: ["on-time"],
      decidedBy: "status",
    });
    expect(assessed("2026-06-01", "2024", of, [report("delivered", "2025-06")])).toMatchObject({
      timelinesses: ["late"],
      decidedBy: "number",
    });
  });

  it("goes by a report where the number is silent", () => {
    expect(words("2026-06-01", "2024", target("by", []), [report("delivered", "2024-06")])).toEqual([
      "on-time",
    ]);
    expect(words("2026-06-01", "2024", target("by", []), [report("not-delivered", "2024-06")])).toEqual([
      "missed",
    ]);
    expect(words("2024-10-01", "2024", target("by", []), [report("abandoned", "2024-06")])).toEqual([
      "closed",
    ]);
  });

  it("is not missed because work goes on", () => {
    expect(words("2026-06-01", "2024", target("by", []), [report("in-progress", "2025-06")])).toEqual([
      "unreported",
    ]);
  });

  it("was missed when it was given up after a value for the due day had missed it, or one who answers for it had said so", () => {
    const gone = report("abandoned", "2025-06-01");
    expect(words("2026-06-01", "2024", target("by", [value("2024", 90)]), [gone])).toEqual(["missed"]);
    expect(words("2026-06-01", "2024", target("by", []), [saidMissed("2025-02-01"), gone])).toEqual([
      "missed",
    ]);
    expect(words("2026-06-01", "2024", target("by", []), [gone])).toEqual(["unreported"]);
  });

  it("was given up before it was achieved, if both can be", () => {
    const of = target("by", [value("2023", 90), value("2024", 120)]);
    expect(words("2026-06-01", "2024", of, [report("abandoned", "2024-06-01")])).toEqual([
      "on-time",
      "closed",
    ]);
  });

  it("shares one deadline: a number and a report that need different ones are no reading", () => {
    // Due at the end of 2024 or of 2026; the report is in time only for the second, the number meets it in 2025.
    const of = target("by", [value("2024", 90), value("2025", 120)]);
    expect(words("2027-06-01", "[2024,2026]", of, [report("delivered", "2025-06-01")])).toEqual([
      "on-time",
      "late",
    ]);
    expect(words("2027-06-01", "[2024,2026]", of, [report("in-progress", "2025-06-01")])).toEqual([
      "on-time",
      "late",
    ]);
  });

  it("does not apply where that is reported", () => {
    expect(
      assessed("2026-06-01", "2024", target("by", [value("2024", 120)]), [report("not-applicable", "2023")]),
    ).toMatchObject({
      timelinesses: ["not-assessable"],
      applies: false,
    });
  });

  it("of a statement that it was missed, was not reached in time between two values", () => {
    const of = target("by", [value("2023", 90), value("2025", 120)]);
    expect(words("2026-06-01", "2024", of)).toEqual(["on-time", "late"]);
    expect(words("2026-06-01", "2024", of, [saidMissed("2025-02")])).toEqual(["late"]);
    const findings = assessed("2025-06-01", "2024", of, [report("pending", "2022"), saidMissed("2025-02")]);
    expect(findings.timelinesses).toEqual(["overdue"]);
    expect(findings.trace).toMatchObject([{ line: "stated-missed", history: [1] }]);
  });
});

describe("a number that was revised", () => {
  const values = [value("2022", 110), value("2024", 110)];
  const first = numberTerm("2022", target("by", values));

  it("is the later one once that was set, and either while that is not certain", () => {
    const second = numberTerm("2024", target("by", values, { goal: { min: 120, max: 120 } }), {
      setOn: "2023-06",
    });
    const on = (iso: string): readonly string[] =>
      assessNumber({ on: day(iso), terms: [first, second], history: [] }).timelinesses;
    expect(on("2023-05-31")).toEqual(["on-time"]);
    expect(on("2023-06-15")).toEqual(["on-time", "not-due"]);
    expect(on("2025-06-01")).toEqual(["overdue"]);
  });

  it("goes by reports alone where no number or no day is in force", () => {
    const without = { ...first, target: null, setOn: "2023" };
    expect(
      assessNumber({ on: day("2025-01-01"), terms: [first, without], history: [] }).timelinesses,
    ).toEqual(["no-deadline"]);
    const undated = { ...first, window: "event-not-dated" } as const;
    expect(
      assessNumber({ on: day("2025-01-01"), terms: [undated], history: [report("abandoned", "2024")] })
        .timelinesses,
    ).toEqual(["closed"]);
    expect(assessNumber({ on: day("2025-01-01"), terms: [undated], history: [] }).timelinesses).toEqual([
      "deadline-unknown",
    ]);
  });
});
