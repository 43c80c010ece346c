/** Every export format by its name, how to load one, how to make one, and what files link to. Each has a door of its own as well. */
import type { TableName } from "@policytrack/core";
import { requireWord } from "./check-arguments.ts";
import type { Format } from "./format.ts";
import {
  atomHead,
  bibtexHead,
  codebookHead,
  cslHead,
  csvHead,
  type FormatHead,
  icalendarHead,
  jsonHead,
  jsonSchemaHead,
  markdownHead,
  ndjsonHead,
  tableNames,
} from "./format-heads.ts";

export { defineFormat, type Format, type WriteOptions, writeFormat } from "./format.ts";
export type { FormatHead } from "./format-heads.ts";
export { commitmentFile, fileName } from "./commitment-file.ts";

/** What each format is called, in the order in which they are offered. The code that writes one is loaded by `loadFormat`. */
export const formats: readonly FormatHead[] = [
  jsonHead,
  ndjsonHead,
  ...tableNames.map(csvHead),
  icalendarHead,
  atomHead,
  markdownHead,
  bibtexHead,
  cslHead,
  codebookHead,
  jsonSchemaHead,
];

const loaders: Readonly<Record<string, () => Promise<Format>>> = {
  json: async () => (await import("./json.ts")).jsonFormat,
  ndjson: async () => (await import("./ndjson/write-ndjson.ts")).ndjsonFormat,
  icalendar: async () => (await import("./icalendar.ts")).icalendarFormat,
  atom: async () => (await import("./atom.ts")).atomFormat,
  markdown: async () => (await import("./markdown.ts")).markdownFormat,
  bibtex: async () => (await import("./citation.ts")).bibtexFormat,
  csl: async () => (await import("./citation.ts")).cslFormat,
  codebook: async () => (await import("./codebook.ts")).codebookFormat,
  "json-schema": async () => (await import("./json-schema.ts")).jsonSchemaFormat,
};

/**
 * The format of an id, with what it needs to be written.
 *
 * @throws {UsageError} (the promise) for an id that no format has.
 * @example
 * writeFormat(await loadFormat("csv-verdicts"), assess(dataset), { words: en }); // "verdict,commitment,..."
 */
export async function loadFormat(id: string): Promise<Format> {
  requireWord(
    "format",
    id,
    formats.map((format) => format.id),
  );
  const load = loaders[id];
  return load === undefined
    ? (await import("./csv-tables.ts")).csvFormat(id.slice("csv-".length) as TableName)
    : await load();
}
