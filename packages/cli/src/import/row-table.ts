import { CommandError, exitCodes } from "../command-error.ts";

/** What a cell holds. A list where the input has one. */
export type Cell = string | number | boolean | null | readonly (string | number | boolean)[];

export interface Row {
  /** Where it stands, for messages: "row 12", "line 3". */
  readonly place: string;
  readonly cells: ReadonlyMap<string, Cell>;
  /** The name of its file, without extension. */
  readonly file?: string;
}

/** A sheet as rows of named cells, whatever the file was. */
export interface RowTable {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** What spreadsheets and files have in a cell, as a cell. */
export function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (value instanceof Date)
    return value.getUTCHours() + value.getUTCMinutes() + value.getUTCSeconds() === 0
      ? value.toISOString().slice(0, 10)
      : value.toISOString();
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value === "boolean") return value;
  const text = String(value).trim();
  return text === "" ? null : text;
}

/** That a file cannot be read as rows, and why. */
export function unreadable(name: string, reason: string): CommandError {
  return new CommandError(`${name}: ${reason.replace(/\.$/, "")}.`, exitCodes.data);
}
