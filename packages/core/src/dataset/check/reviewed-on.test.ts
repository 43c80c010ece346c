import { describe, expect, it } from "vitest";
import type { DatasetDraft } from "../../model/dataset.ts";
import { citing, draftWith, entry, event, positionOf, soundDraft, source } from "../dataset-fixture.ts";
import { reviewedOn } from "./reviewed-on.ts";

const i = positionOf("nordia-centre");
const path = ["commitments", i, "reviewedOn"];

/** The sound record, reviewed through 2024-08-31, whose centre was looked at on a day and cites one more source. */
function draft(day: string, published: string | null): DatasetDraft {
  return draftWith(
    "nordia-centre",
    () => ({
      reviewedOn: day,
      history: [entry("nordia-centre/opened", "delivered", null, { citations: citing("new") })],
    }),
    { sources: [...soundDraft().sources, source("new", published)] },
  );
}

describe("reviewedOn", () => {
  it("lets a sound dataset through", () => {
    expect(reviewedOn(soundDraft())).toEqual([]);
  });

  it("finds a day after the one through which the dataset was reviewed", () => {
    expect(reviewedOn(draft("2024-09-01", "2024-09-02"))).toEqual([
      {
        rule: "reviewed-after",
        path,
        message: "This lies after the day through which the dataset was reviewed, 2024-08-31.",
        found: '"2024-09-01"',
        remedy: `Write a day up to ${soundDraft().reviewedThrough}, or, if the whole record was looked at again, move \`reviewedThrough\` of the dataset.`,
      },
    ]);
    expect(reviewedOn(draft("2024-08-31", "2024-08-31"))).toEqual([]);
  });

  it.each([
    ["2024-05-09", "2024-05-10"],
    ["2024-04-30", "2024-05"],
    ["2024-08-30", "2024-08-31"],
  ])("finds a record looked at on %s that cites what came out %s", (day, published) => {
    expect(reviewedOn(draft(day, published))).toEqual([
      {
        rule: "reviewed-before-source",
        path,
        message: `The record cites new, which came out later: ${published}.`,
        found: JSON.stringify(day),
        remedy: "Write the last day on which an editor looked for news of this record.",
      },
    ]);
  });

  it.each([
    ["2024-05-10", "2024-05-10"],
    ["2024-05-10", "2024-05"],
    ["2024-05-10", "2024"],
    ["2024-05-10", "../2024-08"],
    ["2024-05-10", null],
    ["2024-05-10", "2024-09-01"],
  ])("lets through a record looked at on %s that cites what came out %s", (day, published) => {
    expect(reviewedOn(draft(day, published))).toEqual([]);
  });

  it("names the source that came out last", () => {
    const cited = draftWith("nordia-centre", ({ history }) => ({ history, reviewedOn: "2023-10-31" }));
    expect(reviewedOn(cited)).toMatchObject([
      { message: "The record cites magazine, which came out later: 2024-08-02." },
    ]);
  });

  it("takes the source of a reply for one of the record, and none of an event or another record", () => {
    const early = (overrides: Partial<DatasetDraft> = {}): DatasetDraft => ({
      ...draft("2024-05-10", "2024-05-01"),
      ...overrides,
    });
    expect(reviewedOn(early({ events: [event("summit", null, { citations: citing("magazine") })] }))).toEqual(
      [],
    );
    const replied = early().commitments.map((one) => ({
      ...one,
      replies: [
        { party: "sudia", date: "2024-07", text: "So it is.", citations: citing("magazine") },
      ] as const,
    }));
    expect(reviewedOn(early({ commitments: replied }))).toMatchObject([
      { rule: "reviewed-before-source", path, message: expect.stringContaining("magazine") },
    ]);
  });
});
