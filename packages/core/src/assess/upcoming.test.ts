import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  citing,
  commitment,
  deadline,
  entry,
  indicator,
  observation,
  soundDataset,
  soundDraft,
  target,
} from "../dataset/dataset-fixture.ts";
import { publish } from "../dataset/publish.ts";
import { isoDay } from "../dates/day.ts";
import type { CommitmentDraft } from "../model/commitment.ts";
import type { Dataset } from "../model/dataset.ts";
import { assess } from "./assess.ts";
import { assessmentOf } from "./assessment-of.ts";
import { someDataset, someDay } from "./random-dataset-fixture.ts";
import { upcoming, type UpcomingOptions } from "./upcoming.ts";

const record = (...commitments: readonly CommitmentDraft[]): Dataset =>
  publish({
    ...soundDraft(),
    redirects: [],
    indicators: [indicator("stations")],
    observations: [observation("stations/2022", "2022", 500)],
    commitments,
  });

const due = (id: string, edtf: string, overrides: Partial<CommitmentDraft> = {}): CommitmentDraft =>
  commitment<string>(id, { deadlines: [deadline(`${id}/due`, edtf)], ...overrides });

const ids = (dataset: Dataset, options: UpcomingOptions): readonly string[] =>
  upcoming(dataset, options).map(
    ({ commitment: id, criterion, target: one }) => `${id} ${criterion ?? one ?? "-"}`,
  );

