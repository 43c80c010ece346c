import type { Dataset } from "@policytrack/core";
import { type DatasetHead, listOf, recordTypes } from "./record.ts";

/**
 * A dataset as newline-delimited JSON: its head on the first line, then one record a line, each with its `type`.
 *
 * @example
 * datasetToNdjson(dataset);
 * // '{"type":"dataset","id":"jp-kr-us",...}\n{"type":"party","id":"aist",...}\n...'
 */
export function datasetToNdjson(dataset: Dataset): string {
  return [...ndjsonLines(dataset)].join("");
}

/**
 * The same, line by line (each ended by a newline), for datasets that are longer than a string can be.
 *
 * @example
 * for (const line of ndjsonLines(dataset)) file.write(line);
 */
export function* ndjsonLines(dataset: Dataset): Generator<string, void, undefined> {
  const { id, title, version, formatVersion, reviewedThrough } = dataset;
  yield line("dataset", { id, title, version, formatVersion, reviewedThrough } satisfies DatasetHead);
  for (const type of recordTypes) {
    for (const record of dataset[listOf[type]]) yield line(type, record);
  }
}

function line(type: string, record: object): string {
  return `${JSON.stringify({ type, ...record })}\n`;
}
