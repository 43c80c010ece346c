import { tableDescriptions } from "@policytrack/core";
import { concepts, fieldsOf, vocabularies } from "@policytrack/core/model";
import { formRules, rules } from "@policytrack/core/schema";
import { formats } from "@policytrack/formats/formats";
import { en, ja, ko } from "@policytrack/formats/words";
import { agreementWords } from "@policytrack/methods";
import { describe, expect, test } from "vitest";
import { publishedMethods } from "../assessing/methods.ts";
import { commands } from "../commands/index.ts";
import { stepNames } from "../import/mapping.ts";
import { presets } from "../import/presets/index.ts";
import { mappingJsonSchema } from "../import/mapping-issues.ts";
import { scales } from "../import/scales.ts";
import { fileRules } from "../load/file-rules.ts";
import { reviewKinds } from "../report/review-items.ts";
import { examplesFolder } from "../testing/test-folder.ts";
import { run } from "../testing/run.ts";
import { workbookSheets } from "../workbook/columns.ts";
import { entries } from "./entries.ts";
import { findEntries } from "./find-entries.ts";

const methods = await publishedMethods();
const known = entries(methods, commands);
/** The words that explain does not know. */
const unknown = (words: readonly string[]): readonly string[] =>
  [...new Set(words)].filter((word) => findEntries(word, known).length === 0);
const textsIn = (value: unknown): readonly string[] =>
  typeof value === "string"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

