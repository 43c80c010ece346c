import { assess, defineDataset, type Dataset, type Ids } from "@policytrack/core";
import { en, ja, ko } from "@policytrack/formats/words";
import { expect, it } from "vitest";
import { changeMarks } from "../record/change-marks.ts";
import { changeTexts } from "./change-texts.ts";

const dataset = defineDataset({
  id: "bridges",
  title: "Bridges",
  language: "en",
  reviewedThrough: "2025-01-31",
  source: "https://example.org/plan 2024-01-05",
  commitments: {
    bridge: {
      title: "Build a bridge",
      party: "xx",
      due: "by 2024-06-30",
      history: [
        {
          date: "2024-03-01",
          status: "in-progress",
          text: "Begun.",
          source: "https://example.org/a 2024-03-02",
        },
      ],
    },
    meetings: { title: "Meet each year", party: "xx", due: "every year from 2024 until 2027" },
  },
}) as Dataset<Ids>;
const marks = changeMarks(dataset, { first: "2024-01-01", last: "2026-01-31", until: "2025-01-31" });

it("Each change is told once in words: a promise on record, evidence, a verdict, the calendar", () => {
  const texts = [en, ja, ko].map((words) =>
    changeTexts({ assessment: assess(dataset), words, methods: [] }, marks),
  );
  expect([...(texts[0] ?? [])]).toEqual([
    ["2024-01-05 bridge", "Last change: 5 January 2024, “Build a bridge” came on record."],
    ["2024-01-05 meetings", "Last change: 5 January 2024, “Meet each year” came on record."],
    ["2024-03-02 bridge", "Last change: 2 March 2024, new evidence on “Build a bridge”."],
    [
      "2024-07-01 bridge",
      "Last change: 1 July 2024, “Build a bridge” became “no report since the due date”.",
    ],
    [
      "2025-01-01 meetings",
      "Last change: 1 January 2025, “Meet each year” became “no report since the due date”.",
    ],
    ["2026-01-01 meetings", "Last change: 1 January 2026, “Meet each year”, by the calendar alone."],
  ]);
  for (const one of texts) expect(new Set(one.values()).size).toBe(6);
});

it("What was on record from the beginning does not come on record by its first change", () => {
  const later = changeMarks(dataset, { first: "2024-02-01", last: "2026-01-31", until: "2025-01-31" });
  const texts = changeTexts({ assessment: assess(dataset), words: en, methods: [] }, later);
  expect([...texts.values()].filter((text) => text.includes("came on record"))).toEqual([]);
  expect(texts.size).toBe(4);
});
