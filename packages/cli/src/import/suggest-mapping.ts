import { isoFormsOf } from "@policytrack/core/schema";
import { printYaml } from "../write/print-yaml.ts";
import { type ColumnHint, columnHints, type HintLanguage } from "./column-hints.ts";
import { listsInRows } from "./hints.ts";
import type { Mapping, StepName } from "./mapping.ts";
import type { Cell, RowTable } from "./row-table.ts";
import { statusCodes } from "./status-words.ts";
import { hasDecimalCommas, hasDecimalPoints, twofoldNumber } from "./thousands.ts";

const numberFields: ReadonlySet<string> = new Set(["atLeast", "baseline.value"]);
const dateFields = new Set(["due", "status.date", "madeOn"]);
/** A column with so many different values at the most is taken for one of codes. */
const mostCodes = 30;

/**
 * A mapping to begin with, as YAML: columns by their names, steps by their values, codes of a status to be filled in. Nothing of
 * it is sure: whoever uses it reads it first.
 */
export function suggestMapping(table: RowTable, file: string): string {
  const { found, translations, language } = namedColumns(table);
  const id = found.get("id");
  const isUnique = id !== undefined && new Set(valuesOf(table, id).map(String)).size === table.rows.length;
  const fields: Record<string, unknown> = {};
  for (const [field, column] of found) {
    if (field === "id" || field === "indicator" || field === "unit") continue;
    const other = translations.get(field);
    fields[field] =
      other === undefined
        ? sourceOf(field, column, table)
        : { languages: { [language]: column, [other.language]: other.column } };
  }
  if (!found.has("title") && found.has("party") && found.has("due"))
    fields["title"] = {
      text: `{${found.get("party") ?? ""}}${found.has("domain") ? `: {${found.get("domain") ?? ""}}` : ""} by {${found.get("due") ?? ""}}`,
    };
  const entries = listsInRows(table.columns).flatMap(({ list, date, text }) =>
    date === null || text === null
      ? []
      : [{ each: list, date: { column: date, steps: "iso-date" as const }, text }],
  );
  const [only] = entries;
  const used = new Set([
    ...[...found].flatMap(([field, column]) => (field === "id" && !isUnique ? [] : [column])),
    ...[...translations.values()].map(({ column }) => column),
  ]);
  const kept = table.columns.filter(
    (column) => !used.has(column) && !entries.some(({ each }) => column.startsWith(`${each}.`)),
  );
  const counted = indicatorOf(found);
  const needed = ["title", "party", "due", "status"].filter((field) => fields[field] === undefined);
  const mapping: Mapping = {
    dataset: { title: file.replace(/\.[^.]+$/, ""), language },
    ...(isUnique ? { id } : {}),
    fields,
    ...(counted === undefined ? {} : { indicator: counted }),
    ...(only === undefined ? {} : { history: entries.length === 1 ? only : entries }),
  };
  const status = found.get("status");
  const withoutCode =
    status === undefined
      ? []
      : [...new Set(valuesOf(table, status).map(String))].filter(
          (code) => !statusCodes.has(code.toLowerCase()),
        );
  return [
    `# A mapping of ${file}, drafted from its columns and values. Read it before you use it:`,
    "#   policytrack import FILE --mapping THIS --on DAY --out FOLDER",
    "# yaml-language-server: $schema=node_modules/policytrack/schemas/mapping.json",
    ...(needed.length === 0
      ? []
      : [
          `# No column was taken for ${needed.join(", ")}.${needed.includes("title") ? " Every commitment has a title: name its column, or make it of others." : ""}`,
        ]),
    ...(counted === undefined
      ? []
      : [
          "# A number is taken for one to reach at least. Where less is meant, or a change by it: atMost, reduceBy, increaseBy.",
        ]),
    ...(kept.length === 0
      ? []
      : [`# Kept as extra: ${kept.join(", ")}. List under \`ignore\` what is to be left out.`]),
    ...(withoutCode.length === 0
      ? []
      : [`# Give a code to, or null where it says nothing: ${withoutCode.slice(0, mostCodes).join(", ")}.`]),
    printYaml(mapping),
  ].join("\n");
}

/** What the numbers of the rows count: as a column names it, else each promise a thing of its own. */
function indicatorOf(found: ReadonlyMap<string, string>): Mapping["indicator"] {
  const [title, unit] = [found.get("indicator") ?? found.get("title"), found.get("unit")];
  if (!found.has("atLeast") || title === undefined) return undefined;
  return { id: title, title, ...(unit === undefined ? {} : { unit }) };
}

/** What the names of the columns, and addresses in them, say. */
interface NamedColumns {
  readonly found: ReadonlyMap<string, string>;
  /** The column of the same text in another language. */
  readonly translations: ReadonlyMap<string, ColumnHint>;
  /** The language of most names. */
  readonly language: HintLanguage;
}

