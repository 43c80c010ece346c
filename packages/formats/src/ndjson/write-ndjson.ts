import type { Dataset, Ids } from "@policytrack/core";
import { requireDataset } from "../check-arguments.ts";
import { cutTo } from "../cut/cut-to.ts";
import { defineFormat, type Format } from "../format.ts";
import { ndjsonHead } from "../format-heads.ts";
import { inModelOrder } from "../json.ts";
import { listOf, recordTypes } from "./record.ts";

/**
 * A dataset as newline-delimited JSON: its head on the first line, then one record a line, each with its `type`.
 *
 * @throws {UsageError} for what is no dataset, and for a number that is not finite.
 * @example
 * toNdjson(dataset); // '{"type":"dataset","formatVersion":2,"id":"jp-kr-us",...}\n{"type":"party","id":"aist",...}\n...'
 */
export function toNdjson(dataset: Dataset<Ids>): string {
  return [...ndjsonLines(dataset)].join("");
}

/** The same line by line, each ended by a newline, for datasets longer than a string can be. */
export function* ndjsonLines(dataset: Dataset<Ids>): Generator<string, void, undefined> {
  requireDataset("ndjsonLines", dataset);
  const lists: ReadonlySet<string> = new Set(Object.values(listOf));
  const head = Object.fromEntries(Object.entries(dataset).filter(([key]) => !lists.has(key)));
  yield line("dataset", inModelOrder({ kind: "object", shape: "Dataset" }, head));
  for (const type of recordTypes) {
    const shape = `${type.slice(0, 1).toUpperCase()}${type.slice(1)}`;
    for (const record of dataset[listOf[type]])
      yield line(type, inModelOrder({ kind: "object", shape }, record));
  }
}

export const ndjsonFormat: Format = /* @__PURE__ */ defineFormat({
  ...ndjsonHead,
  write: ({ dataset, evidenceUntil }) => ndjsonLines(cutTo(dataset, { evidenceUntil })),
});

function line(type: string, record: unknown): string {
  // Every record has a field: what follows the brace follows the type.
  return `{"type":"${type}",${JSON.stringify(record).slice(1)}\n`;
}
