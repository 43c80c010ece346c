import { describe, expect, it } from "vitest";
import { citing, draftWith, positionOf, soundDraft } from "../dataset-fixture.ts";
import { valueAt } from "../problem.ts";
import { citationsOf } from "./citations-of.ts";

describe("citationsOf", () => {
  it("gives every citation with its place", () => {
    const draft = draftWith("nordia-centre", () => ({
      replies: [{ party: "sudia", date: "2024-07", text: "It is open.", citations: citing("magazine") }],
    }));
    for (const { citation, path } of citationsOf(draft)) expect(valueAt(draft, path)).toBe(citation);
    expect(citationsOf(draft)).toHaveLength(JSON.stringify(draft).split('"confidence"').length - 1);
  });

  it("takes in those of facts, replies, observations and events", () => {
    const places = citationsOf(soundDraft()).map(({ path }) => path);
    for (const path of [
      ["commitments", positionOf("nordia-centre"), "history", 1, "citations", 1],
      ["commitments", positionOf("sudia-memorandum"), "replies", 0, "citations", 0],
      ["observations", 0, "citations", 0],
      ["events", 0, "citations", 0],
    ])
      expect(places).toContainEqual(path);
  });
});
