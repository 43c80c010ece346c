import { describe, expect, it } from "vitest";
import type { HistoryInput } from "../../model/types.ts";
import { manyCommitments, pathsOf, readsOf } from "../issues-of.fixture.ts";
import { historyOutOfOrder } from "./history-out-of-order.ts";

const history = (...dates: (string | (HistoryInput & { date: string }))[]) => ({
  commitments: {
    "ferry-line": {
      criteria: { a: "A.", b: "B." },
      history: dates.map((entry): HistoryInput => ({
        status: "pending",
        ...(typeof entry === "string" ? { date: entry } : entry),
      })),
    },
  },
});
const at = (i: number) => `commitments.0.history.${i}.date`;

describe("The order of a history", () => {
  it("An entry that ended before the one in front of it can have begun is an issue", () => {
    expect(pathsOf(historyOutOfOrder, history("2025-02", "2025-01"))).toEqual([at(1)]);
  });

  it("An entry is compared with all in front of it, not only with the one before", () => {
    expect(pathsOf(historyOutOfOrder, history("2025-02", "2025", "2025-01"))).toEqual([at(2)]);
  });

  it("Vague dates that allow the order are none", () => {
    expect(pathsOf(historyOutOfOrder, history("2025-02", "2025", "2025-02"))).toEqual([]);
    expect(pathsOf(historyOutOfOrder, history("2025-02-10", "2025-02-10"))).toEqual([]);
  });

  it("Entries on different criteria have orders of their own", () => {
    expect(
      pathsOf(
        historyOutOfOrder,
        history({ date: "2025-02", criterion: "a" }, { date: "2025-01", criterion: "b" }),
      ),
    ).toEqual([]);
    expect(pathsOf(historyOutOfOrder, history({ date: "2025-02", criterion: "a" }, "2025-01"))).toEqual([
      at(1),
    ]);
    expect(pathsOf(historyOutOfOrder, history("2025-02", { date: "2025-01", criterion: "b" }))).toEqual([
      at(1),
    ]);
  });

  it("Entries about different parties have orders of their own, and one about all comes after each", () => {
    const of = (date: string, ...party: string[]) => ({ date, party });
    expect(pathsOf(historyOutOfOrder, history(of("2025-02", "norland"), of("2025-01", "sudland")))).toEqual(
      [],
    );
    expect(pathsOf(historyOutOfOrder, history(of("2025-02", "norland"), "2025-01"))).toEqual([at(1)]);
    expect(pathsOf(historyOutOfOrder, history("2025-02", of("2025-01", "norland")))).toEqual([at(1)]);
    expect(pathsOf(historyOutOfOrder, history(of("2025-02", "a", "b"), of("2025-01", "b", "c")))).toEqual([
      at(1),
    ]);
  });

  it("Criterion and party are looked at together", () => {
    const of = (date: string, criterion: string, party: string) => ({ date, criterion, party });
    expect(pathsOf(historyOutOfOrder, history(of("2025-02", "a", "x"), of("2025-01", "a", "y")))).toEqual([]);
    expect(pathsOf(historyOutOfOrder, history(of("2025-02", "a", "x"), of("2025-01", "b", "x")))).toEqual([]);
    expect(
      pathsOf(historyOutOfOrder, history(of("2025-02", "a", "x"), { date: "2025-01", party: "x" })),
    ).toEqual([at(1)]);
    expect(
      pathsOf(
        historyOutOfOrder,
        history({ date: "2025-02", criterion: "a" }, { date: "2025-01", party: "x" }),
      ),
    ).toEqual([at(1)]);
  });

  it("Steps without a status disturb no order, and a word on the deadline does", () => {
    const step = { text: "A study.", date: "2025-09" };
    const lines = (entry: HistoryInput) => ({
      commitments: { "ferry-line": { history: [entry, { status: "pending" as const, date: "2025-02" }] } },
    });
    expect(pathsOf(historyOutOfOrder, lines(step))).toEqual([]);
    expect(pathsOf(historyOutOfOrder, lines({ ...step, statedTimeliness: "missed" }))).toEqual([at(1)]);
  });

  it("A corrected entry and one of an occurrence disturb no order", () => {
    const corrected = { key: "a", date: "2025-09" };
    const correction = { date: "2025-02", corrects: "ferry-line/a", reason: "Corrected." };
    expect(pathsOf(historyOutOfOrder, history(corrected, correction))).toEqual([]);
    expect(pathsOf(historyOutOfOrder, history("2025-02", { date: "2025-01", occurrence: "2025" }))).toEqual(
      [],
    );
  });

  it("The work grows with the entries and no faster", () => {
    const long = (count: number) =>
      manyCommitments(1, (commitment) => ({
        ...commitment,
        history: Array.from({ length: count }, (_, i) => ({
          ...(commitment.history[0] as (typeof commitment.history)[number]),
          id: `c-0/${i}`,
          date: `${1000 + i}`,
        })),
      }));
    expect(readsOf(historyOutOfOrder, long(800)) / readsOf(historyOutOfOrder, long(400))).toBeLessThan(2.1);
  });
});
