import {
  boolean,
  byHand,
  concept,
  either,
  full,
  integer,
  light,
  lightText,
  line,
  listOf,
  nullable,
  oneOrMore,
  optional,
  quotation,
  block,
  sha256,
  text,
  typedIdOf,
  withDefault,
} from "./define.ts";
import type { Schema } from "./schema.ts";

export const position = concept({
  type: "PassagePosition",
  says: "Code points in the source's text, from 0; `end` is behind the last.",
  fields: {
    start: optional(integer(0, Number.MAX_SAFE_INTEGER), {
      says: "The first code point.",
      required: true,
      good: 6779,
      bad: -1,
    }),
    end: optional(integer(0, Number.MAX_SAFE_INTEGER), {
      says: "Behind the last code point.",
      required: true,
      good: 6853,
      bad: 1.5,
    }),
  },
});
export const quote = concept({
  type: "PassageQuote",
  says: "Words of the source, with what stands before and after them where they occur more than once.",
  fields: {
    exact: optional(block, {
      says: "The words.",
      required: true,
      good: "we intend to hold annual exercises",
      bad: "",
    }),
    prefix: optional(quotation, { says: "What stands before them.", good: "On defence, ", bad: 5 }),
    suffix: optional(quotation, { says: "What stands after them.", good: " on a regular basis", bad: 5 }),
  },
});
export const passage = concept({
  type: "Passage",
  input: "PassageDetails",
  says: "Where the words are. Give a position, a quotation, or both (W3C Web Annotation selectors); `sha256` where the licence forbids quoting.",
  fields: {
    position: byHand(
      { full: nullable(full(position)), light: { kind: "string", format: "word" } },
      { says: 'Code points in the source\'s text: "START-END".', good: "6779-6853", bad: 6779 },
    ),
    quote: byHand(
      { full: nullable(full(quote)), light: null },
      {
        says: "Words of the source.",
        good: { exact: "annual exercises", prefix: null, suffix: null },
        bad: "annual exercises",
      },
    ),
    exact: byHand(
      { full: null, light: block },
      { says: "The words of the source.", good: "annual exercises", bad: "" },
    ),
    prefix: byHand(
      { full: null, light: quotation },
      { says: "What stands before the words.", good: "to hold ", bad: 5 },
    ),
    suffix: byHand(
      { full: null, light: quotation },
      { says: "What stands after the words.", good: " every year", bad: 5 },
    ),
    sha256: optional(sha256, {
      says: "Of the words in UTF-8: 16 to 64 hexadecimal digits.",
      good: "60acffac3b96d896",
      bad: "60ac",
    }),
    locator: optional(line, { says: 'For people: "paragraph 9", "page 12".', good: "page 12", bad: 12 }),
  },
});
const passageLight: Schema = either("PassageInput", block, light(passage));

export const citation = concept({
  type: "Citation",
  input: "CitationDetails",
  typed: true,
  says: "The use of a source by one fact. Each citation carries the whole fact alone.",
  fields: {
    source: byHand(
      { full: typedIdOf("source"), light: line },
      {
        says: "Id of the source. In the light form also its address, or its address and day of publication.",
        required: true,
        good: "https://example.org/plan 2024-05-10",
        bad: 5,
      },
    ),
    passages: byHand(
      { full: listOf(full(passage)), light: oneOrMore(passageLight) },
      {
        says: 'Where in the source: "START-END", "START-END SHA256", words of the source, or a passage in full.',
        light: "passage",
        good: "6779-6853 60acffac3b96d896",
        bad: 6779,
      },
    ),
    paraphrase: text({
      says: "What the source says, in our words.",
      good: "The leaders commit to talks.",
      bad: 5,
    }),
    doubtful: withDefault(boolean, false, {
      says: "The editor doubts that the source supports the fact. Doubtful citations alone change no verdict.",
    }),
  },
});
export const citationLight: Schema = either("CitationInput", line, light(citation));

/** Where the evidence of a fact stands, in the light form. */
export const citing = concept({
  type: null,
  input: "CitingInput",
  says: "With one source, passage and paraphrase stand beside it; without a source they are of the inherited one.",
  fields: {
    source: byHand(
      { full: null, light: oneOrMore(citationLight) },
      {
        says: "The sources that each carry the fact. Left out: those of the commitment, its instrument or the dataset.",
        good: "yonhap-2022-11-09",
        bad: 5,
      },
    ),
    passage: byHand(
      { full: null, light: oneOrMore(passageLight) },
      { says: "Where in the one source.", good: "6779-6853", bad: 6779 },
    ),
    paraphrase: byHand(
      { full: null, light: lightText },
      { says: "What the one source says, in our words.", good: "The leaders commit to talks.", bad: 5 },
    ),
    doubtful: byHand(
      { full: null, light: boolean },
      { says: "The editor doubts that the one source supports the fact.", good: true, bad: "yes" },
    ),
  },
});
