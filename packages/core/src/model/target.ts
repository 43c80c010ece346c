import {
  codeOf,
  concept,
  date,
  either,
  full,
  idOf,
  lightOnly,
  nullable,
  number,
  optional,
  rangeField,
  typedIdOf,
  vocabulary,
  withDefault,
  word,
} from "./define.ts";
import { rangeFull, rangeLight } from "./basics.ts";
import { idOfFact } from "./fact.ts";
import type { Schema } from "./schema.ts";

export const comparator = vocabulary({
  type: "Comparator",
  list: "comparators",
  says: "How a value is compared with the number to reach.",
  codes: {
    "at-least": "The number or more.",
    "at-most": "The number or less.",
    "more-than": "More than the number.",
    "less-than": "Less than the number.",
    equal: "The number itself.",
    between: "Within the range, ends included.",
  },
});
export const baselineKind = vocabulary({
  type: "BaselineKind",
  list: "baselineKinds",
  says: "What a number is measured from.",
  codes: {
    historical: "A value that was measured.",
    "business-as-usual": "A projection for `date` of what would be without the promise.",
  },
});
export const valueUnit = vocabulary({
  type: "ValueIn",
  list: "valueUnits",
  says: "In what the number of a target is told.",
  codes: {
    unit: "The unit of the indicator.",
    "percent-of-baseline": "Per cent of the baseline: 54 where it is 46 % below.",
  },
});
export const baseline = concept({
  type: "Baseline",
  input: "BaselineDetails",
  says: 'What a number is measured from. (Intensity is a property of the indicator: `measure: "ratio"`.)',
  fields: {
    kind: withDefault(codeOf(baselineKind), "historical", {
      says: "Measured, or projected.",
      good: "historical",
      bad: "base",
    }),
    date: date({ says: "Its day or period.", good: "2013" }),
    value: rangeField(
      { full: nullable(rangeFull), light: rangeLight },
      { says: "Its value. Null: not stated." },
    ),
    observation: optional(idOfFact, {
      says: "The observation that it is.",
      good: "vehicles/baseline-2022",
      bad: "the baseline",
    }),
  },
});
const dimensionsSchema = (of: Schema): Schema => ({ kind: "map", keys: "key", of });
const change = (says: string): ReturnType<typeof lightOnly> =>
  lightOnly(rangeLight, { says, good: 46, bad: "half" });
export const target = concept({
  type: "Target",
  typed: true,
  says: 'A number to reach. Its series is `indicator` + `dimensions` (key "party": the party measured).',
  fields: {
    indicator: optional(typedIdOf("indicator"), {
      says: "What is measured.",
      required: true,
      good: "vehicles",
      bad: "the vehicles",
    }),
    dimensions: optional(dimensionsSchema(word), {
      says: "Which of its series.",
      required: true,
      good: { party: "kr" },
      bad: "kr",
    }),
    comparator: optional(codeOf(comparator), {
      says: "How a value is compared with the number.",
      required: true,
      good: "at-least",
      bad: ">=",
    }),
    value: optional(rangeFull, {
      says: 'The number. With another comparator than "between", a range is a range of readings ("26 to 28 %").',
      required: true,
      good: { min: 26, max: 28 },
      bad: 26,
    }),
    valueIn: optional(codeOf(valueUnit), {
      says: '"46 % below 2013" is at most 54 percent-of-baseline; "more than before" is more than 100.',
      required: true,
      good: "unit",
      bad: "%",
    }),
    baseline: optional(full(baseline), {
      says: "What it is measured from.",
      good: { kind: "historical", date: "2013", value: null, observation: null },
      bad: 2013,
    }),
  },
});
/** The comparisons of the light form and the comparators that they mean. */
export const targetInput = concept({
  type: null,
  input: "TargetInput",
  says: "At most one of the six comparisons or the two changes.",
  fields: {
    indicator: lightOnly(idOf("indicator"), {
      says: "What is measured.",
      good: "vehicles",
      bad: "the vehicles",
    }),
    dimensions: lightOnly(dimensionsSchema(nullable(word)), {
      says: "Which of its series. Null: not told apart by it, where the one that commits would be taken.",
      good: { party: "kr" },
      bad: "kr",
    }),
    atLeast: change("This or more."),
    atMost: change("This or less."),
    moreThan: change("More than this."),
    lessThan: change("Less than this."),
    equal: change("Just this."),
    between: lightOnly(rangeLight, {
      says: "Within this range, ends included.",
      good: "40..60",
      bad: "half",
    }),
    reduceBy: change("Per cent less than the baseline."),
    increaseBy: change("Per cent more than the baseline."),
    valueIn: lightOnly(codeOf(valueUnit), {
      says: "With a comparison: in what its number is told. Default: the unit.",
      good: "percent-of-baseline",
      bad: "%",
    }),
    baseline: lightOnly(
      either("string | number | BaselineDetails", word, number, { kind: "object", shape: "BaselineDetails" }),
      {
        says: '"211 in 2022-11", "2013" (value not stated), "BAU 2030", or the id of an observation.',
        good: "211 in 2022-11",
        bad: true,
      },
    ),
  },
});
