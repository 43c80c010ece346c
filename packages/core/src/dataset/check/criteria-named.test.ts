import { describe, expect, it } from "vitest";
import { deadline, draftWith, entry, positionOf, soundDraft } from "../dataset-fixture.ts";
import { criteriaNamed } from "./criteria-named.ts";

describe("criteriaNamed", () => {
  it("lets a sound dataset through", () => {
    expect(criteriaNamed(soundDraft())).toEqual([]);
  });

  it("finds a deadline and a status entry of a criterion that the record does not have", () => {
    const wrong = draftWith("sudia-memorandum", ({ history, deadlines }) => ({
      deadlines: [...deadlines, deadline("sudia-memorandum/other", "2025", { criterion: "sealed" })],
      history: [entry("sudia-memorandum/before", "pending", null, { criterion: "sign" }), ...history],
    }));
    const i = positionOf("sudia-memorandum");
    const rest = {
      rule: "unknown-criterion",
      message: "The record has no criterion with this id.",
      remedy: "Use one of signed, in-force, or leave `criterion` out for all of them.",
    };
    expect(criteriaNamed(wrong)).toEqual([
      { ...rest, path: ["commitments", i, "deadlines", 1, "criterion"], found: '"sealed"' },
      { ...rest, path: ["commitments", i, "history", 0, "criterion"], found: '"sign"' },
    ]);
  });

  it("says what to do where the record has none", () => {
    const wrong = draftWith("nordia-friendship", () => ({
      history: [entry("nordia-friendship/going-on", "continuing", null, { criterion: "done" })],
    }));
    expect(criteriaNamed(wrong)).toMatchObject([
      { remedy: "Add it to `criteria`, or leave `criterion` out." },
    ]);
  });

  it("does not take another record's criterion for one", () => {
    const wrong = draftWith("nordia-centre", () => ({
      history: [entry("nordia-centre/opened", "delivered", null, { criterion: "signed" })],
    }));
    expect(criteriaNamed(wrong)).toHaveLength(1);
  });
});
