import {
  assess,
  defineDataset,
  linearPace,
  type Dataset,
  type DatasetInput,
  type Ids,
  UsageError,
} from "@policytrack/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostile } from "../hostile-fixture.ts";
import { days, nordia } from "../record-fixture.ts";
import {
  badge,
  changesView,
  commitmentView,
  countedItems,
  explanationView,
  feedEntries,
  linkPreview,
  reportView,
  type CountView,
  type Piece,
} from "../view.ts";
import { en, ja, languages, type Words } from "../words.ts";

const on = "2026-04-30";
const options = (words: Words) => ({ words, methods: [linearPace] });

/** Every text of a view, wherever it is. */
function textsOf(value: unknown, key = ""): readonly string[] {
  if (typeof value === "string")
    return ["text", "remaining", "period", "dateText", "title", "label", "summary"].includes(key)
      ? [value]
      : [];
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => textsOf(item, key));
  // Typed values as core has them.
  return Object.entries(value).flatMap(([name, of]) =>
    name === "step" || name === "reading" ? [] : textsOf(of, name),
  );
}

function piecesOf(value: unknown): readonly Piece[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(piecesOf);
  return Object.entries(value).flatMap(([name, of]) => (name === "pieces" ? (of as Piece[]) : piecesOf(of)));
}

