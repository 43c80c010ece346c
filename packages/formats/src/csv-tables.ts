import { table, tableDescriptions, type TableName } from "@policytrack/core";
import { csvLines, type CsvRow } from "./csv.ts";
import { defineFormat, type Format } from "./format.ts";
import { csvHead } from "./format-heads.ts";

/** A table of core as a format: "csv-verdicts". */
export function csvFormat(name: TableName): Format {
  return defineFormat({
    ...csvHead(name),
    write: (assessment) =>
      csvLines(
        table(assessment, name) as unknown as readonly CsvRow[],
        tableDescriptions()
          .find((one) => one.name === name)
          ?.columns.map((column) => column.name),
      ),
  });
}
