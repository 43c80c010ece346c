import { isoDay } from "@policytrack/edtf";
import { describe, expect, it } from "vitest";
import type { Findings } from "./findings.ts";
import { dated, day, occurrence, report } from "./example.fixture.ts";
import { assessRecurring, type RecurringCase } from "./recurring.ts";

const yearly = (on: string, of: Partial<RecurringCase> = {}): Findings =>
  assessRecurring({
    on: day(on),
    every: "P1Y",
    from: "2021",
    until: dated("2024"),
    grace: null,
    occurrences: [],
    history: [],
    ...of,
  });
const wordsBy = ({ periods }: Findings): readonly (readonly string[])[] =>
  periods.map(({ timelinesses }) => timelinesses);

describe("what recurs every year", () => {
  it("is told year by year, and as a whole by the worst", () => {
    const occurrences = [
      occurrence("2021", "delivered"),
      occurrence("2022", "delivered", { date: "2023-02" }),
      occurrence("2023", "partly-delivered"),
    ];
    const findings = yearly("2024-06-01", { occurrences });
    expect(wordsBy(findings)).toEqual([["on-time"], ["late"], ["missed"], ["not-due"]]);
    expect(findings.timelinesses).toEqual(["missed"]);
    expect(findings.tally).toMatchObject({
      due: { min: 3, max: 3 },
      onTime: { min: 1, max: 1 },
      late: { min: 1, max: 1 },
      missed: { min: 1, max: 1 },
    });
    expect(findings.nextDue && isoDay(findings.nextDue.from)).toBe("2024-12-31");
  });

  it("is next due in the period after one that is already kept, also where months differ in length", () => {
    const findings = assessRecurring({
      on: day("2023-02-28"),
      every: "P1M",
      from: "2023-01-31",
      until: null,
      grace: null,
      occurrences: [occurrence("2023-01-31", "delivered"), occurrence("2023-02-28", "delivered")],
      history: [],
    });
    expect(findings.nextDue && isoDay(findings.nextDue.from)).toBe("2023-04-29");
  });

  it("is not due, ongoing, and kept, as time goes by", () => {
    const occurrences = ["2021", "2022", "2023", "2024"].map((year) => occurrence(year, "delivered"));
    expect(yearly("2020-06-01").timelinesses).toEqual(["not-due"]);
    expect(yearly("2021-06-01").timelinesses).toEqual(["ongoing"]);
    expect(yearly("2024-12-31", { occurrences }).timelinesses).toEqual(["ongoing"]);
    expect(yearly("2025-01-01", { occurrences }).timelinesses).toEqual(["on-time"]);
    expect(yearly("2025-01-01", { occurrences, until: null }).timelinesses).toEqual(["ongoing"]);
  });

  it("is unreported where a year that is over has no report, missed where it was not held", () => {
    expect(yearly("2022-01-01").timelinesses).toEqual(["unreported"]);
    expect(yearly("2022-01-01", { occurrences: [occurrence("2021", "not-delivered")] }).timelinesses).toEqual(
      ["missed"],
    );
    expect(yearly("2021-12-31", { occurrences: [occurrence("2021", "not-delivered")] }).timelinesses).toEqual(
      ["ongoing"],
    );
    expect(yearly("2022-01-01", { occurrences: [occurrence("2021", "in-progress")] }).timelinesses).toEqual([
      "unreported",
    ]);
  });

  it("has its grace after each year", () => {
    const occurrences = [occurrence("2021", "delivered", { date: "2022-02-28" })];
    expect(wordsBy(yearly("2022-06-01", { occurrences, grace: "P2M" }))[0]).toEqual(["on-time"]);
    expect(wordsBy(yearly("2022-06-01", { occurrences, grace: "P1M" }))[0]).toEqual(["late"]);
    expect(yearly("2022-02-28", { grace: "P2M" }).timelinesses).toEqual(["ongoing"]);
    expect(yearly("2022-03-01", { grace: "P2M" }).timelinesses).toEqual(["unreported"]);
    const [first] = yearly("2022-06-01", { grace: "P2M" }).periods;
    expect(first && [isoDay(first.to), isoDay(first.due)]).toEqual(["2021-12-31", "2022-02-28"]);
  });

  it("goes by the report published last, and has both verdicts of two published on one day", () => {
    const kept = occurrence("2021", "delivered", { published: day("2022-01-15") });
    const not = occurrence("2021", "not-delivered", { published: day("2022-02-15") });
    expect(wordsBy(yearly("2022-06-01", { occurrences: [not, kept] }))[0]).toEqual(["missed"]);
    expect(
      wordsBy(yearly("2022-06-01", { occurrences: [kept, { ...not, published: kept.published }] }))[0],
    ).toEqual(["on-time", "missed"]);
  });

  it("has every verdict of a vague date, and ranges for its counts", () => {
    const findings = yearly("2023-06-01", {
      occurrences: [
        occurrence("2021", "delivered", { date: "2021-12/2022-01" }),
        occurrence("2022", "delivered"),
      ],
    });
    expect(wordsBy(findings)).toEqual([["on-time", "late"], ["on-time"], ["not-due"]]);
    expect(findings.tally).toMatchObject({ onTime: { min: 1, max: 2 }, late: { min: 0, max: 1 } });
  });

  it("was kept on a day that has come", () => {
    const occurrences = [occurrence("2021", "delivered", { date: "2021-09/2021-11" })];
    expect(wordsBy(yearly("2021-10-15", { occurrences }))[0]).toEqual(["on-time", "not-due"]);
  });

  it("takes no report that is of no period", () => {
    expect(
      yearly("2022-01-01", {
        occurrences: [occurrence("the summit", "delivered"), occurrence("2019", "delivered")],
      }).timelinesses,
    ).toEqual(["unreported"]);
  });
});

