import { writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { readRows } from "./read-rows.ts";
import type { RowTable } from "./row-table.ts";

const read = (text: string, name: string, options = {}): Promise<RowTable> =>
  readRows(new TextEncoder().encode(text), name, options);
const cells = ({ rows }: RowTable): readonly unknown[] => rows.map((row) => Object.fromEntries(row.cells));

describe("CSV", () => {
  test("A row is named by the line where it begins, also below cells of several lines", async () => {
    const { rows } = await read('a,b\n1,"x\ny"\n2,z\n', "s.csv");
    expect(rows.map(({ place }) => place)).toEqual(["line 2", "line 4"]);
  });

  test("A byte order mark, line ends of Windows, empty lines and blanks around cells do not matter", async () => {
    expect(cells(await read("\uFEFFa;b\r\n\r\n 1 ;2\r\n", "s.csv"))).toEqual([{ a: "1", b: "2" }]);
  });

  test("Delimiters within quotes do not decide which one parts the cells", async () => {
    expect(cells(await read('"a;b;c;d",e\n1,2\n', "s.csv"))).toEqual([{ "a;b;c;d": "1", e: "2" }]);
  });

  test("A row that is too short has empty cells, and empty rows and columns are none", async () => {
    expect(cells(await read("a,b,,\n1\n,,,\n", "s.csv"))).toEqual([{ a: "1" }]);
  });
});

describe("workbooks", () => {
  test("Days are ISO days, empty rows are passed over, and rows have the numbers of the program", async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: "Notes", rows: [["x"]] },
        {
          name: "Data",
          rows: [
            ["title", "due"],
            ["A", new Date(Date.UTC(2024, 0, 5))],
            [null, null],
            ["B", 2030],
          ],
        },
      ],
    });
    const table = await readRows(bytes, "b.xlsx", { sheet: "Data" });
    expect(cells(table)).toEqual([
      { title: "A", due: "2024-01-05" },
      { title: "B", due: 2030 },
    ]);
    expect(table.rows.map(({ place }) => place)).toEqual(["row 2", "row 4"]);
    await expect(readRows(bytes, "b.xlsx", { sheet: "Dta" })).rejects.toThrow("Notes, Data");
  });
});

describe("nested data", () => {
  const nested = JSON.stringify({
    id: "all",
    groups: [
      {
        name: "g1",
        tags: ["x", "y"],
        others: [{ id: "o" }],
        items: [
          { id: 1, at: { year: 2030 } },
          { id: 2, links: [{ url: "u1" }, { url: "u2" }] },
        ],
      },
      { name: "g2", items: [] },
    ],
  });

  test("Items of inner lists are rows that know what is around them, and nothing of what stands beside them", async () => {
    expect(cells(await read(nested, "n.json", { rows: "groups.items" }))).toEqual(
      [
        { id: 1, "at.year": 2030, "groups.name": "g1", "groups.tags": ["x", "y"] },
        { id: 2, "links.url": "u1", "links.2.url": "u2", "groups.name": "g1", "groups.tags": ["x", "y"] },
      ].map(({ id, ...row }) => ({ id, ...row })),
    );
  });

  test("Attributes, texts and single elements of XML are read alike", async () => {
    const xml =
      '<list><item n="1"><t>One</t></item><item n="2"><t xml:lang="en">Two</t><t xml:lang="fr">Deux</t></item></list>';
    expect(cells(await read(xml, "x.xml", { rows: "list.item" }))).toEqual([
      { "@n": "1", t: "One" },
      { "@n": "2", t: "Two", "t.@xml:lang": "en", "t.2": "Deux", "t.2.@xml:lang": "fr" },
    ]);
  });

  test("Entities that stand for more and more are refused, and none is read from elsewhere", async () => {
    const bomb = `<!DOCTYPE l [<!ENTITY a "aaaaaaaaaa">${[..."bcdefgh"].map((name, i) => `<!ENTITY ${name} "${`&${"abcdefgh"[i]};`.repeat(10)}">`).join("")}]><l><i><t>&h;</t></i></l>`;
    const text = await read(bomb, "x.xml", { rows: "l.i" }).then(
      (table) => JSON.stringify(cells(table)),
      () => "refused",
    );
    expect(text.length).toBeLessThan(2_000_000);
    const external = '<!DOCTYPE l [<!ENTITY x SYSTEM "file:///etc/passwd">]><l><i><t>&x;</t></i></l>';
    const fromElsewhere = await read(external, "x.xml", { rows: "l.i" }).then(
      (table) => JSON.stringify(cells(table)),
      () => "refused",
    );
    expect(fromElsewhere).not.toContain("root:");
  });
});

describe("a sheet that is made to break what reads it", () => {
  test("Lists within lists are told, as JSON and as JSON lines", async () => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    for (const [name, text] of [
      ["s.json", deep],
      ["s.jsonl", `{}\n${deep}`],
    ] as const)
      await expect(read(text, name)).rejects.toMatchObject({
        name: "DataError",
        issues: [{ rule: "json", message: expect.stringContaining("500 levels") }],
      });
  });

  test("A key that stands twice is told, with its line", async () => {
    await expect(read('[\n{ "a": 1, "a": 2 }]', "s.json")).rejects.toMatchObject({ issues: [{ line: 2 }] });
    await expect(read('{ "a": 1 }\n{ "a": 1, "a": 2 }', "s.jsonl")).rejects.toMatchObject({
      issues: [{ line: 2 }],
    });
  });

  test("A column more costs as much among many as among few", async () => {
    const head = Array.from({ length: 100_000 }, (_, i) => `c${i}`).join(",");
    const row = Array.from({ length: 100_000 }, () => "1").join(",");
    expect((await read(`${head}\n${row}\n`, "s.csv")).columns).toHaveLength(100_000);
    await expect(read(`${head},c7\n`, "s.csv")).rejects.toThrow(/Two columns have the name "c7"/);
  });
});
