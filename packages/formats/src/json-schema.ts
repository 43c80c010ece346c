export { datasetDraftJsonSchema, datasetJsonSchema, modelJsonSchema } from "./json-schema/json-schema.ts";
export type { JsonSchema } from "./json-schema/json-schema-type.ts";
export { recordFileJsonSchema } from "./json-schema/record-file-json-schema.ts";
export { type RecordFile, type RecordFileKind, recordFiles } from "./authored/record-file.ts";
