/** What a cell holds. `null` and `""` are written as nothing. */
export type CellValue = string | number | boolean | null;

/** Known to have a value, which nobody has found out. */
export const unknown = "unknown";

/** Where a value would make no sense. */
export const notApplicable = "not-applicable";

/**
 * Writes a value as a cell of a CSV file (RFC 4180), such that no spreadsheet takes it for a formula.
 *
 * Text that begins with `=`, `+`, `-`, `@`, a tab or a line end (or their full-width forms, which some spreadsheets take for
 * the same) gets an apostrophe before it. So does text that begins with an apostrophe: thus taking one apostrophe away from
 * every cell that begins with one gives back exactly what was written (`fromCsvCell`). Numbers stay as they are: no number
 * is a formula, and programs must read -5 as one.
 *
 * @example
 * csvCell("=1+1"); // "'=1+1"
 * csvCell("'tis"); // "''tis"
 * csvCell(-5); // "-5"
 * csvCell('a "b", c'); // '"a ""b"", c"'
 */
export function csvCell(value: CellValue): string {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  const safe = /^[=+\-@\t\r\n'＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * The text that a cell was written from, given the cell as any CSV parser reads it (without the quotes).
 *
 * @example
 * fromCsvCell("'=1+1"); // "=1+1"
 * fromCsvCell("''tis"); // "'tis"
 */
export function fromCsvCell(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}

/** Several values of one cell. A bar or backslash inside a value gets a backslash before it; see `fromCsvList`. */
export function csvList(values: readonly string[]): string {
  return values.map((value) => value.replaceAll(/[\\|]/g, "\\$&")).join("|");
}

/**
 * The values of a cell that holds several, given what `fromCsvCell` returns. An empty cell holds none.
 *
 * @example
 * fromCsvList("met|met-late"); // ["met", "met-late"]
 * fromCsvList("either\\|or"); // ["either|or"]
 */
export function fromCsvList(text: string): readonly string[] {
  if (text === "") return [];
  return (text.match(/(?:^|\|)(?:\\[^]|[^\\|])*/g) ?? []).map((part, i) =>
    (i === 0 ? part : part.slice(1)).replaceAll(/\\([\\|])/g, "$1"),
  );
}

/** One record, ended by CR LF as RFC 4180 asks. */
export function csvLine(cells: readonly CellValue[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}
