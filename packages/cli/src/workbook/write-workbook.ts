import { type CellValue, colToLetter, type DataValidation, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { meaningsOf } from "../edit/codes.ts";
import type { RecordEditor } from "../edit/record-editor.ts";
import { rowsOf, type WorkbookColumn, type WorkbookSheet, workbookSheets } from "./columns.ts";

/** The sheet that tells what each column and code means, and holds the lists of the drop-downs. */
export const meaningsName = "Meanings";
/** The hidden sheet of what was exported: what differs from it was edited. */
export const exportedName = "As exported";
/** Rows below the last one that have drop-downs too, for new entries. */
const spare = 200;

/**
 * A record as a workbook: a sheet each of commitments, their history, parties, domains and sources, with drop-downs of codes and ids,
 * and a sheet of meanings. `import` takes it back, and makes only the changes made.
 */
export async function writeWorkbook(editor: RecordEditor): Promise<Uint8Array> {
  const { sheet: meanings, ranges } = meaningsSheet();
  const exported: CellValue[][] = [["sheet", "id", "no", "column", "cell"]];
  const sheets = workbookSheets.map((sheet): WriteSheet => {
    const rows = rowsOf(editor, sheet);
    for (const { id, number, cells } of rows)
      for (const { header } of sheet.columns) {
        const cell = cells[header] ?? null;
        exported.push([sheet.name, id, number, header, cell]);
      }
    const head = headOf(sheet);
    return {
      name: sheet.name,
      columns: head.map((header) => ({
        header,
        width: /title|summary|text|paraphrase|note|url/.test(header) ? 50 : 18,
      })),
      rows: [
        [...head],
        ...rows.map(({ id, number, cells }) => [
          id,
          ...(sheet.inside === null ? [] : [number]),
          ...sheet.columns.map(({ header }) => {
            const cell = cells[header];
            return cell === null ? "(edit it in the file)" : (cell ?? "");
          }),
        ]),
      ],
      freezePane: { rows: 1, columns: 1 },
      dataValidations: sheet.columns.flatMap((one, i) => {
        const source = one.codes === undefined ? idRange(editor, one) : ranges.get(one.codes);
        return source === undefined
          ? []
          : [dropDown(source, i + (sheet.inside === null ? 1 : 2), rows.length, one)];
      }),
    };
  });
  return await writeXlsx({
    sheets: [...sheets, meanings, { name: exportedName, rows: exported, hidden: true }],
    // No moment of writing: the same record gives the same bytes.
    properties: { title: String(editor.head("id") ?? "record"), modified: new Date(0) },
  });
}

/** The first row of a sheet. */
function headOf(sheet: WorkbookSheet): readonly string[] {
  return [
    ...(sheet.inside === null ? ["id"] : ["commitment", "no"]),
    ...sheet.columns.map(({ header }) => header),
  ];
}

function dropDown(
  source: string,
  position: number,
  rows: number,
  { kind, says }: WorkbookColumn,
): DataValidation {
  const letter = colToLetter(position);
  return {
    type: "list",
    range: `${letter}2:${letter}${rows + 1 + spare}`,
    formula1: source,
    allowBlank: true,
    showInputMessage: true,
    inputMessage: says.slice(0, 250),
    // A list of several ids is typed, and no item of the drop-down.
    showErrorMessage: kind !== "list",
    errorTitle: "Not in the list",
    errorMessage: `Choose a word of the list; the sheet ${meaningsName} says what each means.`,
    errorStyle: "stop",
  };
}

/** The ids of a sheet of this workbook. */
function idRange(editor: RecordEditor, { ids }: WorkbookColumn): string | undefined {
  const sheet = workbookSheets.find((one) => one.list === ids && one.inside === null);
  if (ids === undefined || sheet === undefined) return undefined;
  return `'${sheet.name}'!$A$2:$A$${editor.ids(ids).length + 1 + spare}`;
}

function meaningsSheet(): { readonly sheet: WriteSheet; readonly ranges: ReadonlyMap<string, string> } {
  const rows: CellValue[][] = [["of", "word", "what it means"]];
  const ranges = new Map<string, string>();
  for (const { columns } of workbookSheets)
    for (const { codes, header } of columns) {
      if (codes === undefined || ranges.has(codes)) continue;
      const first = rows.length + 1;
      for (const [code, meaning] of Object.entries(meaningsOf(codes))) rows.push([header, code, meaning]);
      ranges.set(codes, `'${meaningsName}'!$B$${first}:$B$${rows.length}`);
    }
  for (const sheet of workbookSheets)
    for (const { header, says } of sheet.columns) rows.push([sheet.name, header, says]);
  return {
    sheet: {
      name: meaningsName,
      columns: [
        { header: "of", width: 18 },
        { header: "word", width: 24 },
        { header: "what it means", width: 90 },
      ],
      rows,
      freezePane: { rows: 1 },
    },
    ranges,
  };
}
