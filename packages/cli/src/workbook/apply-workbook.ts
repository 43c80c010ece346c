import { readXlsx, type Workbook } from "hucre/xlsx";
import { RecordEditor } from "../edit/record-editor.ts";
import {
  codesOfColumn,
  editOf,
  rowsOf,
  shortForm,
  type WorkbookColumn,
  type WorkbookSheet,
  workbookSheets,
} from "./columns.ts";
import { exportedName } from "./write-workbook.ts";

/** A cell or row of a workbook, and what became of it. */
export interface WorkbookChange {
  /** "Commitments, evening-ferry, due" */
  readonly place: string;
  readonly said: string;
}

/** What a workbook did to a record. */
export interface WorkbookChanges {
  readonly made: readonly WorkbookChange[];
  /** Not made: the record was changed there since the export, or the cell has no word that fits. */
  readonly refused: readonly WorkbookChange[];
  /** Rows that were taken out of the workbook. They stay in the record. */
  readonly absent: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

/** Reads a workbook of `policytrack export xlsx`; null where it is another one. */
export async function readWorkbook(bytes: Uint8Array): Promise<Workbook | null> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null;
  const workbook = await readXlsx(bytes).catch(() => null);
  return workbook?.sheets.some(({ name }) => name === exportedName) === true ? workbook : null;
}

/** Makes the changes that were made in a workbook since its export, and no others. */
export function applyWorkbook(editor: RecordEditor, workbook: Workbook): WorkbookChanges {
  return new Reading(editor, workbook).apply();
}

class Reading {
  readonly #editor: RecordEditor;
  readonly #workbook: Workbook;
  readonly #language: string;
  /** The cells as exported, by sheet, row and column. */
  readonly #exported = new Map<string, string | null>();
  /** The rows as exported, by sheet. */
  readonly #exportedRows = new Map<string, Set<string>>();
  readonly #made: WorkbookChange[] = [];
  readonly #refused: WorkbookChange[] = [];

