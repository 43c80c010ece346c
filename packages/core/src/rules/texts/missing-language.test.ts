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
