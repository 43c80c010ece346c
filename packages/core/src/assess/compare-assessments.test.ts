import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  citing,
  claim,
  commitment,
  deadline,
  entry,
  event,
  indicator,
  observation,
  soundDataset,
  soundDraft,
  type SoundId,
  target,
} from "../dataset/dataset-fixture.ts";
import { publish } from "../dataset/publish.ts";
import { isoDay } from "../dates/day.ts";
import type { CommitmentDraft } from "../model/commitment.ts";
import type { Dataset } from "../model/dataset.ts";
import { assess, type AssessOptions } from "./assess.ts";
import { type AssessmentChange, compareAssessments } from "./compare-assessments.ts";
import { knowledgeOf } from "./known.ts";
import { growthRatio } from "./methods/growth-ratio.ts";
import { linearPace } from "./methods/linear-pace.ts";
import { allFacts, someDataset, someDay } from "./random-dataset-fixture.ts";

const optionsOf = (options: AssessOptions | string): AssessOptions =>
  typeof options === "string" ? { on: options } : options;

function changes<Id extends string>(
  dataset: Dataset<Id>,
  before: AssessOptions | string,
  after: AssessOptions | string,
): readonly AssessmentChange<Id>[] {
  return compareAssessments(dataset, assess(dataset, optionsOf(before)), assess(dataset, optionsOf(after)));
}

/** Changes of one commitment of the sound record. */
function of(
  id: SoundId,
  before: AssessOptions | string,
  after: AssessOptions | string,
): readonly AssessmentChange[] {
  return changes(soundDataset(), before, after).filter((change) => change.id === id);
}

const record = (one: Partial<CommitmentDraft>, more: Partial<Dataset> = {}): Dataset => ({
  ...publish({ ...soundDraft(), redirects: [], commitments: [commitment<string>("c", one)] }),
  ...more,
});

