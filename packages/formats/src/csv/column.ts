import type { DueWindow } from "@policytrack/core";
import { isoDay } from "@policytrack/core";
import { type CellValue, csvLine, notApplicable, unknown } from "./cell.ts";

/** A column: its name in the header row, and its cell in the row of something. */
export interface Column<Row> {
  readonly name: string;
  readonly cell: (row: Row) => CellValue;
}

/** The names of the columns as the first line of a file. */
export function headerLine<Row>(columns: readonly Column<Row>[]): string {
  return csvLine(columns.map(({ name }) => name));
}

export function rowLine<Row>(columns: readonly Column<Row>[], row: Row): string {
  return csvLine(columns.map(({ cell }) => cell(row)));
}

/** The first day of a due window. What can be done at any time before it is due has none. */
export function opensOf({ opens }: DueWindow): string {
  switch (opens) {
    case "open":
      return notApplicable;
    case "unknown":
      return unknown;
    default:
      return isoDay(opens);
  }
}
