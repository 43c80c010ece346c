/** Newline-delimited JSON: one record a line, and back, whole or as a stream. */
export { ndjsonFormat, ndjsonLines, toNdjson } from "./ndjson/write-ndjson.ts";
export { parseNdjson, type NdjsonIssue, type NdjsonResult } from "./ndjson/parse-ndjson.ts";
export { readNdjson, type ReadLine, type ReadNdjsonOptions } from "./ndjson/read-ndjson.ts";
export { type LinesOptions, linesOf, LineTooLongError, NotUtf8Error } from "./ndjson/lines-of.ts";
export { listOf, type NdjsonRecord, recordTypes, type RecordType } from "./ndjson/record.ts";
