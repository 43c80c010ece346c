/** The model as data, for schemas, codebooks and editors: `@policytrack/core/model`. */
export type { Alias, Concept, Conversion, Field, Vocabulary } from "./model/define.ts";
export { fieldsOf, nameOfFields } from "./model/flatten.ts";
export { shapes } from "./model/generated/shapes.ts";
export { aliases, concepts, unionTexts, vocabularies } from "./model/model.ts";
export { listOfKind } from "./model/record-lists.ts";
export type { Format, Schema, Shape, ShapeField, Target } from "./model/schema.ts";
