import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess, linearPace } from "@policytrack/core";
import { countedItems, fallenDueOf, verdictCounts } from "@policytrack/formats/view";
import { en, languages } from "@policytrack/formats/words";
import { nordia } from "../../../formats/src/record-fixture.ts";
import { changeMarks } from "./change-marks.ts";
import { correctionHref } from "./corrections.ts";
import { addDays } from "./days.ts";
import { nearestTerm } from "./nearest-term.ts";
import { gridOf } from "./numbers.ts";
import { reportModel } from "./report-model.ts";
import { timeScale } from "./scale.ts";
import { countNames, ledeOf, select } from "./selection.ts";
import { shardsOf } from "./shards.ts";
import { firstState, type State } from "./state.ts";
import { mergeSubsets, subsetOf } from "./subset.ts";
import type { Site } from "./site.ts";

const days = { on: "2026-04-30", evidenceUntil: "2026-04-30" };
const model = reportModel(
  { assessment: assess(nordia), words: en, methods: [linearPace] },
  { kind: "whole" },
);
const { rows } = model;
const chosen = firstState(days);

describe("A search", () => {
  it("finds the words that the page prints for verdicts", () => {
    for (const { code, items } of verdictCounts(
      en,
      rows.flatMap((row) => row.items),
    )) {
      const found = select(model, { ...chosen, verdict: code });
      expect(found.items.map(({ id }) => id)).toEqual(expect.arrayContaining(items.map(({ id }) => id)));
      const [first] = items;
      const searched = select(model, { ...chosen, search: first?.timeliness.text ?? "" });
      expect(searched.items.map(({ id }) => id)).toEqual(expect.arrayContaining(items.map(({ id }) => id)));
    }
  });

  it("takes several words in any order, in full or half width and any case", () => {
    const found = (search: string): readonly string[] =>
      select(model, { ...chosen, search }).rows.map(({ id }) => id);
    expect(found("CENTRE joint")).toEqual(["centre"]);
    expect(found("ｃｅｎｔｒｅ")).toEqual(found("centre"));
    expect(found("no such thing")).toEqual([]);
  });

  it("by a verdict leaves exactly what is counted under it, on each side of the due day", () => {
    const all = rows.flatMap((row) => row.items);
    for (const { code, items, n } of verdictCounts(en, all)) {
      const left = (due: State["due"]) =>
        select(model, { ...chosen, verdict: code, due }).items.map(({ id }) => id);
      expect(left(null).toSorted()).toEqual(items.map(({ id }) => id).toSorted());
      expect([...left("fallen-due"), ...left("ahead"), ...left("ended")].toSorted()).toEqual(
        left(null).toSorted(),
      );
      expect(countedItems(items)).toHaveLength(n);
    }
    const undated = rows.filter(({ items }) => items.length === 0);
    for (const choice of [{ due: "none" }, { verdict: "no-deadline" }] as const)
      expect(select(model, { ...chosen, ...choice }).rows).toEqual(undated);
  });

  it("leaves all readings of a promise, also by a verdict that one of them alone has", () => {
    const treaty = rows.filter((row) => countedItems(row.items).some(({ code }) => code === "by-reading"));
    expect(treaty).toHaveLength(1);
    const listed = { ...model, rows: treaty };
    for (const verdict of ["by-reading", "overdue", "on-time"])
      expect(select(listed, { ...chosen, verdict }).rows).toEqual(treaty);
  });

  it("by a mark leaves what one party commits to alone, or what one report alone says", () => {
    const alone = select(model, { ...chosen, mark: "alone" }).rows;
    expect(alone).toEqual(rows.filter(({ committing }) => committing.length === 1));
    const inferred = select(model, { ...chosen, mark: "one-report" }).items;
    expect(inferred).toEqual(inferred.filter(({ byOneReport }) => byOneReport));
  });

  it("finds statements that are not counted, and says that no commitment fits", () => {
    const [row] = rows;
    const listed = {
      rows: rows.slice(1),
      context: row === undefined ? [] : [{ ...row, title: "Zwölf Boxkämpfer" }],
      otherIds: {},
    };
    const selection = select(listed, { ...chosen, search: "boxkampfer" });
    expect(selection.rows).toEqual([]);
    expect(selection.context).toHaveLength(1);
    for (const words of languages)
      expect(ledeOf(words, model, selection)[0]?.key).toBe("selection/not-counted");
  });

  it("by a party that commits to nothing leaves the statements that name it", () => {
    const alsoNamed = [{ id: "elsewhere", text: "Elsewhere" }];
    const [first, ...others] = model.context.map((row) => ({ ...row, alsoNamed: [] }));
    const listed = { ...model, context: first === undefined ? [] : [{ ...first, alsoNamed }, ...others] };
    const { rows: found, context } = select(listed, { ...chosen, party: "elsewhere" });
    expect([found, context.map(({ id }) => id)]).toEqual([[], [first?.id]]);
  });

  it("finds a name as it is printed, with what keeps it on one line", () => {
    const [row] = rows;
    const listed = {
      rows: row === undefined ? [] : [{ ...row, title: "일본\u2060·\u2060한국" }],
      context: [],
      otherIds: {},
    };
    for (const search of ["일본·한국", "일본\u2060·\u2060한국"])
      expect(select(listed, { ...chosen, search }).rows).toHaveLength(1);
  });

  it("finds a party of several records by its name in each of them", () => {
    const [row] = rows;
    const of = (id: string) => ({
      ...(row as NonNullable<typeof row>),
      committing: [{ id, text: "Nordia" }],
      parties: [{ id, text: "Nordia" }],
    });
    const listed = {
      rows: [of("one:nordia"), of("two:nordia")],
      context: [],
      otherIds: { "three:norden": "one:nordia" },
    };
    const [name, ...others] = countNames(listed.rows, ({ parties }) => parties);
    expect([name, others]).toEqual([{ id: "nordia", text: "Nordia", n: 2 }, []]);
    expect(select(listed, { ...chosen, party: "nordia" }).rows).toHaveLength(2);
    expect(select(listed, { ...chosen, party: "two:nordia" }).rows).toHaveLength(1);
    expect(
      select(listed, { ...chosen, party: "three:norden" }).rows.map(({ committing: [by] }) => by?.id),
    ).toEqual(["one:nordia"]);
  });

  it("finds what criteria ask for and what they measure, in each language", () => {
    const measured = new Map(nordia.indicators.map((one) => [one.id, one.title]));
    for (const { id, criteria } of nordia.commitments) {
      if (!rows.some((row) => row.id === id)) continue;
      const targets = criteria.flatMap(({ terms }) => terms.flatMap(({ target }) => target ?? []));
      const names = [
        ...criteria.flatMap(({ title, text }) => [title, text]),
        ...targets.map(({ indicator }) => measured.get(indicator) ?? null),
      ].flatMap((name) => Object.values(name ?? {}));
      for (const search of names)
        expect(select(model, { ...chosen, search }).rows.map((row) => row.id)).toContain(id);
    }
  });

  it("has a lede of its own that counts what its rows are", () => {
    const selection = select(model, { ...chosen, search: "nordia" });
    const fallen = fallenDueOf(selection.items);
    for (const words of languages) {
      const [searched, first] = ledeOf(words, model, selection);
      expect(searched?.key).toBe("selection/mention");
      expect(searched?.text).toContain(words.quote("nordia"));
      const [count] = first?.pieces.filter(({ kind }) => kind === "number") ?? [];
      expect(count?.ids).toHaveLength(fallen.length);
    }
    expect(
      ledeOf(en, model, {
        isWhole: false,
        search: null,
        rows: [],
        items: [],
        context: [],
        instead: null,
      })[0]?.text,
    ).toBe("No commitment fits.");
  });
});

