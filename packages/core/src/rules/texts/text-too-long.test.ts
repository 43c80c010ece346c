import { expect, it } from "vitest";
import type { CommitmentInput } from "../../model/types.ts";
import { pathsOf } from "../issues-of.fixture.ts";
import { textTooLong } from "./text-too-long.ts";

const commitment = (more: Partial<CommitmentInput>) => ({ commitments: { "ferry-line": more } });

it("A title of 101 characters is an issue, and one of 100 is none", () => {
  expect(pathsOf(textTooLong, commitment({ title: "x".repeat(101) }))).toEqual(["commitments.0.title.en"]);
  expect(pathsOf(textTooLong, commitment({ title: "x".repeat(100) }))).toEqual([]);
});

it("Characters are counted, not code units", () => {
  expect(pathsOf(textTooLong, commitment({ title: "🚢".repeat(100) }))).toEqual([]);
});

it("Each language is looked at", () => {
  expect(pathsOf(textTooLong, commitment({ title: { en: "Line", ja: "船".repeat(101) } }))).toEqual([
    "commitments.0.title.ja",
  ]);
});

it("Long summaries, notes, criteria, paraphrases and entries are issues", () => {
  const text = "x".repeat(601);
  const lines = commitment({
    summary: text,
    notes: ["Short.", text],
    criteria: { a: { text, due: "by 2027", source: { source: "plan", paraphrase: text } } },
    history: [{ status: "pending", text, note: text }],
  });
  expect(pathsOf(textTooLong, lines)).toEqual([
    "commitments.0.summary.en",
    "commitments.0.notes.1.text.en",
    "commitments.0.criteria.0.text.en",
    "commitments.0.criteria.0.terms.0.citations.0.paraphrase.en",
    "commitments.0.history.0.text.en",
    "commitments.0.history.0.note.en",
  ]);
});

it("The title of an instrument is its official one", () => {
  expect(pathsOf(textTooLong, { instruments: { pact: { title: "x".repeat(101) } } })).toEqual([]);
  expect(pathsOf(textTooLong, { title: "x".repeat(101) })).toEqual(["title.en"]);
});
