import {
  codeOf,
  concept,
  duration,
  edtf,
  either,
  full,
  idOf,
  integer,
  lightOnly,
  literal,
  number,
  optional,
  vocabulary,
  word,
} from "./define.ts";
import { citing } from "./citation.ts";
import type { Schema } from "./schema.ts";

export const timing = vocabulary({
  type: "Timing",
  list: "timings",
  says: "How a date, or a number with a date, is to be met.",
  codes: {
    by: "At its end at the latest.",
    in: "Within it; a number is that of this very period.",
    throughout: "In each period of it.",
    total: "The sum over it.",
  },
});
export const noDueReason = vocabulary({
  type: "NoDueReason",
  list: "noDueReasons",
  says: "Why there is no due date.",
  codes: {
    "not-stated": "The source was read and names none.",
    indefinite: '"Soon", "in the coming months".',
    "open-ended": "It is to be kept up without an end.",
    withdrawn: "A date that stood was taken back.",
  },
});
export const fiscalYearEnd = vocabulary({
  type: "FiscalYearName",
  list: "fiscalYearNames",
  says: "Which calendar year names a fiscal year.",
  codes: { first: "The one in which it begins (Japan).", last: "The one in which it ends (United States)." },
});
export const fiscalYear = concept({
  type: "FiscalYear",
  says: 'A fiscal year named by a bare year: Japan\'s 2030 ends on 2031-03-31 = { firstMonth: 4, namedAfter: "first" }.',
  fields: {
    firstMonth: optional(integer(1, 12), {
      says: "The month in which it begins.",
      required: true,
      good: 4,
      bad: 13,
    }),
    namedAfter: optional(codeOf(fiscalYearEnd), {
      says: "Which calendar year names it.",
      required: true,
      good: "first",
      bad: "both",
    }),
  },
});
const kind = (value: string): ReturnType<typeof optional> =>
  optional(literal(value), { says: "Tells the forms apart.", required: true, good: value, bad: "other" });
export const dueDate = concept({
  type: "DueDate",
  says: "by: at its end at the latest. in: within it; a number is that of this very period. throughout: in each period of it. total: the sum over it.",
  fields: {
    kind: kind("date"),
    timing: optional(codeOf(timing), {
      says: "How it is to be met.",
      required: true,
      good: "by",
      bad: "until",
    }),
    date: optional(edtf, { says: "The day or period.", required: true, good: "2030", bad: "in 2030" }),
    every: optional(duration, {
      says: "The length of the periods judged one by one (throughout), or of the values compared (a flow, by). Null: a year.",
      good: "P1M",
      bad: "month",
    }),
    fiscalYear: optional(full(fiscalYear), {
      says: "Where a bare year is a fiscal one.",
      good: { firstMonth: 4, namedAfter: "first" },
      bad: 4,
    }),
  },
});
export const dueRecurring = concept({
  type: "DueRecurring",
  says: "Once in every period, the first one being `from`. `every` null: each time that the criterion's condition occurs.",
  fields: {
    kind: kind("recurring"),
    every: optional(duration, { says: "The length of a period.", good: "P1Y", bad: "year" }),
    from: optional(edtf, { says: "The first period.", good: "2024", bad: "from 2024" }),
    until: optional(edtf, { says: "The last period.", good: "2030", bad: "until 2030" }),
    grace: optional(duration, {
      says: "How long after its period an occurrence is still on time.",
      good: "P2M",
      bad: "2 months",
    }),
  },
});
export const dueAfterEvent = concept({
  type: "DueAfterEvent",
  says: "Within a time after an event of the dataset.",
  fields: {
    kind: kind("after-event"),
    event: optional(idOf("event"), {
      says: "The event.",
      required: true,
      good: "lima-2024",
      bad: "Lima 2024",
    }),
    within: optional(duration, { says: "How long after it.", required: true, good: "P6M", bad: "6 months" }),
  },
});
export const dueNone = concept({
  type: "DueNone",
  says: 'not-stated: the source was read and names none. indefinite: "soon", "in the coming months".',
  fields: {
    kind: kind("none"),
    reason: optional(codeOf(noDueReason), {
      says: "Why there is none.",
      required: true,
      good: "not-stated",
      bad: "none",
    }),
  },
});
export const dueFull: Schema = {
  kind: "variants",
  type: "Due",
  shapes: { date: "DueDate", recurring: "DueRecurring", "after-event": "DueAfterEvent", none: "DueNone" },
};
export const dueDetails = concept({
  type: null,
  input: "DueDetails",
  says: "A due date with a fiscal year, a length of periods, a time of grace, or a source of its own.",
  extends: [citing],
  fields: {
    due: lightOnly(either("number | string", integer(0, 9999), word), {
      says: "The date or words.",
      required: true,
      good: "by 2030",
      bad: true,
    }),
    every: lightOnly(duration, {
      says: "The length of the periods judged or compared.",
      good: "P1M",
      bad: "month",
    }),
    fiscalYear: lightOnly(full(fiscalYear), {
      says: "Where a bare year is a fiscal one.",
      good: { firstMonth: 4, namedAfter: "first" },
      bad: 4,
    }),
    grace: lightOnly(duration, {
      says: "How long after its period an occurrence is still on time.",
      good: "P2M",
      bad: "2 months",
    }),
  },
});
export const dueLight: Schema = either(
  "DueInput",
  number,
  word,
  { kind: "object", shape: "DueDetails" },
  dueFull,
);
export const dueInputSays =
  'A year, an EDTF expression, or words: 2030 = "2030" = "by 2030" = "../2030"; "in 2025"; "on 2024-05-10"; "early|mid|late 2024"; "around 2030"; "throughout 2024/2030"; "total 2024/2030"; "every year from 2024 [until 2030]"; "within P6M after lima-2024"; "when it occurs"; "not stated"; "indefinite"; "open-ended"; "withdrawn". As an object: with a fiscal year, a length of periods, a time of grace, a source of its own.';
