import { assess, UsageError } from "@policytrack/core";
import { describe, expect, it } from "vitest";
import * as atom from "./atom.ts";
import * as citation from "./citation.ts";
import * as csv from "./csv.ts";
import * as cut from "./cut.ts";
import * as escape from "./escape.ts";
import * as formats from "./formats.ts";
import * as icalendar from "./icalendar.ts";
import * as json from "./json.ts";
import * as jsonSchema from "./json-schema.ts";
import * as markdown from "./markdown.ts";
import * as ndjson from "./ndjson.ts";
import { nordia } from "./record-fixture.ts";
import * as view from "./view.ts";
import { en as english, ja, words as wordsOf } from "./words.ts";

type Any = (...given: readonly unknown[]) => unknown;

/** The functions as plain JavaScript sees them. */
const f = {
  ...atom,
  ...citation,
  ...csv,
  ...cut,
  ...escape,
  ...formats,
  ...icalendar,
  ...json,
  ...jsonSchema,
  ...markdown,
  ...ndjson,
  ...view,
  words: wordsOf,
} as unknown as Readonly<Record<string, Any>>;
const en = english as unknown as Readonly<Record<string, Any>>;

const now = assess(nordia, { on: "2026-04-30" });
const words = english;
const [verdict] = now.verdicts;

