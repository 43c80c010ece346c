import { isoDay } from "@policytrack/edtf";
import { describe, expect, it } from "vitest";
import { type ActFindings, assessAct } from "./act.ts";
import { day, report, saidMissed, term } from "./example.fixture.ts";
import type { Entry, Term } from "./reports.ts";

interface Given {
  readonly terms?: readonly [Term, ...Term[]];
  readonly history?: readonly Entry[];
  readonly parties?: readonly string[];
}
const assessed = (
  on: string,
  { terms = [term("2024")], history = [], parties = [] }: Given = {},
): ActFindings => assessAct({ on: day(on), terms, history, parties });
const wordsOn = (on: string, given: Given = {}): readonly string[] => assessed(on, given).timelinesses;
const linesOf = (findings: ActFindings): readonly string[] => findings.trace.map(({ line }) => line);

describe("a delivery", () => {
  it("is on time on the due day and late on the day after", () => {
    expect(wordsOn("2026-01-01", { history: [report("delivered", "2024-12-31")] })).toEqual(["on-time"]);
    expect(wordsOn("2026-01-01", { history: [report("delivered", "2025-01-01")] })).toEqual(["late"]);
  });

  it("is on time or late where its date allows both, and says on which days it can have been", () => {
    const findings = assessed("2026-01-01", { history: [report("delivered", "2024-12/2025-02")] });
    expect(findings.timelinesses).toEqual(["on-time", "late"]);
    expect(findings.achieved && [isoDay(findings.achieved.from), isoDay(findings.achieved.to)]).toEqual([
      "2024-12-01",
      "2025-02-28",
    ]);
    expect(findings.trace).toMatchObject([
      { line: "delivered", gives: ["on-time", "late"], history: [0], terms: [0] },
    ]);
  });

  it("decides though it is undone later", () => {
    const history = [report("delivered", "2024-06"), report("stalled", "2025-03")];
    expect(assessed("2024-12-01", { history })).toMatchObject({
      timelinesses: ["on-time"],
      regressed: false,
      possiblyRegressed: false,
    });
    expect(assessed("2026-01-01", { history })).toMatchObject({
      timelinesses: ["on-time"],
      regressed: true,
      possiblyRegressed: true,
      statuses: ["stalled"],
    });
    expect(assessed("2025-03-15", { history })).toMatchObject({ regressed: false, possiblyRegressed: true });
  });

  it.each(["delivered", "continuing", "superseded", "unknown"] as const)("is not undone by %s", (status) => {
    const history = [report("delivered", "2024-06"), report(status, "2025-03-01")];
    expect(assessed("2026-01-01", { history }).possiblyRegressed).toBe(false);
  });

  it("counts from the first of several on", () => {
    const history = [
      report("delivered", "2024-06"),
      report("stalled", "2024-09"),
      report("delivered", "2025-03"),
    ];
    expect(wordsOn("2026-01-01", { history })).toEqual(["on-time"]);
  });

  it("has not happened before its day", () => {
    expect(wordsOn("2024-06-01", { history: [report("delivered", "2024-07-01")] })).toEqual(["not-due"]);
  });

  it("was no later than its publication", () => {
    const history = [report("delivered", null, { published: day("2024-03-01") })];
    expect(assessed("2026-01-01", { history })).toMatchObject({
      timelinesses: ["on-time"],
      achieved: { from: -Infinity, to: day("2024-03-01") },
    });
  });
});