describe("Parties that make statements alone", () => {
  it("are those with a part in a statement, commit to nothing, and are no part of another", () => {
    const statement = nordia.commitments.find(({ classification }) => classification !== "commitment");
    const [whole, part, addressed] = ["elsewhere", "its-minister", "neighbour"].map((id) => ({
      ...(nordia.parties[0] as NonNullable<(typeof nordia.parties)[0]>),
      id,
      names: { en: id },
      partOf: id === "its-minister" ? "elsewhere" : null,
    }));
    const roles = [
      { party: "elsewhere", role: "involved", sources: [] },
      { party: "its-minister", role: "involved", sources: [] },
      { party: "neighbour", role: "addressed", sources: [] },
    ] as const;
    const dataset = {
      ...nordia,
      parties: [...nordia.parties, whole, part, addressed].flatMap((one) => one ?? []),
      commitments: nordia.commitments.map((one) =>
        one === statement ? { ...one, parties: [...one.parties, ...roles] } : one,
      ),
    };
    const { onlyStating, context } = reportModel(
      { assessment: assess(dataset), words: en, methods: [] },
      { kind: "whole" },
    );
    expect(onlyStating).toEqual([...model.onlyStating, { id: "elsewhere", text: "elsewhere" }]);
    const named = context.find(({ id }) => id === statement?.id)?.alsoNamed.map(({ id }) => id);
    expect(named).toEqual(expect.arrayContaining(["elsewhere", "neighbour"]));
    expect(named).not.toContain("its-minister");
  });
});

describe("A part of a record", () => {
  it("is assessed as in the whole", () => {
    const whole = assess(nordia, { on: "2025-06-30" });
    for (const commitment of whole.commitments) {
      const [alone] = assess(subsetOf(nordia, [commitment.id]), { on: "2025-06-30" }).commitments;
      expect(JSON.stringify(alone)).toBe(JSON.stringify(commitment));
    }
  });

  it("makes the whole again with the others", () => {
    const ids = nordia.commitments.map(({ id }) => id);
    const parts = [ids.slice(0, 3), ids.slice(3)].map((list) => subsetOf(nordia, list));
    expect(JSON.stringify(assess(mergeSubsets(parts)).commitments)).toBe(
      JSON.stringify(assess(nordia).commitments),
    );
    expect(shardsOf(nordia).parts).toHaveLength(1);
  });
});

