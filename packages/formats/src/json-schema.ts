export { datasetDraftJsonSchema, datasetJsonSchema, modelJsonSchema } from "./json-schema/json-schema.ts";
export type { JsonSchema } from "./json-schema/json-schema-type.ts";
