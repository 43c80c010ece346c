import { assess, table, type TableName, tableDescriptions } from "@policytrack/core";
import { describe, expect, test } from "vitest";
import { campDavid, jpKrUs } from "../../../core/fixtures/records.ts";
import { nordia } from "../../../formats/src/record-fixture.ts";
import { tableFiles } from "./table-files.ts";
import { codesOf, tableKeys } from "./table-schema.ts";

type Row = Readonly<Record<string, unknown>>;
const rowsOf = (assessment: Parameters<typeof table>[0], name: TableName): readonly Row[] =>
  table(assessment, name) as unknown as readonly Row[];
const keyOf = (row: Row, fields: readonly string[]): string =>
  JSON.stringify(fields.map((field) => row[field]));

test("Every column of codes has its codes, but the kind of a party, which may be any", () => {
  const without = tableDescriptions().flatMap((one) =>
    one.columns.flatMap((column) =>
      column.type === "code" && codesOf(one, column) === null ? [`${one.name}.${column.name}`] : [],
    ),
  );
  expect(without).toEqual(["parties.kind"]);
});

describe.each([
  ["jp-kr-us", assess(jpKrUs)],
  ["jp-kr-us, earlier", assess(jpKrUs, { on: "2024-03-31" })],
  ["camp-david", assess(campDavid)],
  ["nordia-sudia", assess(nordia)],
])("In the tables of %s", (_, assessment) => {
  test.each(tableDescriptions())(
    "rows of $name are told apart by their key, and hold codes that exist",
    (one) => {
      const rows = rowsOf(assessment as never, one.name);
      const { primaryKey, foreignKeys = [] } = tableKeys[one.name];
      expect(new Set(rows.map((row) => keyOf(row, primaryKey))).size).toBe(rows.length);
      for (const { fields, reference } of foreignKeys) {
        const known = new Set(
          rowsOf(assessment as never, reference.resource).map((row) => keyOf(row, reference.fields)),
        );
        const named = rows.filter((row) => fields.every((field) => row[field] !== null));
        expect(named.filter((row) => !known.has(keyOf(row, fields)))).toEqual([]);
      }
      for (const column of one.columns) {
        const codes = codesOf(one, column);
        if (codes !== null)
          expect(
            rows
              .map((row) => row[column.name])
              .filter((cell) => cell !== null && !codes.includes(cell as string)),
          ).toEqual([]);
      }
    },
  );
});

test("datapackage.json has keys, foreign keys and codes", () => {
  const files = tableFiles(assess(jpKrUs) as never);
  const { resources } = JSON.parse(files.get("datapackage.json")!) as {
    readonly resources: readonly {
      readonly name: string;
      readonly schema: {
        readonly primaryKey: readonly string[];
        readonly foreignKeys?: readonly { readonly reference: { readonly resource: string } }[];
        readonly fields: readonly {
          readonly name: string;
          readonly constraints?: { readonly enum: readonly string[] };
        }[];
      };
    }[];
  };
  const { schema } = resources.find(({ name }) => name === "verdicts")!;
  expect(schema.primaryKey).toEqual(["verdict"]);
  expect(schema.foreignKeys?.map(({ reference }) => reference.resource)).toEqual([
    "commitments",
    "parties",
    "criteria",
  ]);
  expect(schema.fields.find(({ name }) => name === "timeliness")?.constraints?.enum).toContain("overdue");
  // A reference to the table itself has no name, by the standard.
  const parties = resources.find(({ name }) => name === "parties")!;
  expect(parties.schema.foreignKeys?.map(({ reference }) => reference.resource)).toEqual([""]);
});
