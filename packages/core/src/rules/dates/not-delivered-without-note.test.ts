import { expect, it } from "vitest";
import type { HistoryInput } from "../../model/types.ts";
import { pathsOf } from "../issues-of.fixture.ts";
import { notDeliveredWithoutNote } from "./not-delivered-without-note.ts";

const entry = (more: HistoryInput) => ({
  commitments: {
    "ferry-line": { history: [{ status: "not-delivered", source: "report", ...more } as const] },
  },
});

it("Not delivered, without a word, is an issue", () => {
  expect(pathsOf(notDeliveredWithoutNote, entry({}))).toEqual(["commitments.0.history.0.status"]);
});

it("A note, a text, a paraphrase or a quotation makes it none", () => {
  for (const more of [
    { note: "Annulled." },
    { text: "Annulled." },
    { paraphrase: "Annulled." },
    { passage: "is annulled" },
  ])
    expect(pathsOf(notDeliveredWithoutNote, entry(more))).toEqual([]);
});

it("An occurrence that was not held, and the code of somebody else, need none", () => {
  expect(pathsOf(notDeliveredWithoutNote, entry({ sourceCode: "g20rg: -1" }))).toEqual([]);
  expect(pathsOf(notDeliveredWithoutNote, entry({ occurrence: "2024" }))).toEqual([]);
});