const faults = /undefined|NaN|Infinity|\[object|\{\w+[|}]|“”|「」|‘’/;

function everyView(dataset: Dataset<Ids>, day: string, words: Words): readonly unknown[] {
  const assessment = assess(dataset, { on: day });
  const given = options(words);
  return [
    reportView(assessment, given),
    ...dataset.parties.map(({ id }) =>
      reportView(assessment, { ...given, scope: { kind: "party", party: id } }),
    ),
    ...assessment.commitments.map(({ id }) => commitmentView(assessment, id, given)),
    ...assessment.commitments.map(({ id }) => badge(assessment, id, given)),
    ...assessment.verdicts.map((verdict) => explanationView(assessment, verdict, given)),
    changesView(assess(dataset, { on: "2023-02-01" }), assessment, given),
  ];
}

describe("Every view", () => {
  it.each(languages)("is whole and in its own language on any day ($tag)", (words) => {
    for (const day of days) {
      for (const view of everyView(nordia, day, words)) {
        const texts = textsOf(view);
        for (const text of texts) {
          expect(text).not.toMatch(faults);
          if (words.tag !== "en") expect(text).not.toMatch(/[a-z]{2}/i);
        }
      }
    }
  });

  it.each(languages)("is plain data: JSON loses nothing of it ($tag)", (words) => {
    for (const view of everyView(nordia, on, words)) expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });

  it.each(languages)("fills no template with what a text of the data looks like ($tag)", (words) => {
    for (const view of everyView(hostile, on, words))
      expect(textsOf(view).join(" ")).not.toMatch(/undefined|\[object/);
    expect(textsOf(everyView(hostile, on, words)).some((text) => text.includes("{url} {count}"))).toBe(true);
  });

  it("leads from every number and every verdict to what it counts", () => {
    const counted = everyView(nordia, on, en)
      .flatMap(piecesOf)
      .filter(({ kind }) => kind === "number" || kind === "verdict");
    expect(counted.filter(({ ids }) => ids.length === 0).map(({ text }) => text)).toEqual([]);
    expect(counted.length).toBeGreaterThan(100);
  });

  it("makes the text of a sentence of its pieces", () => {
    const { lede } = reportView(assess(nordia, { on }), options(ja));
    for (const { text, pieces } of lede) expect(pieces.map((piece) => piece.text).join("")).toBe(text);
  });

  it("is made of any record that parses, on any day, with any evidence", () => {
    const day = fc
      .integer({ min: 19_300, max: 22_500 })
      .map((one) => new Date(one * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, fc.constantFrom(...languages), (at, until, words) => {
        const assessment = assess(nordia, { on: at, evidenceUntil: until });
        const view = reportView(assessment, options(words));
        for (const text of textsOf(view)) expect(text).not.toMatch(faults);
      }),
      { numRuns: 40 },
    );
  });
});

describe("A report", () => {
  const report = reportView(assess(nordia, { on }), options(en));

  it("answers first", () => {
    expect(en.paragraph(report.lede)).toBe(
      "Eleven items have fallen due: three were missed, three are overdue, two have no report since the due date, one was on time or late, one was on time and one depends on the reading (on time or overdue). One was closed before it was due. “Make 20 % of power clean in 2024”: in 2024 the figure was 17.5%; the promise was 20% for 2024: missed. One of the 15 commitments has no deadline, so it cannot be late. Next due is the end of 2026.",
    );
  });

  it("has one set of words for its lede, counts, groups and rows", () => {
    const ids = (counts: readonly CountView[]): readonly string[] =>
      counts.flatMap((one) => one.ids).toSorted();
    const { counts, items, rows, groups } = report;
    expect(ids(counts.items.fallenDue)).toEqual(
      items
        .filter((item) => item.fallenDue)
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(ids(counts.items.timeliness)).toEqual(items.map(({ id }) => id).toSorted());
    expect(ids(counts.commitments.timeliness)).toEqual(rows.map(({ id }) => id).toSorted());
    expect(ids(counts.commitments.group)).toEqual(
      groups.flatMap((group) => group.rows.map(({ id }) => id)).toSorted(),
    );
    expect(rows.flatMap((row) => row.items.map(({ id }) => id)).toSorted()).toEqual(
      items.map(({ id }) => id).toSorted(),
    );
    for (const { n, ids: found } of [...counts.items.fallenDue, ...counts.items.timeliness])
      expect(countedItems(items.filter(({ id }) => found.includes(id)))).toHaveLength(n);
  });

  it("counts firmness by its own scale, and who stated it apart", () => {
    const of = (counts: readonly CountView[]) => Object.fromEntries(counts.map(({ code, n }) => [code, n]));
    expect(of(report.counts.commitments.statedBy)).toEqual({ all: 2, some: 1, none: 12 });
    expect(report.counts.commitments.firmness.map(({ code }) => code)).toEqual([
      "stated",
      "proposed",
      "planned",
      "pledged",
      "agreed",
      "adopted",
      "in-law",
    ]);
  });

  it("shows what is past its date first, missed before overdue before unreported", () => {
    expect(report.groups[0]?.group).toBe("past-date");
    const words = report.items.map(({ timeliness }) => timeliness.possible[0]);
    expect(words.indexOf("overdue")).toBeGreaterThan(words.lastIndexOf("missed"));
    expect(words.indexOf("unreported")).toBeGreaterThan(words.lastIndexOf("overdue"));
  });

  it("shows an interim step that is past its date beside a promise that is not due", () => {
    const stations = report.rows.find(({ id }) => id === "stations");
    expect(stations).toMatchObject({ group: "past-date", timeliness: { possible: ["not-due"] } });
    expect(stations?.items.map(({ stage, timeliness }) => [stage, timeliness.text])).toEqual([
      ["interim", "overdue"],
      ["final", "not due yet"],
    ]);
  });

  it("keeps figures typed beside their text", () => {
    const item = report.items.find(({ id }) => id === "stations/final");
    expect(item?.target?.latest).toMatchObject({
      value: { min: 36, max: 41 },
      unit: "stations",
      text: "36 to 41 stations",
    });
    expect(item?.progress[0]).toMatchObject({
      method: { id: "linear-pace", text: "Straight line" },
      pace: { possible: ["behind"] },
    });
  });

  it("lists positions and what is not on record, and counts neither", () => {
    expect(report.context.map(({ id }) => id)).toEqual(["principle"]);
    const early = reportView(assess(nordia, { on: "2024-01-01" }), options(en));
    expect(early.notOnRecord.map(({ id, state }) => [id, state.text])).toEqual([
      ["later", "not published yet"],
    ]);
    expect(early.notOnRecord[0]?.sentence.text).toBe("This was not on record on 1 January 2024.");
    expect(early.counts.commitments.total).toBe(14);
  });

  it("says how far evidence has been searched for where the day is later", () => {
    const { notes } = reportView(
      assess(nordia, { on: "2027-01-01", evidenceUntil: "2026-05-01" }),
      options(en),
    );
    expect(notes.map(({ text }) => text)).toEqual([
      "As of 1 January 2027, by evidence published until 1 May 2026.",
      "No evidence published after 30 April 2026 has been searched for.",
    ]);
  });

  it("counts apart what rests on one report by somebody else", () => {
    const input = {
      id: "reported",
      title: "Reported",
      source: "https://example.org 2024-01-01",
      reviewedThrough: "2025-01-01",
      commitments: [
        { title: "Reported by one", party: "xx", due: "by 2024-06", attribution: "reported" },
        {
          title: "Said by itself",
          party: "xx",
          due: "by 2024-06",
          statedBy: "xx",
          attribution: "own-statement",
        },
      ],
    } as const satisfies DatasetInput;
    const { items, lede } = reportView(assess(defineDataset(input)), options(en));
    expect(items.filter(({ byOneReport }) => byOneReport).map(({ commitmentId }) => commitmentId)).toEqual([
      "reported-by-one",
    ]);
    expect(lede.map(({ text }) => text)).toContain("One of them rests on one report.");
  });

  it("of a party speaks of its own part of what several do", () => {
    const of = (party: string) =>
      reportView(assess(nordia, { on }), { ...options(en), scope: { kind: "party", party } });
    const ratify = (party: string) => of(party).items.find(({ criterionId }) => criterionId === "ratified");
    expect(ratify("nordia")).toMatchObject({ id: "ratify/ratified/nordia", timeliness: { text: "on time" } });
    expect(ratify("sudia")).toMatchObject({ id: "ratify/ratified/sudia", timeliness: { text: "overdue" } });
    expect(of("nordia").lede[0]?.text).toMatch(/^Of the items of Nordia, \w+ have fallen due: /);
    expect(of("council").lede.map(({ text }) => text)).toEqual([
      "Council had no commitment on record on 30 April 2026.",
    ]);
  });

  it("of a selection speaks of it alone", () => {
    const select = (...commitments: readonly string[]) =>
      reportView(assess(nordia, { on }), {
        ...options(en),
        scope: { kind: "selection", commitments },
      }).lede.map(({ text }) => text);
    expect(select("panel", "share")[0]).toBe("Two items have fallen due, and both were missed.");
    expect(select("support")).toEqual(["Nothing here has a due day, so nothing can be late."]);
    expect(select()).toEqual(["No commitment fits."]);
    expect(() => select("nothing")).toThrow(UsageError);
  });

  it("of a record without anything says so", () => {
    expect(
      reportView(assess(nordia, { on: "2020-01-01" }), options(en)).lede.map(({ text }) => text),
    ).toEqual(["Nothing was on record on 1 January 2020."]);
    const undated = defineDataset({
      id: "undated",
      title: "Undated",
      source: "https://example.org 2024-01-01",
      reviewedThrough: "2025-01-01",
      commitments: [
        { title: "A promise", party: "xx" },
        { title: "Another", party: "xx" },
      ],
    } satisfies DatasetInput) as Dataset<Ids>;
    expect(reportView(assess(undated), options(en)).lede.map(({ text }) => text)).toEqual([
      "Nothing here has a due day, so nothing can be late.",
    ]);
  });
});

describe("One commitment", () => {
  const of = (id: string, day = on) => commitmentView(assess(nordia, { on: day }), id, options(en));

  it.each([
    [
      "centre",
      "It was delivered on 10 May 2024. Whether that was on time or late depends on which day “early 2024” means.",
    ],
    ["panel", "It was not delivered on 20 April 2024, and it can no longer be."],
    [
      "meetings",
      "Of the three due so far, one has no report since the due date, one was late and one was on time; next due is the end of 2026.",
    ],
    ["ratify", "Nordia: on time; Sudia: overdue."],
    ["canal", "It was given up on 1 March 2025, before it was due."],
    ["bridge", "It was delivered on 2 May 2024, on time. It was later reversed."],
    [
      "stations",
      "At the end of 2025 Nordia had 36 to 41 of the 100 stations promised for the end of 2030. That is short of a straight line to the target, after 38% of the time. Its own step, 50 stations by the end of 2025, is overdue. The promise itself is not due until the end of 2030.",
    ],
  ])("is told in its sentences: %s", (id, text) => {
    expect(en.paragraph(of(id).sentences)).toBe(text);
    expect(linkPreview(assess(nordia, { on }), id, options(en)).description).toBe(text);
  });

  it("says why in four parts", () => {
    const criterion = of("treaty").criteria.find(({ criterionId }) => criterionId === "treaty");
    expect(criterion?.why.map(({ part, sentence }) => [part, sentence.text])).toEqual([
      ["set", "It is to be done by the end of 2024."],
      ["known", "The latest report (20 January 2025) says “in progress”."],
      ["known", "Council said that the deadline would not be or was not met."],
      [
        "rule",
        "The time set (by the end of 2024) has passed, sources show that it was not done by then, and it can still be done, so it is overdue.",
      ],
      ["open", "It can still be done; then it would be late."],
    ]);
  });

  it("cites each source once, and none that came out later", () => {
    const { sourceList, history } = of("bridge", "2024-12-31");
    expect(sourceList.map(({ id, number }) => [id, number])).toEqual([
      ["declaration", 1],
      ["news-2024", 2],
    ]);
    expect(history.map(({ id }) => id)).toHaveLength(1);
    const known = new Set(sourceList.map(({ id }) => id));
    for (const { sourceIds } of history) expect(sourceIds.every((id) => known.has(id))).toBe(true);
  });

  it("tells who replied, when and about which facts, once that was published", () => {
    const repliesOn = (day: string) =>
      commitmentView(assess(nordia, { on: day }), "archive", options(en)).replies;
    expect(repliesOn("2026-02-28")).toEqual([]);
    expect(repliesOn(on)).toMatchObject([
      {
        statedBy: [{ id: "nordia-ministry" }],
        about: [{ id: "archive/not-opened" }],
        aboutText: "about: 20 March 2024: in progress",
        text: "The hall is the archive.",
        sourceIds: ["report-2025"],
      },
    ]);
  });

  it("cites the source of each value, and names once who published a source without a title", () => {
    const dataset = defineDataset({
      id: "buses",
      title: "Buses",
      source: "plan",
      reviewedThrough: "2025-06-30",
      sources: {
        plan: { publisher: "Ministry", published: "2024-01-01" },
        count: { title: "Count", publisher: "Office", published: "2025-02-01" },
      },
      indicators: {
        buses: { title: "Buses", observations: [{ date: "2024", value: 64, source: "count" }] },
      },
      commitments: {
        buses: { title: "Buses", party: "x", indicator: "buses", atLeast: 100, due: "by 2026" },
      },
    }) as Dataset<Ids>;
    const { sourceList, history } = commitmentView(assess(dataset), "buses", options(en));
    expect(sourceList.map(({ title, publisher }) => [title, publisher])).toEqual([
      ["Ministry", null],
      ["Count", "Office"],
    ]);
    expect(history.map(({ sourceIds }) => sourceIds)).toEqual([["count"]]);
  });

  it("that moved its deadline shows what the first would be", () => {
    const [verdict] = of("port").criteria[0]?.verdicts ?? [];
    expect(verdict?.original?.due).toBe("2024-12-31");
    const texts = of("port").criteria.flatMap(({ why }) => why.map(({ sentence }) => sentence.text));
    expect(texts).toContain(
      "An earlier term, the end of 2024, was replaced; by it the verdict would be no report since the due date.",
    );
  });

  it("that is not on record is refused", () => {
    expect(() => of("later", "2024-01-01")).toThrow(UsageError);
  });

  it("has a badge with its word", () => {
    expect(badge(assess(nordia, { on }), "panel", options(en))).toMatchObject({
      verdict: { text: "missed" },
      parts: [{ possible: ["missed"], text: "missed" }],
      group: "past-date",
      asOf: { text: "As of 30 April 2026." },
    });
  });
});

describe("The number of a sentence", () => {
  /** A stock by its years, with a source a year. */
  const told = (target: object, values: Readonly<Record<string, number>>, day: string): string => {
    const observations = Object.entries(values).map(([date, value]) => ({
      date,
      value,
      source: `https://example.org/${date} ${Number(date) + 1}-01-15`,
    }));
    const input = {
      id: "numbers",
      title: "Numbers",
      source: "https://example.org 2020-01-01",
      reviewedThrough: "2040-01-01",
      parties: { xx: "Nordia" },
      indicators: { i: { title: "A number", measure: "stock", observations } },
      commitments: { c: { title: "A promise", party: "xx", indicator: "i", ...target } },
    };
    const dataset = defineDataset(input as DatasetInput) as Dataset<Ids>;
    return commitmentView(assess(dataset, { on: day }), "c", options(en)).sentences[0]?.text ?? "";
  };

  it("is the one that decided, not the latest", () => {
    expect(told({ atLeast: 100, due: "by 2024" }, { 2023: 80, 2024: 104, 2025: 98 }, "2026-02-01")).toBe(
      "Nordia reached 100: 104 at the end of 2024, on time.",
    );
  });

  it("is the same in the reasons", () => {
    const dataset = defineDataset({
      id: "numbers",
      title: "Numbers",
      source: "https://example.org 2020-01-01",
      reviewedThrough: "2026-02-01",
      indicators: {
        i: {
          title: "A number",
          measure: "stock",
          observations: [
            { date: 2024, value: 104, source: "https://example.org/a 2025-01-15" },
            { date: 2025, value: 98, source: "https://example.org/b 2026-01-15" },
          ],
        },
      },
      commitments: { c: { title: "A promise", party: "xx", indicator: "i", atLeast: 100, due: "by 2024" } },
    } satisfies DatasetInput) as Dataset<Ids>;
    const [criterion] = commitmentView(assess(dataset), "c", options(en)).criteria;
    expect(criterion?.why.map(({ sentence }) => sentence.text).slice(0, 2)).toEqual([
      "The target is 100 by the end of 2024.",
      "The figure that counts is 104, at the end of 2024.",
    ]);
  });

  it("is the one that misses, where it was missed", () => {
    expect(told({ atLeast: 100, due: "by 2024" }, { 2023: 80, 2024: 97 }, "2025-02-01")).toBe(
      "At the end of 2024 Nordia had 97 of the 100 promised for the end of 2024: overdue.",
    );
  });

  it("is told of a promise that is not due, without a judgement where there is no baseline", () => {
    expect(told({ atLeast: 100, due: "by 2030" }, { 2023: 80 }, "2025-02-01")).toBe(
      "At the end of 2023 Nordia had 80 of the 100 promised for the end of 2030. Progress is not judged: no baseline value.",
    );
    expect(told({ atLeast: 100, due: "by 2030" }, {}, "2025-02-01")).toBe(
      "The promise is 100 by the end of 2030. Progress is not judged: no figures found.",
    );
  });

  it("is left out where a total decides", () => {
    const flow = { due: "total 2022/2024", atLeast: 10, indicator: "i" };
    expect(told(flow, { 2022: 2, 2023: 2, 2024: 2 }, "2025-02-01")).not.toMatch(/had 2 of the 10/);
  });
});

describe("An explanation", () => {
  it("has each rule with its values and a sentence", () => {
    const assessment = assess(nordia, { on });
    const verdict = assessment.verdicts.find(({ commitmentId }) => commitmentId === "office")!;
    const { steps, why } = explanationView(assessment, verdict, options(en));
    expect(steps.map(({ rule }) => rule)).toContain("due/after-event");
    expect(steps.find(({ rule }) => rule === "due/after-event")?.text).toBe(
      "It is due within 6 months after “Accord”, and the event is dated 1 March 2024.",
    );
    expect(new Set(why.map(({ part }) => part))).toEqual(new Set(["set", "known", "rule", "open"]));
    // Once the event is dated a sentence names the day, and the event no more.
    expect(en.due(verdict)).toBe("by 1 September 2024");
  });

  it("is of a verdict of the assessment only", () => {
    const [verdict] = assess(nordia, { on: "2025-01-01" }).verdicts;
    expect(() => explanationView(assess(nordia, { on }), verdict!, options(en))).toThrow(UsageError);
  });
});

describe("A conditional promise", () => {
  const conditional = (criteria: object): Dataset<Ids> =>
    defineDataset({
      id: "d",
      title: "D",
      source: "https://example.org 2024-01-10",
      reviewedThrough: "2025-01-01",
      commitments: { c: { title: "C", party: "p", domain: "x", ...criteria } },
    } as DatasetInput) as Dataset<Ids>;
  const sentences = (dataset: Dataset<Ids>, words: Words) =>
    commitmentView(assess(dataset), "c", { words }).sentences.map(({ text }) => text);

  it("has its condition in its sentence, in every language", () => {
    const dataset = conditional({ due: "by 2030", condition: "Aid of 3 billion is paid." });
    expect(languages.map((words) => sentences(dataset, words)[0])).toEqual([
      "It is due by the end of 2030; nothing on record says what has been done; on the condition: Aid of 3 billion is paid.",
      "期限は2030年末である。何が行われたかを示す記録はない。条件：Aid of 3 billion is paid。",
      "기한은 2030년 말이다. 무엇이 이행되었는지 알려 주는 기록이 없다. 조건: Aid of 3 billion is paid.",
    ]);
    const { items, conditions } = reportView(assess(dataset), { words: en });
    expect(items[0]?.sentence.text).toContain("on the condition");
    expect(conditions).toMatchObject([{ text: "Aid of 3 billion is paid." }]);
  });
});

describe("What changed", () => {
  const between = (from: string, to: string) =>
    changesView(assess(nordia, { on: from }), assess(nordia, { on: to }), options(en));

  it("tells the calendar from new evidence and from a correction", () => {
    const causeOf = (from: string, to: string, id: string) =>
      between(from, to).items.find((item) => item.id === id)?.cause.code;
    expect(causeOf("2024-08-31", "2024-09-02", "office/office")).toBe("calendar");
    expect(causeOf("2024-05-01", "2024-05-12", "bridge/bridge")).toBe("evidence");
    expect(causeOf("2025-08-31", "2025-09-01", "archive/archive")).toBe("correction");
  });

  it("names the calendar where the day alone decided, and both where a report of the time in between was needed too", () => {
    const withReport = (published: string, date: string, status = "in-progress"): Dataset<Ids> =>
      defineDataset({
        id: "d",
        title: "D",
        source: "a",
        sources: {
          a: { title: "A", url: "https://example.org/a", published: "2024-01-10" },
          b: { title: "B", url: "https://example.org/b", published },
        },
        reviewedThrough: "2026-01-01",
        commitments: {
          c: {
            title: "C",
            party: "p",
            domain: "x",
            due: "2024-12-31",
            history: [
              { status: "in-progress", date: "2024-01-05", source: "a" },
              { status, date, source: "b" },
            ],
          },
        },
      } as DatasetInput) as Dataset<Ids>;
    const cause = (dataset: Dataset<Ids>) =>
      changesView(
        assess(dataset, { on: "2024-12-10" }),
        assess(dataset, { on: "2025-02-01" }),
        options(en),
      ).items.map((item) => [item.after?.text, item.cause.text]);
    expect(cause(withReport("2024-12-20", "2024-12-15"))).toEqual([
      ["no report since the due date", "the calendar"],
    ]);
    expect(cause(withReport("2025-01-15", "2024-12-20", "delivered"))).toEqual([["on time", "new evidence"]]);
    expect(cause(withReport("2025-01-15", "2025-01-10"))).toEqual([
      ["overdue", "the calendar and new evidence"],
    ]);
  });

  it("counts items that changed their verdict, and other facts apart", () => {
    const { lede, items, facts } = between("2026-02-28", "2026-03-01");
    expect(items.map(({ id, after }) => [id, after?.text])).toContainEqual(["later/main", "not due yet"]);
    expect(lede[0]?.text).toMatch(/^\w+ items changed their verdicts: /);
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
  });

  it("of nothing says that nothing changed", () => {
    expect(between(on, on).lede.map(({ text }) => text)).toEqual([
      "No item changed its verdict.",
      "No other fact was added.",
    ]);
  });

  it("is an entry of a feed for each item", () => {
    const changes = between("2024-12-31", on);
    expect(feedEntries(changes)).toHaveLength(changes.items.length);
    expect(feedEntries(changes).every(({ updated }) => updated === on)).toBe(true);
  });

  it("is of one dataset only", () => {
    expect(() => changesView(assess(nordia), assess({ ...nordia, id: "other" }), options(en))).toThrow(
      UsageError,
    );
  });
});
