import {
  byHand,
  codeOf,
  concept,
  derived,
  edtf,
  extra,
  type Field,
  full,
  key,
  lightDate,
  lightOnly,
  line,
  many,
  nonEmptyListOf,
  nullable,
  optional,
  text,
  typedIdOf,
  vocabulary,
} from "./define.ts";
import { citation, citing } from "./citation.ts";
import { identifier } from "./basics.ts";
import type { Schema } from "./schema.ts";

export const attribution = vocabulary({
  type: "Attribution",
  list: "attributions",
  says: "In whose words a source states a fact.",
  codes: {
    "own-statement": "The party says it itself.",
    "joint-text": "It stands in a text that several parties agreed on.",
    reported: "The source reports what a party said.",
    author: "The author of the source says it.",
  },
});
export const idOfFact: Schema = { kind: "string", format: "fact-id", type: "FactId", refersTo: "fact" };
/** "scheme: code" in the light form. */
const schemeCode = (says: string, good: string): Field => ({
  ...optional(line, { says, good, bad: "Limited" }),
  full: nullable(full(identifier)),
  conversion: "scheme-code",
});
/** What is dated and cited. */
export const fact = concept({
  type: "Fact",
  input: "FactInput",
  typed: true,
  says: "The head of everything dated and cited. Titles, parties, domains, criteria are editorial and have none.",
  extends: [citing],
  fields: {
    id: derived(
      { kind: "string", format: "fact-id", type: "FactId" },
      {
        says: '"<commitment or indicator id>/<key>", or the id of an event.',
        good: "hydrogen-2030/made",
        bad: "hydrogen 2030",
      },
    ),
    key: lightOnly(key, {
      says: 'Names it in its record. Default: what it says and its date, "delivered-2024-05-10". Write it down once the record is published.',
      good: "baseline-2022",
      bad: "baseline 2022",
    }),
    date: byHand(
      { full: nullable(edtf), light: nullable(lightDate) },
      {
        says: "When it was so in the world. Null: not known, no later than its source.",
        good: "2024-05-10",
        bad: "18 August 2023",
      },
    ),
    citations: byHand(
      { full: nonEmptyListOf(full(citation)), light: null },
      {
        says: "The sources that carry it; each does so alone.",
        light: "source",
        good: [{ source: "plan", passages: [], paraphrase: null, doubtful: false }],
        bad: [],
      },
    ),
    statedBy: many(typedIdOf("party"), {
      says: "Whose statement this is: a self-report names the party itself, a review names the reviewer.",
      good: "us",
      bad: "the us",
    }),
    attribution: optional(codeOf(attribution), {
      says: "In whose words the source states it.",
      good: "joint-text",
      bad: "quoted",
    }),
    sourceCode: schemeCode(
      'The code that the source itself uses: "scheme: code".',
      "ogp-irm-completion: Limited",
    ),
    corrects: optional(idOfFact, {
      says: "A fact that a source corrected or refuted; `reason` says why.",
      good: "hydrogen-2030/delivered-2024",
      bad: "delivered 2024",
    }),
    reason: text({ says: "Why another fact is corrected.", good: "The ministry withdrew the figure." }),
    note: text({ says: "The editor's remark on it.", good: "That the first year is 2024 is inferred." }),
    extra: extra(),
  },
});
