import { expect, it } from "vitest";
import { manyCommitments } from "../issues-of.fixture.ts";
import { DatasetIndex } from "../../dataset/dataset-index.ts";
import type { LanguageMap } from "../../model/types.ts";
import { findIssuesWith } from "../find-issues.ts";
import { missingLanguage } from "./missing-language.ts";

const pathsOf = (...titles: LanguageMap[]) => {
  const dataset = manyCommitments(titles.length, (commitment, i) => ({
    ...commitment,
    summary: null,
    title: titles[i] as LanguageMap,
  }));
  return findIssuesWith([missingLanguage], new DatasetIndex(dataset)).map(({ path }) => path.join("."));
};
const both = { en: "Line", ja: "航路" };

it("A title without a language that most titles have is an issue", () => {
  expect(pathsOf(both, both, { en: "Line" })).toEqual(["commitments.2.title"]);
});

it("A language that half of the titles have, or fewer, is asked of none", () => {
  expect(pathsOf(both, { en: "Line" })).toEqual([]);
});

it("A text whose language is not stated is asked of no other", () => {
  expect(pathsOf({ und: "Line" }, { und: "Line" }, { und: "Line" })).toEqual([]);
});

it("How most titles are read aloud is asked of none, since it is no language of its own", () => {
  const read = { ...both, "ja-Hira": "こうろ" };
  expect(pathsOf(read, read, both)).toEqual([]);
});

it("A criterion without a language that most criteria have is an issue", () => {
  const criterion = (text: LanguageMap) => ({
    id: "a",
    title: null,
    text,
    stage: "final" as const,
    condition: null,
    terms: [],
  });
  const dataset = manyCommitments(1, (commitment) => ({
    ...commitment,
    criteria: [criterion(both), criterion(both), criterion({ en: "It opens." })],
  }));
  const issues = findIssuesWith([missingLanguage], new DatasetIndex(dataset));
  expect(issues.map(({ path }) => path.join("."))).toEqual(["commitments.0.criteria.2.text"]);
});

it("Each text that readers meet has the languages of the record's title, though others of its kind lack them too", () => {
  const [whole] = [manyCommitments(2, (one) => ({ ...one, title: both, summary: { en: "A port." } }))];
  const issuesOf = (title: LanguageMap) =>
    findIssuesWith([missingLanguage], new DatasetIndex({ ...whole, title })).filter(
      ({ path }) => path[2] === "summary",
    );
  expect(issuesOf(both).map(({ path }) => path.join("."))).toEqual([
    "commitments.0.summary",
    "commitments.1.summary",
  ]);
  expect(issuesOf({ en: "Ports" })).toEqual([]);
});
