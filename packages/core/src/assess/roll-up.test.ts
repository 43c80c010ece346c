import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commitment, soundDataset, soundDraft } from "../dataset/dataset-fixture.ts";
import { publish } from "../dataset/publish.ts";
import { isoDay } from "../dates/day.ts";
import { assess } from "./assess.ts";
import { assessmentOf } from "./assessment-of.ts";
import { someDataset, someDay } from "./random-dataset-fixture.ts";
import { type RollUp, rollUp, type RollUpOptions } from "./roll-up.ts";
import { groupsOf, isCounted, tally } from "./tally.ts";

function sound(options: RollUpOptions, on = "2024-08-31"): RollUp {
  const dataset = soundDataset();
  return rollUp(dataset, assess(dataset, { on }), options);
}

const sizes = ({ rows }: RollUp): Readonly<Record<string, number>> =>
  Object.fromEntries(rows.map(({ key, n }) => [key, n]));

const sum = (counts: object): number =>
  (Object.values(counts) as readonly number[]).reduce((total, count) => total + count, 0);

describe("by party", () => {
  it("counts the roles held directly: a bloc is not its members, nor a ministry its government", () => {
    expect(sizes(sound({ by: "party" }))).toEqual({ nordia: 4, sudia: 2 });
  });

  it("counts other roles where they are asked for", () => {
    expect(sizes(sound({ by: "party", roles: ["addressed"] }))).toEqual({ "harbour-league": 1 });
    expect(sizes(sound({ by: "party", roles: ["commits", "addressed"] }))).toEqual({
      "harbour-league": 1,
      nordia: 4,
      sudia: 2,
    });
    expect(sound({ by: "party", roles: [] }).rows).toEqual([]);
  });

  it("counts a party once for a commitment in which it has two roles", () => {
    const dataset = publish({
      ...soundDraft(),
      commitments: [
        commitment("both", {
          parties: [
            { party: "nordia", role: "commits", basis: "explicit" },
            { party: "nordia", role: "hosts", basis: "explicit" },
          ],
        }),
      ],
    });
    const found = rollUp(dataset, assess(dataset, { on: "2024-08-31" }), {
      by: "party",
      roles: ["commits", "hosts"],
    });
    expect(sizes(found)).toEqual({ nordia: 1 });
  });
});

describe("by domain", () => {
  it("counts a domain with all below it, and a commitment once in each", () => {
    // The memorandum is of energy and of trade; the centre of startups, which are trade.
    expect(sizes(sound({ by: "domain" }))).toEqual({ energy: 2, hydrogen: 1, startups: 1, trade: 3 });
  });

  it("counts a commitment of a domain and of one above it once", () => {
    const dataset = publish({
      ...soundDraft(),
      commitments: [commitment("both", { domains: ["startups", "trade"] })],
    });
    expect(sizes(rollUp(dataset, assess(dataset, { on: "2024-08-31" }), { by: "domain" }))).toEqual({
      startups: 1,
      trade: 1,
    });
  });
});

describe("by standing", () => {
  it("counts the firmest, in the order of the scale", () => {
    expect(sound({ by: "standing" }).rows.map(({ key, n }) => [key, n])).toEqual([
      ["stated", 1],
      ["pledged", 1],
      ["agreed", 1],
      ["adopted", 1],
    ]);
  });
});

describe("a row", () => {
  it("carries n, what could be measured, and its share", () => {
    const nordia = sound({ by: "party" }).rows.find(({ key }) => key === "nordia");
    expect(nordia).toEqual({
      key: "nordia",
      n: 4,
      measured: 1,
      shareMeasured: 0.25,
      status: { delivered: 1, continuing: 1, "in-progress": 1, "criteria-differ": 1 },
      schedule: { "possibly-late": 1, "no-date": 2, "criteria-differ": 1 },
    });
    expect(sound({ by: "domain" }).rows.find(({ key }) => key === "hydrogen")).toMatchObject({
      n: 1,
      measured: 1,
      shareMeasured: 1,
    });
    expect(sound({ by: "domain" }).rows.find(({ key }) => key === "trade")).toMatchObject({
      measured: 0,
      shareMeasured: 0,
    });
  });

  it("counts as measured what has a figure, not what has a target", () => {
    // The statistics of 2023 came out on 2024-04-02.
    expect(sound({ by: "domain" }, "2024-04-01").rows.find(({ key }) => key === "hydrogen")).toMatchObject({
      n: 1,
      measured: 0,
    });
  });

  it("counts what is known alone", () => {
    expect(sizes(sound({ by: "party" }, "2023-11-10"))).toEqual({ nordia: 2 });
    expect(sound({ by: "party" }, "2023-01-01").rows).toEqual([]);
  });

  it("counts no stance, background or framing", () => {
    const ids = soundDataset()
      .commitments.filter((one) => !isCounted(one))
      .map(({ id }) => id);
    expect(ids).toEqual(["nordia-gazette"]);
    expect(sizes(sound({ by: "party", roles: ["involved"] }))).toEqual({});
  });
});

