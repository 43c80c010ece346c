import { assess, defineDataset, type DatasetInput } from "@policytrack/core";
import { expect, it } from "vitest";
import { commitmentView } from "../view.ts";
import { en } from "../words.ts";

it.each([
  ["2024-07-01", "/2024-07-01"],
  ["2023-06/2024-02", "2023-06/2024-02"],
  ["[2024-01,2024-03]", "[2024-01,2024-03]"],
])("What was so until %s is dated in words", (observedUntil, date) => {
  const dataset = defineDataset({
    id: "towns",
    title: "Towns",
    language: "en",
    source: "https://example.org 2025-06-01",
    reviewedThrough: "2025-06-30",
    parties: { hafen: "state" },
    commitments: {
      bridge: {
        title: "Open the bridge",
        party: "hafen",
        domain: "roads",
        due: "2024-06-01",
        history: [{ status: "in-progress", observedUntil }],
      },
    },
  } as DatasetInput);
  const { history } = commitmentView(assess(dataset, { on: "2025-06-30" }), "bridge", { words: en });
  expect(history.map((row) => row.date)).toContain(date);
});