describe("an act that was not delivered", () => {
  it("is not due until the due day has passed, then unreported", () => {
    expect(wordsOn("2024-12-31")).toEqual(["not-due"]);
    expect(wordsOn("2025-01-01")).toEqual(["unreported"]);
    expect(linesOf(assessed("2025-01-01"))).toEqual(["nothing-shown"]);
    expect(assessed("2025-01-01").decidedBy).toBe("nothing");
  });

  it("is overdue once a source saw it undone after the due day", () => {
    const history = [report("in-progress", "2025-01-01")];
    expect(wordsOn("2025-02-01", { history })).toEqual(["overdue"]);
    expect(wordsOn("2025-02-01", { history: [report("in-progress", "2024-12-31")] })).toEqual(["unreported"]);
    expect(linesOf(assessed("2025-02-01", { history }))).toEqual(["seen-undone"]);
    expect(assessed("2025-02-01", { history }).decidedBy).toBe("status");
  });

  it("is overdue where the same source shows the status still so after the due day", () => {
    const seen = (observedUntil: string, published = "2040-01-01"): readonly string[] =>
      wordsOn("2025-06-01", {
        history: [report("in-progress", "2023", { observedUntil, published: day(published) })],
      });
    expect(seen("2025-01-01")).toEqual(["overdue"]);
    expect(seen("2024-12-31")).toEqual(["unreported"]);
    expect(seen("2024-12/2025-01")).toEqual(["overdue", "unreported"]);
    expect(seen("2025", "2024-06-01")).toEqual(["overdue"]);
    expect(seen("2024-12/2025-01", "2024-12-15")).toEqual(["unreported"]);
  });

  it("is unreported again where the last report says that nothing is known", () => {
    expect(wordsOn("2026-01-01", { history: [report("unknown", "2025-06")] })).toEqual(["unreported"]);
  });

  it("is missed where a source shows that it can no longer be delivered, even before the due day", () => {
    expect(wordsOn("2024-06-01", { history: [report("not-delivered", "2024-03")] })).toEqual(["missed"]);
    expect(linesOf(assessed("2024-06-01", { history: [report("not-delivered", "2024-03")] }))).toEqual([
      "not-delivered",
    ]);
  });

  it("is missed, not overdue, where it was tied to an occasion", () => {
    const terms = [term("2024", { expires: true })] as const;
    expect(wordsOn("2025-02-01", { terms, history: [report("pending", "2025-01-15")] })).toEqual(["missed"]);
    expect(wordsOn("2025-02-01", { terms })).toEqual(["unreported"]);
  });

  it("does not apply where the last report says so, and does again after another", () => {
    const history = [report("not-applicable", "2023")];
    expect(assessed("2025-06-01", { history })).toMatchObject({
      timelinesses: ["not-assessable"],
      applies: false,
    });
    expect(wordsOn("2025-06-01", { history: [...history, report("pending", "2025-02")] })).toEqual([
      "overdue",
    ]);
  });
});

describe("what an act that was not delivered rests on", () => {
  const pending = report("pending", "2023-06-01");
  it.each([
    ["2024-12-31", [], "not-due", "nothing", []],
    ["2024-12-31", [pending], "not-due", "status", [0]],
    ["2025-01-01", [], "nothing-shown", "nothing", []],
    ["2025-01-01", [pending], "nothing-shown", "status", [0]],
    ["2025-06-01", [pending, report("stalled", "2025-03-01")], "seen-undone", "status", [1]],
    ["2025-06-01", [pending, report("not-delivered", "2024-03-01")], "not-delivered", "status", [1]],
    ["2025-06-01", [pending, report("abandoned", "2024-03-01")], "ended", "status", [1]],
  ] as const)("is told, on %s with %j", (on, history, line, decidedBy, positions) => {
    expect(assessed(on, { history })).toMatchObject({
      decidedBy,
      trace: [{ line, terms: [0], history: positions }],
    });
  });
});

describe("an act that was given up or replaced", () => {
  it.each(["abandoned", "superseded"] as const)(
    "is closed when it was %s by the due day, missed after it",
    (status) => {
      expect(wordsOn("2026-01-01", { history: [report(status, "2024-12-31")] })).toEqual(["closed"]);
      expect(wordsOn("2026-01-01", { history: [report(status, "2025-01-01")] })).toEqual(["missed"]);
      expect(wordsOn("2026-01-01", { history: [report(status, "2024-12/2025-01")] })).toEqual([
        "missed",
        "closed",
      ]);
    },
  );

  it("ended when it was first given up, unless it was taken up between", () => {
    const ended = [report("abandoned", "2024-06"), report("superseded", "2025-06")];
    expect(wordsOn("2026-01-01", { history: ended })).toEqual(["closed"]);
    const between = [
      report("abandoned", "2024-06"),
      report("in-progress", "2024-09"),
      report("superseded", "2025-06"),
    ];
    expect(wordsOn("2026-01-01", { history: between })).toEqual(["missed"]);
  });
});

