export { datasetToNdjson, ndjsonLines } from "./ndjson/dataset-to-ndjson.ts";
export { ndjsonToDataset, type NdjsonResult } from "./ndjson/ndjson-to-dataset.ts";
export type { LineProblem, LineRule } from "./ndjson/line-problem.ts";
export { type ReadLine, readNdjson, type ReadOptions } from "./ndjson/read-ndjson.ts";
export { type DatasetHead, type NdjsonRecord, type RecordType } from "./ndjson/record.ts";