  constructor(editor: RecordEditor, workbook: Workbook) {
    this.#editor = editor;
    this.#workbook = workbook;
    this.#language = String(editor.head("language") ?? "und");
    for (const [sheet, id, number, header, cell] of this.#rowsIn(exportedName).slice(1)) {
      const row = rowKey(textOf(id), textOf(number));
      this.#exported.set(
        [textOf(sheet), row, textOf(header)].join("\n"),
        cell === null || cell === undefined ? "" : textOf(cell),
      );
      const rows = this.#exportedRows.get(textOf(sheet)) ?? new Set();
      this.#exportedRows.set(textOf(sheet), rows.add(row));
    }
  }

  apply(): WorkbookChanges {
    const absent = workbookSheets.flatMap((sheet) => this.#sheet(sheet));
    return { made: this.#made, refused: this.#refused, absent };
  }

  #rowsIn(name: string): readonly (readonly unknown[])[] {
    return this.#workbook.sheets.find((one) => one.name === name)?.rows ?? [];
  }

  /** Returns the rows that are gone. */
  #sheet(sheet: WorkbookSheet): readonly string[] {
    const [head = [], ...body] = this.#rowsIn(sheet.name);
    const headers = head.map(textOf);
    const at = (row: readonly unknown[], header: string): string => {
      const i = headers.indexOf(header);
      return i === -1 ? "" : textOf(row[i]);
    };
    const seen = new Set<string>();
    const current = new Map(
      rowsOf(this.#editor, sheet).map((row) => [rowKey(row.id, String(row.number ?? "")), row]),
    );
    for (const [i, row] of body.entries()) {
      const id = at(row, sheet.inside === null ? "id" : "commitment");
      const number = sheet.inside === null ? "" : at(row, "no");
      if (row.every((cell) => textOf(cell) === "")) continue;
      const key = rowKey(id, number);
      const place = `${sheet.name}, ${id === "" ? `row ${i + 2}` : id}${number === "" ? "" : ` ${number}`}`;
      const cells = new Map(
        sheet.columns
          .filter(({ header }) => headers.includes(header))
          .map((one) => [one, at(row, one.header)]),
      );
      if (this.#exportedRows.get(sheet.name)?.has(key) !== true) this.#add(sheet, id, cells, place);
      else {
        seen.add(key);
        const found = current.get(key);
        if (found === undefined) this.#refuse(place, "The record does not have it any more.");
        else for (const [column, cell] of cells) this.#change(sheet, column, cell, key, found, place);
      }
    }
    return [...(this.#exportedRows.get(sheet.name) ?? [])]
      .filter((key) => !seen.has(key))
      .map((key) => `${sheet.name}, ${key.replace("\t", " ").trim()}`);
  }

  #change(
    sheet: WorkbookSheet,
    column: WorkbookColumn,
    cell: string,
    key: string,
    row: ReturnType<typeof rowsOf>[number],
    place: string,
  ): void {
    const before = this.#exported.get([sheet.name, key, column.header].join("\n")) ?? "";
    const now = row.cells[column.header];
    // What cannot be shown in a cell is not edited in one.
    if (now === null || cell === before) return;
    const where = `${place}, ${column.header}`;
    if (now === cell) return;
    if (now !== before)
      return this.#refuse(
        where,
        `The record says ${JSON.stringify(now)} by now, and the workbook ${JSON.stringify(cell)}.`,
      );
    const wrong = wrongCode(column, cell);
    if (wrong !== null) return this.#refuse(where, wrong);
    const written = this.#editor.at(row.place);
    // An entry that is one text becomes one with fields.
    if (typeof written === "string") {
      if (column.field === "name" && cell !== "") {
        this.#editor.set(row.place, cell);
        return this.#make(where, before, cell);
      }
      this.#editor.set(row.place, shortForm(written, sheet.list));
    }
    const fields = fieldsOf(this.#editor.at(row.place));
    const { path, value } = editOf(cell, column, fields[column.field], this.#language);
    this.#editor.set(RecordEditor.within(row.place, ...path), value);
    this.#make(where, before, cell);
  }

  #add(sheet: WorkbookSheet, id: string, cells: ReadonlyMap<WorkbookColumn, string>, place: string): void {
    if (id === "") return this.#refuse(place, "A new row needs an id.");
    for (const [column, cell] of cells) {
      const wrong = wrongCode(column, cell);
      if (wrong !== null) return this.#refuse(`${place}, ${column.header}`, wrong);
    }
    const fields = Object.fromEntries(
      [...cells].flatMap(([column, cell]): (readonly [string, unknown])[] => {
        const { value } = editOf(cell, column, undefined, this.#language);
        return value === undefined ? [] : [[column.field, value]];
      }),
    );
    const found = this.#editor.find(sheet.list, id);
    if (sheet.inside === null) {
      if (found !== null)
        return this.#refuse(place, "The record has this id already; it is not one of the export.");
      // A name alone is written as the name.
      const { name } = fields;
      this.#editor.add(
        sheet.list,
        id,
        Object.keys(fields).length === 1 && name !== undefined ? name : fields,
      );
    } else {
      if (found === null) return this.#refuse(place, "The record has no such commitment.");
      this.#editor.append(RecordEditor.within(found, sheet.inside), fields);
    }
    this.#made.push({ place, said: "new" });
  }

  #make(place: string, before: string, after: string): void {
    this.#made.push({
      place,
      said: `${before === "" ? "empty" : before} → ${after === "" ? "empty" : after}`,
    });
  }

  #refuse(place: string, said: string): void {
    this.#refused.push({ place, said });
  }
}

function wrongCode(column: WorkbookColumn, cell: string): string | null {
  const codes = codesOfColumn(column);
  if (cell === "" || codes.length === 0 || codes.includes(cell) || column.codes === "partyKinds") return null;
  return `${JSON.stringify(cell)} is none of ${codes.join(", ")}.`;
}

function rowKey(id: string, number: string): string {
  return `${id}\t${number}`;
}

/** A cell as text; days as ISO. */
function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell).replaceAll("\r\n", "\n").trim();
}

function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}
