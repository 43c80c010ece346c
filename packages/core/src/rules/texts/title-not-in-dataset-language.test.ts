import { expect, it } from "vitest";
import { pathsOf } from "../issues-of.fixture.ts";
import { titleNotInDatasetLanguage } from "./title-not-in-dataset-language.ts";

const own = { title: "Line", commitments: { "ten-ferries": { title: "Ferries" } } };

it("A commitment or dataset without a title in the dataset's language is an issue", () => {
  const title = { fr: "Ligne" };
  expect(
    pathsOf(titleNotInDatasetLanguage, { ...own, language: "ko", commitments: { "ferry-line": { title } } }),
  ).toEqual(["commitments.0.title"]);
  expect(pathsOf(titleNotInDatasetLanguage, { title, language: "ko" })).toEqual(["title"]);
});

it("Where the dataset states no language nothing is asked", () => {
  expect(pathsOf(titleNotInDatasetLanguage, { ...own, language: "und" })).toEqual([]);
});
