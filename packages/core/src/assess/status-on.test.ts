import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entry } from "../dataset/dataset-fixture.ts";
import { type Day, dayOf } from "../dates/day.ts";
import type { StatusEntry } from "../model/status.ts";
import { statuses } from "../model/status.ts";
import type { Known } from "./known.ts";
import { everythingKnown, knownAs, readableHistory, statusReadings } from "./readings-fixture.ts";
import { statusOn } from "./status-on.ts";
import type { Because } from "./verdict.ts";

describe("every reading of the dates, tried one by one", () => {
  it("gives the status, and the days since when it can have held", () => {
    let certain = 0;
    fc.assert(
      fc.property(readableHistory, ({ entries, criterion, on }) => {
        const verdict = statusOn(
          entries.map(({ fact }) => fact),
          knownAs(entries),
          on,
          criterion,
        );
        const readings = statusReadings(entries, on, criterion);
        const found = new Set(readings.map(({ status }) => status));
        expect(verdict.among).toEqual(statuses.filter((status) => found.has(status)));
        if (found.size > 1 || readings.some(({ begun }) => begun === null)) {
          expect(verdict.since).toBeNull();
          return;
        }
        certain++;
        const begun = readings.map((reading) => reading.begun as Day);
        expect(verdict.since?.latest).toBe(Math.max(...begun));
        // A start that lies any time back has no first day.
        if (verdict.since?.earliest !== "unknown" && verdict.since?.earliest !== "open")
          expect(verdict.since?.earliest).toBe(Math.min(...begun));
        else expect(Math.min(...begun)).toBeLessThan(dayOf(2023, 12, 27));
      }),
      { numRuns: 10_000, seed: 20_241_124 },
    );
    expect(certain).toBeGreaterThan(2000);
  });
});

const always = everythingKnown;
const may = (day: number): Day => dayOf(2024, 5, day);

describe("statusOn", () => {
  const history = [
    entry("c/pending", "pending", "2024-05-02"),
    entry("c/begun", "in-progress", "2024-05-10/2024-05-12"),
    entry("c/done", "delivered", "2024-05-20"),
  ];

  it.each([
    [1, ["unknown"], null],
    [2, ["pending"], { earliest: may(2), latest: may(2) }],
    [9, ["pending"], { earliest: may(2), latest: may(2) }],
    [10, ["in-progress", "pending"], null],
    [11, ["in-progress", "pending"], null],
    // Once the last day of its span is reached, it has begun.
    [12, ["in-progress"], { earliest: may(10), latest: may(12) }],
    [19, ["in-progress"], { earliest: may(10), latest: may(12) }],
    [20, ["delivered"], { earliest: may(20), latest: may(20) }],
    [31, ["delivered"], { earliest: may(20), latest: may(20) }],
  ] as const)("on 2024-05-%i: %j", (day, among, since) => {
    expect(statusOn(history, always, may(day))).toEqual({ among, since });
  });

  it("is unknown where nothing is on record, not pending", () => {
    expect(statusOn([], always, may(1))).toEqual({ among: ["unknown"], since: null });
  });

  it("lets the one authored later win on a day that two begin on", () => {
    const twice = [entry("c/a", "in-progress", "2024-05-02"), entry("c/b", "delivered", "2024-05-02")];
    expect(statusOn(twice, always, may(2)).among).toEqual(["delivered"]);
  });

  it("takes the order of the entries for the order of events", () => {
    const vague = [entry("c/a", "pending", "2024-05-10"), entry("c/b", "in-progress", "2024")];
    // The second cannot have begun before the first.
    expect(statusOn(vague, always, may(9)).among).toEqual(["unknown"]);
    expect(statusOn(vague, always, may(10)).among).toEqual(["in-progress", "pending"]);
    expect(statusOn(vague, always, dayOf(2024, 12, 31)).among).toEqual(["in-progress"]);
    const first = [entry("c/a", "pending", "2024"), entry("c/b", "in-progress", "2024-05-10")];
    expect(statusOn(first, always, may(9)).among).toEqual(["pending", "unknown"]);
    expect(statusOn(first, always, may(10)).among).toEqual(["in-progress"]);
  });

  it("takes what was published on a day to have begun by then", () => {
    const published: Known = { ...always, publishedBy: () => may(15) };
    const vague = [entry("c/a", "in-progress", "2024-05")];
    expect(statusOn(vague, published, may(14)).among).toEqual(["in-progress", "unknown"]);
    expect(statusOn(vague, published, may(15))).toEqual({
      among: ["in-progress"],
      since: { earliest: may(1), latest: may(15) },
    });
    expect(statusOn(vague, always, may(15)).among).toEqual(["in-progress", "unknown"]);
  });

  it("takes what a source still saw on a day to have begun by then", () => {
    const seen = [entry("c/a", "in-progress", "2024-05", { seen: "2024-05-07" })];
    expect(statusOn(seen, always, may(6)).among).toEqual(["in-progress", "unknown"]);
    expect(statusOn(seen, always, may(7)).among).toEqual(["in-progress"]);
  });

  it("says of a start without a date only by when it was", () => {
    const published: Known = { ...always, publishedBy: () => may(15) };
    expect(statusOn([entry("c/a", "continuing", null)], published, may(15))).toEqual({
      among: ["continuing"],
      since: { earliest: "unknown", latest: may(15) },
    });
  });

  it("counts from the first entry of an unbroken run", () => {
    const run: readonly StatusEntry[] = [
      entry("c/a", "in-progress", "2024-05-02"),
      entry("c/b", "in-progress", "2024-05-10"),
      entry("c/c", "in-progress", "2024-05-12"),
    ];
    expect(statusOn(run, always, may(11)).since).toEqual({ earliest: may(2), latest: may(2) });
    expect(statusOn(run, always, may(20)).since).toEqual({ earliest: may(2), latest: may(2) });
  });

  it("passes over what is not in force and what is of another criterion", () => {
    const known: Known = { ...always, inForce: ({ id }) => id !== "c/done" };
    expect(statusOn(history, known, may(25)).among).toEqual(["in-progress"]);
    const split = [
      entry("c/all", "pending", "2024-05-01"),
      entry("c/a", "delivered", "2024-05-02", { criterion: "a" }),
    ];
    expect(statusOn(split, always, may(25), "a").among).toEqual(["delivered"]);
    expect(statusOn(split, always, may(25), "b").among).toEqual(["pending"]);
    expect(statusOn(split, always, may(25)).among).toEqual(["pending"]);
  });

  it("gives its reasons: the entries that can be the latest", () => {
    const reasons = (on: Day, criterion?: string): readonly Because[] => {
      const because: Because[] = [];
      statusOn(history, always, on, criterion, because);
      return because;
    };
    expect(reasons(may(1))).toEqual([{ about: "status", rule: "status/nothing-on-record", facts: [] }]);
    expect(reasons(may(5))).toEqual([{ about: "status", rule: "status/latest-entry", facts: ["c/pending"] }]);
    expect(reasons(may(11), "a")).toEqual([
      {
        about: "status",
        criterion: "a",
        rule: "status/several-readings",
        facts: ["c/pending", "c/begun"],
      },
    ]);
  });
});
