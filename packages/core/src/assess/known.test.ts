import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  citation,
  citing,
  claim,
  deadline,
  draftWith,
  entry,
  event,
  observation,
  positionOf,
  soundDraft,
  source,
  target,
} from "../dataset/dataset-fixture.ts";
import { type Day, dayOf, isoDay } from "../dates/day.ts";
import type { DatasetDraft } from "../model/dataset.ts";
import type { Fact } from "../model/fact.ts";
import type { Source } from "../model/source.ts";
import type { StatusEntry } from "../model/status.ts";
import { type Known, knowledgeOf, type Publication, requireDay } from "./known.ts";

/** The sound record with a history of its own and sources to rest it on. */
function draft(history: readonly StatusEntry[], sources: readonly Source[]): DatasetDraft {
  return draftWith("nordia-gazette", () => ({ history }), {
    sources: [...soundDraft().sources, ...sources],
  });
}

const fact = (...citations: Fact["citations"]): StatusEntry =>
  entry("nordia-gazette/fact", "pending", null, { citations });

/** Whether a fact that rests on one source is in force on a day. */
function isKnown(rests: Source, knownBy: string, publication?: Publication): boolean {
  const only = fact(citation(rests.id));
  return knowledgeOf(draft([only], [rests]), knownBy, publication).inForce(only);
}

describe("rule 1: the day a source is known from", () => {
  it.each([
    ["2023-11-08", "2023-11-08", "2023-11-08"],
    ["2023-11", "2023-11-30", "2023-11-01"],
    ["2023", "2023-12-31", "2023-01-01"],
    ["2023-11/2024-01", "2024-01-31", "2023-11-01"],
    ["[2023-11-08,2023-11-10]", "2023-11-10", "2023-11-08"],
    ["2023-11~", "2023-11-30", "2023-11-01"],
    ["202X", "2029-12-31", "2020-01-01"],
  ])("published %s: surely from %s, possibly from %s", (published, surely, possibly) => {
    const rests = source("new", published);
    const dayBefore = (iso: string): string => isoDay(requireDay(iso, "day") - 1);
    expect(isKnown(rests, surely)).toBe(true);
    expect(isKnown(rests, surely, "surely")).toBe(true);
    expect(isKnown(rests, dayBefore(surely))).toBe(false);
    expect(isKnown(rests, possibly, "possibly")).toBe(true);
    expect(isKnown(rests, dayBefore(possibly), "possibly")).toBe(false);
  });

  it("undated, it is known from the day it was read", () => {
    const rests = source("new", null, { accessed: "2024-08-20" });
    for (const publication of ["surely", "possibly"] as const) {
      expect(isKnown(rests, "2024-08-19", publication)).toBe(false);
      expect(isKnown(rests, "2024-08-20", publication)).toBe(true);
    }
  });

  it("undated and read on no known day, it is known from the day the dataset was reviewed through", () => {
    const rests = source("new", null);
    for (const publication of ["surely", "possibly"] as const) {
      expect(isKnown(rests, "2024-08-30", publication)).toBe(false);
      expect(isKnown(rests, "2024-08-31", publication)).toBe(true);
    }
  });

  it("dated, the day it was read does not matter", () => {
    expect(isKnown(source("new", "2023-11-08", { accessed: "2024-08-20" }), "2023-11-08")).toBe(true);
  });
});

describe("rule 3: a fact is known from the earliest citation that is not of low confidence", () => {
  const sources = [source("early", "2024-01-10"), source("middle", "2024-02"), source("late", "2024-03-10")];

  it.each<[string, Fact["citations"], Day | null]>([
    ["one", [citation("late")], dayOf(2024, 3, 10)],
    ["the earliest of several", [citation("late"), citation("early")], dayOf(2024, 1, 10)],
    ["medium counts", [citation("late"), citation("early", "medium")], dayOf(2024, 1, 10)],
    ["low does not", [citation("late"), citation("early", "low")], dayOf(2024, 3, 10)],
    ["low alone never", [citation("early", "low"), citation("late", "low")], null],
  ])("%s", (_, citations, from) => {
    const only = fact(...citations);
    const known = (knownBy: string): Known => knowledgeOf(draft([only], sources), knownBy);
    expect(known("2024-03-10").knownFrom(only)).toBe(from);
    expect(known("9999-12-31").inForce(only)).toBe(from !== null);
    if (from === null) return;
    expect(known(isoDay(from)).inForce(only)).toBe(true);
    expect(known(isoDay(from - 1)).inForce(only)).toBe(false);
  });

  it("counts from the first day of a publication where possibly is enough; published by its last all the same", () => {
    const only = fact(citation("middle"));
    const possibly = knowledgeOf(draft([only], sources), "2024-02-01", "possibly");
    expect(possibly.inForce(only)).toBe(true);
    expect(possibly.knownFrom(only)).toBe(dayOf(2024, 2, 1));
    expect(possibly.publishedBy(only)).toBe(dayOf(2024, 2, 29));
  });

  it("names the source that the dataset does not have", () => {
    const only = fact(citation("nowhere"));
    expect(() => knowledgeOf(draft([only], []), "2024-02-01").inForce(only)).toThrow(/nowhere/);
  });
});

