import { expect, it } from "vitest";
import { campDavid, jpKrUs } from "../../fixtures/records.ts";
import { isDataset } from "./is-dataset.ts";

it("A full dataset has its form, and a light one has not", () => {
  expect(isDataset(JSON.parse(JSON.stringify(jpKrUs)))).toBe(true);
  expect(isDataset(campDavid)).toBe(true);
  expect(isDataset({ id: "sheet", title: "My sheet", reviewedThrough: "2024-01-05", commitments: [] })).toBe(
    false,
  );
});

it.each([null, undefined, 5, "text", [], () => 0])("%s is no dataset", (value) => {
  expect(isDataset(value)).toBe(false);
});

it("What is longer than a limit has not the form", () => {
  expect(isDataset(jpKrUs, { limits: { text: 10 } })).toBe(false);
});

it("The id of an event has no slash, since the light form names events by their ids", () => {
  const named = (id: string): unknown => ({
    ...jpKrUs,
    events: [
      {
        id,
        date: "2024",
        citations: [{ source: jpKrUs.sources[0]?.id, passages: [], paraphrase: null, doubtful: false }],
        statedBy: [],
        attribution: null,
        sourceCode: null,
        corrects: null,
        reason: null,
        note: null,
        extra: {},
        title: { en: "A summit" },
        identifiers: [],
      },
    ],
  });
  expect(isDataset(named("summit/made"))).toBe(false);
  expect(isDataset(named("summit-made"))).toBe(true);
});