describe("a change", () => {
  it("of being known, and of nothing else with it", () => {
    expect(of("sudia-memorandum", "2023-11-25", "2024-08-31")).toEqual([
      {
        id: "sudia-memorandum",
        aspect: "known",
        part: null,
        before: "no",
        after: "yes",
        facts: ["sudia-memorandum/agreed"],
        byTimeAlone: false,
      },
    ]);
  });

  it("of standing, by the claim that came out", () => {
    expect(of("nordia-centre", "2023-12-30", "2023-12-31")).toEqual([
      {
        id: "nordia-centre",
        aspect: "standing",
        part: null,
        before: { firmest: "pledged", announced: "yes", heard: "all" },
        after: { firmest: "adopted", announced: "yes", heard: "all" },
        facts: ["nordia-centre/adopted"],
        byTimeAlone: false,
      },
    ]);
  });

  it("of status and with it of schedule, by the entry that came out", () => {
    expect(of("nordia-centre", "2024-05-11", "2024-05-12")).toEqual([
      {
        id: "nordia-centre",
        aspect: "status",
        part: "opened",
        before: ["pending"],
        after: ["delivered"],
        facts: ["nordia-centre/opened"],
        byTimeAlone: false,
      },
      {
        id: "nordia-centre",
        aspect: "schedule",
        part: "opened",
        before: ["open", "unreported"],
        after: ["met", "met-late"],
        facts: ["nordia-centre/opened"],
        byTimeAlone: false,
      },
    ]);
  });

  it("of schedule by time alone", () => {
    expect(of("nordia-centre", "2024-03-31", "2024-04-01")).toEqual([
      {
        id: "nordia-centre",
        aspect: "schedule",
        part: "opened",
        before: ["open"],
        after: ["open", "unreported"],
        facts: [],
        byTimeAlone: true,
      },
    ]);
  });

  it("of schedule because the deadline was moved", () => {
    const dataset = record({
      deadlines: [
        deadline("c/first", "2024-03"),
        deadline("c/second", "2024-12", { date: "2024-05", citations: citing("magazine") }),
      ],
    });
    expect(changes(dataset, "2024-08-01", "2024-08-02")).toMatchObject([
      {
        aspect: "schedule",
        before: ["unreported"],
        after: ["open"],
        facts: ["c/second"],
        byTimeAlone: false,
      },
    ]);
  });

  it("of schedule because the day of an event became known is not by time alone", () => {
    const dataset = record(
      {
        deadlines: [
          deadline("c/due", "2024", { when: { kind: "after-event", event: "summit", within: "P6M" } }),
        ],
      },
      { events: [event("summit", "2023-11-26", { citations: citing("magazine") })] },
    );
    const [change] = changes(dataset, "2024-08-01", "2024-08-02");
    expect(change).toMatchObject({ aspect: "schedule", before: ["deadline-unknown"], after: ["unreported"] });
    expect(change?.byTimeAlone).toBe(false);
  });

  it("of schedule names no event that the deadline does not count from", () => {
    const dataset = record(
      { deadlines: [deadline("c/due", "2024-03")] },
      { events: [event("summit", "2023-11-26", { citations: citing("magazine") })] },
    );
    for (const change of changes(dataset, "2024-03-31", "2024-08-02"))
      expect(change.facts).not.toContain("summit");
    expect(changes(dataset, "2024-03-31", "2024-08-02")).not.toEqual([]);
  });

  it("of progress, by the value that came out, and not by the day", () => {
    expect(
      of("nordia-stations", "2024-04-01", "2024-04-02").filter(({ aspect }) => aspect === "progress"),
    ).toEqual([
      {
        id: "nordia-stations",
        aspect: "progress",
        part: "nordia-stations/by-2030",
        before: [{ method: "linear-pace", reason: "no-observation-after-base" }],
        after: [
          expect.objectContaining({
            method: "linear-pace",
            latest: expect.objectContaining({ fact: "stations/2023" }),
            pace: ["behind"],
          }),
        ],
        facts: ["stations/2023"],
        byTimeAlone: false,
      },
    ]);
    // What is expected and required moves with the day; what was achieved does not.
    expect(of("nordia-stations", "2024-04-02", "2024-08-31")).toEqual([]);
  });

  it("of progress is told for every method passed", () => {
    const methods = [linearPace, growthRatio] as const;
    const change = of("nordia-stations", { on: "2024-04-01", methods }, { on: "2024-04-02", methods }).find(
      ({ aspect }) => aspect === "progress",
    );
    expect(change?.after).toMatchObject([
      { method: "linear-pace" },
      { method: "growth-ratio", class: ["substantial"] },
    ]);
  });

  it("of a target that came in, of its schedule and its progress", () => {
    const dataset = record({
      targets: [target("c/t", "stations", 30_000, "../2030", { citations: citing("magazine") })],
    });
    const found = changes(dataset, "2024-08-01", "2024-08-02");
    expect(found.map(({ aspect, part, before, facts }) => [aspect, part, before, facts])).toEqual([
      ["schedule", "c/t", null, ["c/t"]],
      ["progress", "c/t", null, ["c/t"]],
    ]);
  });

  it("of one target names nothing of another", () => {
    const later = { citations: citing("magazine") };
    const dataset = record(
      {
        targets: [
          target("c/stations", "stations", 30_000, "../2030"),
          target("c/ships", "ships", 40, "../2030"),
          target("c/ships-revised", "ships", 50, "../2032", { replaces: "c/ships", ...later }),
        ],
      },
      {
        indicators: [indicator("stations"), indicator("ships")],
        observations: [
          observation("stations/2016", "2016", 300, later),
          observation("ships/2016", "2016", 3, later),
        ],
      },
    );
    const found = changes(dataset, "2024-08-01", "2024-08-02");
    expect(found.map(({ aspect, part, facts }) => [aspect, part, facts])).toEqual([
      ["progress", "c/stations", ["stations/2016"]],
      ["progress", "c/ships", ["c/ships-revised", "ships/2016"]],
      ["schedule", "c/ships-revised", ["c/ships-revised", "ships/2016"]],
      ["progress", "c/ships-revised", ["c/ships-revised", "ships/2016"]],
    ]);
  });

  it("of a target that counts from an event names the event, and no other", () => {
    const later = { citations: citing("magazine") };
    const due = { kind: "after-event", event: "summit", within: "P1M" } as const;
    const dataset = record(
      { targets: [target("c/stations", "stations", 30_000, "2030", { due })] },
      { events: [event("fair", "2023-11-20", later), event("summit", "2023-11-26", later)] },
    );
    expect(changes(dataset, "2024-08-01", "2024-08-02")).toMatchObject([
      { aspect: "schedule", part: "c/stations", before: ["deadline-unknown"], facts: ["summit"] },
      { aspect: "progress", part: "c/stations", before: [{ pace: null }], facts: ["summit"] },
    ]);
  });

  it("of schedule names the event that one of its deadlines counts from, and no other", () => {
    const later = { citations: citing("magazine") };
    const dataset = record(
      {
        deadlines: [
          deadline("c/first", "2024"),
          deadline("c/second", "2024", {
            date: "2023-11-02",
            when: { kind: "after-event", event: "summit", within: "P6M" },
          }),
        ],
      },
      { events: [event("fair", "2023-11-20", later), event("summit", "2023-11-26", later)] },
    );
    expect(changes(dataset, "2024-08-01", "2024-08-02")).toMatchObject([
      { aspect: "schedule", before: ["deadline-unknown"], facts: ["summit"] },
    ]);
  });

  it("of status does not name a deadline that was set by then", () => {
    const later = { citations: citing("magazine") };
    const dataset = record({
      deadlines: [deadline("c/due", "2024-12", later)],
      history: [entry("c/begun", "in-progress", "2023-12-01", later)],
    });
    const found = changes(dataset, "2024-08-01", "2024-08-02");
    expect(found.map(({ aspect, facts }) => [aspect, facts])).toEqual([
      ["status", ["c/begun"]],
      ["schedule", ["c/due", "c/begun"]],
    ]);
  });

  it("by a correction names what came in and what went out", () => {
    const dataset = record({
      history: [
        entry("c/e", "delivered", "2023-11-05"),
        entry("c/not-so", "in-progress", "2023-11-05", {
          corrects: "c/e",
          why: "The gazette took it back.",
          citations: citing("magazine"),
        }),
      ],
    });
    const [change] = changes(dataset, "2024-08-01", "2024-08-02");
    expect(change).toMatchObject({
      aspect: "status",
      before: ["delivered"],
      after: ["in-progress"],
      facts: ["c/e", "c/not-so"],
      byTimeAlone: false,
    });
  });

  it("by what happened, where all was known before", () => {
    const knownBy = "2024-08-31";
    expect(
      of("nordia-centre", { on: "2024-05-09", knownBy }, { on: "2024-05-10", knownBy })[0],
    ).toMatchObject({
      aspect: "status",
      facts: ["nordia-centre/opened"],
      byTimeAlone: false,
    });
  });

  it("names the facts as the assessments counted them, if the first day of a publication counted", () => {
    // The budget is of December 2023; taken at its first day, it came out on the 1st.
    const on = (day: string): AssessOptions => ({ on: day, publication: "possibly" });
    const [change] = of("nordia-centre", on("2023-11-30"), on("2023-12-20"));
    expect(change).toMatchObject({
      aspect: "standing",
      facts: ["nordia-centre/adopted"],
      byTimeAlone: false,
    });
  });

  it("is of one criterion where it is", () => {
    const found = of("sudia-memorandum", "2024-05-11", "2024-05-12");
    expect(found.map(({ aspect, part, facts }) => [aspect, part, facts])).toEqual([
      ["status", "signed", ["sudia-memorandum/signed"]],
      ["schedule", "signed", ["sudia-memorandum/signed"]],
    ]);
    // Both were signed and seen unratified from one day on; neither is a reason for the other.
    const both = of("sudia-memorandum", "2024-05-11", "2024-08-31").filter(
      ({ aspect }) => aspect === "status",
    );
    expect(both.map(({ part, facts }) => [part, facts])).toEqual([
      ["signed", ["sudia-memorandum/signed"]],
      ["in-force", ["sudia-memorandum/not-ratified"]],
    ]);
  });
});

