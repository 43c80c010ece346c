/** The model as data, for schemas, codebooks and editors: `@policytrack/core/model`. */
import { allShapes } from "./model/generated/shapes.ts";

export type { Alias, Concept, Conversion, Field, Vocabulary } from "./model/define.ts";
export { fieldsOf, nameOfFields } from "./model/flatten.ts";
export { aliases, concepts, unionTexts, vocabularies } from "./model/model.ts";
export { listOfKind } from "./model/record-lists.ts";
export type { Format, Schema, Shape, ShapeField, Target } from "./model/schema.ts";

/** What an object may hold, by the name of its type. */
export const shapes = /* @__PURE__ */ allShapes();
