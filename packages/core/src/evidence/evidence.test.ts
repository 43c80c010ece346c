import { parseIsoDay } from "@policytrack/edtf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexOf } from "../dataset/dataset-index.ts";
import { defineDataset } from "../input/define.ts";
import type { Dataset, HistoryEntry } from "../model/types.ts";
import { Evidence } from "./evidence.ts";

const empty = defineDataset({
  id: "d",
  title: "D",
  source: "https://example.org/plan 2000-01-01",
  reviewedThrough: "2040-12-31",
  commitments: { c: { title: "C", party: "p", history: [{ key: "template", text: "x" }] } },
});
const [commitment] = empty.commitments;
const template = commitment!.history[0]!;

/** A dataset whose entry n is published in the year 2001 + n, and corrects what is given. */
function withEntries(
  entries: readonly { readonly corrects: number | null; readonly year: number }[],
): Dataset {
  const history = entries.map(({ corrects, year }, n): HistoryEntry => ({
    ...template,
    id: `c/${n}`,
    corrects: corrects === null ? null : `c/${corrects}`,
    citations: [{ source: `s${year}`, passages: [], paraphrase: null, doubtful: false }],
  }));
  const source = empty.sources[0]!;
  const years = [...new Set(entries.map(({ year }) => year))];
  return {
    ...empty,
    sources: [source, ...years.map((year) => ({ ...source, id: `s${year}`, published: String(year) }))],
    commitments: [{ ...commitment!, history }],
  };
}
function inForce(dataset: Dataset, until: string): readonly string[] {
  const evidence = new Evidence(indexOf(dataset), parseIsoDay(until)!, "latest");
  return dataset.commitments[0]!.history.filter((entry) => evidence.inForce(entry)).map(({ id }) =>
    id.slice(2),
  );
}

describe("the facts in force on a day", () => {
  it("are those published by then", () => {
    const dataset = withEntries([
      { corrects: null, year: 2001 },
      { corrects: null, year: 2002 },
    ]);
    expect(inForce(dataset, "2001-12-30")).toEqual([]);
    expect(inForce(dataset, "2001-12-31")).toEqual(["0"]);
    expect(inForce(dataset, "2002-12-31")).toEqual(["0", "1"]);
  });
  it("do not include what a fact in force corrects, from the day of the correction on", () => {
    const dataset = withEntries([
      { corrects: null, year: 2001 },
      { corrects: 0, year: 2002 },
    ]);
    expect(inForce(dataset, "2002-12-30")).toEqual(["0"]);
    expect(inForce(dataset, "2002-12-31")).toEqual(["1"]);
  });
  it("include again what was corrected, once the correction is corrected", () => {
    const dataset = withEntries([
      { corrects: null, year: 2001 },
      { corrects: 0, year: 2002 },
      { corrects: 1, year: 2003 },
    ]);
    expect(inForce(dataset, "2003-12-31")).toEqual(["0", "2"]);
  });
  it("withdraw nothing where facts correct one another in a circle", () => {
    const dataset = withEntries([
      { corrects: 1, year: 2001 },
      { corrects: 0, year: 2001 },
      { corrects: 2, year: 2001 },
    ]);
    expect(inForce(dataset, "2001-12-31")).toEqual(["0", "1", "2"]);
  });
  it("leave out what only doubtful citations support", () => {
    const dataset = withEntries([{ corrects: null, year: 2001 }]);
    const [entry] = dataset.commitments[0]!.history;
    const doubtful = { ...entry!, citations: [{ ...entry!.citations[0], doubtful: true }] as const };
    const other = { ...dataset, commitments: [{ ...commitment!, history: [doubtful] }] };
    expect(inForce(other, "2040-12-31")).toEqual([]);
  });
  it("are the same whichever of two corrections came first", () => {
    const dataset = withEntries([
      { corrects: null, year: 2001 },
      { corrects: 0, year: 2002 },
      { corrects: 0, year: 2003 },
      { corrects: 1, year: 2004 },
    ]);
    expect(inForce(dataset, "2003-12-31")).toEqual(["1", "2"]);
    // The first correction is withdrawn; the second still holds.
    expect(inForce(dataset, "2004-12-31")).toEqual(["2", "3"]);
  });
  it("are settled for each chain by itself", () => {
    const chain = [
      { corrects: null, year: 2001 },
      { corrects: 0, year: 2002 },
      { corrects: null, year: 2001 },
      { corrects: 2, year: 2003 },
      { corrects: 3, year: 2004 },
    ];
    expect(inForce(withEntries(chain), "2003-12-31")).toEqual(["1", "3"]);
    expect(inForce(withEntries(chain), "2004-12-31")).toEqual(["1", "2", "4"]);
  });
  it("settle a chain of 100,000 corrections in one pass", () => {
    const n = 100_000;
    const dataset = withEntries(
      Array.from({ length: n }, (_, i) => ({ corrects: i === 0 ? null : i - 1, year: 2001 })),
    );
    expect(inForce(dataset, "2001-12-31")).toHaveLength(n / 2);
  });
  it.each([
    // 1 has two corrections, and each of them is withdrawn: 1 holds.
    ["two that do not hold", [null, 0, 1, 1, 2, 3], [1, 4, 5]],
    // 2 is withdrawn twice, and 3 is restored only after that: 1 waits for 3.
    ["one withdrawn twice, one restored", [null, 0, 1, 1, 3, 4, 2, 2], [0, 3, 5, 6, 7]],
    ["a circle beside them", [null, 0, 1, 1, 2, 3, 7, 6], [1, 4, 5, 6, 7]],
  ] as const)(
    "wait for every correction of a fact, in whatever order they stand: %s",
    (_, corrects, expected) => {
      fc.assert(
        fc.property(fc.shuffledSubarray([...corrects.keys()], { minLength: corrects.length }), (order) => {
          const place = (i: number): number => order.indexOf(i);
          const entries = order.map((i) => ({
            corrects: corrects[i] == null ? null : place(corrects[i]),
            year: 2001,
          }));
          const places = inForce(withEntries(entries), "2001-12-31").map(Number);
          expect(places.map((at) => order[at]!).toSorted((x, y) => x - y)).toEqual(expected);
        }),
      );
    },
  );
  it("agree with the rule in circles too: what no fact settles withdraws nothing", () => {
    const entry = fc.record({
      corrects: fc.option(fc.nat(9), { nil: null, freq: 6 }),
      year: fc.integer({ min: 2001, max: 2002 }),
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 10 }), (drawn) => {
        const entries = drawn.map(({ corrects, year }) => ({
          corrects: corrects !== null && corrects < drawn.length ? corrects : null,
          year,
        }));
        const isPublished = (i: number): boolean => entries[i]!.year <= 2001;
        const settled = new Map<number, boolean>();
        for (let before = -1; before !== settled.size;) {
          before = settled.size;
          for (const i of entries.keys()) {
            if (settled.has(i)) continue;
            const by = [...entries.keys()].filter((k) => entries[k]!.corrects === i && isPublished(k));
            if (by.some((k) => settled.get(k) === true)) settled.set(i, false);
            else if (by.every((k) => settled.get(k) === false)) settled.set(i, true);
          }
        }
        const expected = [...entries.keys()].filter((i) => isPublished(i) && settled.get(i) !== false);
        expect(inForce(withEntries(entries), "2001-12-31")).toEqual(expected.map(String));
      }),
      { numRuns: 1000 },
    );
  });
  it("agree with the rule read word for word, wherever no circle is", () => {
    const entry = fc.record({
      corrects: fc.option(fc.nat(30), { nil: null }),
      year: fc.integer({ min: 2001, max: 2004 }),
    });
    fc.assert(
      fc.property(
        fc.array(entry, { maxLength: 30 }),
        fc.integer({ min: 2001, max: 2004 }),
        (drawn, until) => {
          const entries = drawn.map((e, i) => ({
            ...e,
            corrects: e.corrects !== null && e.corrects < i ? e.corrects : null,
          }));
          const holds = (i: number): boolean =>
            entries[i]!.year <= until && !entries.some(({ corrects }, k) => corrects === i && holds(k));
          const expected = entries.flatMap((_, i) => (holds(i) ? [String(i)] : []));
          expect(inForce(withEntries(entries), `${until}-12-31`)).toEqual(expected);
        },
      ),
    );
  });
});