describe("parts and wholes", () => {
  it("are both counted unless one is chosen, and what is left out is named", () => {
    expect(sound({ by: "party" }).leftOut).toEqual([]);
    expect(sound({ by: "party", count: "roots" })).toMatchObject({ leftOut: ["sudia-memorandum"] });
    expect(sizes(sound({ by: "party", count: "roots" }))).toEqual({ nordia: 3, sudia: 1 });
    expect(sound({ by: "party", count: "leaves" })).toMatchObject({ leftOut: ["nordia-friendship"] });
    expect(sizes(sound({ by: "party", count: "leaves" }))).toEqual({ nordia: 3, sudia: 1 });
  });

  it("never count twice: no root is part of a root, no leaf has a leaf, however deep", () => {
    fc.assert(
      fc.property(someDataset, someDay, (dataset, on) => {
        const assessment = assess(dataset, { on: isoDay(on) });
        const byId = new Map(dataset.commitments.map((one) => [one.id, one]));
        const above = (id: string): readonly string[] => {
          const whole = byId.get(id)?.partOf;
          return whole === undefined ? [] : [whole, ...above(whole)];
        };
        for (const count of ["roots", "leaves"] as const) {
          const { leftOut } = rollUp(dataset, assessment, { by: "party", count });
          const kept = dataset.commitments.filter((one) => isCounted(one) && !leftOut.includes(one.id));
          for (const { id } of kept)
            for (const whole of above(id)) expect(kept.map((one) => one.id)).not.toContain(whole);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("never count twice by way of a record that is not counted itself", () => {
    type Id = "whole" | "note" | "part";
    const dataset = publish({
      ...soundDraft(),
      commitments: [
        commitment<Id>("whole"),
        commitment<Id>("note", { tier: "background", partOf: "whole" }),
        commitment<Id>("part", { partOf: "note" }),
      ],
    });
    const assessment = assess(dataset, { on: "2024-08-31" });
    for (const count of ["roots", "leaves"] as const)
      expect(sizes(rollUp(dataset, assessment, { by: "party", count })), count).toEqual({ nordia: 1 });
  });

  it("a part of what is not counted itself is not lost", () => {
    const dataset = publish({
      ...soundDraft(),
      commitments: [
        commitment<"frame" | "part">("frame", { tier: "framing" }),
        commitment<"frame" | "part">("part", { partOf: "frame" }),
      ],
    });
    const assessment = assess(dataset, { on: "2024-08-31" });
    for (const count of ["all", "roots", "leaves"] as const)
      expect(sizes(rollUp(dataset, assessment, { by: "party", count })), count).toEqual({ nordia: 1 });
  });
});

describe("any record", () => {
  it("adds up: each row to its n, and rows of one group each to what is counted", () => {
    fc.assert(
      fc.property(someDataset, someDay, (dataset, on) => {
        const assessment = assess(dataset, { on: isoDay(on) });
        const { counted } = tally(dataset, assessment);
        for (const by of ["party", "domain", "standing"] as const) {
          const { rows } = rollUp(dataset, assessment, { by });
          expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
          for (const { n, measured, shareMeasured, status, schedule } of rows) {
            expect(n).toBeGreaterThan(0);
            expect([sum(status), sum(schedule)]).toEqual([n, n]);
            expect(shareMeasured).toBe(measured / n);
            expect(measured).toBeLessThanOrEqual(n);
          }
          // Here each commitment has one party that commits, and each has one standing.
          if (by !== "domain") expect(rows.reduce((total, { n }) => total + n, 0)).toBe(counted);
          if (by === "standing") continue;
          const order: readonly string[] = dataset[by === "party" ? "parties" : "domains"].map(
            ({ id }) => id,
          );
          const ranks = rows.map(({ key }) => order.indexOf(key));
          expect(ranks, by).toEqual(ranks.toSorted((a, b) => a - b));
        }
      }),
      { numRuns: 40 },
    );
  });

  it("has a domain count everything below it", () => {
    fc.assert(
      fc.property(someDataset, someDay, (dataset, on) => {
        const assessment = assess(dataset, { on: isoDay(on) });
        const found = sizes(rollUp(dataset, assessment, { by: "domain" }));
        const below: Readonly<Record<string, readonly string[]>> = {
          trade: ["trade", "startups"],
          energy: ["energy", "hydrogen"],
          startups: ["startups"],
          hydrogen: ["hydrogen"],
        };
        for (const [domain, subtree] of Object.entries(below)) {
          const members = dataset.commitments.filter(
            (one) =>
              isCounted(one) &&
              assessmentOf(assessment, one.id).known === "yes" &&
              one.domains.some((id) => subtree.includes(id)),
          );
          expect(found[domain] ?? 0).toBe(members.length);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("groups as the tally does", () => {
    const dataset = soundDataset();
    const assessment = assess(dataset, { on: "2024-08-31" });
    const centre = assessmentOf(assessment, "nordia-centre");
    if (centre.known === "no") throw new Error(centre.because);
    expect(groupsOf(centre)).toMatchObject({ status: "delivered", schedule: "possibly-late" });
  });
});
