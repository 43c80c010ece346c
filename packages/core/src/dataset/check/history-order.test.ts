import { describe, expect, it } from "vitest";
import type { CommitmentDraft } from "../../model/commitment.ts";
import {
  citing,
  deadline,
  draftWith,
  entry,
  positionOf,
  soundDraft,
  type SoundId,
  source,
} from "../dataset-fixture.ts";
import type { Problem } from "../problem.ts";
import { historyOrder } from "./history-order.ts";

const i = positionOf("nordia-centre");
const sources = [
  ...soundDraft().sources,
  source("january", "2024-01-31"),
  source("february", "2024-02-29"),
  source("march", "2024-03-31"),
];

function problems(change: Partial<CommitmentDraft<SoundId>>): readonly Problem[] {
  return historyOrder(draftWith("nordia-centre", () => change, { sources }));
}

const a = (date: string | null, more: Parameters<typeof entry>[3] = {}): CommitmentDraft["history"][0] =>
  entry("nordia-centre/a", "pending", date, { citations: citing("march"), ...more });
const b = (date: string | null, more: Parameters<typeof entry>[3] = {}): CommitmentDraft["history"][0] =>
  entry("nordia-centre/b", "in-progress", date, { citations: citing("march"), ...more });
const c = (date: string | null, more: Parameters<typeof entry>[3] = {}): CommitmentDraft["history"][0] =>
  entry("nordia-centre/c", "delivered", date, { citations: citing("march"), ...more });

describe("historyOrder", () => {
  it("lets a sound dataset through", () => {
    expect(historyOrder(soundDraft())).toEqual([]);
  });

  it.each([
    [["2024-01-10", "2024-01-11"]],
    [["2024-01-10", "2024-01-10"]],
    // Some day of the one is not after some day of the other.
    [["2024-02", "2024-02-01"]],
    [["2024-02-29", "2024-02"]],
    [["2024", "2023/2024-01"]],
    [[null, "2024-01-10"]],
    [["2024-01-10", null]],
    [["2024-01-10", "2024-01-01/.."]],
    [["2024-02/2024-03", "2024-01/2024-03"]],
  ])("lets %j stand in this order", ([first, second]) => {
    expect(problems({ history: [a(first as string), b(second as string)] })).toEqual([]);
  });

  it.each([
    [["2024-01-11", "2024-01-10"]],
    [["2024-03", "2024-02"]],
    [["2024-02-15/2024-03-01", "2024-02-14"]],
    [["2024-01-11/..", "2024-01-10"]],
  ])("finds %j out of order, at both", ([first, second]) => {
    const found = problems({ history: [a(first as string), b(second as string)] });
    const rest = {
      rule: "history-order",
      message: "This fact cannot have come about in its place: by its date it is out of order.",
      remedy: "Put the facts of `history` in the order in which they happened, or correct the date.",
    };
    expect(found).toEqual([
      { ...rest, path: ["commitments", i, "history", 0], found: JSON.stringify(first) },
      { ...rest, path: ["commitments", i, "history", 1], found: JSON.stringify(second) },
    ]);
  });

  it("finds what is out of order with one that is not next to it", () => {
    const found = problems({ history: [a("2024-03-10"), b(null), c("2024-03-09")] });
    expect(found.map(({ path }) => path.at(-1))).toEqual([0, 1, 2]);
  });

  it("takes no fact to have come about after it was published", () => {
    // Published in January, so that it came about by then, and the one in front of it in February at the earliest.
    const found = problems({
      history: [a("2024-02"), b("2024", { citations: citing("january") })],
    });
    expect(found).not.toEqual([]);
  });

  it("takes no fact to have come about after its source last saw it so", () => {
    expect(problems({ history: [a("2024-02-10"), b("2024", { seen: "2024-02-10" })] })).toEqual([]);
    expect(problems({ history: [a("2024-02-10"), b("2024", { seen: "2024-02-09" })] })).not.toEqual([]);
  });

  it.each([
    ["2024-02-10", "2024-02-10"],
    ["2024-02-10", "2024-02"],
    ["2024-02", "2024-02-01"],
    ["2024-02-10", "2024-01-01/.."],
    [null, "2024-01-01"],
  ])("lets through what began %j and was seen last %s", (date, seen) => {
    expect(problems({ history: [a(date, { seen })] })).toEqual([]);
  });

  it.each([
    ["2024-02-10", "2024-02-09"],
    ["2024-02", "2024-01"],
    ["2024-02-10/..", "../2024-02-09"],
  ])("finds what began %s and was seen last %s", (date, seen) => {
    expect(problems({ history: [a(date, { seen })] })).toMatchObject([
      {
        rule: "seen-before-begun",
        path: ["commitments", i, "history", 0, "seen"],
        found: JSON.stringify(seen),
      },
    ]);
  });

  it("looks at each day: what was corrected since was in order, or not, while it counted", () => {
    const wrong = b("2024-01-05", { citations: citing("february") });
    const right = entry("nordia-centre/right", "in-progress", "2024-01-15", {
      citations: citing("march"),
      corrects: "nordia-centre/b",
      why: "The source corrected itself.",
    });
    const first = a("2024-01-10", { citations: citing("february") });
    expect(problems({ history: [first, wrong, right] })).not.toEqual([]);
    // The one that did not fit was never in force beside the other.
    const later = { ...first, citations: citing("march") };
    expect(problems({ history: [later, wrong, right] })).toEqual([]);
  });

  it("looks at each criterion by itself", () => {
    const criteria = [
      { id: "x", text: "One." },
      { id: "y", text: "Two." },
    ];
    const of = (criterion: string): { readonly criterion: string } => ({ criterion });
    expect(problems({ criteria, history: [a("2024-02-10", of("x")), b("2024-01-10", of("y"))] })).toEqual([]);
    expect(
      problems({ criteria, history: [a("2024-02-10", of("x")), b("2024-01-10", of("x"))] }),
    ).toHaveLength(2);
    expect(problems({ criteria, history: [a("2024-02-10", of("x")), b("2024-01-10")] })).toHaveLength(2);
  });

  it("looks at deadlines by the days on which they were set", () => {
    const set = (key: string, date: string): CommitmentDraft["deadlines"][0] =>
      deadline(`nordia-centre/${key}`, "2030", { date, citations: citing("march") });
    expect(problems({ deadlines: [set("d", "2024-01-10"), set("e", "2024-02-10")] })).toEqual([]);
    expect(problems({ deadlines: [set("d", "2024-02-10"), set("e", "2024-01-10")] })).toMatchObject([
      {
        rule: "history-order",
        path: ["commitments", i, "deadlines", 0],
        found: '"2024-02-10"',
        remedy: expect.stringContaining("`deadlines`"),
      },
      { path: ["commitments", i, "deadlines", 1], found: '"2024-01-10"' },
    ]);
  });

  it("looks at records without criteria too", () => {
    expect(problems({ criteria: [], history: [a("2024-02-10"), b("2024-01-10")] })).toHaveLength(2);
  });

  it("says nothing of facts that never count", () => {
    const never = { citations: [{ source: "march", confidence: "low", read: "whole" }] } as const;
    expect(problems({ history: [a("2024-02-10"), b("2024-01-10", never)] })).toEqual([]);
  });

  it("can look at any year in which a source came out", () => {
    const old = [...sources, source("old", "-0044"), source("far", "Y12000")];
    for (const from of ["old", "far"]) {
      const history = [entry("nordia-centre/a", "pending", null, { citations: citing(from) })];
      expect(historyOrder(draftWith("nordia-centre", () => ({ history }), { sources: old }))).toEqual([]);
    }
  });
});