describe("rule 4: in force is what is known and corrected by nothing in force", () => {
  const sources = [
    source("first", "2024-01-10"),
    source("second", "2024-02-10"),
    source("third", "2024-03-10"),
    source("fourth", "2024-04-10"),
  ];
  const [first, second, third] = [
    entry("nordia-gazette/first", "delivered", "2024-01-01", { citations: citing("first") }),
    entry("nordia-gazette/second", "in-progress", "2024-01-01", {
      citations: citing("second"),
      corrects: "nordia-gazette/first",
      why: "The first source was mistaken.",
    }),
    entry("nordia-gazette/third", "delivered", "2024-01-01", {
      citations: citing("third"),
      corrects: "nordia-gazette/second",
      why: "The second source took it back.",
    }),
  ];

  const inForce = (knownBy: string, history: readonly StatusEntry[]): readonly string[] => {
    const known = knowledgeOf(draft(history, sources), knownBy);
    return history.filter(known.inForce).map(({ id }) => id.slice("nordia-gazette/".length));
  };

  it.each([
    ["2024-01-09", []],
    ["2024-01-10", ["first"]],
    ["2024-02-09", ["first"]],
    ["2024-02-10", ["second"]],
    ["2024-03-09", ["second"]],
    // The correction was itself corrected: what it corrected is back.
    ["2024-03-10", ["first", "third"]],
  ])("on %s: %j", (knownBy, expected) => {
    expect(inForce(knownBy, [first, second, third])).toEqual(expected);
    expect(inForce(knownBy, [third, second, first]).toSorted()).toEqual(expected);
  });

  it("a correction that rests on low confidence alone corrects nothing", () => {
    const weak = { ...second, citations: [citation("second", "low")] as const };
    expect(inForce("2024-12-31", [first, weak])).toEqual(["first"]);
  });

  it("one correction in force is enough", () => {
    const other = { ...second, id: "nordia-gazette/other", citations: citing("fourth") };
    expect(inForce("2024-03-10", [first, second, third, other])).toEqual(["first", "third"]);
    expect(inForce("2024-04-10", [first, second, third, other])).toEqual(["third", "other"]);
  });

  it("a correction that came out before what it corrects counts from when it came out", () => {
    const early = { ...second, citations: citing("first") };
    const late = { ...first, citations: citing("second") };
    expect(inForce("2024-01-10", [late, early])).toEqual(["second"]);
    expect(inForce("2024-02-10", [late, early])).toEqual(["second"]);
  });

  it("holds for every kind of fact", () => {
    const why = "The source corrected itself.";
    const correction = { citations: citing("second"), why } as const;
    const id = "nordia-stations";
    const pairs: readonly (readonly [Fact, Fact])[] = [
      [claim(`${id}/old-claim`), claim(`${id}/new-claim`, { ...correction, corrects: `${id}/old-claim` })],
      [
        deadline(`${id}/old-due`, "2030"),
        deadline(`${id}/new-due`, "2031", { ...correction, corrects: `${id}/old-due` }),
      ],
      [
        target(`${id}/old-target`, "stations", 1, "2030"),
        target(`${id}/new-target`, "stations", 2, "2030", { ...correction, corrects: `${id}/old-target` }),
      ],
      [
        observation("stations/old", "2016", 1),
        observation("stations/new", "2016", 2, { ...correction, corrects: "stations/old" }),
      ],
    ];
    const [claims, deadlines, targets, observations] = pairs;
    const dataset = draftWith(
      id,
      () => ({
        standing: claims as never,
        deadlines: deadlines as never,
        targets: targets as never,
      }),
      { observations: observations as never, sources: [...soundDraft().sources, ...sources] },
    );
    for (const [old, fresh] of pairs) {
      const before = knowledgeOf(dataset, "2024-02-09");
      expect([before.inForce(old), before.inForce(fresh)], old.id).toEqual([true, false]);
      const after = knowledgeOf(dataset, "2024-02-10");
      expect([after.inForce(old), after.inForce(fresh)], old.id).toEqual([false, true]);
    }
  });

  it("agrees with the rule taken literally, on any tree of corrections", () => {
    const tree = fc.array(
      fc.record({
        corrects: fc.option(fc.nat(6)),
        published: fc.integer({ min: 1, max: 9 }),
        low: fc.boolean(),
      }),
      { minLength: 1, maxLength: 7 },
    );
    fc.assert(
      fc.property(tree, fc.integer({ min: 1, max: 9 }), (nodes, day) => {
        const days = Array.from({ length: 9 }, (_, i) => source(`day-${i + 1}`, `2024-05-0${i + 1}`));
        const history = nodes.map(({ corrects, published, low }, i) =>
          entry(`nordia-gazette/f${i}`, "pending", null, {
            citations: [citation(`day-${published}`, low ? "low" : "medium")],
            // Only what stands in front of it, so that nothing corrects itself.
            ...(corrects === null || corrects >= i ? {} : { corrects: `nordia-gazette/f${corrects}` }),
          }),
        );
        const known = knowledgeOf(draft(history, days), `2024-05-0${day}`);
        const expected = new Map<string, boolean>();
        for (const [i, { id }] of [...history.entries()].toReversed()) {
          const { published, low } = nodes[i] as (typeof nodes)[number];
          const corrected = history.some((other) => other.corrects === id && expected.get(other.id) === true);
          expected.set(id, !low && published <= day && !corrected);
        }
        for (const one of history) expect(known.inForce(one)).toBe(expected.get(one.id));
      }),
    );
  });
});

