import { assess, defineDataset, type Dataset, type DatasetInput, type Ids } from "@policytrack/core";
import { describe, expect, it } from "vitest";
import { en, ja, ko, type Words } from "../words.ts";
import { changesView } from "./changes-view.ts";

/** What is said when the due days of so many promises pass without a report, and those of some others with one. */
function ledeOf(unreported: number, done: number, words: Words): string | undefined {
  const promise = (name: string, history: readonly object[]): readonly [string, object] => [
    name,
    { title: `Promise ${name}`, party: "xx", due: "by 2024", history },
  ];
  const dataset = defineDataset({
    id: "busy",
    title: "Busy",
    language: "en",
    reviewedThrough: "2026-04-30",
    source: "https://example.org 2022-01-01",
    commitments: Object.fromEntries([
      ...Array.from({ length: unreported }, (_, i) => promise(`a${i}`, [])),
      ...Array.from({ length: done }, (_, i) =>
        promise(`b${i}`, [
          { date: "2024-12-20", status: "delivered", source: "https://example.org/done 2025-01-02" },
        ]),
      ),
    ]),
  } as unknown as DatasetInput) as unknown as Dataset<Ids>;
  const before = assess(dataset, { on: "2024-12-31", evidenceUntil: "2024-12-31" });
  const after = assess(dataset, { on: "2025-01-02", evidenceUntil: "2025-01-02" });
  return changesView(before, after, { words }).lede[0]?.text;
}

describe("The first sentence on what changed", () => {
  it("names each of a few items", () => {
    expect(ledeOf(1, 1, en)).toBe(
      "Two items changed their verdicts: “Promise a0” became “no report since the due date”; “Promise b0” became “on time”.",
    );
  });

  it.each([
    [en, "Five items changed their verdicts: four have no report since the due date and one was on time."],
    [ja, "判定が変わった項目は5件である。期限後の情報なし4件、期限内に履行1件。"],
    [ko, "판정이 바뀐 항목은 5건이다. 기한 이후 확인된 정보 없음 4건, 기한 내 이행 1건."],
  ])("counts many by their verdicts", (words, sentence) => {
    expect(ledeOf(4, 1, words)).toBe(sentence);
  });
});
