import { createHash } from "node:crypto";
import { type Assessment, type ColumnType, type Ids, table, tableDescriptions } from "@policytrack/core";
import { type CsvRow, toCsv } from "@policytrack/formats/csv";
import { codesOf, tableKeys } from "./table-schema.ts";

/** The types of the Frictionless table schema. */
const types: Readonly<Record<ColumnType, string>> = {
  text: "string",
  id: "string",
  ids: "string",
  code: "string",
  day: "date",
  // EDTF is vaguer than any date type.
  date: "string",
  number: "number",
  integer: "integer",
  boolean: "boolean",
  url: "string",
};

/**
 * Every table of an assessment as CSV, and `datapackage.json`, which says what each column holds.
 *
 * Source: https://datapackage.org/standard/data-package/ (version 2.0). CSV is that of RFC 4180.
 */
export function tableFiles(assessment: Assessment<Ids>): ReadonlyMap<string, string> {
  const { dataset } = assessment;
  const files = new Map<string, string>();
  const resources = tableDescriptions().map((description) => {
    const { name, about, columns } = description;
    const { primaryKey, foreignKeys } = tableKeys[name];
    const path = `tables/${name}.csv`;
    const text = toCsv(
      table(assessment, name) as unknown as readonly CsvRow[],
      columns.map((column) => column.name),
    );
    files.set(path, text);
    return {
      name,
      path,
      description: about,
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      bytes: Buffer.byteLength(text),
      hash: `sha256:${createHash("sha256").update(text).digest("hex")}`,
      schema: {
        fields: columns.map((column) => {
          const codes = codesOf(description, column);
          return {
            name: column.name,
            type: types[column.type],
            ...(column.type === "url" ? { format: "uri" } : {}),
            description: column.about,
            ...(codes === null ? {} : { constraints: { enum: codes } }),
          };
        }),
        missingValues: [""],
        primaryKey,
        ...(foreignKeys === undefined
          ? {}
          : {
              // A reference to the table itself has no name, by the standard.
              foreignKeys: foreignKeys.map(({ fields, reference }) => ({
                fields,
                reference: { ...reference, resource: reference.resource === name ? "" : reference.resource },
              })),
            }),
      },
    };
  });
  const title = dataset.title[dataset.language] ?? Object.values(dataset.title)[0] ?? dataset.id;
  const description = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: dataset.id,
    title,
    description: `Assessed for ${assessment.on}, with evidence published until ${assessment.evidenceUntil}.`,
    ...(dataset.version === null ? {} : { version: dataset.version }),
    ...(dataset.licence === null ? {} : { licenses: [{ name: dataset.licence }] }),
    ...(dataset.authors.length === 0
      ? {}
      : { contributors: dataset.authors.map((author) => ({ title: author })) }),
    resources,
  };
  return new Map([["datapackage.json", `${JSON.stringify(description, null, 2)}\n`], ...files]);
}

/** The tables that an earlier build wrote and this one does not, by its `datapackage.json`. */
export function obsoleteTables(
  earlier: string | null,
  files: ReadonlyMap<string, string>,
): readonly string[] {
  if (earlier === null) return [];
  let described: unknown;
  try {
    described = JSON.parse(earlier);
  } catch {
    return [];
  }
  const { resources } = described as { readonly resources?: readonly { readonly path?: unknown }[] };
  if (!Array.isArray(resources)) return [];
  return resources
    .map(({ path }: { readonly path?: unknown }) => path)
    .filter(
      (path): path is string =>
        typeof path === "string" && /^tables\/[a-z-]+\.csv$/.test(path) && !files.has(path),
    );
}
