import { isoFormsOf } from "@policytrack/core/schema";
import { printYaml } from "../write/print-yaml.ts";
import type { Mapping } from "./mapping.ts";
import { statusCodes } from "./presets/plain-sheet.ts";
import type { Cell, RowTable } from "./read-rows.ts";

/** Words in the names of columns, by the field that they hint at; the first field that fits takes the column. */
const hints: readonly (readonly [field: string, pattern: RegExp])[] = [
  ["id", /^(?:id|.*[ _-]?id|id[ _-].*|ref(?:erence)?|code|no|nr|number|#)$/i],
  ["title", /title|promise|pledge|commitment|^name$|headline|goal|^target$|measure|action/i],
  ["summary", /summary|description|detail|full[ _-]?text|body/i],
  [
    "party",
    /party|country|government|actor|entity|who|organi[sz]ation|ministry|agency|responsible|mayor|company/i,
  ],
  ["domain", /domain|sector|topic|theme|category|area|policy|subject/i],
  ["due", /due|deadline|target.*year|year.*target|by when|end[ _-]?date|finish|until/i],
  ["status", /^status$|progress|state|outcome|verdict|completion|result/i],
  ["status.date", /status.*date|updated|last.*(?:change|update|modified)|modified/i],
  ["madeOn", /made|announced|promised.*(?:on|date)|start[ _-]?date/i],
  ["source", /url|link|source|reference|website/i],
  ["notes", /note|comment|remark/i],
];

const dateFields = new Set(["due", "status.date", "madeOn"]);
/** A column with so many different values at the most is taken for one of codes. */
const mostCodes = 30;

/**
 * A mapping to begin with, as YAML: columns by their names, steps by their values, codes of a status to be filled in. Nothing of
 * it is sure: whoever uses it reads it first.
 */
export function suggestMapping(table: RowTable, file: string): string {
  const free = new Set(table.columns);
  const found = new Map<string, string>();
  for (const [field, pattern] of hints) {
    const column = [...free].find((one) => pattern.test(one));
    if (column === undefined) continue;
    found.set(field, column);
    free.delete(column);
  }
  const id = found.get("id");
  const isUnique = id !== undefined && new Set(valuesOf(table, id).map(String)).size === table.rows.length;
  const fields = Object.fromEntries(
    [...found]
      .filter(([field]) => field !== "id")
      .map(([field, column]) => [field, sourceOf(field, column, table)]),
  );
  if (!found.has("title") && found.has("party") && found.has("due"))
    fields["title"] = {
      text: `{${found.get("party") ?? ""}}${found.has("domain") ? `: {${found.get("domain") ?? ""}}` : ""} by {${found.get("due") ?? ""}}`,
    };
  const mapping: Mapping = {
    dataset: { title: file.replace(/\.[^.]+$/, "") },
    ...(isUnique ? { id } : {}),
    fields,
  };
  const status = found.get("status");
  const withoutCode =
    status === undefined
      ? []
      : [...new Set(valuesOf(table, status).map(String))].filter(
          (code) => !(code.toLowerCase() in statusCodes),
        );
  const kept = [...free, ...(id !== undefined && !isUnique ? [id] : [])];
  return [
    `# A mapping of ${file}, drafted from its columns and values. Read it before you use it:`,
    "#   policytrack import FILE --mapping THIS --out FOLDER",
    "# yaml-language-server: $schema=node_modules/policytrack/schemas/mapping.json",
    ...(kept.length === 0
      ? []
      : [`# Kept as extra: ${kept.join(", ")}. List under \`ignore\` what is to be left out.`]),
    ...(withoutCode.length === 0
      ? []
      : [`# Give a code to, or null where it says nothing: ${withoutCode.slice(0, mostCodes).join(", ")}.`]),
    printYaml(mapping),
  ].join("\n");
}

function sourceOf(field: string, column: string, table: RowTable): unknown {
  const values = valuesOf(table, column);
  if (field === "status") {
    const codes = [...new Set(values.map(String))];
    if (codes.length > mostCodes) return column;
    const known = codes.flatMap((code) => {
      const status = statusCodes[code.toLowerCase()];
      return status === undefined ? [] : [[code, status] as const];
    });
    return { column, codes: Object.fromEntries(known) };
  }
  if (dateFields.has(field)) {
    const steps = dateSteps(values);
    return steps.length === 0 ? column : { column, steps };
  }
  if (field === "party" || field === "domain") {
    const separator = [";", "|"].find((sign) => values.some((value) => String(value).includes(sign)));
    return separator === undefined ? column : { column, steps: [{ split: separator }] };
  }
  return column;
}

/** The steps that turn dates as they are written into ISO dates; day or month first only where the values tell. */
function dateSteps(values: readonly Cell[]): readonly string[] {
  const texts = values.map(String).filter((text) => !/^\d{4}(?:-\d\d){0,2}$/.test(text));
  if (texts.length === 0) return [];
  if (texts.every((text) => /^\d{5}$/.test(text))) return ["excel-day"];
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
