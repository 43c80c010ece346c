/** Rows as CSV. The tables of core as files: `loadFormat("csv-verdicts")` of `@policytrack/formats/formats`. */
import { nearestOf, shown, UsageError } from "./check-arguments.ts";
import { csvText } from "./escape.ts";

export { fromCsvCell } from "./escape.ts";

/** What a cell holds. Null is an empty cell. */
export type CsvCell = string | number | boolean | null;
export type CsvRow = Readonly<Record<string, CsvCell>>;

/**
 * Rows as CSV (RFC 4180): comma, CR LF, a header row, UTF-8 without a byte order mark. Null is an empty cell; text that a
 * spreadsheet would run as a formula is escaped, whether it separates cells by comma or semicolon (see `csvText`).
 *
 * @param columns Default: the keys of the first row, which every row then has. With columns named, a key that a row lacks is an
 * empty cell.
 * @throws {UsageError} for a column that no row has, a key that is in no column, and for what is no cell: an object, a number that
 * is not finite.
 * @example
 * toCsv([{ id: "a", n: 1 }, { id: "=b", n: null }]); // "id,n\r\na,1\r\n'=b,\r\n"
 */
export function toCsv(rows: readonly CsvRow[], columns?: readonly string[]): string {
  if (!Array.isArray(rows))
    throw new UsageError(
      "wrong-argument",
      `toCsv(): ${shown(rows)} are no rows. Those of an assessment are table(assessment, "verdicts").`,
    );
  return [...csvLines(rows, columns)].join("");
}

/** The same line by line, for tables longer than a string can be. A column that no row has is told of after the last row. */
export function* csvLines(
  rows: Iterable<CsvRow>,
  columns?: readonly string[],
): Generator<string, void, undefined> {
  if (columns !== undefined && !Array.isArray(columns))
    throw new UsageError("wrong-argument", `toCsv(): columns is ${shown(columns)}. Give a list like ["id"].`);
  let names = columns;
  if (names !== undefined) yield `${names.map(csvText).join(",")}\r\n`;
  const unseen = new Set(names);
  const seen = new Set<string>();
  let number = 0;
  for (const row of rows) {
    number += 1;
    if (typeof row !== "object" || row === null || Array.isArray(row))
      throw new UsageError("wrong-argument", `toCsv(): row ${number} is ${shown(row)}. Give an object.`);
    const keys = Object.keys(row);
    if (names === undefined) {
      names = keys;
      yield `${names.map(csvText).join(",")}\r\n`;
    } else if (columns === undefined) requireSameKeys(keys, names, number);
    if (unseen.size > 0)
      for (const key of keys) {
        seen.add(key);
        unseen.delete(key);
      }
    yield `${names.map((name) => cell(row[name], name, number)).join(",")}\r\n`;
  }
  const [missing] = unseen;
  if (number > 0 && missing !== undefined)
    throw new UsageError(
      "unknown-key",
      `toCsv(): no row has the column ${shown(missing)}. ${nearestOf(missing, [...seen])}`,
    );
}

function requireSameKeys(keys: readonly string[], names: readonly string[], number: number): void {
  const known = new Set(names);
  const other =
    keys.find((key) => !known.has(key)) ??
    (keys.length < names.length ? names.find((name) => !keys.includes(name)) : undefined);
  if (other !== undefined)
    throw new UsageError(
      "wrong-argument",
      `toCsv(): row ${number} and row 1 differ in ${shown(other)}. Name the columns: toCsv(rows, ${shown([...new Set([...names, ...keys])])}).`,
    );
}

function cell(value: unknown, name: string, number: number): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return csvText(value);
  if (typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value)))
    return String(value);
  throw new UsageError(
    "wrong-argument",
    `toCsv(): ${shown(name)} of row ${number} is ${typeof value === "number" ? String(value) : shown(value)}. A cell holds text, a finite number, true, false or null. Rows of an assessment: table(assessment, "verdicts").`,
  );
}
