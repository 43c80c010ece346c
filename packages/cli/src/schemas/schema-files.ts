import { type RecordFile, recordFileJsonSchema, recordFiles } from "@policytrack/formats/json-schema";

/** The JSON Schemas of the files of a record, by the name of the file that each is kept in. */
export function schemaFiles(): ReadonlyMap<string, string> {
  return new Map(
    (Object.keys(recordFiles) as RecordFile[]).map((kind) => [
      `${kind}.json`,
      `${JSON.stringify(recordFileJsonSchema(kind), null, 2)}\n`,
    ]),
  );
}