describe("two assessments", () => {
  it("of one day differ in nothing", () => {
    fc.assert(
      fc.property(someDataset, someDay, someDay, (dataset, on, by) => {
        const options = { on: isoDay(on), knownBy: isoDay(by) };
        expect(changes(dataset, options, options)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it("there and back are mirror images", () => {
    fc.assert(
      fc.property(someDataset, someDay, someDay, (dataset, one, other) => {
        const there = changes(dataset, isoDay(one), isoDay(other));
        const back = changes(dataset, isoDay(other), isoDay(one));
        const turned = back.map((change) => ({ ...change, before: change.after, after: change.before }));
        const sorted = <T extends Pick<AssessmentChange, "id" | "aspect" | "part">>(
          list: readonly T[],
        ): readonly T[] =>
          list.toSorted((a, b) =>
            `${a.id} ${a.aspect} ${a.part}` < `${b.id} ${b.aspect} ${b.part}` ? -1 : 1,
          );
        expect(sorted(turned)).toEqual(sorted(there));
      }),
      { numRuns: 20 },
    );
  });

  it("name exactly facts that came in or went out between them, and say so if there are none", () => {
    let named = 0;
    fc.assert(
      fc.property(someDataset, someDay, fc.nat(120), (dataset, first, later) => {
        const days = [first, first + later] as const;
        const knows = days.map((day) => knowledgeOf(dataset, isoDay(day)));
        const facts = new Map(allFacts(dataset).map((fact) => [fact.id, fact]));
        for (const change of changes(dataset, isoDay(days[0]), isoDay(days[1]))) {
          expect(change.byTimeAlone).toBe(change.facts.length === 0);
          expect(new Set(change.facts).size).toBe(change.facts.length);
          expect(JSON.stringify(change.before)).not.toBe(JSON.stringify(change.after));
          for (const id of change.facts) {
            named++;
            const fact = facts.get(id);
            if (fact === undefined) throw new Error(`No fact ${id}.`);
            const [then, now] = knows.map((known) => known.inForce(fact));
            // In force at both: then it is a thing that came about in between, which has a date.
            if (then === now) expect([then, fact.date === null]).toEqual([true, false]);
          }
          // A fact of the aspect that came into force between them is among those named.
          if (change.aspect !== "status") continue;
          const history = dataset.commitments.find(({ id }) => id === change.id)?.history ?? [];
          for (const fact of history) {
            if (fact.criterion !== undefined && fact.criterion !== change.part) continue;
            const [then, now] = knows.map((known) => known.inForce(fact));
            if (then !== now) expect(change.facts).toContain(fact.id);
          }
        }
      }),
      { numRuns: 20 },
    );
    expect(named).toBeGreaterThan(0);
  });

  it("of another record or version are refused", () => {
    const dataset = soundDataset();
    const [one, other] = ["2024-01-01", "2024-06-30"].map((on) => assess(dataset, { on })) as [
      ReturnType<typeof assess<SoundId>>,
      ReturnType<typeof assess<SoundId>>,
    ];
    expect(() => compareAssessments(dataset, { ...one, version: "0.9.0" }, other)).toThrow(/0\.9\.0/);
    expect(() => compareAssessments(dataset, one, { ...other, dataset: "another" })).toThrow(/another/);
    expect(compareAssessments(dataset, one, other).length).toBeGreaterThan(0);
  });

  it("that tell a claim apart from its correction", () => {
    const dataset = record({
      standing: [
        claim("c/s"),
        claim("c/s2", {
          standing: "in-law",
          corrects: "c/s",
          why: "It was passed.",
          citations: citing("magazine"),
        }),
      ],
    });
    expect(changes(dataset, "2024-08-01", "2024-08-02")).toMatchObject([
      { aspect: "standing", facts: ["c/s", "c/s2"] },
    ]);
  });
});
