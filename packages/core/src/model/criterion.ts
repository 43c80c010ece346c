import {
  codeOf,
  concept,
  full,
  light,
  listOf,
  optional,
  text,
  title,
  vocabulary,
  withDefault,
  key,
  lightOnly,
} from "./define.ts";
import { term } from "./term.ts";

export const stage = vocabulary({
  type: "Stage",
  list: "stages",
  says: "Whether a criterion is the end or a step on the way.",
  codes: {
    final: "Part of the verdict on the commitment.",
    interim: "Assessed and shown, not part of the verdict on the commitment.",
  },
});
export const criterion = concept({
  type: "Criterion",
  typed: true,
  says: "What would count as delivered: words, a number (`terms[].target`), or both. The unit of every verdict.",
  fields: {
    id: optional(key, {
      says: "Names it in its commitment.",
      required: true,
      good: "main",
      bad: "the first",
    }),
    title: title({
      says: "The criterion in a few words, for lists and sentences. Null: the start of its text stands there.",
      good: "Law passed",
    }),
    text: text({
      says: "What would count as delivered. Null: not stated; read the title or the target.",
      good: "The law is passed.",
    }),
    stage: optional(codeOf(stage), {
      says: "interim: assessed and shown, not part of the verdict on the commitment.",
      required: true,
      good: "final",
      bad: "first",
    }),
    condition: text({
      says: 'What it depends on ("with international support"). Null: none stated.',
      good: "With international support.",
    }),
    terms: optional(listOf(full(term)), {
      says: "What was asked and by when; a later one replaces an earlier one.",
      required: true,
      good: [],
      bad: null,
    }),
  },
});
export const criterionInput = concept({
  type: null,
  input: "CriterionInput",
  says: "What would count as delivered, with its first term.",
  extends: [term],
  fields: {
    title: title({
      says: "The criterion in a few words, for lists and sentences. Without it the start of its text stands there.",
      good: "Law passed",
    }),
    text: text({ says: "What would count as delivered.", good: "The law is passed." }),
    stage: withDefault(codeOf(stage), "final", {
      says: "interim: assessed and shown, not part of the verdict on the commitment.",
      good: "interim",
      bad: "first",
    }),
    condition: text({ says: "What it depends on.", good: "With international support." }),
    revisions: lightOnly(listOf(light(term)), {
      says: "Later terms: a moved deadline, a revised number.",
      good: [{ due: "by 2032", date: "2025-01-10" }],
      bad: "by 2032",
    }),
  },
});
