import { readXlsx, type Sheet, writeXlsx } from "hucre/xlsx";

type Cell = string | number | null;

/** Changes the sheets of a workbook, and saves it as a spreadsheet program would. */
export async function changeWorkbook(
  bytes: Uint8Array,
  change: (sheets: ReadonlyMap<string, Sheet>) => void,
): Promise<Uint8Array> {
  const { sheets } = await readXlsx(bytes);
  change(new Map(sheets.map((sheet) => [sheet.name, sheet])));
  return await writeXlsx({ sheets: sheets.map(({ name, rows }) => ({ name, rows })) });
}

/** Sets the cell of a row, known by its first cells, under a heading. */
export function setCell(sheet: Sheet | undefined, row: readonly Cell[], header: string, cell: Cell): void {
  const column = sheet?.rows[0]?.indexOf(header) ?? -1;
  const found = sheet?.rows.find((one) => row.every((value, i) => one[i] === value));
  if (found === undefined || column === -1)
    throw new Error(`The sheet has no ${row.join(" ")} or no ${header}.`);
  found[column] = cell;
}

/** A workbook of one sheet. */
export async function workbookOf(name: string, rows: readonly (readonly Cell[])[]): Promise<Uint8Array> {
  return await writeXlsx({ sheets: [{ name, rows: rows.map((row) => [...row]) }] });
}
