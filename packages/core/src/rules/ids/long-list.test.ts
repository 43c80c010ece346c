import { expect, it } from "vitest";
import { pathsOf } from "../issues-of.fixture.ts";
import { longList } from "./long-list.ts";

const notes = (count: number) => ({
  commitments: { "ferry-line": { notes: Array.from({ length: count }, (_, i) => `Note ${i}`) } },
});

it("Eleven notes are an issue and ten are none", () => {
  expect(pathsOf(longList, notes(11))).toEqual(["commitments.0.notes"]);
  expect(pathsOf(longList, notes(10))).toEqual([]);
});

it("Eleven citations of one entry are an issue at that entry", () => {
  const source = Array.from({ length: 11 }, (_, i) => `https://a.example/${i}`);
  const lines = { commitments: { "ferry-line": { history: [{ status: "pending", source } as const] } } };
  expect(pathsOf(longList, lines)).toEqual(["commitments.0.history.0.citations"]);
});