/** What is called, the call, the code of the error, and what its message names. */
const wrongCalls: readonly (readonly [what: string, call: () => unknown, code: string, named: string])[] = [
  // views
  ["a report without options", () => f["reportView"]!(now), "wrong-argument", "{ words: en }"],
  [
    "a report in a language by its tag",
    () => f["reportView"]!(now, { words: "en" }),
    "wrong-argument",
    "@policytrack/formats/words",
  ],
  [
    "a report with an option misspelt",
    () => f["reportView"]!(now, { words, method: [] }),
    "unknown-key",
    '"methods"',
  ],
  [
    "a report with methods by name",
    () => f["reportView"]!(now, { words, methods: ["linear-pace"] }),
    "wrong-argument",
    "linearPace",
  ],
  [
    "a report with one method",
    () => f["reportView"]!(now, { words, methods: () => null }),
    "wrong-argument",
    "list",
  ],
  ["a report of a dataset", () => f["reportView"]!(nordia, { words }), "wrong-argument", "assess(dataset)"],
  [
    "a report of another scope",
    () => f["reportView"]!(now, { words, scope: { kind: "parties" } }),
    "unknown-word",
    '"party"',
  ],
  [
    "a report of a party by a misspelt id",
    () => f["reportView"]!(now, { words, scope: { kind: "party", party: "nordi" } }),
    "unknown-id",
    '"nordia"',
  ],
  [
    "a report of a party by its name",
    () => f["reportView"]!(now, { words, scope: { kind: "party", party: "Nordia" } }),
    "unknown-id",
    '"nordia"',
  ],
  [
    "a report of a party that is none",
    () => f["reportView"]!(now, { words, scope: { kind: "party" } }),
    "unknown-id",
    "nordia",
  ],
  [
    "a report of a selection by a misspelt id",
    () => f["reportView"]!(now, { words, scope: { kind: "selection", commitments: ["panels"] } }),
    "unknown-id",
    '"panel"',
  ],
  [
    "a report of a selection of nothing",
    () => f["reportView"]!(now, { words, scope: { kind: "selection" } }),
    "wrong-argument",
    "list",
  ],
  [
    "one commitment without options",
    () => f["commitmentView"]!(now, "panel"),
    "wrong-argument",
    "{ words: en }",
  ],
  [
    "one commitment by a misspelt id",
    () => f["commitmentView"]!(now, "panels", { words }),
    "unknown-id",
    '"panel"',
  ],
  ["changes without options", () => f["changesView"]!(now, now), "wrong-argument", "{ words: en }"],
  ["changes of one assessment", () => f["changesView"]!(now, { words }), "wrong-argument", "assess(dataset)"],
  [
    "an explanation without options",
    () => f["explanationView"]!(now, verdict),
    "wrong-argument",
    "{ words: en }",
  ],
  [
    "an explanation of a commitment",
    () => f["explanationView"]!(now, now.commitments[0], { words }),
    "wrong-argument",
    "verdict",
  ],
  [
    "a link preview without options",
    () => f["linkPreview"]!(now, "panel"),
    "wrong-argument",
    "{ words: en }",
  ],
  ["a badge of a misspelt id", () => f["badge"]!(now, "panels", { words }), "unknown-id", '"panel"'],
  ["a badge without options", () => f["badge"]!(now, "panel"), "wrong-argument", "{ words: en }"],
  ["feed entries of an assessment", () => f["feedEntries"]!(now), "wrong-argument", "changesView"],
  // calendars
  ["a calendar without options", () => f["toICalendar"]!(now), "wrong-argument", "{ words: en }"],
  [
    "a calendar of a dataset",
    () => f["toICalendar"]!(nordia, { words }),
    "wrong-argument",
    "assess(dataset)",
  ],
  [
    "a calendar with an option misspelt",
    () => f["toICalendar"]!(now, { words, partie: "nordia" }),
    "unknown-key",
    '"party"',
  ],
  [
    "a calendar of a misspelt party",
    () => f["toICalendar"]!(now, { words, party: "nordi" }),
    "unknown-id",
    '"nordia"',
  ],
  [
    "a calendar made on a day",
    () => f["toICalendar"]!(now, { words, writtenAt: "2026-05-01" }),
    "wrong-argument",
    "2026-04-30T12:00:00Z",
  ],
  [
    "a calendar within no duration",
    () => f["toICalendar"]!(now, { words, within: "two years" }),
    "wrong-argument",
    "P2Y",
  ],
  [
    "a calendar through no day",
    () => f["toICalendar"]!(now, { words, through: "2027" }),
    "not-a-day",
    "through",
  ],
  [
    "a calendar that ends before it begins",
    () => f["toICalendar"]!(now, { words, from: "2027-01-01", through: "2026-01-01" }),
    "wrong-argument",
    "before",
  ],
  [
    "a calendar with two ends",
    () => f["toICalendar"]!(now, { words, through: "2027-01-01", within: "P1Y" }),
    "wrong-argument",
    "within",
  ],
  // other files
  ["a feed without options", () => f["toAtom"]!(now), "wrong-argument", "{ words: en }"],
  ["a feed of half an entry", () => f["toAtom"]!(now, { words, entries: 0.5 }), "wrong-argument", "entries"],
  ["a feed of a dataset", () => f["toAtom"]!(nordia, { words }), "wrong-argument", "assess(dataset)"],
  ["a citation without options", () => f["toCsl"]!(now), "wrong-argument", "{ words: en }"],
  [
    "a citation of a misspelt commitment",
    () => f["toCsl"]!(now, { words, commitment: "panels" }),
    "unknown-id",
    '"panel"',
  ],
  [
    "a BibTeX citation with an option misspelt",
    () => f["toBibtex"]!(now, { words, commitments: "panel" }),
    "unknown-key",
    '"commitment"',
  ],
  [
    "a file in a format by its id",
    () => f["writeFormat"]!("csv-verdicts", now, { words }),
    "wrong-argument",
    "loadFormat",
  ],
  [
    "a file of a dataset",
    () => f["writeFormat"]!(icalendar.icalendarFormat, nordia, { words }),
    "wrong-argument",
    "assess(dataset)",
  ],
  [
    "a file without options",
    () => f["writeFormat"]!(icalendar.icalendarFormat, now),
    "wrong-argument",
    "{ words: en }",
  ],
  [
    "a file with an option misspelt",
    () => f["writeFormat"]!(icalendar.icalendarFormat, now, { words, adress: "x" }),
    "unknown-key",
    '"address"',
  ],
  ["a format of nothing", () => f["defineFormat"]!(), "wrong-argument", "write"],
  [
    "a format without a writer",
    () => f["defineFormat"]!({ id: "x", title: { en: "X" }, mediaType: "text/plain", extension: "txt" }),
    "wrong-argument",
    "write",
  ],
  [
    "a cut of a dataset on a day",
    () => f["cutTo"]!(nordia, { on: "2024-01-01" }),
    "unknown-key",
    "evidenceUntil",
  ],
  ["a cut of a dataset without a day", () => f["cutTo"]!(nordia), "wrong-argument", "evidenceUntil"],
  [
    "a cut of a dataset at a year",
    () => f["cutTo"]!(nordia, { evidenceUntil: "2024" }),
    "not-a-day",
    "evidenceUntil",
  ],
  [
    "a cut of an assessment",
    () => f["cutTo"]!(now, { evidenceUntil: "2024-01-01" }),
    "wrong-argument",
    "assessment.dataset",
  ],
  [
    "a cut by another publication date",
    () => f["cutTo"]!(nordia, { evidenceUntil: "2024-01-01", publicationDate: "first" }),
    "unknown-word",
    "earliest",
  ],
  ["JSON of an assessment", () => f["datasetToJson"]!(now), "wrong-argument", "assessment.dataset"],
  ["JSON of a light input", () => f["datasetToJson"]!({ id: "x" }), "wrong-argument", "defineDataset()"],
  [
    "JSON with indents misspelt",
    () => f["datasetToJson"]!(nordia, { indents: 2 }),
    "unknown-key",
    '"indent"',
  ],
  [
    "JSON with a text as indent",
    () => f["datasetToJson"]!(nordia, { indent: "  " }),
    "wrong-argument",
    "indent",
  ],
  ["NDJSON of an assessment", () => f["toNdjson"]!(now), "wrong-argument", "assessment.dataset"],
  [
    "NDJSON lines of nothing",
    () => [...(f["ndjsonLines"]!() as Iterable<string>)],
    "wrong-argument",
    "dataset",
  ],
  ["a JSON Schema of another type", () => f["jsonSchema"]!({ of: "Datasets" }), "unknown-word", '"Dataset"'],
  [
    "a JSON Schema of another draft",
    () => f["jsonSchema"]!({ draft: "draft-7" }),
    "unknown-word",
    '"draft-07"',
  ],
  ["a JSON Schema with an option misspelt", () => f["jsonSchema"]!({ type: "Dataset" }), "unknown-key", "of"],
  ["a Markdown table of one list", () => f["markdownTable"]!(["a"], ["b"]), "wrong-argument", "rows"],
  // CSV
  ["CSV of verdicts", () => f["toCsv"]!(now.verdicts), "wrong-argument", 'table(assessment, "verdicts")'],
  ["CSV of an assessment", () => f["toCsv"]!(now), "wrong-argument", "rows"],
  [
    "CSV of a column that no row has",
    () => f["toCsv"]!([{ id: "a", timeliness: "late" }], ["timelines"]),
    "unknown-key",
    '"timeliness"',
  ],
  [
    "CSV of a key that the first row lacks",
    () => f["toCsv"]!([{ a: 1 }, { a: 1, b: 2 }]),
    "wrong-argument",
    '"b"',
  ],
  ["CSV of a date", () => f["toCsv"]!([{ a: new Date(0) }]), "wrong-argument", '"a"'],
  ["CSV of NaN", () => f["toCsv"]!([{ a: Number.NaN }]), "wrong-argument", "NaN"],
  ["CSV of columns in a text", () => f["toCsv"]!([{ a: 1 }], "a"), "wrong-argument", "list"],
  // escaping
  ["Markdown text of a number", () => f["markdownText"]!(1), "wrong-argument", "text"],
  ["markup text of nothing", () => f["markupText"]!(), "wrong-argument", "text"],
  ["a web address of nothing", () => f["webAddress"]!(), "wrong-argument", "text"],
  ["a cell that is no text", () => f["fromCsvCell"]!(null), "wrong-argument", "text"],
  // words
  ["words in no language", () => f["words"]!(), "wrong-argument", "tag"],
  ["a word that is none", () => en["word"]!("lates"), "unknown-word", '"late"'],
  ["words of which one is none", () => en["words"]!(["lates"]), "unknown-word", '"late"'],
  ["words that are no list", () => en["words"]!("late"), "wrong-argument", "list"],
  ["a code of a list misspelt", () => en["code"]!("firmnes", "in-law"), "unknown-word", '"firmness"'],
  ["a code misspelt", () => en["code"]!("firmness", "inlaw"), "unknown-word", '"in-law"'],
  ["the kind of a party misspelt", () => en["code"]!("attribution", "report"), "unknown-word", '"reported"'],
  ["a date of a month that does not exist", () => en["date"]!("2024-13"), "not-a-day", "2024-13"],
  ["a date of a number", () => en["date"]!(2024), "not-a-day", "2024"],
  ["a time of a date in words", () => en["when"]!("May 2024"), "not-a-day", "May 2024"],
  ["a day that does not exist", () => en["day"]!("2024-02-30"), "not-a-day", "2024-02-30"],
  ["a last day that is a year", () => en["lastDay"]!("2024"), "not-a-day", "2024"],
  ["a span of nothing", () => en["span"]!({}), "not-a-day", "earliest"],
  ["the time between a day and a year", () => en["between"]!("2024-01-01", "2025"), "not-a-day", "2025"],
  ["a duration in words", () => en["duration"]!("2 years"), "wrong-argument", "P6M"],
  ["a number that is none", () => en["number"]!(Number.NaN), "wrong-argument", "NaN"],
  ["a range that is a number", () => en["range"]!(5), "wrong-argument", "{ min: 5, max: 5 }"],
  ["a range without an end", () => en["range"]!({ min: Infinity, max: null }), "wrong-argument", "Infinity"],
  ["a reading of what is no date", () => en["read"]!("early 2024"), "not-a-day", "2024~"],
  ["a share of a text", () => en["share"]!("0.5"), "wrong-argument", "{ min: 0.1, max: 0.1 }"],
  ["a percentage of a text", () => en["percent"]!("0.5"), "wrong-argument", "{ min: 0.5, max: 0.5 }"],
  ["a pace that is none", () => en["pace"]!(["on track"]), "unknown-word", '"on-track"'],
  ["a column that is none", () => en["column"]!("verdicts"), "unknown-word", '"verdict"'],
  ["a group of rules that is none", () => en["ruleGroup"]!("date"), "unknown-word", '"dates"'],
  ["the due day of a dataset", () => en["due"]!(nordia), "wrong-argument", "verdict"],
  ["the time left of a dataset", () => en["remaining"]!(nordia), "wrong-argument", "verdict"],
  ["the title of a dataset", () => en["title"]!(nordia), "wrong-argument", "commitment"],
  ["the name of an id", () => en["name"]!("nordia"), "wrong-argument", "party"],
  ["a text that is no map", () => en["text"]!("Nordia"), "wrong-argument", '{ en: "Nordia" }'],
  ["a list of a text", () => en["list"]!("a, b", "and"), "wrong-argument", "list"],
  ["a list joined by another word", () => en["list"]!(["a", "b"], "nor"), "unknown-word", "or"],
  ["a sentence that is none", () => en["say"]!("record/don", {}), "unknown-word", '"record/done"'],
  ["a sentence without its values", () => en["say"]!("record/done", { date: "x" }), "wrong-argument", "word"],
  ["an explanation of a verdict", () => en["explanation"]!(verdict), "wrong-argument", "explain(verdict)"],
];

describe("A call that cannot mean anything throws a UsageError", () => {
  it.each(wrongCalls)("%s", (_, call, code, named) => {
    let error: unknown = null;
    try {
      call();
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(UsageError);
    expect((error as Error).message).toContain(named);
    expect(error).toMatchObject({ code });
  });

  it("a format by a misspelt id", async () => {
    const load = f["loadFormat"] as (id: unknown) => Promise<unknown>;
    await expect(load("icalender")).rejects.toThrow('Did you mean "icalendar"?');
    await expect(load("csv-verdict")).rejects.toThrow('Did you mean "csv-verdicts"?');
    await expect(load(undefined)).rejects.toThrow(UsageError);
  });

  it("but a name that a method or a dataset brought is shown as it is", () => {
    expect(ja.method("our-method")).toBe("our-method");
    expect(ja.figure("gap")).toBe("gap");
    expect(ja.noFigures("no-fuel")).toBe("no-fuel");
    expect(ja.column("x_code")).toBe("x_code");
    expect(ja.code("partyKind", "league" as "bloc")).toBe("league");
  });
});
