import { expect, it } from "vitest";
import { issuesOf, pathsOf } from "../issues-of.fixture.ts";
import { judgingWord } from "./judging-word.ts";

const summary = (text: string, language = "en") => ({
  commitments: { "ferry-line": { summary: { [language]: text } } },
});
const at = ["commitments.0.summary.en"];

it("A judging word is an issue in any case and over a line end", () => {
  for (const text of ["It FAILED.", "An empty\npromise", "So-called plans", "(sadly)"])
    expect(pathsOf(judgingWord, summary(text))).toEqual(at);
});

it("A word that only holds one, or is joined to another, is none", () => {
  for (const text of ["prehistoric", "historical", "non-historic", "the trading regime"])
    expect(pathsOf(judgingWord, summary(text))).toEqual([]);
});

it("The words of others, in quotation marks, are none", () => {
  for (const text of ['It called this "a historic step".', "It called this “a historic step”."])
    expect(pathsOf(judgingWord, summary(text))).toEqual([]);
  expect(pathsOf(judgingWord, summary('The "plan" failed.'))).toEqual(at);
});

it("Other languages are let be", () => {
  expect(pathsOf(judgingWord, summary("landmark", "de"))).toEqual([]);
});

it("The fix is that of the word", () => {
  expect(issuesOf(judgingWord, summary("A broken  promise."))[0]?.fix).toContain("status");
});

it("The title of an instrument is its official one, and its commitments' are ours", () => {
  const instruments = { pact: { title: "Historic Ferry Pact" } };
  expect(pathsOf(judgingWord, { instruments })).toEqual([]);
  expect(pathsOf(judgingWord, { title: "Historic promises" })).toEqual(["title.en"]);
});

it("English of a country, and a text whose language is not stated, are looked at", () => {
  for (const language of ["en-GB", "und"])
    expect(pathsOf(judgingWord, summary("It failed.", language))).toEqual([
      `commitments.0.summary.${language}`,
    ]);
});
