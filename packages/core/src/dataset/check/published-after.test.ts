import { describe, expect, it } from "vitest";
import {
  citation,
  citing,
  claim,
  draftWith,
  entry,
  observation,
  positionOf,
  soundDraft,
  source,
} from "../dataset-fixture.ts";
import type { DatasetDraft } from "../../model/dataset.ts";
import type { StatusEntry } from "../../model/status.ts";
import { publishedAfter } from "./published-after.ts";

const i = positionOf("nordia-centre");
const remedy = "Cite a source that can know it, or correct one of the two dates.";

/** The sound record whose centre has one entry, resting on one more source. */
function draft(
  date: string | null,
  published: string | null,
  more: Partial<StatusEntry> = {},
  accessed?: string,
): DatasetDraft {
  return draftWith(
    "nordia-centre",
    () => ({
      history: [entry("nordia-centre/opened", "delivered", date, { citations: citing("new"), ...more })],
    }),
    {
      sources: [
        ...soundDraft().sources,
        source("new", published, accessed === undefined ? {} : { accessed }),
      ],
    },
  );
}

describe("publishedAfter", () => {
  it("lets a sound dataset through", () => {
    expect(publishedAfter(soundDraft())).toEqual([]);
  });

  it.each([
    ["2024-05-10", "2024-05-10"],
    ["2024-05-10", "2024-05"],
    ["2024-05", "2024-05-01"],
    ["2024", "2024-01-01"],
    ["2024-05-10/2024-06-10", "2024-05-10"],
    ["../2024-05-10", "2020"],
    [null, "2020"],
  ])("lets through a fact of %j that came out %s", (date, published) => {
    expect(publishedAfter(draft(date, published))).toEqual([]);
  });

  it.each([
    ["2024-05-10", "2024-05-09", "2024-05-09"],
    ["2024-05-10", "2024-04", "2024-04-30"],
    ["2024-05", "2024-04-30", "2024-04-30"],
    ["2024-05-10/..", "2023", "2023-12-31"],
  ])("finds a fact of %s that came out %s", (date, published, by) => {
    expect(publishedAfter(draft(date, published))).toEqual([
      {
        rule: "published-after",
        path: ["commitments", i, "history", 0, "citations", 0, "source"],
        message: `This source came out before the fact's \`date\`, ${date}: it was published by ${by}.`,
        found: '"new"',
        remedy,
      },
    ]);
  });

  it("finds what was seen after it came out", () => {
    expect(publishedAfter(draft("2024-05-01", "2024-05-10", { seen: "2024-05-11" }))).toEqual([
      {
        rule: "published-after",
        path: ["commitments", i, "history", 0, "citations", 0, "source"],
        message: "This source came out before the fact's `seen`, 2024-05-11: it was published by 2024-05-10.",
        found: '"new"',
        remedy,
      },
    ]);
    expect(publishedAfter(draft("2024-05-01", "2024-05-10", { seen: "2024-05" }))).toEqual([]);
  });

  it("looks at each source, of whatever confidence", () => {
    const citations = [citation("new"), citation("announcement", "low"), citation("budget")] as const;
    expect(
      publishedAfter(draft("2024-05-10", "2024-05-12", { citations })).map(({ path, found }) => [
        path.at(-2),
        found,
      ]),
    ).toEqual([
      [1, '"announcement"'],
      [2, '"budget"'],
    ]);
  });

  it("looks at facts of every kind", () => {
    const wrong = draftWith(
      "nordia-centre",
      () => ({ standing: [claim("nordia-centre/pledged", { date: "2023-11-02" })] }),
      { observations: [observation("stations/2024", "2024", 1)] },
    );
    expect(publishedAfter(wrong).map(({ path }) => path.slice(0, -3))).toEqual([
      ["commitments", i, "standing", 0],
      ["observations", 0],
    ]);
  });

  it("takes an undated source to have come out by the day it was read (methods, section 10, rule 1)", () => {
    expect(publishedAfter(draft("2024-05-10", null, {}, "2024-05-10"))).toEqual([]);
    expect(publishedAfter(draft("2024-05-10", null, {}, "2024-05-09"))).toMatchObject([
      {
        rule: "published-after",
        path: ["commitments", i, "history", 0, "citations", 0, "source"],
        message: expect.stringContaining("2024-05-09"),
        found: '"new"',
        remedy,
      },
    ]);
  });

  it("and by the day the dataset was reviewed through, where that is not known", () => {
    expect(publishedAfter(draft("2024-08-31", null))).toEqual([]);
    expect(publishedAfter(draft("2024-09-01", null))).toMatchObject([
      {
        path: ["commitments", i, "history", 0, "citations", 0, "source"],
        message: expect.stringContaining("undated"),
      },
    ]);
  });

  it("takes a dated source by its date, whenever it was read", () => {
    expect(publishedAfter(draft("2024-05-10", "2024-05-12", {}, "2024-05-09"))).toEqual([]);
  });

  it("can say of any year when a source came out", () => {
    expect(publishedAfter(draft("2024-05-10", "-0044"))).toHaveLength(1);
    expect(publishedAfter(draft("Y20000", "Y12000"))).toHaveLength(1);
  });
});
