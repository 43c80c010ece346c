import { CsvError, parse as parseCsv } from "csv-parse/sync";
import { XMLParser } from "fast-xml-parser";
import type { CommandError } from "../command-error.ts";
import { DataError } from "../load/load-dataset.ts";
import { decodeUtf8 } from "../load/decode-utf8.ts";
import { parseJson } from "../load/parse-json.ts";
import { parseYaml } from "../load/parse-yaml.ts";
import { readWorkbookBytes } from "../load/read-workbook.ts";
import { shorten } from "../load/located-issue.ts";
import type { Mapping } from "./mapping.ts";
import { flat, nestedTable, withColumns } from "./nested-rows.ts";
import { cellOf, type Row, type RowTable, unreadable } from "./row-table.ts";

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
    return nestedTable(parsed.value, name, options.rows);
  }
  if (start === "<") return nestedTable(readXml(text, name), name, options.rows);
  if (/\.(?:jsonl|ndjson)$/i.test(name)) return jsonLines(text, name);
  if (start === "{" || start === "[") {
    const parsed = parseJson(text, name);
    if (parsed.value !== undefined) return nestedTable(parsed.value, name, options.rows);
    // Several objects, one a line.
    if (start === "{" && text.trimEnd().includes("\n{")) return jsonLines(text, name);
    throw new DataError(parsed.issues);
  }
  return readCsv(text, name, options);
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
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
  const known = new Set<string>();
  const twice = columns.find((column) => column !== "" && known.size === known.add(column).size);
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
    const { value, issues } = parseJson(line, name);
    if (value === undefined) throw new DataError(issues.map((issue) => ({ ...issue, line: i + 1 })));
    return [{ place: `line ${i + 1}`, cells: flat(value) }];
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
