import { createHash } from "node:crypto";
import path from "node:path";
import { type Assessment, type ColumnType, type Ids, table, tableDescriptions } from "@policytrack/core";
import { type CsvRow, toCsv } from "@policytrack/formats/csv";
import type { FileSystem } from "../file-system.ts";
import { readRegularFile } from "../load/read-file.ts";
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

/** Names the tables, and says what each holds. It is written last, so that what it says of a folder is so. */
const list = "datapackage.json";

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
    const file = `tables/${name}.csv`;
    const text = toCsv(
      table(assessment, name) as unknown as readonly CsvRow[],
      columns.map((column) => column.name),
    );
    files.set(file, text);
    return {
      name,
      path: file,
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
  return files.set(list, `${JSON.stringify(description, null, 2)}\n`);
}

/** The tables that an earlier run wrote into a folder, by its `datapackage.json`, and that file. */
export async function earlierTables(fs: FileSystem, folder: string): Promise<readonly string[]> {
  const bytes = await readRegularFile(fs, path.join(folder, list), list).catch(() => null);
  if (bytes === null) return [];
  let described: unknown;
  try {
    described = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return [];
  }
  const { resources } = described as { readonly resources?: readonly { readonly path?: unknown }[] };
  if (!Array.isArray(resources)) return [];
  const names = resources.map((one: { readonly path?: unknown }) => one.path);
  return [
    ...names.filter(
      (name): name is string => typeof name === "string" && /^tables\/[a-z-]+\.csv$/.test(name),
    ),
    list,
  ];
}
