/** A concept with the fields of those that it extends. */
import type { Concept, Field } from "./define.ts";

/** All fields, those of the extended concepts first. */
export function fieldsOf(concept: Concept): Readonly<Record<string, Field>> {
  return Object.assign({}, ...concept.extends.map(fieldsOf), concept.fields) as Readonly<
    Record<string, Field>
  >;
}
/** Whether its light form is not an object alone. */
export const hasShorthand = (concept: Concept): boolean => concept.shorthand.length > 0;
/** The name of the interface of the light form's fields: "SourceDetails" beside `type SourceInput = string | SourceDetails`. */
export const nameOfFields = (concept: Concept): string =>
  hasShorthand(concept) ? (concept.input ?? "").replace(/Input$/, "Details") : (concept.input ?? "");