describe("The ticks of the slider", () => {
  const marks = changeMarks(nordia, { first: "2022-12-31", last: days.on, until: days.on });
  it("are tall on exactly the days on which a verdict is another one than on the day before", () => {
    for (const { day, ids, verdicts } of marks) {
      const said = (on: string): ReadonlyMap<string, string> =>
        new Map(
          assess(nordia, { on }).commitments.map(({ id, criteria }) => [
            id,
            criteria
              .map(({ possibleTimeliness, verdicts: all, tally }) =>
                tally !== null || all.some(({ due }) => due !== null) ? possibleTimeliness.join() : "",
              )
              .join(),
          ]),
        );
      const [before, after] = [said(addDays(day, -1)), said(day)];
      expect(
        ids.filter((id) => before.get(id) !== after.get(id)),
        day,
      ).toEqual(expect.arrayContaining([...verdicts]));
    }
    expect(marks.some(({ verdicts }) => verdicts.length > 0)).toBe(true);
  });
});

describe("A drawing", () => {
  it("has every day in it, in order, also where far years are folded", () => {
    const day = fc.integer({ min: 0, max: 30_000 }).map((n) => addDays("1990-01-01", n));
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 8 }), day, (some, on) => {
        const { at } = timeScale(some, on);
        const places = some.toSorted().map(at);
        expect(places.every((place) => place >= 0 && place <= 1)).toBe(true);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
    );
  });

  it("has round lines that hold every value", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 1, maxLength: 6 }),
        (values) => {
          const grid = gridOf(values);
          expect(grid.length).toBeLessThan(13);
          expect(Math.min(...grid)).toBeLessThanOrEqual(Math.min(0, ...values));
          expect(Math.max(...grid)).toBeGreaterThanOrEqual(Math.max(...values) - 1e-6);
        },
      ),
    );
    expect(gridOf([30_000, 211])).toEqual([0, 10_000, 20_000, 30_000]);
  });
});

describe("A report of an error", () => {
  const site = { title: "T", corrections: null, repository: "https://github.com/o/r/" } as Site;
  const report = {
    about: "a/b",
    day: "2024-01-02",
    words: { report: "Error", asOf: "As of", source: "Source", id: "Id" },
  };
  it("carries the fact to the issues of the repository, to a letter or to a form", () => {
    expect(correctionHref(site, report)).toMatch(
      /^https:\/\/github\.com\/o\/r\/issues\/new\?title=Error%3A%20a%2Fb&body=/u,
    );
    expect(correctionHref({ ...site, corrections: "mailto:a@b.org" }, report)).toMatch(
      /^mailto:a@b\.org\?subject=Error/u,
    );
    expect(correctionHref({ ...site, corrections: "https://a.org/?f=1" }, report)).toMatch(
      /^https:\/\/a\.org\/\?f=1&title=/u,
    );
    expect(correctionHref({ ...site, repository: null }, report)).toBeNull();
  });
});

describe("A search that finds nothing", () => {
  it("has the nearest word of the list, where one is near", () => {
    const [word = ""] = nearestTerm("chargng", rows)?.split(" ") ?? [];
    expect(word).toBe("charging");
    expect(nearestTerm("chargng nordia", rows)).toBe("charging nordia");
    for (const search of ["", "xx", "zzzzzzzz", "charging"]) expect(nearestTerm(search, rows)).toBeNull();
  });

  it("leads to something that is found", () => {
    fc.assert(
      fc.property(fc.constantFrom("statons", "archve", "summmit", "canel", "nrodia"), (search) => {
        const { rows: found, instead } = select(model, { ...chosen, search });
        expect(instead).toBe(nearestTerm(search, rows));
        expect(found.length).toBeGreaterThan(0);
        expect(found).toEqual(select(model, { ...chosen, search: instead ?? "" }).rows);
      }),
    );
  });

  it("is not read as another word where a filter is what leaves nothing", () => {
    const { rows: found, instead } = select(model, { ...chosen, search: "archive", party: "nobody" });
    expect([found, instead]).toEqual([[], null]);
  });
});

describe("A search in another language than that of the page", () => {
  it("finds titles and names of parties and domains", () => {
    const found = (search: string): number => select(model, { ...chosen, search }).rows.length;
    for (const search of [
      "ノルディア",
      "のるでぃあ",
      "ﾉﾙﾃﾞｨｱ",
      "노르디아",
      "貿易",
      "무역",
      "ＡＲＣＨＩＶＥ",
      "nórdia",
    ])
      expect(found(search), search).toBeGreaterThan(0);
  });
});
