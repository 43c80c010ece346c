import {
  boolean,
  codeOf,
  concept,
  extra,
  full,
  id,
  key,
  light,
  lightOnly,
  line,
  listOf,
  many,
  number,
  optional,
  ownId,
  text,
  title,
  titleMap,
  vocabulary,
  withDefault,
} from "./define.ts";
import { identifiers } from "./basics.ts";
import { fiscalYear } from "./due.ts";
import { observation } from "./observation.ts";

export const measure = vocabulary({
  type: "Measure",
  list: "measures",
  says: "stock: on a day. flow: in a period. cumulative: since a start. ratio: share, rate, intensity.",
  codes: {
    stock: "How much there is on a day.",
    flow: "How much there is in a period.",
    cumulative: "How much there is since a start: a running total.",
    ratio: "A share, a rate, an intensity.",
  },
});
export const direction = vocabulary({
  type: "Direction",
  list: "directions",
  says: "Which way is wanted.",
  codes: { increase: "More is wanted.", decrease: "Less is wanted." },
});
export const indicator = concept({
  type: "Indicator",
  input: "IndicatorInput",
  typed: true,
  says: "What is measured.",
  fields: {
    id: {
      ...optional(id, {
        says: "Names it in this dataset.",
        required: true,
        good: "vehicles",
        bad: "hydrogen vehicles",
      }),
      full: ownId("indicator"),
      light: null,
    },
    title: title({
      says: "What is measured, in a few words.",
      required: true,
      good: "Hydrogen vehicles in use",
    }),
    unit: optional(line, { says: "Its unit.", good: "Mt CO2e", bad: 5 }),
    unitNames: optional(titleMap, {
      says: "The unit in words, by language, where it is said otherwise than in `unit`.",
      good: { en: "buses", ja: "台" },
      bad: "buses",
    }),
    subject: optional(titleMap, {
      says: 'What the number is of, in words that stand beside it: "30,000 hydrogen buses". In English they stand in place of the unit, or begin with "of" and follow it: "33% of final energy".',
      good: { en: "hydrogen buses", ja: "水素バス" },
      bad: "hydrogen buses",
    }),
    definition: text({
      says: "What is counted and what is not.",
      good: "Buses and trucks that are registered.",
    }),
    measure: optional(codeOf(measure), {
      says: "stock: on a day. flow: in a period. cumulative: since a start. ratio: share, rate, intensity.",
      good: "stock",
      bad: "sum",
    }),
    neverNegative: withDefault(boolean, false, {
      says: "A flow or running total that cannot fall below 0: parts of a period bound the whole.",
    }),
    direction: optional(codeOf(direction), { says: "Which way is wanted.", good: "increase", bad: "up" }),
    bound: optional(number, {
      says: "Natural bound on the desired side, in the unit.",
      good: 100,
      bad: "100 %",
    }),
    dimensions: many(key, {
      says: 'What tells its series apart: ["party"], ["sex", "age"].',
      good: "party",
      bad: 5,
    }),
    method: optional(line, { says: "How it is measured.", good: "IPCC 2006 guidelines", bad: 5 }),
    identifiers: identifiers(),
    extra: extra(),
    fiscalYear: lightOnly(full(fiscalYear), {
      says: "Bare years of its observations are fiscal years: 2021 is read as the months 2021-04/2022-03.",
      good: { firstMonth: 4, namedAfter: "first" },
      bad: "April",
    }),
    observations: lightOnly(listOf(light(observation)), {
      says: "Its values.",
      good: [{ date: 2023, value: 2675 }],
      bad: 2675,
    }),
  },
});
