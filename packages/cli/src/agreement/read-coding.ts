import { nearestOf } from "@policytrack/core/usage";
import path from "node:path";
import type { CodedValue } from "@policytrack/methods";
import { CommandError, exitCodes } from "../command-error.ts";
import type { Context } from "../context.ts";
import { readRows } from "../import/read-rows.ts";
import { decodeUtf8 } from "../load/decode-utf8.ts";
import { DataError } from "../load/load-dataset.ts";
import { shorten } from "../load/located-issue.ts";
import { parseJson } from "../load/parse-json.ts";
import { parseYaml } from "../load/parse-yaml.ts";
import { readRegularFile } from "../load/read-file.ts";
import type { CodingSheet, CodingSheets, CodingVariable } from "./sheets.ts";

type Fields = Readonly<Record<string, unknown>>;

/** A unit as one coder coded it. */
export interface CodedRow {
  /** By variable; those that were not coded are left out. */
  readonly codes: ReadonlyMap<string, CodedValue>;
  readonly note: string;
}

/** What one coder coded. */
export interface Coding {
  readonly coder: string;
  readonly file: string;
  /** By sheet and unit. */
  readonly sheets: ReadonlyMap<string, ReadonlyMap<string, CodedRow>>;
}

/**
 * Reads a coding: JSON or YAML with a list of rows for each sheet, or a table (CSV, XLSX) of one sheet, or of several with a column
 * `sheet`.
 *
 * @throws {DataError | CommandError} for what cannot be read, a code that there is not, and a unit that is coded twice.
 */
export async function readCoding(file: string, sheets: CodingSheets, context: Context): Promise<Coding> {
  const { coder, rowsOf } = await readFields(file, sheets, context);
  const faults: string[] = [];
  const read = new Map<string, ReadonlyMap<string, CodedRow>>();
  for (const [id, sheet] of Object.entries(sheets)) {
    const rows = new Map<string, CodedRow>();
    for (const [i, fields] of rowsOf(id, sheet).entries()) {
      const unit = textOf(fields[sheet.key]);
      if (unit === "") faults.push(`${id}, row ${i + 1}: \`${sheet.key}\` names no unit.`);
      else if (rows.has(unit)) faults.push(`${id}, unit ${unit}: it is coded twice.`);
      else
        rows.set(
          unit,
          codedRow(fields, sheet, (fault) => faults.push(`${id}, unit ${unit}: ${fault}`)),
        );
    }
    read.set(id, rows);
  }
  if (faults.length > 0) throw new CommandError(faultText(file, faults), exitCodes.data);
  if ([...read.values()].every((rows) => rows.size === 0))
    throw new CommandError(`${file}: It codes nothing of these sheets.`, exitCodes.data);
  return { coder, file, sheets: read };
}

function faultText(file: string, faults: readonly string[]): string {
  const more = faults.length - 20;
  return [
    `${file}: it cannot be compared.`,
    ...faults.slice(0, 20).map((fault) => `  ${fault}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ].join("\n");
}

interface ReadFields {
  readonly coder: string;
  readonly rowsOf: (id: string, sheet: CodingSheet) => readonly Fields[];
}

async function readFields(file: string, sheets: CodingSheets, { fs, cwd }: Context): Promise<ReadFields> {
  const bytes = await readRegularFile(fs, path.resolve(cwd, file), file);
  const name = path.basename(file, path.extname(file));
  if (/\.(?:csv|tsv|xlsx)$/i.test(file)) {
    const table = await readRows(bytes, path.basename(file));
    const rows = table.rows.map(({ cells }) => Object.fromEntries(cells) as Fields);
    const single = Object.keys(sheets).length === 1;
    if (!single && !table.columns.includes("sheet"))
      throw new CommandError(
        `${file}: There are several sheets (${Object.keys(sheets).join(", ")}). Say in a column \`sheet\` which one a row belongs to.`,
        exitCodes.data,
      );
    return {
      coder: name,
      rowsOf: (id) => (single ? rows : rows.filter((row) => textOf(row["sheet"]) === id)),
    };
  }
  const decoded = decodeUtf8(bytes, file);
  if (!decoded.ok) throw new DataError([decoded.issue]);
  const parse = /\.ya?ml$/i.test(file) ? parseYaml : parseJson;
  const { value, issues } = parse(decoded.text, file);
  if (issues.length > 0) throw new DataError(issues);
  const fields = isFields(value) ? value : {};
  return {
    coder: textOf(fields["coder"]) || name,
    rowsOf: (id, { rows = id }) => {
      const list = fields[rows];
      if (list === undefined) return [];
      if (!Array.isArray(list) || !list.every(isFields))
        throw new CommandError(`${file}: \`${rows}\` is no list of rows.`, exitCodes.data);
      return list;
    },
  };
}

function codedRow(fields: Fields, sheet: CodingSheet, tell: (fault: string) => void): CodedRow {
  const codes = new Map<string, CodedValue>();
  for (const [name, variable] of Object.entries(sheet.variables)) {
    const code = codeOf(fields[variable.field ?? name], variable, (fault) => tell(`${name}: ${fault}`));
    if (code !== null) codes.set(name, code);
  }
  return { codes, note: sheet.note === undefined ? "" : textOf(fields[sheet.note]) };
}

/** The code in a field. Lists are one code, in whatever order their items were written. Null: it was not coded. */
function codeOf(
  given: unknown,
  { level, codes, empty, missing, separator }: CodingVariable,
  tell: (fault: string) => void,
): CodedValue | null {
  if (given === undefined) return null;
  const items = (
    Array.isArray(given)
      ? given.map(textOf)
      : separator === undefined
        ? [textOf(given)]
        : textOf(given).split(separator)
  )
    .map((item) => item.trim())
    .filter((item) => item !== "");
  if (items.length === 0) return empty ?? null;
  const code = items.toSorted().join(" + ");
  if (missing.includes(code)) return null;
  if (level === "interval" || level === "ratio") {
    const number = Number(code);
    if (Number.isFinite(number)) return number;
    tell(`${JSON.stringify(shorten(code))} is no number.`);
    return null;
  }
  for (const item of codes === undefined ? [] : items)
    if (codes?.includes(item) === false && item !== empty)
      tell(`${JSON.stringify(shorten(item))} is no code. ${nearestOf(item, codes)}`);
  return code;
}

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? String(value).trim()
    : "";
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
