import {
  byHand,
  codeOf,
  concept,
  day,
  derived,
  either,
  extra,
  full,
  id,
  languageTag,
  light,
  lightOnly,
  line,
  listOf,
  literal,
  many,
  oneOrMore,
  optional,
  title,
  vocabulary,
  withDefault,
} from "./define.ts";
import { identifiers } from "./basics.ts";
import { citationLight } from "./citation.ts";
import { commitment } from "./commitment.ts";
import { domain } from "./domain.ts";
import { event } from "./event.ts";
import { indicator } from "./indicator.ts";
import { instrument } from "./instrument.ts";
import { observation } from "./observation.ts";
import { party } from "./party.ts";
import { redirect } from "./redirect.ts";
import { source } from "./source.ts";
import type { Concept, Field } from "./define.ts";
import type { Schema } from "./schema.ts";

export const level = vocabulary({
  type: "Level",
  list: "levels",
  says: "How much an issue weighs.",
  codes: {
    error: "It cannot be computed with, or contradicts itself.",
    warning: "A gap, an unused entry, house style.",
    off: "Not looked for.",
  },
});
/** A map of records by id in the light form, a list sorted by id in the full one. */
const records = (of: Concept, says: string, good: unknown): Field => {
  const one: Schema = of.shorthand.length > 0 ? either(of.input, ...of.shorthand, light(of)) : light(of);
  return byHand(
    { full: listOf(full(of)), light: { kind: "map", keys: "id", of: one } },
    { says, good, bad: [] },
  );
};
export const dataset = concept({
  type: "Dataset",
  input: "DatasetInput",
  typed: true,
  says: "A record of promises: commitments and all that they refer to, each list sorted by id.",
  inputSays:
    "What a person or a converter writes: `normalise(input)` makes the full dataset of it and loses nothing.",
  fields: {
    formatVersion: derived(literal(2), {
      says: "Of the model. A newer one needs a newer @policytrack/core.",
      good: 2,
      bad: 1,
    }),
    id: optional(id, {
      says: "Names the dataset where several are read together.",
      required: true,
      good: "jp-kr-us",
      bad: "Japan and Korea",
    }),
    title: title({ says: "Its title.", required: true, good: "My sheet" }),
    version: optional(line, { says: "Of the data.", good: "1.2.0", bad: 1 }),
    language: withDefault(languageTag, "und", {
      says: "BCP 47 tag of the texts that name none.",
      good: "en",
      bad: "english language",
    }),
    licence: optional(line, { says: "What may be done with it.", good: "CC-BY-4.0", bad: 5 }),
    authors: many(line, { says: "Who made it.", good: "A. Author", bad: 5 }),
    reviewedThrough: optional(day, {
      says: "How far in time evidence was looked for. The day that is assessed where none is asked for.",
      required: true,
      good: "2024-01-05",
      bad: "January 2024",
    }),
    identifiers: identifiers(),
    commitments: byHand(
      {
        full: listOf(full(commitment)),
        light: either(
          "readonly CommitmentInput[] | Readonly<Record<string, CommitmentInput>>",
          listOf(light(commitment)),
          { kind: "map", keys: "id", of: light(commitment) },
        ),
      },
      {
        says: "The promises. In a folder: one file each, named by id.",
        required: true,
        good: [{ title: "Halve emissions", party: "jp", due: 2030 }],
        bad: "Halve emissions",
      },
    ),
    instruments: records(instrument, "The texts in which several commitments stand.", {
      "camp-david": { title: "The Spirit of Camp David" },
    }),
    parties: records(party, "Who promises, acts, reports or is meant.", { kr: "South Korea" }),
    domains: records(domain, "What the promises are about.", { hydrogen: "Hydrogen" }),
    sources: records(source, "The texts that facts are taken from.", {
      plan: "https://example.org/plan 2024-05-10",
    }),
    indicators: records(indicator, "What is measured.", { vehicles: { title: "Vehicles" } }),
    observations: byHand(
      { full: listOf(full(observation)), light: null },
      {
        says: "The values of all indicators. In the light form they stand in their indicator.",
        good: [],
        bad: null,
      },
    ),
    events: records(event, "What happened around the promises.", {
      "lima-2024": { title: "APEC leaders meet in Lima", date: "2024-11-15" },
    }),
    redirects: byHand(
      { full: listOf(full(redirect)), light: { kind: "map", keys: "id", of: light(redirect) } },
      { says: "Where ids went.", good: { "old-id": { to: "new-id", since: "2024-05-10" } }, bad: [] },
    ),
    rules: {
      ...byHand(
        {
          full: { kind: "map", keys: "word", of: codeOf(level), type: "Readonly<Record<string, Level>>" },
          light: { kind: "map", keys: "word", of: codeOf(level), type: "Readonly<Record<string, Level>>" },
        },
        { says: "Levels that differ from the rules' own.", good: { "title-full-stop": "off" }, bad: ["off"] },
      ),
      conversion: "copy",
      fallback: {},
    },
    extra: extra(),
    source: lightOnly(oneOrMore(citationLight), {
      says: "Where what follows is taken from, if it names no other source.",
      required: true,
      good: "https://example.org/sheet 2024-01-05",
      bad: 5,
    }),
  },
});
