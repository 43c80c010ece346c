import type { Cell } from "./row-table.ts";

/** "1.200", "8.400 t", "1.200..2.000": 1.2 or 1200? */
const twofold = /(?<![\d.,])[1-9]\d{0,2}\.\d{3}(?![\d,]|\.\d)/;
/** "12.5", "0.125", "1234.567", "1,234.5": the point can only part decimals. */
const decimalPoint =
  /(?<![\d.,])(?:\d{1,3}(?:,\d{3})+|\d+)\.(?:\d{1,2}|\d{4,})(?![\d.,])|(?<![\d.,])(?:0|\d{4,})\.\d/;
/** "12,5", "1.980,5", "1.250.000": the point can only part thousands. */
const decimalComma =
  /\d,(?:\d{1,2}|\d{4,})(?![\d.,])|(?<![\d.,])\d{1,3}(?:\.\d{3}){2,}(?![\d.])|\d\.\d{3},\d/;

/**
 * The first of the numbers in a text that can be read in two ways; null where there is none.
 *
 * @example twofoldNumber("1.200 homes") // "1.200"
 */
export function twofoldNumber(cell: Cell): string | null {
  return typeof cell === "string" ? (twofold.exec(cell)?.[0] ?? null) : null;
}

/** Whether the cells of a column show that its points part decimals: one does, and none shows otherwise. */
export function hasDecimalPoints(cells: Iterable<Cell>): boolean {
  let isShown = false;
  for (const cell of cells) {
    if (typeof cell !== "string") continue;
    if (decimalComma.test(cell)) return false;
    isShown ||= decimalPoint.test(cell);
  }
  return isShown;
}

/** Whether a cell shows that its country parts decimals by a comma: "12,5", "1.250.000". */
export function hasDecimalCommas(cells: Iterable<Cell>): boolean {
  for (const cell of cells) if (typeof cell === "string" && decimalComma.test(cell)) return true;
  return false;
}
