import { assess, defineDataset } from "@policytrack/core";
import { describe, expect, it } from "vitest";
import { en } from "../words.ts";
import { reportView } from "./report-view.ts";

const dataset = defineDataset({
  id: "rows",
  title: "Rows",
  language: "en",
  reviewedThrough: "2025-01-31",
  source: "https://example.org/rows 2024-01-05",
  parties: {
    nordia: { name: "Nordia" },
    ministry: { name: "Ministry of Nordia", partOf: "nordia" },
    sudia: { name: "Sudia" },
  },
  commitments: {
    bridge: {
      title: "Build a bridge",
      party: ["sudia", "ministry", "nordia"],
      due: "2024",
      history: [
        {
          date: "2024-06",
          status: "delivered",
          text: "It opened.",
          source: "https://example.org/news 2024-07-01",
        },
      ],
    },
  },
});

describe("A row of a commitment", () => {
  const [row] = reportView(assess(dataset), { words: en }).rows;

  it("names who commits in the order of the record, without the parts of others that are named", () => {
    expect(row?.committing.map(({ text }) => text)).toEqual(["Nordia", "Sudia"]);
    expect(row?.parties).toHaveLength(3);
  });

  it("says between which days its item was first done", () => {
    expect(row?.items[0]?.achieved).toMatchObject({ earliest: "2024-06-01", latest: "2024-06-30" });
    const [before] = reportView(assess(dataset, { on: "2024-05-31" }), { words: en }).rows;
    expect(before?.items[0]?.achieved).toBeNull();
  });
});
