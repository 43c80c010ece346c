/** Every export format, and how to make one. Each has a door of its own as well. */
import { atomFormat } from "./atom.ts";
import { bibtexFormat, cslFormat } from "./citation.ts";
import { codebookFormat } from "./codebook.ts";
import { csvFormats } from "./csv.ts";
import type { Format } from "./format.ts";
import { icalendarFormat } from "./icalendar.ts";
import { jsonFormat } from "./json.ts";
import { jsonSchemaFormat } from "./json-schema.ts";
import { markdownFormat } from "./markdown.ts";
import { ndjsonFormat } from "./ndjson.ts";

export { defineFormat, type Format, type WriteOptions, writeFormat } from "./format.ts";

/** In the order in which they are offered. */
export const formats: readonly Format[] = [
  jsonFormat,
  ndjsonFormat,
  ...csvFormats,
  icalendarFormat,
  atomFormat,
  markdownFormat,
  bibtexFormat,
  cslFormat,
  codebookFormat,
  jsonSchemaFormat,
];
