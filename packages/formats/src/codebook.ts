import { tableDescriptions, type TableDescription } from "@policytrack/core";
import {
  aliases,
  concepts,
  fieldsOf,
  vocabularies,
  type Concept,
  type Field,
  type Schema,
  type Vocabulary,
} from "@policytrack/core/model";
import { markdownText } from "./escape.ts";
import { defineFormat, type Format } from "./format.ts";
import { codebookHead } from "./format-heads.ts";

/**
 * What every field of a dataset, every code and every column of a table means, in Markdown: made from what the types and checks
 * of core are made from.
 *
 * @example
 * codebook(); // "# Codebook\n\n...\n\n### Commitment\n\n...| field | written | meaning | holds | example | not |\n..."
 */
export function codebook(): string {
  return [
    "# Codebook",
    [
      "People write the light form of a record, where what is not stated is absent.",
      "A package holds the full form, where it is `null`.",
      "The second column says how a field is written in the light form; a dash means that it is not.",
      "Dates are EDTF (ISO 8601-2) unless they are called days.",
    ].join(" "),
    "## Records",
    ...concepts.map(conceptText),
    "## Codes",
    ...vocabularies.map(vocabularyText),
    "## Other types",
    rowsOf(
      ["type", "meaning"],
      aliases.map(({ type, says }) => [code(type), markdownText(says)]),
    ),
    "## Tables",
    ...tableDescriptions().map(tableText),
  ]
    .join("\n\n")
    .concat("\n");
}

export const codebookFormat: Format = /* @__PURE__ */ defineFormat({
  ...codebookHead,
  write: () => [codebook()],
});

function conceptText(concept: Concept): string {
  const fields = Object.entries(fieldsOf(concept));
  const names = [concept.type, concept.input].filter((name) => name !== null);
  return [
    `### ${names.join(", ")}`,
    markdownText([concept.says, concept.inputSays].filter((text) => text !== null).join(" ")),
    ...(fields.length === 0
      ? []
      : [rowsOf(["field", "written", "meaning", "holds", "example", "not"], fields.map(fieldRow))]),
  ].join("\n\n");
}

function fieldRow([name, field]: readonly [string, Field]): readonly string[] {
  const written =
    field.light === null ? "-" : `${code(field.lightName ?? name)}${field.required ? " (always)" : ""}`;
  const schema = field.full ?? field.light;
  return [
    field.full === null ? "-" : code(name),
    written,
    markdownText(field.says),
    schema === null ? "" : markdownText(holds(schema)),
    field.good === undefined ? "" : code(JSON.stringify(field.good)),
    field.bad === undefined ? "" : code(JSON.stringify(field.bad)),
  ];
}

/** What a field holds, in a few words. */
function holds(schema: Schema): string {
  switch (schema.kind) {
    case "string":
      return schema.refersTo === undefined ? schema.format : `id of a ${schema.refersTo}`;
    case "number":
      return "number";
    case "integer":
      return "whole number";
    case "boolean":
      return "true or false";
    case "literal":
      return JSON.stringify(schema.value);
    case "code":
      return schema.open === true ? `${schema.vocabulary} or other text` : schema.vocabulary;
    case "nullable":
      return `${holds(schema.of)}, or null`;
    case "list":
      return `list of ${holds(schema.of)}${schema.nonEmpty === true ? ", at least one" : ""}`;
    case "one-or-more":
      return `${holds(schema.of)}, or a list of it`;
    case "map":
      return `map of ${holds(schema.of)}`;
    case "object":
      return schema.shape;
    case "variants":
      return Object.values(schema.shapes).join(" or ");
    case "either":
      return schema.of.map(holds).join(" or ");
    default:
      return schema satisfies never;
  }
}

function vocabularyText({ type, says, codes }: Vocabulary): string {
  const rows = Object.entries(codes).map(([one, meaning]) => [code(one), markdownText(meaning)]);
  return [`### ${type}`, markdownText(says), rowsOf(["code", "meaning"], rows)].join("\n\n");
}

function tableText({ name, about, columns }: TableDescription): string {
  const rows = columns.map((column) => [code(column.name), column.type, markdownText(column.about)]);
  return [`### ${code(name)}`, markdownText(about), rowsOf(["column", "type", "meaning"], rows)].join("\n\n");
}

/** Cells are Markdown already. */
function rowsOf(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  return [headings, headings.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

/** A span of code within a table: longer fences than what it holds, and no bare bar. */
function code(text: string): string {
  const fence = "`".repeat(Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length)) + 1);
  return `${fence}${text.replaceAll("|", String.raw`\|`)}${fence}`;
}
