import { isId, slug } from "@policytrack/core/schema";
import { colToLetter, type Workbook } from "hucre/xlsx";
import { placeInHistory } from "../edit/history-order.ts";
import { type EntryPlace, RecordEditor, type RecordList } from "../edit/record-editor.ts";
import type { LoadedRecord } from "../load/load-record.ts";
import type { LocatedIssue, Path } from "../load/located-issue.ts";
import { readWorkbookBytes } from "../load/read-workbook.ts";
import {
  editOf,
  rowsOf,
  shortForm,
  type WorkbookColumn,
  type WorkbookSheet,
  workbookSheets,
} from "./columns.ts";
import { exportedName } from "./write-workbook.ts";
import { wrongWord } from "./wrong-word.ts";

/** A cell or row of a workbook, and what became of it. */
export interface WorkbookChange {
  /** "Commitments!F3 (evening-ferry, due)" */
  readonly place: string;
  readonly said: string;
}

/** Where a change was made in the record. */
interface Touched {
  readonly list: RecordList;
  readonly id: string;
  /** Within the entry: ["due"], ["history", 1, "date"]; shorter of a new row. */
  readonly path: Path;
  readonly place: string;
}

/** What a workbook did to a record. */
export interface WorkbookChanges {
  readonly made: readonly WorkbookChange[];
  /** Not made: the record was changed there since the export. */
  readonly refused: readonly WorkbookChange[];
  /** What cannot be in a record. Where there is any, nothing of the workbook may be written. */
  readonly wrong: readonly WorkbookChange[];
  /** Rows that were taken out of the workbook. They stay in the record. */
  readonly absent: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

/** Reads a workbook of `policytrack export xlsx`; null where it is another one. */
export async function readWorkbook(bytes: Uint8Array): Promise<Workbook | null> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null;
  const workbook = await readWorkbookBytes(bytes).catch(() => null);
  return workbook?.sheets.some(({ name }) => name === exportedName) === true ? workbook : null;
}