describe("the date of an event", () => {
  const known = (knownBy: string, publication?: Publication): Known =>
    knowledgeOf(
      soundDraft({
        events: [
          event("rumour", "2023-10-01", { citations: [citation("announcement", "low")] }),
          event("summit", "2023-11-26", { citations: citing("budget") }),
          event("to-come", null),
        ],
      }),
      knownBy,
      publication,
    );

  it("is known once it was published", () => {
    expect(known("2023-12-30").eventDate("summit")).toBeNull();
    expect(known("2023-12-31").eventDate("summit")).toBe("2023-11-26");
    expect(known("2023-12-01", "possibly").eventDate("summit")).toBe("2023-11-26");
  });

  it("is null where the event has none, the dataset not the event, or low confidence alone bears it out", () => {
    expect(known("2024-12-31").eventDate("to-come")).toBeNull();
    expect(known("2024-12-31").eventDate("nowhere")).toBeNull();
    expect(known("2024-12-31").eventDate("rumour")).toBeNull();
  });
});

it.each(["2024-02-30", "2024", "2024-05-10T00:00", "", "yesterday"])("refuses %j as a day", (text) => {
  expect(() => knowledgeOf(soundDraft(), text)).toThrow(RangeError);
  expect(() => requireDay(text, "on")).toThrow(/^on: /);
});

it("takes the fixture's facts as known on the days their sources came out", () => {
  const { history } = soundDraft().commitments[positionOf("nordia-centre")] ?? { history: [] };
  const known = knowledgeOf(soundDraft(), "2024-05-12");
  expect(history.map(known.knownFrom)).toEqual([dayOf(2023, 11, 1), dayOf(2024, 5, 12)]);
});

describe("the citations of a fact that had been published", () => {
  const sources = [source("early", "2024-01-10"), source("late", "2024-03")];
  const only = fact(citation("late"), citation("early", "low"));
  const cited = (knownBy: string, publication?: Publication): readonly string[] =>
    knowledgeOf(draft([only], sources), knownBy, publication)
      .citationsOf(only)
      .map((one) => one.source);

  it("are those whose source was out, of whatever confidence, in their order", () => {
    expect(cited("2024-01-09")).toEqual([]);
    expect(cited("2024-01-10")).toEqual(["early"]);
    expect(cited("2024-03-30")).toEqual(["early"]);
    expect(cited("2024-03-31")).toEqual(["late", "early"]);
    expect(cited("2024-03-01", "possibly")).toEqual(["late", "early"]);
  });
});
