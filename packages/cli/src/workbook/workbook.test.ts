import { cp, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { changeWorkbook, setCell } from "../testing/change-workbook.ts";
import { run } from "../testing/run.ts";
import { emptyFolder, examplesFolder, type TestFolder } from "../testing/test-folder.ts";
import { exportedName, meaningsName } from "./write-workbook.ts";

/** Exports the record, and lets an editor change its sheets. */
async function edited(folder: TestFolder, edit: Parameters<typeof changeWorkbook>[1]): Promise<void> {
  expect(await run(folder.path, "export xlsx harbour-towns --out book.xlsx")).toMatchObject({
    code: 0,
    err: "",
  });
  await folder.write(
    "book.xlsx",
    await changeWorkbook(await readFile(path.join(folder.path, "book.xlsx")), edit),
  );
}

async function filesOf(folder: TestFolder): Promise<Readonly<Record<string, string>>> {
  const files = (await folder.files()).filter((file) => file.startsWith("harbour-towns/data/"));
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file, await folder.read(file)] as const)),
  );
}

describe("a workbook", () => {
  test("It has a sheet for each list, drop-downs of codes and ids, and what each code means", async () => {
    await using folder = await examplesFolder();
    await run(folder.path, "export xlsx harbour-towns --out book.xlsx");
    const { sheets } = await readXlsx(await readFile(path.join(folder.path, "book.xlsx")));
    expect(sheets.map(({ name }) => name)).toEqual([
      "Commitments",
      "What happened",
      "Parties",
      "Domains",
      "Sources",
      meaningsName,
      exportedName,
    ]);
    const meanings = sheets.find(({ name }) => name === meaningsName);
    const history = sheets.find(({ name }) => name === "What happened");
    const status = history?.rows[0]?.indexOf("status") ?? -1;
    const drop = history?.dataValidations?.find(({ range }) =>
      range.startsWith(String.fromCodePoint(65 + status)),
    );
    const [, first, last] = /\$B\$(\d+):\$B\$(\d+)/.exec(drop?.formula1 ?? "") ?? [];
    const codes = meanings?.rows.slice(Number(first) - 1, Number(last)).map(([, code]) => code);
    expect(codes).toContain("partly-delivered");
    expect(codes?.length).toBe(11);
    expect(sheets.find(({ name }) => name === "Commitments")?.dataValidations?.length).toBeGreaterThan(2);
  });

  test("It says no moment, so that the same record gives the same bytes", async () => {
    await using folder = await examplesFolder();
    await run(folder.path, "export xlsx harbour-towns --out book.xlsx");
    const { properties } = await readXlsx(await readFile(path.join(folder.path, "book.xlsx")));
    expect(properties?.modified).toEqual(new Date(0));
  });

  test("Taken back as it is, it changes nothing", async () => {
    await using folder = await examplesFolder();
    const before = await filesOf(folder);
    await edited(folder, () => {});
    const { code, out } = await run(folder.path, "import book.xlsx --out harbour-towns");
    expect({ code, out }).toEqual({ code: 0, out: "book.xlsx: 0 changes made, 0 not made.\n" });
    expect(await filesOf(folder)).toEqual(before);
  });

  test("It makes the changes made and no others: every other line of every file stays", async () => {
    await using folder = await examplesFolder();
    const before = await filesOf(folder);
    await edited(folder, (sheets) => {
      setCell(sheets.get("Commitments"), ["evening-ferry"], "title", "A ferry in the evening");
      setCell(sheets.get("Parties"), ["westquay"], "kind", "region");
      sheets
        .get("What happened")
        ?.rows.push([
          "evening-ferry",
          null,
          "2024-09-02",
          "continuing",
          "It sails: still.",
          "",
          "",
          "",
          "",
          "narrows-news-2024-09-02",
        ]);
      sheets.get("Domains")?.rows.push(["energy", "Energy"]);
    });
    const { code, out } = await run(folder.path, "import book.xlsx --out harbour-towns");
    expect({ code, made: out.split("\n")[0] }).toEqual({
      code: 0,
      made: "book.xlsx: 4 changes made, 0 not made.",
    });
    const after = await filesOf(folder);
    const lines = (text: string | undefined): readonly string[] => (text ?? "").split("\n");
    const changed = Object.fromEntries(
      Object.keys(after).flatMap((file) => {
        const was = lines(before[file]);
        const fresh = lines(after[file]).filter((line) => !was.includes(line));
        return fresh.length === 0 ? [] : [[path.basename(file), fresh]];
      }),
    );
    expect(changed).toEqual({
      "domains.yaml": ["energy: Energy"],
      "evening-ferry.yaml": [
        "title: A ferry in the evening",
        "    status: continuing",
        '    text: "It sails: still."',
      ],
      "parties.yaml": ["westquay: { name: Westquay, kind: region }"],
    });
  });

  test("What was changed in the record since the export is not overwritten, and is told", async () => {
    await using folder = await examplesFolder();
    await edited(folder, (sheets) =>
      setCell(sheets.get("Commitments"), ["evening-ferry"], "title", "From the workbook"),
    );
    const file = "harbour-towns/data/commitments/evening-ferry.yaml";
    const title = /^title: (.*)$/m.exec(await folder.read(file))?.[1] ?? "";
    await folder.change(file, `title: ${title}`, "title: From the file");
    const { code, out } = await run(folder.path, "import book.xlsx --out harbour-towns");
    expect(code).toBe(1);
    expect(out).toContain('The record says "From the file" by now');
    expect(await folder.read(file)).toContain("title: From the file\n");
  });

  test("Taken in twice, it changes nothing the second time, new rows included", async () => {
    await using folder = await examplesFolder();
    await edited(folder, (sheets) => {
      setCell(sheets.get("Commitments"), ["evening-ferry"], "title", "A ferry in the evening");
      const stalled = [
        "evening-ferry",
        null,
        "2024-02",
        "stalled",
        "",
        "",
        "",
        "",
        "",
        "narrows-news-2024-09-02",
      ];
      sheets.get("What happened")?.rows.splice(1, 0, stalled);
      sheets.get("Domains")?.rows.push(["energy", "Energy"]);
      sheets.get("Commitments")?.rows.push(["a-tram", "A tram", null, "eastquay", "energy"]);
    });
    const first = await run(folder.path, "import book.xlsx --out harbour-towns");
    expect(first).toMatchObject({ code: 0, out: expect.stringContaining("4 changes made, 0 not made.") });
    const after = await filesOf(folder);
    expect(after["harbour-towns/data/commitments/evening-ferry.yaml"]).toMatch(
      /2023-11\n[\s\S]*date: 2024-02\n {4}status: stalled\n(?: {4}.*\n)* {2}- date: 2024-09-02/,
    );
    const second = await run(folder.path, "import book.xlsx --out harbour-towns");
    expect(second).toMatchObject({ code: 0, out: "book.xlsx: 0 changes made, 0 not made.\n" });
    expect(await filesOf(folder)).toEqual(after);
  });

  test.each([
    ["due", "18 August 2023", "Commitments!G", "2023-08-18"],
    ["party", "no-such-town", "Commitments!D", "no-such-town"],
    ["made on", "soon", "Commitments!H", "soon"],
  ])(
    "A cell of %s that cannot be in a record is told with its place, and nothing is written",
    async (header, cell, place, says) => {
      await using folder = await examplesFolder();
      const before = await filesOf(folder);
      await edited(folder, (sheets) => {
        setCell(sheets.get("Commitments"), ["evening-ferry"], header, cell);
        sheets.get("Domains")?.rows.push(["energy", "Energy"]);
      });
      const { code, out } = await run(folder.path, "import book.xlsx --out harbour-towns");
      expect(code).toBe(1);
      expect(out).toMatch(new RegExp(`Cannot be taken\\s+${place}\\d+ \\(evening-ferry, ${header}\\)`));
      expect(out).toContain(says);
      // Each cell stands in one list: what else the workbook has would be made.
      expect(out.match(/\(evening-ferry, /g)).toHaveLength(1);
      expect(out).toContain("(energy)");
      expect(await filesOf(folder)).toEqual(before);
    },
  );

  test("A word that is no code, a row without an id and one of no commitment are told with their places, and nothing is written", async () => {
    await using folder = await examplesFolder();
    const before = await filesOf(folder);
    await edited(folder, (sheets) => {
      sheets
        .get("What happened")
        ?.rows.push(
          ["evening-ferry", null, "2024-09-02", "nearly there"],
          ["no-such", null, null, "pending"],
        );
      sheets.get("Sources")?.rows.push([null, "A text without an id"]);
      const parties = sheets.get("Parties");
      parties?.rows.splice(
        parties.rows.findIndex(([id]) => id === "westquay"),
        1,
      );
    });
    const { code, out } = await run(folder.path, "import book.xlsx --out harbour-towns");
    expect(code).toBe(1);
    expect(out).toContain("3 cells cannot be taken. Nothing was written.");
    expect(out).toMatch(/What happened!D\d+ \(evening-ferry, status\): "nearly there" is none of pending/);
    expect(out).toMatch(/No longer in the workbook; nothing was taken away\s+Parties, westquay/);
    expect(await filesOf(folder)).toEqual(before);
  });
});

test.each(["jp-kr-us", "camp-david"])(
  "The record %s, exported to a workbook and taken back, has not a byte more or less",
  async (name) => {
    await using folder = await emptyFolder();
    const from = fileURLToPath(new URL(`../../../${name}/data`, import.meta.url));
    await cp(from, path.join(folder.path, "record"), { recursive: true });
    const all = async (): Promise<readonly string[]> =>
      await Promise.all(
        (await folder.files())
          .filter((file) => file.startsWith("record/"))
          .map(async (file) => `${file}\n${await folder.read(file)}`),
      );
    const before = await all();
    expect(before.length).toBeGreaterThan(10);
    await run(folder.path, "export xlsx record --out book.xlsx");
    expect(await run(folder.path, "import book.xlsx --out record")).toEqual({
      code: 0,
      out: "book.xlsx: 0 changes made, 0 not made.\n",
      err: "",
    });
    expect(await all()).toEqual(before);
  },
);

test("A workbook needs a record of YAML and a place, and is brought back to a record", async () => {
  await using folder = await examplesFolder();
  await run(folder.path, "export json harbour-towns --out r.json");
  for (const [line, says] of [
    ["export xlsx harbour-towns", "--out record.xlsx"],
    ["export xlsx r.json --out b.xlsx", "Only records of YAML"],
    ["export xlsx harbour-towns sheet.yaml --out b.xlsx", "of one record"],
  ] as const) {
    const { code, err } = await run(folder.path, line);
    expect({ line, code }).toEqual({ line, code: 2 });
    expect(err).toContain(says);
  }
  await run(folder.path, "export xlsx sheet.yaml --out b.xlsx");
  expect((await run(folder.path, "import b.xlsx")).err).toContain("--out FOLDER");
});
