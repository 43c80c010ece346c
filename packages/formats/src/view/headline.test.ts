import { assess, defineDataset, type Dataset, type Ids } from "@policytrack/core";
import { describe, expect, it } from "vitest";
import { en, ja, ko } from "../words.ts";
import { changesView } from "./changes-view.ts";
import { commitmentView } from "./commitment-view.ts";
import { reportView } from "./report-view.ts";
import { badge } from "./share-view.ts";

const talk = (criteriaAre: "parts" | "readings"): Dataset<Ids> =>
  defineDataset({
    id: "talks",
    title: "Talks",
    language: "en",
    reviewedThrough: "2026-04-30",
    source: "https://example.org 2023-01-01",
    parties: { hafen: "state" },
    commitments: {
      talk: {
        title: "Announce a plan",
        party: "hafen",
        due: "on 2023-11-17",
        criteriaAre,
        criteria: {
          announced: { text: "It is announced by all.", expires: true },
          put: "One puts it forward.",
        },
        history: [
          { date: "2023-11-17", status: "not-delivered", criterion: "announced" },
          { date: "2023-11-17", status: "delivered", criterion: "put" },
        ],
      },
    },
  }) as unknown as Dataset<Ids>;

describe("A commitment of yearly reports and a review", () => {
  const dataset = defineDataset({
    id: "reports",
    title: "Reports",
    language: "en",
    reviewedThrough: "2026-11-26",
    source: "https://example.org 2024-11-16",
    parties: { hafen: "state" },
    commitments: {
      yearly: {
        title: "Report yearly and review in 2030",
        party: "hafen",
        criteria: {
          reports: { text: "It is reported.", due: "every year from 2025 until 2030" },
          review: { text: "It is reviewed.", due: "in 2030" },
        },
      },
    },
  }) as unknown as Dataset<Ids>;
  const [row] = reportView(assess(dataset), { words: en }).rows;

  it("shows the year without a report, not the next one", () => {
    expect(row?.items.find(({ tally }) => tally !== null)?.tally?.last).toMatchObject({ due: "2025-12-31" });
  });

  it("has a badge with each of its verdicts and the step that has it", () => {
    expect(badge(assess(dataset), "yearly", { words: en }).parts).toEqual([
      { possible: ["unreported"], text: "no report since the due date: It is reported" },
      { possible: ["not-due"], text: "not due yet: It is reviewed" },
    ]);
  });

  it("tells first of what has fallen due", () => {
    expect(row?.sentence.text).toMatch(/It is reported.*It is reviewed/u);
  });
});

describe("A commitment of which one item is missed and one on time", () => {
  const assessment = assess(talk("readings"));
  const [row] = reportView(assessment, { words: en }).rows;

  it("has one headline everywhere, which says what each reading gives", () => {
    expect(row?.headline).toEqual({
      possible: ["mixed"],
      text: "on time or missed, depending on the reading",
    });
    for (const words of [en, ja, ko]) {
      const [other] = reportView(assessment, { words }).rows;
      expect(badge(assessment, "talk", { words }).verdict).toEqual(other?.headline);
    }
  });

  it("marks each reading, and no part", () => {
    const marks = (of: Dataset<Ids>) =>
      reportView(assess(of), { words: en }).items.map(({ isReading }) => isReading);
    expect(marks(talk("readings"))).toEqual([true, true]);
    expect(marks(talk("parts"))).toEqual([false, false]);
  });

  it("never says of readings that nothing is open", () => {
    const open = (of: Dataset<Ids>) =>
      commitmentView(assess(of), "talk", { words: en }).criteria.map(({ why }) => why.at(-1)?.sentence.key);
    expect(open(talk("readings"))).toEqual(["why/open-readings", "why/open-readings"]);
    expect(open(talk("parts"))).toEqual(["why/open-nothing", "why/open-nothing"]);
  });

  it("names the item that changed, not the commitment alone", () => {
    const before = assess(talk("parts"), { on: "2023-11-01", evidenceUntil: "2026-04-30" });
    const { items } = changesView(before, assess(talk("parts")), { words: en });
    expect(items.length).toBeGreaterThan(0);
    for (const { sentence } of items) expect(sentence.text).toMatch(/announced by all|puts it forward/);
  });
});