describe("what falls due", () => {
  it("in the sound record: the memorandum's two criteria, then the target for 2030", () => {
    const found = upcoming(soundDataset(), { from: "2024-04-15", to: "2030-12-31" });
    expect(found.map(({ commitment: id, criterion, target: one }) => [id, criterion, one])).toEqual([
      ["nordia-centre", "opened", null],
      ["sudia-memorandum", "signed", null],
      ["sudia-memorandum", "in-force", null],
      ["nordia-stations", null, "nordia-stations/by-2030"],
    ]);
    expect(found.map(({ window }) => isoDay(window.due))).toEqual([
      "2024-03-31",
      "2024-05-26",
      "2024-05-26",
      "2030-12-31",
    ]);
    expect(found[0]?.schedule).toEqual(["open", "unreported"]);
  });

  it.each([
    ["2024-06-29", "2024-06-29", []],
    ["2024-06-30", "2024-06-30", ["c done"]],
    ["2024-06-30", "2024-12-31", ["c done"]],
    ["2024-01-01", "2024-06-30", ["c done"]],
    ["2024-07-01", "2024-12-31", []],
  ])("from %s to %s, of what is due on 2024-06-30: %j", (from, to, expected) => {
    expect(ids(record(due("c", "2024-06-30")), { from, to })).toEqual(expected);
  });

  it.each([
    // March 2024, approximately: surely in time until 31 March, possibly until 30 April.
    ["2024-03-30", "2024-03-30", []],
    ["2024-03-31", "2024-03-31", ["c done"]],
    ["2024-04-10", "2024-04-20", ["c done"]],
    ["2024-04-30", "2024-05-20", ["c done"]],
    ["2024-05-01", "2024-05-20", []],
  ])("from %s to %s, surely or possibly, of what is due about March 2024: %j", (from, to, expected) => {
    expect(ids(record(due("c", "2024-03~")), { from, to })).toEqual(expected);
  });

  it("comes in the order of the due day, then of the ids, whatever the order of the record", () => {
    const dataset = record(due("b", "2024-06"), due("a", "2024-06"), due("c", "2024-05"));
    for (const commitments of [dataset.commitments, dataset.commitments.toReversed()])
      expect(ids({ ...dataset, commitments }, { from: "2024-01-01", to: "2024-12-31" })).toEqual([
        "c done",
        "a done",
        "b done",
      ]);
  });

  it("leaves out what is surely over with, and nothing that may not be", () => {
    const being = (
      id: string,
      status: "delivered" | "abandoned" | "not-delivered",
      date: string,
    ): CommitmentDraft => due(id, "2024-06-30", { history: [entry(`${id}/e`, status, date)] });
    const dataset = record(
      being("abandoned", "abandoned", "2023-11-01"),
      being("delivered", "delivered", "2023-11-01"),
      being("missed", "not-delivered", "2023-11-01"),
      due("perhaps", "2024-06-30", {
        history: [entry("perhaps/e", "delivered", "2023-12/2024-03", { citations: citing("magazine") })],
      }),
      due("unheard-of", "2024-06-30"),
    );
    expect(ids(dataset, { from: "2024-01-15", to: "2024-12-31", knownBy: "2024-08-31" })).toEqual([
      "perhaps done",
      "unheard-of done",
    ]);
  });

  it("shows a target until it is reached or revised", () => {
    const stations = commitment<string>("c", {
      targets: [
        target("c/by-2024", "stations", 400, "2024"),
        target("c/by-2025", "stations", 900, "2025"),
        target("c/by-2026", "stations", 1000, "2026", { replaces: "c/by-2025" }),
      ],
    });
    expect(ids(record(stations), { from: "2024-01-01", to: "2030-12-31" })).toEqual(["c c/by-2026"]);
  });

  it("has no word for what has no day", () => {
    const dataset = record(due("a", "2024/.."), due("b", "2024/"), commitment<string>("c"));
    expect(upcoming(dataset, { from: "2020-01-01", to: "2099-12-31" })).toEqual([]);
  });

  it("counts what was known on the first day, unless another is named", () => {
    const later = due("c", "2025", {
      deadlines: [deadline("c/due", "2025", { citations: citing("magazine") })],
    });
    expect(ids(record(later), { from: "2024-08-01", to: "2025-12-31" })).toEqual([]);
    expect(ids(record(later), { from: "2024-08-02", to: "2025-12-31" })).toEqual(["c done"]);
    expect(ids(record(later), { from: "2024-08-01", to: "2025-12-31", knownBy: "2024-08-02" })).toEqual([
      "c done",
    ]);
  });

  it("goes by the deadline now in force", () => {
    const moved = due("c", "2024-05", {
      deadlines: [deadline("c/first", "2024-05"), deadline("c/second", "2025-05", { date: "2023-12-01" })],
    });
    expect(ids(record(moved), { from: "2024-01-01", to: "2024-12-31" })).toEqual([]);
    expect(ids(record(moved), { from: "2024-01-01", to: "2025-12-31" })).toEqual(["c done"]);
  });

  it("is of a stretch that runs forwards, between days", () => {
    const dataset = record(due("c", "2024-06-30"));
    expect(() => upcoming(dataset, { from: "2024-02-01", to: "2024-01-31" })).toThrow(RangeError);
    expect(() => upcoming(dataset, { from: "2024", to: "2025-01-01" })).toThrow(/from/);
    expect(() => upcoming(dataset, { from: "2024-01-01", to: "soon" })).toThrow(/to/);
    expect(upcoming(dataset, { from: "2024-06-30", to: "2024-06-30" })).toHaveLength(1);
  });
});

describe("any record", () => {
  it("a longer stretch has all that a shorter one from the same day has, and each stands as assessed", () => {
    fc.assert(
      fc.property(someDataset, someDay, fc.nat(200), fc.nat(200), (dataset, first, length, more) => {
        const from = isoDay(first);
        const short = upcoming(dataset, { from, to: isoDay(first + length) });
        const long = upcoming(dataset, { from, to: isoDay(first + length + more) });
        expect(long.filter(({ window }) => window.due <= first + length)).toEqual(short);
        const assessment = assess(dataset, { on: from });
        for (const { commitment: id, criterion, target: one, schedule, window } of long) {
          const assessed = assessmentOf(assessment, id);
          if (assessed.known === "no") throw new Error("It is known.");
          expect(window.doubtUntil).toBeGreaterThanOrEqual(first);
          const shown =
            one === null
              ? assessed.criteria.find((other) => other.criterion === criterion)?.deadline.schedule
              : assessed.targets.find((other) => other.target === one)?.schedule;
          expect(schedule).toEqual(shown);
        }
      }),
      { numRuns: 50 },
    );
  });
});
