import { csvFormats } from "@policytrack/formats/csv";
import type { Format } from "@policytrack/formats/format";
import { jsonFormat } from "@policytrack/formats/json";
import { markdownFormat } from "@policytrack/formats/markdown";
import { ndjsonFormat } from "@policytrack/formats/ndjson";

/** The formats that `export` writes, in the order of its help. */
export const formats: readonly Format[] = [jsonFormat, ndjsonFormat, markdownFormat, ...csvFormats];