/** The column of each field: the plainest name first, and one column for one field. */
function namedColumns(table: RowTable): NamedColumns {
  const hints = columnHints(table.columns).filter(({ field, column }) =>
    couldBe(field, valuesOf(table, column)),
  );
  const found = new Map<string, string>();
  const taken = new Set<string>();
  const languages: HintLanguage[] = [];
  for (const { field, column, language } of hints) {
    if (found.has(field) || taken.has(column)) continue;
    found.set(field, column);
    taken.add(column);
    languages.push(language);
  }
  const addresses = table.columns.find(
    (column) => !taken.has(column) && isAddresses(valuesOf(table, column)),
  );
  if (!found.has("source") && addresses !== undefined) found.set("source", addresses);
  const count = (tag: HintLanguage): number => languages.filter((one) => one === tag).length;
  const [language = "en"] = [...new Set(languages)].toSorted((a, b) => count(b) - count(a));
  const translations = new Map<string, ColumnHint>();
  for (const hint of hints)
    if (
      texts.has(hint.field) &&
      hint.language !== language &&
      found.has(hint.field) &&
      !taken.has(hint.column) &&
      !translations.has(hint.field)
    ) {
      translations.set(hint.field, hint);
      taken.add(hint.column);
    }
  return { found, translations, language };
}

const texts: ReadonlySet<string> = new Set(["title", "summary", "party", "domain", "notes"]);

/** Whether what stands in a column can be meant by its name. */
function couldBe(field: string, values: readonly Cell[]): boolean {
  if (values.length === 0) return false;
  if (field === "source") return isAddresses(values);
  if (numberFields.has(field)) return values.every(isNumber) && !values.every(isYear);
  if (field === "title") return !isAddresses(values) && !values.every(isNumber);
  if (field === "due" || field === "madeOn" || field === "status.date")
    return values.some((value) => /\d/.test(String(value)));
  return field === "id" || !isAddresses(values);
}

/** Whether it begins with a number: "1.200", "-50,0 %", "400 homes". */
function isNumber(value: Cell): boolean {
  return /^[-+\u2212]?\d/.test(String(value));
}

function isYear(value: Cell): boolean {
  return /^(?:19|20)\d\d$/.test(String(value));
}

function isAddresses(values: readonly Cell[]): boolean {
  return values.length > 0 && values.every((value) => /^https?:\/\//.test(String(value)));
}

function sourceOf(field: string, column: string, table: RowTable): unknown {
  const values = valuesOf(table, column);
  if (field === "status") {
    const codes = [...new Set(values.map(String))];
    if (codes.length > mostCodes) return column;
    const known = codes.flatMap((code) => {
      const status = statusCodes.get(code.toLowerCase());
      return status === undefined ? [] : [[code, status] as const];
    });
    return { column, codes: Object.fromEntries(known) };
  }
  if (dateFields.has(field)) {
    const steps = dateSteps(values);
    return steps.length === 0 ? column : { column, steps };
  }
  if (numberFields.has(field)) {
    const step = numberStep(values, table);
    return step === null ? column : { column, steps: step };
  }
  if (field === "party" || field === "domain") {
    const separator = [";", "|"].find((sign) => values.some((value) => String(value).includes(sign)));
    return separator === undefined ? column : { column, steps: [{ split: separator }] };
  }
  return column;
}

/** The step that reads numbers as they are written; what a point parts may be shown by any column of the sheet. */
function numberStep(values: readonly Cell[], { columns, rows }: RowTable): StepName | null {
  const isPlain = (value: Cell): boolean =>
    typeof value === "number" || (/^-?\d+(?:\.\d+)?$/.test(String(value)) && twofoldNumber(value) === null);
  if (values.every(isPlain)) return null;
  if (hasDecimalPoints(values)) return "number";
  const all = columns.flatMap((column) =>
    rows.map(({ cells }) => cells.get(column) ?? null).filter(isNumber),
  );
  return hasDecimalCommas(all) ? "decimal-comma" : "number";
}

/** The steps that turn dates as they are written into ISO dates; day or month first only where the values tell. */
function dateSteps(values: readonly Cell[]): readonly string[] {
  const texts = values.map(String).filter((text) => !/^\d{4}(?:-\d\d){0,2}$/.test(text));
  if (texts.length === 0) return [];
  if (texts.every((text) => /^\d{5}$/.test(text))) return ["excel-day"];
  // "2030年", "FY 2030"
  if (texts.every((text) => /^\D*\d{4}\D*$/.test(text) && isoFormsOf(text).length === 0)) return ["year"];
  const parts = texts.flatMap((text) => {
    const [, a, b] = /^(\d{1,2})[/. -](\d{1,2})[/. -]\d{4}$/.exec(text.trim()) ?? [];
    return a === undefined || b === undefined ? [] : [[Number(a), Number(b)] as const];
  });
  if (parts.length > 0) {
    const isDayFirst = parts.some(([a]) => a > 12);
    const isMonthFirst = parts.some(([, b]) => b > 12);
    return isDayFirst === isMonthFirst ? [] : [isDayFirst ? "day-first" : "month-first"];
  }
  return texts.some((text) => isoFormsOf(text).length === 1) ? ["iso-date"] : [];
}

function valuesOf({ rows }: RowTable, column: string): readonly Cell[] {
  return rows.map(({ cells }) => cells.get(column) ?? null).filter((cell) => cell !== null);
}