describe("a statement that the deadline was or will be missed", () => {
  it("gives no verdict before the due day has passed, and overdue after", () => {
    const history = [saidMissed("2024-06-01")];
    expect(wordsOn("2024-12-31", { history })).toEqual(["not-due"]);
    expect(wordsOn("2025-01-01", { history })).toEqual(["overdue"]);
    expect(assessed("2025-01-01", { history }).trace).toMatchObject([
      { line: "stated-missed", history: [0] },
    ]);
  });

  it("stands until a source shows delivery", () => {
    expect(
      wordsOn("2026-01-01", { history: [saidMissed("2024-06-01"), report("delivered", "2025-06")] }),
    ).toEqual(["late"]);
  });

  it("lapses when the deadline is moved, and counts if it was made after", () => {
    const terms = [term("2022"), term("2024", { setOn: "2023-03-01" })] as const;
    const saidOn = (date: string): readonly string[] =>
      wordsOn("2025-06-01", { terms, history: [saidMissed(date)] });
    expect(saidOn("2023-02-28")).toEqual(["unreported"]);
    expect(saidOn("2023-03-01")).toEqual(["overdue"]);
    expect(saidOn("2023")).toEqual(["overdue", "unreported"]);
  });

  it("is not of a day that has not come", () => {
    expect(wordsOn("2025-06-01", { history: [saidMissed("2025-06-02")] })).toEqual(["unreported"]);
  });
});

describe("a deadline that was moved", () => {
  const terms = [term("2022"), term("2024", { setOn: "2023" })] as const;

  it("is the later one once that was set, and either while that is not certain", () => {
    expect(wordsOn("2022-12-31", { terms })).toEqual(["not-due"]);
    expect(wordsOn("2023-06-01", { terms })).toEqual(["not-due", "unreported"]);
    expect(wordsOn("2023-12-31", { terms })).toEqual(["not-due"]);
    expect(assessed("2023-06-01", { terms }).trace.map((step) => [step.line, step.terms])).toEqual([
      ["not-due", [1]],
      ["nothing-shown", [0]],
    ]);
  });

  it("counts before the first one was set as well", () => {
    expect(wordsOn("2019-06-01", { terms: [term("2018", { setOn: "2020" })] })).toEqual(["unreported"]);
  });
});

describe("a deadline that is vague", () => {
  it("gives every verdict of its days", () => {
    expect(wordsOn("2025-06-01", { terms: [term("2024~")] })).toEqual(["not-due", "unreported"]);
    expect(wordsOn("2026-01-01", { terms: [term("2024~")] })).toEqual(["unreported"]);
  });

  it("is met on no day between two dates of which it is one", () => {
    const history = [report("in-progress", "2025-06-15")];
    const terms = [term("[2024,2026]")] as const;
    expect(wordsOn("2025-12-01", { terms, history })).toEqual(["not-due", "overdue"]);
    expect(wordsOn("2025-12-01", { terms: [term("2024-12-31~")], history })).toEqual(["overdue"]);
  });
});

