import { describe, expect, it } from "vitest";
import { nearest } from "./nearest.ts";

describe("nearest", () => {
  it.each([
    ["norlan", ["sudland", "norland"], 'Did you mean "norland"? '],
    ["sumary", ["title", "summary"], 'Did you mean "summary"? '],
    ["titel", ["tier", "title"], 'Did you mean "title"? '],
    ["harbour", ["norland"], ""],
    ["harbour", [], ""],
  ])("%s among %j", (word, known, words) => {
    expect(nearest(word, known)).toBe(words);
  });
});