describe("what can be explained", () => {
  test("Every code of every vocabulary, every field, and every word of a verdict", () => {
    expect(unknown(vocabularies.flatMap(({ codes }) => Object.keys(codes)))).toEqual([]);
    expect(unknown(concepts.flatMap((concept) => Object.keys(fieldsOf(concept))))).toEqual([]);
    expect(unknown(Object.values(en.lexicon.codes).flatMap((list) => Object.keys(list)))).toEqual([]);
  });
  test("Every table and column", () => {
    expect(
      unknown(tableDescriptions().flatMap(({ name, columns }) => [name, ...columns.map((one) => one.name)])),
    ).toEqual([]);
  });
  test("Every rule of check, and every kind of review", () => {
    expect(
      unknown([
        ...rules.map(({ id }) => id),
        ...Object.keys(formRules),
        ...Object.keys(fileRules),
        ...Object.keys(reviewKinds),
      ]),
    ).toEqual([]);
  });
  test("Every command, argument, option and word that an option takes, however it is written", () => {
    const options = commands.flatMap((command) => Object.entries(command.options));
    const names = options.map(([name]) => name);
    expect(
      unknown([
        ...commands.flatMap((command) => [command.name, ...Object.keys(command.arguments)]),
        ...names,
        ...names.map((name) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`),
        ...options.flatMap(([, option]) => ("choices" in option ? (option.choices ?? []) : [])),
      ]),
    ).toEqual([]);
  });
  test("Every format of export, preset, scale with its codes, and step of a mapping", () => {
    expect(
      unknown([
        ...formats.flatMap(({ id, title }) => [id, ...Object.values(title)]),
        ...presets.keys(),
        ...scales.keys(),
        ...[...scales.values()].flatMap(({ codes }) => Object.keys(codes)),
        ...stepNames,
      ]),
    ).toEqual([]);
  });
  test("Every field of a mapping", () => {
    const names: string[] = [];
    JSON.stringify(mappingJsonSchema(), (key, value: unknown) => {
      if (key === "properties") names.push(...Object.keys(value as object));
      return value;
    });
    expect(names).toContain("partyIdentifiers");
    expect(unknown(names)).toEqual([]);
  });
  test("Every sheet and column of a workbook", () => {
    expect(
      unknown(workbookSheets.flatMap(({ name, columns }) => [name, ...columns.map(({ header }) => header)])),
    ).toEqual([]);
  });
  test("Every method with its figures, classes and reasons, and every word of an agreement, in each language", () => {
    const { summary: _summary, ...agreement } = agreementWords;
    expect(
      unknown([
        ...methods.map(({ id }) => id),
        ...methods.flatMap(({ words }) =>
          [words?.title, words?.classes, words?.figures, words?.reasons].flatMap(textsIn),
        ),
        ...textsIn(agreement),
      ]),
    ).toEqual([]);
  });
  test.each([en, ja, ko])("Every word on screen of $tag", ({ lexicon }) => {
    const { codes, column, together, figure, method, noFigures, ruleGroup, command, site } = lexicon;
    const isSentence = (text: string): boolean => text.includes(lexicon.stop) || text.includes("{");
    expect(unknown([codes, column, together, figure, method, noFigures, ruleGroup].flatMap(textsIn))).toEqual(
      [],
    );
    expect(unknown([command, site].flatMap(textsIn).filter((text) => !isSentence(text)))).toEqual([]);
  });
});

test("Every explanation says something, and none is only the word itself", () => {
  for (const { term, kind, text } of known) {
    expect(kind, term).not.toBe("");
    expect(text.trim(), term).not.toBe("");
  }
  const isIn =
    (list: string) =>
    ({ kind }: (typeof known)[number]) =>
      kind.includes(list);
  const empty = known.filter(({ term, text }) => text === term);
  expect(
    empty.filter((one) => !isIn("reason for no figures")(one)).map(({ term, kind }) => [term, kind]),
  ).toEqual([]);
});

describe("a word with several senses", () => {
  const textsOf = (word: string): readonly string[] => findEntries(word, known).map(({ text }) => text);
  test("A word on screen has the sense of its own list, and not that of another code of the same name", () => {
    expect(textsOf(en.code("statedBy", "none"))).toEqual([
      "No party that commits says it itself: others report it.",
    ]);
  });
  test("A code of several lists has every sense", () => {
    const kinds = findEntries("none", known).map(({ kind }) => kind);
    for (const kind of ["Firmness", "statedBy", "deliveredBy", "mapping"])
      expect(kinds.join("; ")).toContain(kind);
    expect(textsOf("unknown").length).toBeGreaterThanOrEqual(2);
  });
});

/** Headings and labels are words in capitals, or before a colon, or in a column of their own. */
test.each(["en", "ja", "ko"])("Every heading of a report in %s is explained", async (lang) => {
  await using folder = await examplesFolder();
  const { out } = await run(folder.path, `report harbour-towns --lang ${lang}`);
  const line = out.split("\n").find((one) => /\S {2,}\S+ {2,}\S/.test(one)) ?? "";
  const headings = line.trim().split(/ {2,}/);
  expect(headings.length).toBeGreaterThanOrEqual(5);
  for (const heading of headings) {
    const { code, err } = await run(folder.path, ["explain", heading]);
    expect({ heading, code, err }).toEqual({ heading, code: 0, err: "" });
  }
});

describe("the command", () => {
  test("A word is found in capitals, with blanks, as an option, and in other languages", async () => {
    for (const word of [
      "ON TIME",
      "on_time",
      "on-time",
      "--on-time",
      ja.word("on-time"),
      ko.word("on-time"),
    ]) {
      const { code, out } = await run("/", ["explain", word]);
      expect({ word, code }).toEqual({ word, code: 0 });
      expect(out).toMatch(/on-time|on its due day/);
    }
  });
  test("A misspelt word names the nearest", async () => {
    const { code, err } = await run("/", "explain unreportd");
    expect(code).toBe(2);
    expect(err).toContain('"unreported"');
  });
  test("A very long word is answered within a moment", async () => {
    expect((await run("/", ["explain", "x".repeat(100_000)])).code).toBe(2);
  });
  test("A rule is explained with why, what to do, and an example", async () => {
    const { out } = await run("/", "explain source-before-fact");
    for (const label of ["why", "fix", "wrong", "right"])
      expect(out).toMatch(new RegExp(`^ +${label} +\\S`, "m"));
  });
});