describe("no last day", () => {
  it.each([
    ["not-stated", "no-deadline"],
    ["indefinite", "no-deadline"],
    ["withdrawn", "no-deadline"],
    ["open-ended", "ongoing"],
    ["event-not-dated", "deadline-unknown"],
    ["end-not-known", "deadline-unknown"],
  ] as const)("%s: %s, whether it was delivered or not", (reason, word) => {
    const terms = [term(reason)] as const;
    expect(wordsOn("2026-01-01", { terms })).toEqual([word]);
    expect(assessed("2026-01-01", { terms, history: [report("delivered", "2025")] })).toMatchObject({
      timelinesses: [word],
      decidedBy: "nothing",
      achieved: { from: day("2025-01-01"), to: day("2025-12-31") },
    });
  });

  it.each(["abandoned", "superseded", "not-delivered"] as const)("is closed when %s", (status) => {
    expect(
      assessed("2026-01-01", { terms: [term("open-ended")], history: [report(status, "2025")] }),
    ).toMatchObject({
      timelinesses: ["closed"],
      decidedBy: "status",
      trace: [{ line: status === "not-delivered" ? "not-delivered" : "ended", history: [0] }],
    });
  });

  it.each([
    [[], "no-due-day", "nothing", []],
    [[report("pending", "2025")], "no-due-day", "nothing", [0]],
    [[report("pending", "2024"), report("delivered", "2025")], "no-due-day", "nothing", [1]],
    [[report("not-applicable", "2025")], "not-applicable", "status", [0]],
  ] as const)("says on which reports it rests: %#", (history, line, decidedBy, positions) => {
    const findings = assessed("2026-01-01", { terms: [term("not-stated")], history });
    expect(findings).toMatchObject({ decidedBy, trace: [{ line, history: positions }] });
  });

  it("does not apply where that is reported", () => {
    expect(
      assessed("2026-01-01", { terms: [term("open-ended")], history: [report("not-applicable", "2025")] })
        .applies,
    ).toBe(false);
  });
});

describe("parties that each do their part", () => {
  const parties = ["jp", "kr"];

  it("have a verdict each, and are as a whole as the worst of them", () => {
    const history = [
      report("delivered", "2024-06", { parties: ["jp"] }),
      report("pending", "2025-02", { parties: ["kr"] }),
    ];
    const findings = assessed("2026-01-01", { parties, history });
    expect(findings.byParty.get("jp")?.timelinesses).toEqual(["on-time"]);
    expect(findings.byParty.get("kr")?.timelinesses).toEqual(["overdue"]);
    expect(findings.timelinesses).toEqual(["overdue"]);
    expect([...findings.deliveredBy]).toEqual(["some"]);
    expect(findings.trace).toMatchObject([{ line: "seen-undone", history: [1] }]);
  });

  it("share the entries that name none of them", () => {
    expect([
      ...assessed("2026-01-01", { parties, history: [report("delivered", "2024-06")] }).deliveredBy,
    ]).toEqual(["all"]);
    expect([...assessed("2026-01-01", { parties }).deliveredBy]).toEqual(["none"]);
  });

  it("share their deadline: none is late while another, who was later, is on time", () => {
    const history = [
      report("delivered", "2024-03-01", { parties: ["jp"] }),
      report("delivered", "2025-03-01", { parties: ["kr"] }),
    ];
    const findings = assessed("2026-06-01", { parties, history, terms: [term("2024~")] });
    expect(findings.byParty.get("jp")?.timelinesses).toEqual(["on-time"]);
    expect(findings.timelinesses).toEqual(["on-time", "late"]);
  });

  it("are left out where it does not apply to them", () => {
    const history = [
      report("not-applicable", "2023", { parties: ["jp"] }),
      report("delivered", "2024-03", { parties: ["kr"] }),
    ];
    const findings = assessed("2026-01-01", { parties, history });
    expect(findings.timelinesses).toEqual(["on-time"]);
    expect([...findings.deliveredBy]).toEqual(["all"]);
    const none = assessed("2026-01-01", { parties, history: [report("not-applicable", "2023")] });
    expect(none).toMatchObject({
      timelinesses: ["not-assessable"],
      applies: false,
      statuses: ["not-applicable"],
    });
    expect(none.deliveredBy.size).toBe(0);
  });

  it("rest on a status if any does", () => {
    expect(
      assessed("2024-06-01", { parties, history: [report("pending", "2024-01", { parties: ["jp"] })] })
        .decidedBy,
    ).toBe("status");
    expect(assessed("2024-06-01", { parties }).decidedBy).toBe("nothing");
  });
});
