import { dueWindow, parseIsoDay, type When } from "@policytrack/core";
import { describe, expect, it } from "vitest";
import { type DueDetails, dueInWords } from "./due-in-words.ts";
import { type Locale, locales } from "./locale.ts";

const by2030: When = { kind: "date", edtf: "../2030", wording: "by" };
const by2024: When = { kind: "date", edtf: "../2024", wording: "by" };
const early2024: When = { kind: "date", edtf: "2024-33~", wording: "early" };

function due(when: When, on: string, details?: DueDetails, locale?: Locale): string {
  const window = dueWindow(when);
  const day = parseIsoDay(on);
  if (day === null) throw new Error(on);
  return dueInWords(when, typeof window === "string" ? null : window, day, details, locale);
}

describe("dueInWords", () => {
  it("says what its examples say", () => {
    expect(
      dueInWords(by2030, { opens: "open", due: 22279, doubtUntil: 22279, targetYear: 2030 }, 20781),
    ).toBe("by the end of 2030, in 4 years and 1 month");
    expect(
      dueInWords(early2024, { opens: 19631, due: 19813, doubtUntil: 19904, targetYear: 2024 }, 19853),
    ).toBe("early 2024, approximately: possibly late");
    expect(dueWindow(by2030)).toMatchObject({ due: 22279, doubtUntil: 22279 });
    expect(dueWindow(early2024)).toMatchObject({ due: 19813, doubtUntil: 19904 });
  });

  it.each([
    [
      by2030,
      "2026-11-24",
      "by the end of 2030, in 4 years and 1 month",
      "2030年末までに、残り4年1か月",
      "2030년 말까지, 4년 1개월 남음",
    ],
    [
      by2024,
      "2026-06-15",
      "was due by the end of 2024, 1 year and 5 months ago",
      "2024年末までに、期限から1年5か月経過",
      "2024년 말까지, 기한 후 1년 5개월 경과",
    ],
    [
      by2024,
      "2024-12-30",
      "by the end of 2024, in 1 day",
      "2024年末までに、残り1日",
      "2024년 말까지, 1일 남음",
    ],
    [
      by2024,
      "2024-12-31",
      "by the end of 2024, due that day",
      "2024年末までに、当日が期限",
      "2024년 말까지, 당일이 기한",
    ],
    [
      by2024,
      "2025-01-01",
      "was due by the end of 2024, 1 day ago",
      "2024年末までに、期限から1日経過",
      "2024년 말까지, 기한 후 1일 경과",
    ],
    [
      early2024,
      "2023-11-24",
      "early 2024, approximately, in 4 months and 7 days",
      "2024年初頭（おおよそ）、残り4か月7日",
      "2024년 초(대략), 4개월 7일 남음",
    ],
    [
      early2024,
      "2024-03-31",
      "early 2024, approximately, due that day",
      "2024年初頭（おおよそ）、当日が期限",
      "2024년 초(대략), 당일이 기한",
    ],
    [
      early2024,
      "2024-04-01",
      "early 2024, approximately: possibly late",
      "2024年初頭（おおよそ）：遅れの可能性あり",
      "2024년 초(대략): 지연 가능성 있음",
    ],
    [
      early2024,
      "2024-06-30",
      "early 2024, approximately: possibly late",
      "2024年初頭（おおよそ）：遅れの可能性あり",
      "2024년 초(대략): 지연 가능성 있음",
    ],
    [
      early2024,
      "2024-07-01",
      "was due early 2024, approximately, 3 months and 1 day ago",
      "2024年初頭（おおよそ）、期限から3か月1日経過",
      "2024년 초(대략), 기한 후 3개월 1일 경과",
    ],
    [
      { kind: "date", edtf: "2030?", wording: "in" },
      "2026-11-24",
      "in 2030, perhaps, in 4 years and 1 month",
      "2030年（推定）、残り4年1か月",
      "2030년(추정), 4년 1개월 남음",
    ],
    [
      { kind: "date", edtf: "[2030,2035~]", wording: "in" },
      "2032-01-01",
      "in 2030 or in 2035, approximately: possibly late",
      "2030年または2035年（おおよそ）：遅れの可能性あり",
      "2030년 또는 2035년(대략): 지연 가능성 있음",
    ],
    [
      { kind: "date", edtf: "2029/2030~", wording: "end-of" },
      "2026-11-24",
      "at the end of 2030, approximately, in 4 years and 1 month",
      "2030年末（おおよそ）、残り4年1か月",
      "2030년 말(대략), 4년 1개월 남음",
    ],
    // "Around" has said it already.
    [
      { kind: "date", edtf: "2030~", wording: "around" },
      "2026-11-24",
      "around 2030, in 4 years and 1 month",
      "2030年頃、残り4年1か月",
      "2030년경, 4년 1개월 남음",
    ],
    // A fiscal year ends when it ends.
    [
      { kind: "date", edtf: "2030", wording: "in", fiscalYear: { firstMonth: 4, namedAfter: "first" } },
      "2026-11-24",
      "in fiscal 2030, in 4 years and 4 months",
      "2030年度、残り4年4か月",
      "2030 회계연도, 4년 4개월 남음",
    ],
    // Without a due day, the date alone.
    [
      { kind: "date", edtf: "2024/..", wording: "from" },
      "2026-11-24",
      "from 2024 on",
      "2024年以降",
      "2024년부터",
    ],
    [{ kind: "none", reason: "withdrawn" }, "2026-11-24", "withdrawn", "期日撤回", "기한 철회"],
  ] as const)("%j on %s: %s", (when, on, ...words) => {
    expect(locales.map((locale) => due(when, on, {}, locale))).toEqual(words);
  });

  it("calls nothing possibly late that was delivered in time or is over", () => {
    const said = "early 2024, approximately";
    expect(due(early2024, "2024-05-10", { schedule: ["met"] })).toBe(said);
    expect(due(early2024, "2024-05-10", { schedule: ["closed"] })).toBe(said);
    expect(due(early2024, "2024-05-10", { schedule: ["met", "met-late"] })).toBe(`${said}: possibly late`);
    expect(due(early2024, "2024-05-10", { schedule: ["open", "overdue"] })).toBe(`${said}: possibly late`);
    expect(due(early2024, "2024-05-10", { schedule: ["open", "unreported"] })).toBe(`${said}: possibly late`);
  });

  it("names the event it counts from", () => {
    const when = { kind: "after-event", event: "e", within: "P6M" } as const;
    const window = { opens: 19723, due: 19813, doubtUntil: 19813, targetYear: 2024 };
    const details = { eventTitle: () => "the summit" };
    expect(dueInWords(when, window, 19782, details)).toBe(
      "within 6 months after the summit, in 1 month and 2 days",
    );
    expect(dueInWords(when, null, 19782, details)).toBe("within 6 months after the summit");
  });
});
