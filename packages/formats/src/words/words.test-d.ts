import { expectTypeOf, test } from "vitest";
import { makeWords, type Lexicon, type Words } from "./make-words.ts";

declare const lexicon: Lexicon;
declare const words: Words;

test("A language without a word does not compile", () => {
  const { overdue: _, ...others } = lexicon.codes.word;
  // @ts-expect-error A word is missing.
  makeWords({ ...lexicon, codes: { ...lexicon.codes, word: others } });
  const { "whole/nothing-due": __, ...sentences } = lexicon.sentences;
  // @ts-expect-error A sentence is missing.
  makeWords({ ...lexicon, sentences });
  const { due: ___, ...column } = lexicon.column;
  // @ts-expect-error A heading is missing.
  makeWords({ ...lexicon, column });
  expectTypeOf(makeWords(lexicon)).toEqualTypeOf<Words>();
});

test("A sentence without one of its values does not compile", () => {
  words.say("record/done", { date: "", word: "" });
  // @ts-expect-error A value is missing.
  words.say("record/done", { date: "" });
  // @ts-expect-error No such sentence.
  words.say("record/dome", { date: "", word: "" });
  // @ts-expect-error No such code.
  words.code("firmness", "firm");
  expectTypeOf(words.code("firmness", "in-law")).toBeString();
});

test("A sentence has a text and pieces", () => {
  expectTypeOf(words.say("changes/none", {}).text).toBeString();
});
