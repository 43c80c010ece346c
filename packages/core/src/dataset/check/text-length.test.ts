import { describe, expect, it } from "vitest";
import { draftWith, positionOf, soundDraft } from "../dataset-fixture.ts";
import { textLength } from "./text-length.ts";

const i = positionOf("nordia-centre");
const shorter = "Say it shorter, or in two places.";

describe("textLength", () => {
  it("lets a sound dataset through", () => {
    expect(textLength(soundDraft())).toEqual([]);
  });

  it("lets texts of the greatest and least length through, counted in characters", () => {
    for (const [title, summary] of [
      ["x".repeat(100), "x".repeat(400)],
      ["𝕩".repeat(100), "𝕩".repeat(400)],
      ["x", "x".repeat(20)],
    ] as const) {
      const texts = {
        criteria: [{ id: "opened", text: summary }],
        ambiguities: [summary],
      };
      expect(textLength(draftWith("nordia-centre", () => ({ title, summary, ...texts })))).toEqual([]);
    }
  });

  it("finds each text that is too long", () => {
    const long = "x".repeat(401);
    const draft = draftWith("nordia-centre", () => ({
      title: "x".repeat(101),
      summary: long,
      criteria: [
        { id: "opened", text: "It is open." },
        { id: "kept", text: long },
      ],
      ambiguities: ["Whether it is.", long],
    }));
    const found = expect.stringContaining("xxx") as string;
    const rest = { rule: "text-length", found, remedy: shorter };
    const message = "This text has 401 characters, more than 400.";
    expect(textLength(draft)).toEqual([
      {
        ...rest,
        path: ["commitments", i, "title"],
        message: "This text has 101 characters, more than 100.",
      },
      { ...rest, path: ["commitments", i, "summary"], message },
      { ...rest, path: ["commitments", i, "criteria", 1, "text"], message },
      { ...rest, path: ["commitments", i, "ambiguities", 1], message },
    ]);
  });

  it("finds a summary that says next to nothing", () => {
    expect(textLength(draftWith("nordia-centre", () => ({ summary: "The centre is built" })))).toEqual([
      {
        rule: "text-length",
        path: ["commitments", i, "summary"],
        message: "This text has 19 characters, fewer than 20.",
        found: '"The centre is built"',
        remedy: "Say what is promised, and by whom.",
      },
    ]);
  });

  it.each(["A centre.", "センターを開く。"])("finds a title with a full stop at its end: %s", (title) => {
    expect(textLength(draftWith("nordia-centre", () => ({ title })))).toEqual([
      {
        rule: "title-full-stop",
        path: ["commitments", i, "title"],
        message: "A title does not end with a full stop.",
        found: JSON.stringify(title),
        remedy: "Take the full stop out; where the title is a sentence, make it a name of the thing.",
      },
    ]);
  });

  it("lets a title with a full stop inside through", () => {
    expect(textLength(draftWith("nordia-centre", () => ({ title: "23.8 % of power" })))).toEqual([]);
  });
});