describe("what was published by a day", () => {
  const dataset: Dataset = {
    ...empty,
    sources: [{ ...empty.sources[0]!, id: "month", published: "2024-06" }],
    events: [
      {
        ...template,
        id: "meeting",
        title: { en: "A meeting" },
        identifiers: [],
        date: "2024-05-01",
        citations: [{ source: "month", passages: [], paraphrase: null, doubtful: false }],
      },
    ],
  };
  const evidence = (until: string, publicationDate: "latest" | "earliest" = "latest"): Evidence =>
    new Evidence(indexOf(dataset), parseIsoDay(until)!, publicationDate);

  it("is a source from the last day of its publication date on, or from the first", () => {
    expect(evidence("2024-06-29").isSourcePublished("month")).toBe(false);
    expect(evidence("2024-06-30").isSourcePublished("month")).toBe(true);
    expect(evidence("2024-05-31", "earliest").isSourcePublished("month")).toBe(false);
    expect(evidence("2024-06-01", "earliest").isSourcePublished("month")).toBe(true);
    expect(evidence("2024-06-30").isSourcePublished("another")).toBe(false);
  });
  it("is what speaks of several sources, once all of them are", () => {
    expect(evidence("2024-06-30").areOut([])).toBe(true);
    expect(evidence("2024-06-30").areOut(["month"])).toBe(true);
    expect(evidence("2024-06-29").areOut(["month"])).toBe(false);
    expect(evidence("2024-06-30").areOut(["month", "another"])).toBe(false);
  });
  it("is a fact from the same day on", () => {
    const [event] = dataset.events;
    expect(evidence("2024-06-30").publishedOn(event!)).toBe(parseIsoDay("2024-06-30"));
    expect(evidence("2024-06-30", "earliest").publishedOn(event!)).toBe(parseIsoDay("2024-06-01"));
  });
  it("is an event by its id, once it is in force", () => {
    expect(evidence("2024-06-29").event("meeting")).toBeNull();
    expect(evidence("2024-06-30").event("meeting")).toBe(dataset.events[0]);
    expect(evidence("2024-06-30").event("another")).toBeNull();
  });
});
