import { table, tableDescriptions, type TableName } from "@policytrack/core";
import { csvText } from "./escape.ts";
import { defineFormat, type Format } from "./format.ts";

export { fromCsvCell } from "./escape.ts";

/** What a cell holds. Null is an empty cell. */
export type CsvCell = string | number | boolean | null;
export type CsvRow = Readonly<Record<string, CsvCell>>;

/**
 * Rows as CSV (RFC 4180): comma, CR LF, a header row, UTF-8 without a byte order mark. Null is an empty cell; text that a
 * spreadsheet would run as a formula is escaped, whether it separates cells by comma or semicolon (see `csvText`).
 *
 * @param columns Default: the keys of the first row.
 * @throws {RangeError} for a number that is not finite.
 * @example
 * toCsv([{ id: "a", n: 1 }, { id: "=b", n: null }]); // "id,n\r\na,1\r\n'=b,\r\n"
 */
export function toCsv(rows: readonly CsvRow[], columns?: readonly string[]): string {
  return [...csvLines(rows, columns)].join("");
}

/** The same line by line, for tables longer than a string can be. */
export function* csvLines(
  rows: Iterable<CsvRow>,
  columns?: readonly string[],
): Generator<string, void, undefined> {
  let names = columns;
  if (names !== undefined) yield line(names);
  for (const row of rows) {
    if (names === undefined) {
      names = Object.keys(row);
      yield line(names);
    }
    yield line(names.map((name) => row[name] ?? null));
  }
}

function line(cells: readonly CsvCell[]): string {
  return `${cells.map(cell).join(",")}\r\n`;
}

function cell(value: CsvCell): string {
  if (value === null) return "";
  if (typeof value === "number" && !Number.isFinite(value))
    throw new RangeError(`${value} is no number for a cell.`);
  return typeof value === "string" ? csvText(value) : String(value);
}

/** A table of core as a format: "csv-verdicts". */
export function csvFormat(name: TableName): Format {
  const about = tableDescriptions().find((one) => one.name === name);
  return defineFormat({
    id: `csv-${name}`,
    title: { en: `Table of ${name} (CSV)`, ja: `表「${name}」（CSV）`, ko: `표 ‘${name}’(CSV)` },
    mediaType: "text/csv",
    extension: "csv",
    write: (assessment) =>
      csvLines(
        table(assessment, name) as unknown as readonly CsvRow[],
        about?.columns.map((column) => column.name),
      ),
  });
}

/** Every table of core. */
export const csvFormats: readonly Format[] = /* @__PURE__ */ tableDescriptions().map(({ name }) =>
  csvFormat(name),
);
