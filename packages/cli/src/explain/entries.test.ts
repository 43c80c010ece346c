import { statuses, tableDescriptions, timelinesses, firmnesses } from "@policytrack/core";
import { concepts, fieldsOf, vocabularies } from "@policytrack/core/model";
import { formRules, rules } from "@policytrack/core/schema";
import { en, ja, ko } from "@policytrack/formats/words";
import { describe, expect, test } from "vitest";
import { publishedMethods } from "../assessing/methods.ts";
import { fileRules } from "../load/file-rules.ts";
import { reviewKinds } from "../review/review-items.ts";
import { examplesFolder } from "../testing/test-folder.ts";
import { run } from "../testing/run.ts";
import { entries, wordsOnScreen } from "./entries.ts";

const methods = await publishedMethods();
const known = entries(methods);
const terms = new Set(known.map(({ term }) => term));
const unknown = (words: readonly string[]): readonly string[] => words.filter((word) => !terms.has(word));

describe("what can be explained", () => {
  test("Every code of every vocabulary", () => {
    expect(unknown([...statuses, ...timelinesses, ...firmnesses, "mixed", "uncertain"])).toEqual([]);
    expect(unknown(vocabularies.flatMap(({ codes }) => Object.keys(codes)))).toEqual([]);
  });
  test("Every field of the model", () => {
    expect(unknown(concepts.flatMap((concept) => Object.keys(fieldsOf(concept))))).toEqual([]);
  });
  test("Every table and column", () => {
    expect(
      unknown(tableDescriptions().flatMap(({ name, columns }) => [name, ...columns.map((one) => one.name)])),
    ).toEqual([]);
  });
  test("Every rule of check", () => {
    expect(
      unknown([...rules.map(({ id }) => id), ...Object.keys(formRules), ...Object.keys(fileRules)]),
    ).toEqual([]);
  });
  test("Every kind of review, method, and reason for no figures", () => {
    expect(
      unknown([
        ...Object.keys(reviewKinds),
        ...methods.map(({ id }) => id),
        ...methods.flatMap(({ words }) => [
          ...Object.keys(words?.classes ?? {}),
          ...Object.keys(words?.figures ?? {}),
        ]),
        ...Object.keys(en.lexicon.noFigures),
        ...Object.keys(en.lexicon.figure),
      ]),
    ).toEqual([]);
  });
  test.each([en, ja, ko])("Every word on screen of $tag", (words) => {
    expect(unknown(wordsOnScreen(words).map(({ shown }) => shown))).toEqual([]);
  });
});

test("Every explanation says something, and none is only the word itself", () => {
  for (const { term, kind, text } of known) {
    expect(kind, term).not.toBe("");
    expect(text.trim(), term).not.toBe("");
  }
  const empty = known.filter(({ term, text, kind }) => text === term && !/ for /.test(kind));
  expect(empty).toEqual([]);
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
  test("A word is found in capitals, with blanks, and in other languages", async () => {
    for (const word of ["ON TIME", "on_time", "on-time", ja.word("on-time"), ko.word("on-time")]) {
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
