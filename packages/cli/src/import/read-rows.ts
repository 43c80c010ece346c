import { CsvError, parse as parseCsv } from "csv-parse/sync";
import { XMLParser } from "fast-xml-parser";
import { CommandError, exitCodes } from "../command-error.ts";
import { DataError } from "../load/load-dataset.ts";
import { decodeUtf8 } from "../load/decode-utf8.ts";
import { parseYaml } from "../load/parse-yaml.ts";
import { readWorkbookBytes } from "../load/read-workbook.ts";
import { shorten } from "../load/located-issue.ts";
import type { Mapping } from "./mapping.ts";

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

type InputOptions = NonNullable<Mapping["input"]>;

/**
 * Reads a file as rows: CSV, XLSX, JSON, JSON lines or XML, known by its content. Items of nested lists become rows that know
 * what stands around them: their own fields by their names, those around them by their path.
 *
 * @throws {DataError | CommandError} where it cannot be read.
 */
export async function readRows(
  bytes: Uint8Array,
  name: string,
  options: InputOptions = {},
): Promise<RowTable> {
  if (isZip(bytes) && !/\.(?:ods|numbers|docx)$/i.test(name)) return readWorkbook(bytes, name, options);
  if (/\.(?:xlsx|xlsm|xls|ods|numbers|pdf|docx?)$/i.test(name))
    throw unreadable(
      name,
      /\.xlsx$/i.test(name)
        ? "It is not a workbook, whatever its name says. Save the sheet as XLSX or CSV anew"
        : "A file of this kind is not read. Save its sheet as XLSX or CSV",
    );
  const decoded = decodeUtf8(bytes, name);
  if (!decoded.ok) throw new DataError([decoded.issue]);
  if (options.sheet !== undefined)
    throw unreadable(name, `It is no workbook, and has no sheet ${JSON.stringify(options.sheet)}`);
  const text = decoded.text.replace(/^\uFEFF/, "");
  const start = text.trimStart().slice(0, 1);
  if (/\.ya?ml$/i.test(name)) {
    const parsed = parseYaml(text, name);
    if (parsed.issues.length > 0) throw new DataError(parsed.issues);
    return nestedTable(parsed.value, name, options);
  }
  if (start === "<") return nestedTable(readXml(text, name), name, options);
  if (/\.(?:jsonl|ndjson)$/i.test(name)) return jsonLines(text, name);
  if (start === "{" || start === "[") {
    try {
      return nestedTable(JSON.parse(text), name, options);
    } catch (error) {
      // Several objects, one a line.
      if (start === "{" && text.trimEnd().includes("\n{")) return jsonLines(text, name);
      if (error instanceof SyntaxError) throw unreadable(name, `It is not JSON: ${error.message}`);
      throw error;
    }
  }
  return readCsv(text, name, options);
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function unreadable(name: string, reason: string): CommandError {
  return new CommandError(`${name}: ${reason.replace(/\.$/, "")}.`, exitCodes.data);
}

function readCsv(text: string, name: string, { delimiter }: InputOptions): RowTable {
  try {
    const records: readonly {
      readonly record: readonly string[];
      readonly info: { readonly lines: number };
    }[] = parseCsv(text, {
      delimiter: delimiter ?? delimiterOf(text),
      info: true,
      relaxColumnCountLess: true,
      skipEmptyLines: true,
      trim: true,
    }) as never;
    const [head, ...body] = records;
    const columns = columnNames(head?.record ?? [], name);
    return tableOf(
      columns,
      body.map(({ record, info }) => ({
        place: `line ${info.lines - record.join("").split("\n").length + 1}`,
        values: record,
      })),
    );
  } catch (error) {
    if (error instanceof CsvError) throw notCsv(error, name);
    throw error;
  }
}

/** What is wrong with a CSV file, in words about its lines. */
function notCsv(error: Error, name: string): CommandError {
  const [, expected, got, line] = /expect (\d+), got (\d+) on line (\d+)/.exec(error.message) ?? [];
  if (expected !== undefined)
    return unreadable(
      name,
      `Line ${line ?? ""} has ${got ?? ""} cells, and the first line ${expected}. A text with the delimiter in it stands in double quotes`,
    );
  const [, open] = /Quote Not Closed.*at line (\d+)/.exec(error.message) ?? [];
  return unreadable(
    name,
    open === undefined
      ? `It is not CSV: ${shorten(error.message)}`
      : "A quotation mark is opened and not closed. Within a text in quotes, write two of them for one",
  );
}

/** The sign that parts the first line into most cells. */
function delimiterOf(text: string): string {
  const first =
    text
      .slice(0, 100_000)
      .replace(/"[^"]*"/g, "")
      .split(/\r?\n/, 1)[0] ?? "";
  const counts = [",", ";", "\t"].map((sign) => [sign, first.split(sign).length] as const);
  return counts.toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? ",";
}

function columnNames(head: readonly unknown[], name: string): readonly string[] {
  const columns = head.map((cell) => (cell === null || cell === undefined ? "" : String(cell).trim()));
  const twice = columns.find((column, i) => column !== "" && columns.indexOf(column) !== i);
  if (twice !== undefined)
    throw unreadable(name, `Two columns have the name ${JSON.stringify(twice)}. Rename one of them`);
  return columns;
}

function tableOf(
  columns: readonly string[],
  body: readonly { readonly place: string; readonly values: readonly unknown[] }[],
): RowTable {
  const named = columns.map((column, i) => (column === "" ? `column ${i + 1}` : column));
  const rows = body.map(({ place, values }) => ({
    place,
    cells: new Map(values.map((value, i) => [named[i] ?? `column ${i + 1}`, cellOf(value)])),
  }));
  // Spreadsheets keep empty rows and columns that once had something in them.
  const filled = rows.filter(({ cells }) => [...cells.values()].some((cell) => cell !== null));
  const used = new Set(
    filled.flatMap(({ cells }) => [...cells].flatMap(([column, cell]) => (cell === null ? [] : [column]))),
  );
  return { columns: [...new Set([...columns.filter((column) => column !== ""), ...used])], rows: filled };
}

function cellOf(value: unknown): Cell {
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

async function readWorkbook(bytes: Uint8Array, name: string, { sheet }: InputOptions): Promise<RowTable> {
  const workbook = await readWorkbookBytes(bytes).catch((error: unknown) => {
    throw unreadable(name, `It is not a workbook: ${error instanceof Error ? error.message : String(error)}`);
  });
  const found = sheet === undefined ? workbook.sheets[0] : workbook.sheets.find((one) => one.name === sheet);
  if (found === undefined)
    throw unreadable(
      name,
      `It has no sheet ${JSON.stringify(sheet ?? "")}; it has ${workbook.sheets.map((one) => one.name).join(", ")}`,
    );
  // The value of merged cells stands in the first, and is meant by all.
  const rows = found.rows.map((row) => [...row]);
  for (const { startRow, startCol, endRow, endCol } of found.merges ?? [])
    for (let i = startRow; i <= endRow && i > 0; i++)
      for (let j = startCol; j <= endCol; j++)
        if (rows[i] !== undefined) rows[i]![j] ??= rows[startRow]?.[startCol] ?? null;
  const [head = [], ...body] = rows;
  return tableOf(
    columnNames(head, name),
    body.map((values, i) => ({ place: `row ${i + 2}`, values })),
  );
}

function jsonLines(text: string, name: string): RowTable {
  const rows = text.split("\n").flatMap((line, i): readonly Row[] => {
    if (line.trim() === "") return [];
    try {
      return [{ place: `line ${i + 1}`, cells: flat(JSON.parse(line)) }];
    } catch {
      throw unreadable(name, `Line ${i + 1} is not JSON`);
    }
  });
  return withColumns(rows);
}

function readXml(text: string, name: string): unknown {
  try {
    return new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: "@",
      parseTagValue: false,
      parseAttributeValue: false,
      // Entities of the document could stand for more than memory holds.
      processEntities: { enabled: true, maxTotalExpansions: 1000, maxExpandedLength: 1_000_000 },
    }).parse(text, true);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const open = [...(/^Invalid '\[(.*)\]' found/s.exec(reason)?.[1]?.matchAll(/"([^"]+)"/g) ?? [])];
    throw unreadable(
      name,
      `It is not XML: ${open.length > 0 ? `elements are not closed: ${open.map(([, tag]) => tag).join(", ")}` : reason}`,
    );
  }
}

function nestedTable(value: unknown, name: string, { rows: path }: InputOptions): RowTable {
  if (path === undefined && !Array.isArray(value)) {
    const lists = isFields(value) ? Object.keys(value).filter((key) => Array.isArray(value[key])) : [];
    const [only] = lists;
    if (lists.length !== 1 || only === undefined)
      throw unreadable(
        name,
        `Which of its lists are the rows is not said. Name it in the mapping, as in input: { rows: ${lists[0] ?? "results.items"} }`,
      );
    return nestedTable(value, name, { rows: only });
  }
  const rows: Row[] = [];
  const paths = path === undefined ? [[]] : [path].flat().map((one) => one.split("."));
  for (const one of paths)
    unfold(value, one, "", new Map(), (cells) => rows.push({ place: `item ${rows.length + 1}`, cells }));
  return withColumns(rows);
}

/** Walks down a path through lists, taking along what stands around. */
function unfold(
  value: unknown,
  path: readonly string[],
  at: string,
  around: ReadonlyMap<string, Cell>,
  add: (cells: ReadonlyMap<string, Cell>) => void,
): void {
  if (Array.isArray(value)) {
    for (const item of value) unfold(item, path, at, around, add);
    return;
  }
  if (!isFields(value)) return;
  const [step, ...further] = path;
  if (step === undefined) {
    add(new Map([...around, ...flat(value)]));
    return;
  }
  // What the path leads into is not told again as cells of what is around it.
  const { [step]: inner, ...others } = value;
  const here = new Map(around);
  const prefix = at === "" ? "" : `${at}.`;
  for (const [key, cell] of flat(withoutLists(others))) here.set(`${prefix}${key}`, cell);
  unfold(inner, further, `${prefix}${step}`, here, add);
}

/** Without lists of maps: their items stand beside a row, and are not what is around it. Lists of texts in several languages stay. */
function withoutLists(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const isText = (item: unknown): boolean => !isFields(item) || "#text" in item;
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]): (readonly [string, unknown])[] => {
      if (Array.isArray(value)) return value.every(isText) ? [[key, value]] : [];
      return [[key, isFields(value) ? withoutLists(value) : value]];
    }),
  );
}

/** The fields of a value with their paths. Of a list of maps the first one has the plain path, the others their number. */
function flat(value: unknown): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  const visit = (one: unknown, at: string): void => {
    if (Array.isArray(one)) {
      const plain = one.filter((item) => item !== null && typeof item !== "object") as (
        | string
        | number
        | boolean
      )[];
      if (plain.length === one.length) {
        if (plain.length > 0) cells.set(at, plain);
      } else for (const [i, item] of one.entries()) visit(item, i === 0 ? at : `${at}.${i + 1}`);
      return;
    }
    if (isFields(one)) {
      for (const [key, inner] of Object.entries(one))
        visit(inner, key === "#text" ? at : at === "" ? key : `${at}.${key}`);
      return;
    }
    const cell = cellOf(one);
    if (cell !== null && at !== "") cells.set(at, cell);
  };
  visit(value, "");
  return cells;
}

function withColumns(rows: readonly Row[]): RowTable {
  return { columns: [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))], rows };
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
