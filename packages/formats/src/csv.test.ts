import { assess, table, tableDescriptions } from "@policytrack/core";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { csvLines, fromCsvCell, toCsv } from "./csv.ts";
import { csvFormat } from "./csv-tables.ts";
import { formats, writeFormat } from "./formats.ts";
import { hostile } from "./hostile-fixture.ts";
import { nordia } from "./record-fixture.ts";
import { en } from "./words.ts";

describe("A table as CSV", () => {
  it("has a header row, commas, CR LF and empty cells for null", () => {
    expect(
      toCsv([
        { id: "a", n: 1, ok: true, none: null },
        { id: "b,c", n: -5.5, ok: false, none: null },
      ]),
    ).toBe('id,n,ok,none\r\na,1,true,\r\n"b,c",-5.5,false,\r\n');
  });

  it("keeps numbers numbers, and refuses what is none", () => {
    expect(toCsv([{ n: -5 }])).toBe("n\r\n-5\r\n");
    expect(() => toCsv([{ n: Number.NaN }])).toThrow(RangeError);
    expect(() => toCsv([{ n: Number.POSITIVE_INFINITY }])).toThrow(RangeError);
  });

  it("leaves the cell of a key that a row lacks empty where the columns are named", () => {
    const ragged = [{ a: 1 }, { b: 2 }] as unknown as Parameters<typeof toCsv>[0];
    expect(toCsv(ragged, ["a", "b"])).toBe("a,b\r\n1,\r\n,2\r\n");
  });

  it("without rows has the columns that are named", () => {
    expect(toCsv([])).toBe("");
    expect(toCsv([], ["a", "b"])).toBe("a,b\r\n");
    expect([...csvLines([{ b: 1, a: 2 }], ["a", "b"])]).toEqual(["a,b\r\n", "2,1\r\n"]);
  });
});

describe("The tables of a record", () => {
  it("are all those of core, with all their columns", () => {
    expect(formats.flatMap(({ id }) => (id.startsWith("csv-") ? [id] : []))).toEqual(
      tableDescriptions().map(({ name }) => `csv-${name}`),
    );
  });

  it.each(tableDescriptions().map(({ name }) => name))(
    "are read by csv-parse as core has them: %s",
    (name) => {
      for (const dataset of [nordia, hostile]) {
        const assessment = assess(dataset);
        const text = writeFormat(csvFormat(name), assessment, { words: en });
        const rows = parse(text, { columns: true, record_delimiter: "\r\n" }) as Readonly<
          Record<string, string>
        >[];
        const expected = table(assessment, name).map((row) =>
          Object.fromEntries(
            Object.entries(row).map(([column, cell]) => [
              column,
              cell === null ? "" : String(cell).replaceAll("\ud800", "\ufffd"),
            ]),
          ),
        );
        expect(
          rows.map((row) =>
            Object.fromEntries(
              Object.entries(row).map(([column, cell]) => [
                column,
                fromCsvCell(cell).replaceAll("\ud800", "\ufffd"),
              ]),
            ),
          ),
        ).toEqual(expected);
      }
    },
  );
});
