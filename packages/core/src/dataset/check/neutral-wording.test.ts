import { describe, expect, it } from "vitest";
import type { DatasetDraft } from "../../model/dataset.ts";
import { citation, citing, draftWith, entry, event, positionOf, soundDraft } from "../dataset-fixture.ts";
import { neutralWording } from "./neutral-wording.ts";

const i = positionOf("nordia-centre");

/** The sound record with another title of the centre. */
function titled(title: string): DatasetDraft {
  return draftWith("nordia-centre", () => ({ title }));
}

describe("neutralWording", () => {
  it("lets a sound dataset through", () => {
    expect(neutralWording(soundDraft())).toEqual([]);
  });

  it("finds a word that judges", () => {
    expect(neutralWording(titled("A historic centre"))).toEqual([
      {
        rule: "neutral-wording",
        path: ["commitments", i, "title"],
        message: '"historic" judges.',
        found: '"A historic centre"',
        remedy: "Leave it out, or say by what measure.",
      },
    ]);
  });

  it.each([
    "Sadly, a centre",
    "A LANDMARK",
    "It failed.",
    "A shameful centre",
    "The regime's centre",
    "A broken\n promise",
    "Unfortunately: none",
    "A (bold) centre",
    "The so-called centre",
  ])("finds it whatever its case and whatever stands beside it: %s", (title) => {
    expect(neutralWording(titled(title))).toHaveLength(1);
  });

  it.each([
    "Historical records",
    "Boldog",
    "Unfailed",
    "The regimen",
    "Landmarks",
    "A broken line and a promise",
    "Bold-faced letters",
    "Éboldé",
  ])("takes whole words alone: %s", (title) => {
    expect(neutralWording(titled(title))).toEqual([]);
  });

  it("finds each word of a text", () => {
    expect(neutralWording(titled("Sadly a bold, bold plan")).map(({ message }) => message)).toEqual([
      '"Sadly" judges.',
      '"bold" judges.',
    ]);
  });

  it("looks at every text of ours", () => {
    const text = "A bold step.";
    const draft = draftWith(
      "nordia-centre",
      () => ({
        summary: text,
        criteria: [{ id: "opened", text }],
        ambiguities: [text],
        history: [
          entry("nordia-centre/opened", "delivered", null, {
            why: text,
            citations: [{ ...citation("opening"), says: text }],
          }),
        ],
      }),
      {
        events: [event("summit", null, { title: text, citations: [{ ...citation("opening"), says: text }] })],
      },
    );
    expect(neutralWording(draft).map(({ path }) => path)).toEqual([
      ["commitments", i, "summary"],
      ["commitments", i, "criteria", 0, "text"],
      ["commitments", i, "ambiguities", 0],
      ["events", 0, "title"],
      ["commitments", i, "history", 0, "why"],
      ["commitments", i, "history", 0, "citations", 0, "says"],
      ["events", 0, "citations", 0, "says"],
    ]);
  });

  it("leaves alone what a source calls itself, and what a party answers", () => {
    const { sources } = soundDraft();
    const draft = draftWith(
      "sudia-memorandum",
      () => ({
        replies: [{ party: "sudia", date: "2024-07", text: "A bold lie.", citations: citing("magazine") }],
      }),
      { sources: sources.map((one) => ({ ...one, title: "A bold step" })) },
    );
    expect(neutralWording(draft)).toEqual([]);
  });
});
