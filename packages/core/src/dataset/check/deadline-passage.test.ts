import { describe, expect, it } from "vitest";
import type { DatasetDraft } from "../../model/dataset.ts";
import type { DeadlineFact } from "../../model/deadline.ts";
import { type Wording, wordings } from "../../model/when.ts";
import { citation, deadline, draftWith, positionOf, soundDraft, source, target } from "../dataset-fixture.ts";
import { deadlinePassage } from "./deadline-passage.ts";

const i = positionOf("nordia-centre");
const sha256 = "0".repeat(64);
const passages = [{ paragraph: 1, start: 0, end: 7, sha256 }] as const;
const pointing = [{ ...citation("held"), passages }] as const;

/** The sound record whose centre has one deadline; the text of one more source is held. */
function draft(edtf: string, wording: Wording, more: Partial<DeadlineFact> = {}): DatasetDraft {
  return draftWith(
    "nordia-centre",
    () => ({
      deadlines: [deadline("nordia-centre/due", edtf, { when: { kind: "date", edtf, wording }, ...more })],
    }),
    { sources: [...soundDraft().sources, source("held", "2023-11-01", { sha256 })] },
  );
}

describe("deadlinePassage", () => {
  it("lets a sound dataset through", () => {
    expect(deadlinePassage(soundDraft())).toEqual([]);
  });

  it("finds a dated deadline that does not point at the words of a text that is held", () => {
    const citations = [citation("announcement"), citation("held")] as const;
    expect(deadlinePassage(draft("../2030", "by", { citations }))).toEqual([
      {
        rule: "deadline-passage",
        path: ["commitments", i, "deadlines", 0, "citations", 1, "passages"],
        message: "The text of held is held, and nothing says which of its words set the deadline.",
        found: "nothing",
        remedy: "Point at the words with a passage: paragraph, start, end and their SHA-256.",
      },
    ]);
    expect(deadlinePassage(draft("../2030", "by", { citations: pointing }))).toEqual([]);
  });

  it("asks none of a deadline without a date, which no words set", () => {
    const citations = [citation("held")] as const;
    for (const when of [
      { kind: "none", reason: "not-stated" },
      { kind: "after-event", event: "summit", within: "P6M" },
    ] as const)
      expect(deadlinePassage(draft("2030", "by", { citations, when }))).toEqual([]);
  });

  const fitting: Readonly<Record<Wording, readonly string[]>> = {
    by: ["../2030", "/2030", "../2030-06-15", "[..2030]"],
    in: ["2030", "2030-06", "2028/2030", "[2028,2030]", "202X", "2024-33~"],
    on: ["2030-06-15", "2030-06-15~", "[2030-06-15,2030-06-16]"],
    early: ["2024-33~", "2024-01/2024-03"],
    mid: ["2024-06~", "2024-05/2024-08"],
    late: ["2024-36", "2024-10/2024-12"],
    around: ["2030~", "2029/2031"],
    "end-of": ["2030-12", "2030-12-31", "../2030"],
    between: ["2028/2030", "[2028..2030]"],
    within: ["../2025", "2023-11-17/2025-11-17", "2025"],
    from: ["2024/..", "2024/", "2024", "2024/2030"],
  };
  const unfitting: Readonly<Record<Wording, readonly string[]>> = {
    by: ["2030", "2023/2030", "2024/.."],
    in: ["../2030", "2024/.."],
    on: ["2030", "2030-06", "2030-06-15/2030-06-16", "../2030-06-15", "[2030-06-15..2030-06-16]"],
    early: ["../2024", "2024/.."],
    mid: ["../2024", "2024/.."],
    late: ["../2024", "2024/"],
    around: ["../2030", "2030/.."],
    "end-of": ["2030/.."],
    between: ["2030", "../2030", "2028/.."],
    within: ["2024/.."],
    from: ["../2030", "/2030"],
  };

  it.each(wordings)("knows which dates fit %s", (wording) => {
    for (const edtf of fitting[wording])
      expect(deadlinePassage(draft(edtf, wording, { citations: pointing }))).toEqual([]);
    for (const edtf of unfitting[wording]) {
      expect(deadlinePassage(draft(edtf, wording, { citations: pointing }))).toEqual([
        {
          rule: "deadline-wording",
          path: ["commitments", i, "deadlines", 0, "when", "edtf"],
          message: expect.stringContaining(`does not fit the wording "${wording}", which takes`),
          found: JSON.stringify(edtf),
          remedy: "Write the date in that form, or the wording that the source has.",
        },
      ]);
    }
  });

  it("asks the form of every wording but by also where no text is held", () => {
    expect(deadlinePassage(draft("2030", "by"))).toEqual([]);
    expect(deadlinePassage(draft("2030", "on"))).toHaveLength(1);
  });

  it("asks it of when a target is due as well, and no passage", () => {
    const due = (edtf: string): DatasetDraft => ({
      ...draft("../2030", "by"),
      commitments: draftWith("nordia-stations", () => ({
        targets: [
          target("nordia-stations/by-2030", "stations", 30_000, edtf, { citations: [citation("held")] }),
        ],
      })).commitments,
    });
    expect(deadlinePassage(due("../2030"))).toEqual([]);
    expect(deadlinePassage(due("2030"))).toMatchObject([
      {
        rule: "deadline-wording",
        path: ["commitments", positionOf("nordia-stations"), "targets", 0, "due", "edtf"],
        message:
          'This date does not fit the wording "by", which takes an interval with an open start: "../2030".',
      },
    ]);
  });
});