describe("what recurred and was given up", () => {
  const history = [report("abandoned", "2022-06-01")];

  it("is closed, and owes nothing that was not yet due", () => {
    const findings = yearly("2024-06-01", { history, occurrences: [occurrence("2021", "delivered")] });
    expect(findings.timelinesses).toEqual(["closed"]);
    expect(wordsBy(findings)).toEqual([["on-time"]]);
    expect(findings.nextDue).toBeNull();
  });

  it("is still missed or unreported for what was due before", () => {
    expect(yearly("2024-06-01", { history }).timelinesses).toEqual(["unreported"]);
    expect(
      yearly("2022-05-31", { history, occurrences: [occurrence("2021", "delivered")] }).timelinesses,
    ).toEqual(["ongoing"]);
  });

  it("keeps what was on time in the year in which it was given up", () => {
    const occurrences = [
      occurrence("2021", "delivered"),
      occurrence("2022", "delivered", { date: "2022-03" }),
    ];
    expect(wordsBy(yearly("2024-06-01", { history, occurrences }))).toEqual([["on-time"], ["on-time"]]);
  });

  it("owes what was due before any day on which that can have been", () => {
    const vague = [report("superseded", "2021/2023")];
    const occurrences = [occurrence("2022", "not-delivered")];
    expect(yearly("2024-06-01", { history: vague, occurrences }).timelinesses).toEqual([
      "unreported",
      "missed",
      "closed",
    ]);
    expect(yearly("2024-06-01", { history: vague, occurrences }).tally?.due).toEqual({ min: 0, max: 2 });
  });
});

describe("a first period that is vague", () => {
  it("gives the periods of each reading", () => {
    const findings = yearly("2022-06-01", { from: "[2021,2021-07]" });
    expect(findings.periods.map(({ from }) => isoDay(from))).toEqual([
      "2021-01-01",
      "2021-07-01",
      "2022-01-01",
    ]);
    expect(findings.timelinesses).toEqual(["unreported", "ongoing"]);
  });

  it("can be moved by as much as it is told", () => {
    expect(yearly("2023-06-01", { from: "2021~" }).timelinesses).toEqual(["unreported"]);
    expect(yearly("2021-06-01", { from: "2021~" }).timelinesses).toEqual([
      "not-due",
      "unreported",
      "ongoing",
    ]);
    expect(yearly("2021-06-01", { from: "2021~", tolerance: { "~": 0 } }).timelinesses).toEqual(["ongoing"]);
  });
});

describe("what recurs without measure", () => {
  it.each([
    ["a length of none", { every: "P0D" }],
    ["a length that is none", { every: "yearly" }],
    ["a grace that is none", { grace: "a while" }],
    ["a first period that is none", { from: "soon" }],
    ["no first day", { from: "../2024" }],
    ["more periods than can be told", { every: "P1D", from: "0000" }],
  ] as const)("cannot be judged with %s", (_, of) => {
    expect(yearly("2024-06-01", { until: null, ...of })).toMatchObject({
      timelinesses: ["not-assessable"],
      applies: true,
      periods: [],
    });
  });
});
