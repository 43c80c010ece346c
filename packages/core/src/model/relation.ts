import {
  byHand,
  codeOf,
  concept,
  either,
  type Field,
  light,
  lightOnly,
  oneOrMore,
  optional,
  reference,
  vocabulary,
} from "./define.ts";
import type { Schema } from "./schema.ts";
import { toldBy } from "./told.ts";

export const relationType = vocabulary({
  type: "RelationType",
  list: "relationTypes",
  says: "How one commitment relates to another.",
  codes: {
    "part-of": "It is a part of the other.",
    related: "They belong together.",
    restates: "It says the other again.",
    renews: "It takes the other up again.",
    replaces: "It stands in place of the other.",
    "replaced-by": "The other stands in its place.",
    implements: "It carries the other out.",
  },
});
export const relation = concept({
  type: "Relation",
  input: "RelationInput",
  says: 'Editorial. To another dataset: "camp-david:annual-exercises".',
  fields: {
    type: byHand(
      { full: codeOf(relationType), light: null },
      { says: "How they relate.", good: "related", bad: "similar" },
    ),
    to: optional({ ...reference, refersTo: "commitment" } as Schema, {
      says: "The other one.",
      required: true,
      good: "camp-david:annual-exercises",
      bad: "",
    }),
    sources: toldBy(
      "The sources that show it, where that was later than both: it is shown of each day on which all were out. Empty: shown with the two; of another dataset, of no day before the review.",
    ),
  },
});
const relationLight: Schema = either(
  "string | RelationInput",
  { ...reference, refersTo: "commitment" } as Schema,
  light(relation),
);
/** The field of the light form that makes relations of a type. */
export const related = (type: string): Field =>
  lightOnly(oneOrMore(relationLight), {
    says: relationType.codes[type] ?? "",
    good: "camp-david:annual-exercises",
    bad: 5,
  });
