import { assess, defineDataset, type DatasetInput, type Dataset, type Ids } from "@policytrack/core";
import { describe, expect, it } from "vitest";
import { commitmentView, reportView } from "../view.ts";
import { type Cause, en, languages } from "../words.ts";
import { viewContextOf } from "./context.ts";
import { causeOf } from "./open-cause.ts";

const sourceOn = (day: string, name = "one"): object => ({ source: `https://example.org/${name} ${day}` });

/** A record of one commitment, of one source where no fact names another. */
function recordOf(commitment: object, more: object = {}): Dataset<Ids> {
  return defineDataset({
    id: "towns",
    title: "Towns",
    language: "en",
    source: "https://example.org 2025-06-01",
    reviewedThrough: "2025-06-30",
    parties: { hafen: "state" },
    commitments: { promise: { title: "Open the bridge", party: "hafen", domain: "d", ...commitment } },
    ...more,
  } as unknown as DatasetInput) as unknown as Dataset<Ids>;
}

function numberOf(observations: readonly object[], more: object = {}): Dataset<Ids> {
  return recordOf(
    { due: "2024-06-01", indicator: "roads", atLeast: 100, ...more },
    {
      indicators: {
        roads: { title: "Roads", unit: "km", measure: "stock", direction: "increase", observations },
      },
    },
  );
}

function causesOf(dataset: Dataset<Ids>, on = "2025-06-30"): readonly Cause[] {
  const assessment = assess(dataset, { on, evidenceUntil: "2025-06-30" });
  const context = viewContextOf(assessment, { words: en });
  return assessment.verdicts
    .filter(({ possibleTimeliness }) => possibleTimeliness.length > 1)
    .map((verdict) => causeOf(context, verdict));
}

const onDay = { due: "2024-06-01" };
const cases: readonly (readonly [string, Dataset<Ids>, Cause])[] = [
  [
    "the day on which it was given up",
    recordOf({ ...onDay, history: [{ status: "abandoned", observedUntil: "2024-07-01" }] }),
    "abandonment-day",
  ],
  [
    "the day on which it was replaced",
    recordOf({ ...onDay, history: [{ status: "superseded", date: "2024" }] }),
    "replacement-day",
  ],
  [
    "the day of delivery",
    recordOf({ ...onDay, history: [{ status: "delivered", date: "2024" }] }),
    "delivery-day",
  ],
  [
    "the day that a report is about",
    recordOf({ ...onDay, history: [{ status: "in-progress", date: "2024" }] }),
    "report-day",
  ],
  [
    "a vague window around an exact day",
    recordOf({ due: "2024-06~", history: [{ status: "abandoned", date: "2024-07-10" }] }),
    "window",
  ],
  [
    "a vague day around a short window",
    recordOf({ due: "2024-06~", history: [{ status: "abandoned", observedUntil: "2024-12-01" }] }),
    "abandonment-day",
  ],
  ["a number that is a range", numberOf([{ date: "2024-06-01", value: "50..110" }]), "number"],
  ["the day on which a number was reached", numberOf([{ date: "2024", value: 120 }]), "attainment-day"],
  [
    "the day of giving up, beside an exact number",
    numberOf([{ date: "2024-05-01", value: 40 }], { history: [{ status: "abandoned", date: "2024" }] }),
    "abandonment-day",
  ],
  [
    "two values of one source",
    numberOf([
      { date: "2024-06-01", value: 120 },
      { date: "2024-06-01", value: 60 },
    ]),
    "contradiction",
  ],
  [
    "values of two sources published on one day",
    numberOf([
      { date: "2024-06-01", value: 120, ...sourceOn("2025-01-01") },
      { date: "2024-06-01", value: 60, ...sourceOn("2025-01-01", "two") },
    ]),
    "sources",
  ],
  [
    "two reports on one time from one source",
    recordOf({
      due: "every year from 2024 until 2024",
      history: [
        { occurrence: "2024", status: "delivered", date: "2024-06-01" },
        { occurrence: "2024", status: "not-delivered", date: "2024-06-01" },
      ],
    }),
    "contradiction",
  ],
];

describe("The reason why several verdicts are possible", () => {
  it.each(cases)("is %s, where that is what is open", (_, dataset, cause) => {
    expect(causesOf(dataset)).toEqual([cause]);
  });

  it("is an event, where the deadline counts from it", () => {
    const dataset = recordOf(
      { due: "within P6M after election", history: [{ status: "delivered", date: "2024-09-01" }] },
      { events: { election: { title: "Election", date: "2024" } } },
    );
    expect(causesOf(dataset)).toEqual(["event-day"]);
  });

  it("is the day on which the deadline was changed, where that decides which one was in force", () => {
    const criteria = {
      main: { text: "It is open.", due: "2024-03-01", revisions: [{ date: "2024", due: "2025-12-31" }] },
    };
    expect(causesOf(recordOf({ criteria }), "2024-06-30")).toEqual(["term-day"]);
    expect(causesOf(recordOf({ criteria }))).toEqual([]);
  });

  it.each(languages)("is told in the lede and in the explanation alike ($tag)", (words) => {
    const assessment = assess(cases[0]![1]);
    const { lede } = reportView(assessment, { words });
    const { criteria } = commitmentView(assessment, "promise", { words });
    const open = criteria[0]?.why.find(({ part }) => part === "open")?.sentence.text;
    const told = words.lexicon.cause["abandonment-day"];
    expect([words.paragraph(lede).includes(told.clause), open?.includes(told.noun)]).toEqual([true, true]);
  });
});
