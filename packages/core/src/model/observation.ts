import {
  byHand,
  codeOf,
  concept,
  idOf,
  lightOnly,
  line,
  many,
  nullable,
  optional,
  vocabulary,
  withDefault,
  word,
} from "./define.ts";
import { rangeFull, rangeLight } from "./basics.ts";
import { fact, idOfFact } from "./fact.ts";
import type { Schema } from "./schema.ts";

export const observationKind = vocabulary({
  type: "ObservationKind",
  list: "observationKinds",
  says: "Whether a value was measured.",
  codes: { actual: "It was measured or counted.", projected: "It is a projection; it decides nothing." },
});
const dimensions: Schema = { kind: "map", keys: "key", of: word };
export const observation = concept({
  type: "Observation",
  input: "ObservationInput",
  typed: true,
  says: "`date` is the period measured. Same series and period again: the later published one counts.",
  inputSays: "A value of an indicator; `date` is the period measured.",
  extends: [fact],
  fields: {
    indicator: byHand(
      { full: idOf("indicator"), light: null },
      { says: "What is measured.", good: "vehicles", bad: "the vehicles" },
    ),
    dimensions: byHand(
      { full: dimensions, light: dimensions },
      {
        says: 'Which series: { sex: "female" }; key "party": the party measured.',
        good: { sex: "female" },
        bad: "female",
      },
    ),
    value: {
      ...byHand(
        { full: nullable(rangeFull), light: nullable(rangeLight) },
        { says: "The value. Null: withdrawn.", required: true, good: 2675, bad: "many" },
      ),
    },
    kind: withDefault(codeOf(observationKind), "actual", {
      says: "Measured, or projected.",
      good: "projected",
      bad: "forecast",
    }),
    derivedFrom: many(idOfFact, {
      says: "The observations that it is worked out from.",
      good: "vehicles/actual-2023",
      bad: 5,
    }),
    formula: optional(line, { says: "How it is worked out from them.", good: "total - cars", bad: 5 }),
    party: lightOnly(idOf("party"), { says: "The party measured.", good: "kr", bad: "the kr" }),
  },
});
