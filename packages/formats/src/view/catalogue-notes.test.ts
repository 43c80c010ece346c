import {
  assess,
  catalogue,
  defineDataset,
  type Dataset,
  type DatasetInput,
  type Ids,
} from "@policytrack/core";
import { expect, it } from "vitest";
import { commitmentView, reportView } from "../view.ts";
import { en, languages } from "../words.ts";

const recordOf = (id: string, reviewedThrough: string): Dataset<Ids> =>
  defineDataset({
    id,
    title: id,
    reviewedThrough,
    source: "https://example.org 2024-01-01",
    parties: { hafen: "state" },
    commitments: {
      promise: { title: "P", party: "hafen", domain: "d", history: [{ status: "delivered", date: "2024" }] },
    },
  } as unknown as DatasetInput) as unknown as Dataset<Ids>;

const catalogueOf = (river: string): Dataset<Ids> =>
  catalogue({
    council: recordOf("council", "2025-05-05"),
    river: recordOf("river", river),
  }) as unknown as Dataset<Ids>;

it.each(languages)(
  "The notes say until which day each record of a catalogue was reviewed ($tag)",
  (words) => {
    const { notes } = reportView(assess(catalogueOf("2026-01-31")), { words });
    const text = words.paragraph(notes);
    for (const part of [words.day("2025-05-05"), "council", words.day("2026-01-31"), "river"])
      expect(text).toContain(part);
  },
);

it("Records reviewed until one day need no note of it", () => {
  const { notes } = reportView(assess(catalogueOf("2025-05-05")), { words: en });
  expect(notes.map(({ key }) => key)).toEqual(["share/as-of"]);
});

it("A commitment of a catalogue is open from the day on that its own record was not reviewed", () => {
  const assessment = assess(catalogueOf("2026-01-31"), { on: "2026-01-31" });
  const openOf = (id: string): readonly (string | undefined)[] =>
    commitmentView(assessment, id, { words: en }).criteria.map(
      ({ why }) => why.find(({ part }) => part === "open")?.sentence.key,
    );
  expect(
    [openOf("council:promise"), openOf("river:promise")].map(([key]) => key === "why/open-review"),
  ).toEqual([true, false]);
});