/** Makes the changes that were made in a workbook since its export, and no others. Nothing is on the disk yet. */
export async function applyWorkbook(editor: RecordEditor, workbook: Workbook): Promise<WorkbookChanges> {
  return await new Reading(editor, workbook).apply();
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
  readonly #wrong: WorkbookChange[] = [];
  readonly #touched: Touched[] = [];

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

  async apply(): Promise<WorkbookChanges> {
    const before = await this.#editor.check();
    // What others name comes first, and a commitment before its history.
    const lists = workbookSheets.filter(({ list }) => list !== "commitments");
    const absent = [...lists, ...workbookSheets.filter((one) => !lists.includes(one))].flatMap((sheet) =>
      this.#sheet(sheet),
    );
    if (this.#made.length > 0) await this.#check(before);
    return { made: this.#made, refused: this.#refused, wrong: this.#wrong, absent };
  }

  /** Errors that the record has since the changes, each at the cell that made it. */
  async #check(before: LoadedRecord): Promise<void> {
    const keyOf = ({ rule, path, found }: LocatedIssue): string => JSON.stringify([rule, path, found]);
    const known = new Set(before.issues.map(keyOf));
    const { issues } = await this.#editor.check();
    for (const issue of issues) {
      if (issue.level !== "error" || known.has(keyOf(issue))) continue;
      this.#wrong.push({
        place: this.#placeOf(issue) ?? `${issue.file} ${issue.field.join(".")}`,
        said: `${issue.message} ${issue.fix}`,
      });
    }
  }

  /** The cell whose change is nearest to an issue. */
  #placeOf({ path, record }: LocatedIssue): string | null {
    const [list, id, ...rest] = path;
    const same = (one: Touched): number => {
      if (one.list !== list || one.id !== id) return one.id === record ? 0 : -1;
      const differs = one.path.findIndex((step, i) => step !== rest[i]);
      return 1 + (differs === -1 ? one.path.length : differs);
    };
    const [nearest] = this.#touched
      .map((one) => [same(one), one.place] as const)
      .filter(([score]) => score >= 0)
      .toSorted(([a], [b]) => b - a);
    return nearest?.[1] ?? null;
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
    // A new row moves those behind it, so that all others come first.
    const added: (() => void)[] = [];
    const current = new Map(
      rowsOf(this.#editor, sheet).map((row) => [rowKey(row.id, String(row.number ?? "")), row]),
    );
    for (const [i, row] of body.entries()) {
      const id = at(row, sheet.inside === null ? "id" : "commitment");
      const number = sheet.inside === null ? "" : at(row, "no");
      if (row.every((cell) => textOf(cell) === "")) continue;
      const key = rowKey(id, number);
      const place = (header: string | null): string => {
        const column = header === null ? "" : colToLetter(headers.indexOf(header));
        const what = [`${id}${number === "" ? "" : ` ${number}`}`, header].filter((one) => one);
        return `${sheet.name}!${column}${i + 2}${what.length === 0 ? "" : ` (${what.join(", ")})`}`;
      };
      const cells = new Map(
        sheet.columns
          .filter(({ header }) => headers.includes(header))
          .map((one) => [one, at(row, one.header)]),
      );
      if (this.#exportedRows.get(sheet.name)?.has(key) !== true)
        added.push(() => this.#add(sheet, id, cells, place));
      else {
        seen.add(key);
        const found = current.get(key);
        if (found === undefined) this.#refuse(place(null), "The record does not have it any more.");
        else for (const [column, cell] of cells) this.#change(sheet, column, cell, key, found, place);
      }
    }
    for (const add of added) add();
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
    place: Place,
  ): void {
    const before = this.#exported.get([sheet.name, key, column.header].join("\n")) ?? "";
    const now = row.cells[column.header];
    // What cannot be shown in a cell is not edited in one.
    if (now === null || cell === before) return;
    const where = place(column.header);
    if (now === cell) return;
    if (now !== before)
      return this.#refuse(
        where,
        `The record says ${JSON.stringify(now)} by now, and the workbook ${JSON.stringify(cell)}.`,
      );
    const wrong = wrongWord(this.#editor, column, cell);
    if (wrong !== null) return this.#isWrong(where, wrong);
    this.#touched.push({
      list: sheet.list,
      id: row.id,
      path: sheet.inside === null ? [column.field] : [sheet.inside, (row.number ?? 1) - 1, column.field],
      place: where,
    });
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

  #add(sheet: WorkbookSheet, id: string, cells: ReadonlyMap<WorkbookColumn, string>, place: Place): void {
    if (id === "") return this.#isWrong(place(null), "A new row needs an id.");
    if (sheet.inside === null && !isId(id))
      return this.#isWrong(place(null), `${JSON.stringify(id)} is no id. Write ${slug(id) || "one"}.`);
    let isSound = true;
    for (const [column, cell] of cells) {
      const wrong = wrongWord(this.#editor, column, cell);
      if (wrong === null) continue;
      isSound = false;
      this.#isWrong(place(column.header), wrong);
    }
    if (!isSound) return;
    const found = this.#editor.find(sheet.list, id);
    if (sheet.inside !== null && found === null)
      return this.#isWrong(place(null), `There is no commitment ${JSON.stringify(id)}.`);
    // Taken in before: the same workbook twice changes nothing the second time.
    if (found !== null && this.#isThere(sheet, id, cells)) return;
    if (sheet.inside === null && found !== null)
      return this.#refuse(place(null), "The record has this id already; it is not one of the export.");
    const fields = Object.fromEntries(
      [...cells].flatMap(([column, cell]): (readonly [string, unknown])[] => {
        const { value } = editOf(cell, column, undefined, this.#language);
        return value === undefined ? [] : [[column.field, value]];
      }),
    );
    const at = this.#enter(sheet, id, found, fields);
    for (const column of cells.keys())
      this.#touched.push({ list: sheet.list, id, path: [...at, column.field], place: place(column.header) });
    this.#made.push({ place: place(null), said: "new" });
  }

  /** Whether the record has a row with just these cells. */
  #isThere(sheet: WorkbookSheet, id: string, cells: ReadonlyMap<WorkbookColumn, string>): boolean {
    return rowsOf(this.#editor, sheet).some(
      (row) => row.id === id && [...cells].every(([{ header }, cell]) => (row.cells[header] ?? "") === cell),
    );
  }

  /** Returns the path of the new entry within its commitment, or within itself. */
  #enter(sheet: WorkbookSheet, id: string, found: EntryPlace | null, fields: Fields): Path {
    if (sheet.inside === null || found === null) {
      const { name } = fields;
      // A name alone is written as the name.
      const isName = Object.keys(fields).length === 1 && name !== undefined;
      this.#editor.add(sheet.list, id, isName ? name : fields);
      return [];
    }
    const list = RecordEditor.within(found, sheet.inside);
    const written = this.#editor.at(list);
    const at = placeInHistory(Array.isArray(written) ? written : [], fields);
    this.#editor.insert(list, at, fields);
    return [sheet.inside, at];
  }

  #make(place: string, before: string, after: string): void {
    this.#made.push({
      place,
      said: `${before === "" ? "empty" : before} → ${after === "" ? "empty" : after}`,
    });
  }

  #isWrong(place: string, said: string): void {
    this.#wrong.push({ place, said });
  }

  #refuse(place: string, said: string): void {
    this.#refused.push({ place, said });
  }
}

/** Names a cell by its heading, or the row. */
type Place = (header: string | null) => string;

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
