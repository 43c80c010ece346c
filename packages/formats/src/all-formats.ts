/** Every export format with the code that writes it, for programs that write them all. */
import { atomFormat } from "./atom.ts";
import { bibtexFormat, cslFormat } from "./citation.ts";
import { codebookFormat } from "./codebook.ts";
import { csvFormat } from "./csv-tables.ts";
import type { Format } from "./format.ts";
import { tableNames } from "./format-heads.ts";
import { icalendarFormat } from "./icalendar.ts";
import { jsonFormat } from "./json.ts";
import { jsonSchemaFormat } from "./json-schema.ts";
import { markdownFormat } from "./markdown.ts";
import { ndjsonFormat } from "./ndjson/write-ndjson.ts";

/** In the order of `formats`. */
export const allFormats: readonly Format[] = [
  jsonFormat,
  ndjsonFormat,
  ...tableNames.map(csvFormat),
  icalendarFormat,
  atomFormat,
  markdownFormat,
  bibtexFormat,
  cslFormat,
  codebookFormat,
  jsonSchemaFormat,
];
