import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { LossReport } from "../import/loss-report.ts";
import { run } from "../testing/run.ts";
import { emptyFolder, examplesFolder, type TestFolder } from "../testing/test-folder.ts";

async function reportOf(folder: TestFolder, line: string): Promise<LossReport> {
  const { code, err } = await run(folder.path, `${line} --report report.json`);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return JSON.parse(await folder.read("report.json")) as LossReport;
}

describe("a plain sheet", () => {
  test("It becomes a valid record folder, and every filled cell is accounted for", async () => {
    await using folder = await examplesFolder();
    const report = await reportOf(
      folder,
      "import promises.csv --preset plain-sheet --on 2025-03-31 --out promises",
    );
    expect(report).toMatchObject({
      rows: 6,
      commitments: 5,
      cells: { taken: 30, kept: 2, lost: 4 },
      kept: ["Lead"],
    });
    expect(report.unread).toEqual([
      {
        place: "line 6",
        commitment: "a5",
        column: "status",
        value: "failed",
        reason: '"failed" has no code in the mapping.',
      },
    ]);
    expect(report.aside.map(({ place }) => place)).toEqual(["line 7"]);
    expect(report.repaired).toEqual({ "iso-date": 1 });
    expect(await run(folder.path, "check promises")).toMatchObject({ code: 0 });
    const commitment: unknown = parse(await folder.read("promises/commitments/a1.yaml"));
    expect(commitment).toEqual({
      identifiers: { promises: "A1" },
      title: "Halve emissions",
      party: "japan",
      domain: "climate",
      due: 2030,
      source: ["promises-2025-03-31", "https://example.org/jp-plan"],
      history: [{ status: "in-progress", observedUntil: "2025-03-31", source: "promises-2025-03-31" }],
      extra: { Lead: "Ministry of the Environment" },
    });
  });

  test("A status that can be read in two ways is no status, and is kept", async () => {
    await using folder = await examplesFolder();
    await run(folder.path, "import promises.csv --preset plain-sheet --on 2025-03-31 --out promises");
    const commitment: unknown = parse(await folder.read("promises/commitments/a5.yaml"));
    expect(commitment).toMatchObject({ extra: { status: "failed" } });
    expect(commitment).not.toHaveProperty("history");
  });

  test("A sheet with a quotation mark out of place is refused in words", async () => {
    await using folder = await examplesFolder();
    await folder.write("broken.csv", 'party,title\njp,a "b" c\nkr,"d" e\n');
    const { code, err } = await run(folder.path, "import broken.csv --preset plain-sheet");
    expect(code).toBe(1);
    expect(err).toContain("broken.csv: It is not CSV");
    expect(err).not.toContain("fault of policytrack");
  });

  test("Commas, semicolons and tabs are told apart, and columns in any case", async () => {
    for (const sign of [",", ";", "\t"]) {
      await using folder = await emptyFolder();
      await folder.write(
        "sheet.csv",
        ["PARTY", "Domain", "target_year", "Status"].join(sign) +
          "\r\n" +
          ["Japan", "Climate", "2030", "Done"].join(sign),
      );
      const { out, code } = await run(folder.path, "import sheet.csv --preset plain-sheet");
      expect(code).toBe(0);
      expect(parse(out)).toMatchObject({
        commitments: {
          "japan-climate-by-2030": { party: "japan", due: 2030, history: [{ status: "delivered" }] },
        },
      });
    }
  });

  test("The same rows as JSON, as JSON lines and as a workbook make the same commitments", async () => {
    await using folder = await emptyFolder();
    const rows = [
      { Country: "Japan", Sector: "Climate", "Target year": 2030, Status: "done" },
      { Country: "Thailand", Sector: "Energy", "Target year": 2040, Status: "paused" },
    ];
    await folder.write("sheet.json", JSON.stringify({ rows }));
    await folder.write("sheet.jsonl", rows.map((row) => JSON.stringify(row)).join("\n"));
    const { writeXlsx } = await import("hucre/xlsx");
    const cells = [Object.keys(rows[0] as object), ...rows.map((row) => Object.values(row))];
    await folder.write("sheet.xlsx", await writeXlsx({ sheets: [{ name: "Sheet", rows: cells }] }));
    const made: unknown[] = [];
    for (const file of ["sheet.json", "sheet.jsonl", "sheet.xlsx"]) {
      const { out, code, err } = await run(folder.path, `import ${file} --preset plain-sheet`);
      expect({ file, code, err: code === 0 ? "" : err }).toEqual({ file, code: 0, err: "" });
      made.push((parse(out) as { readonly commitments: unknown }).commitments);
    }
    expect(Object.keys(made[0] as object)).toHaveLength(2);
    expect(made[1]).toEqual(made[0]);
    expect(made[2]).toEqual(made[0]);
  });
});

describe("a mapping of one's own", () => {
  const mapping = `dataset: { id: pledges, title: Pledges, language: en, licence: CC-BY-4.0 }
id: Ref
fields:
  title: Pledge
  party: { column: Who, steps: [{ split: "/" }] }
  due: { column: Until, steps: day-first }
  equal: { column: Amount, steps: decimal-comma }
  status: { column: State, codes: { green: delivered, red: pending, grey: null } }
ignore: [Internal]
`;
  const sheet = `Ref,Pledge,Who,Until,Amount,State,Internal,Budget
P/1,Plant trees,Ministry A / Ministry B,03/04/2026,"1.234,5",green,x,10
P/2,Count birds,Ministry A,31/31/2026,many,blue,,
P/3,Feed fish,,,,grey,,
`;

  test("Ids are kept, lists split, dates and numbers repaired, codes translated", async () => {
    await using folder = await emptyFolder();
    await folder.write("m.yaml", mapping);
    await folder.write("s.csv", sheet);
    const { out } = await run(folder.path, "import s.csv --mapping m.yaml --on 2025-01-31");
    expect(parse(out)).toMatchObject({
      id: "pledges",
      licence: "CC-BY-4.0",
      commitments: {
        "p-1": {
          identifiers: { pledges: "P/1" },
          party: ["ministry-a", "ministry-b"],
          due: "2026-04-03",
          equal: 1234.5,
          history: [{ status: "delivered" }],
          extra: { Budget: "10" },
        },
        // It has a deadline that nobody can read yet.
        "p-2": { draft: true, due: "31/31/2026", extra: { Amount: "many", State: "blue" } },
        "p-3": { extra: { State: "grey" } },
      },
    });
  });

  test("Each cell that a field cannot take is told with its row, column and reason", async () => {
    await using folder = await emptyFolder();
    await folder.write("m.yaml", mapping);
    await folder.write("s.csv", sheet);
    const report = await reportOf(folder, "import s.csv --mapping m.yaml --on 2025-01-31 --out r");
    expect(report.unread.map(({ place, column, value }) => [place, column, value])).toEqual([
      ["line 3", "State", "blue"],
      ["line 3", "Until", "31/31/2026"],
      ["line 3", "Amount", "many"],
    ]);
    expect(report.ignored).toEqual(["Internal"]);
    expect(report.cells.lost).toBe(1);
  });

  test("A slip in the mapping is told at its line, with the field that was meant", async () => {
    await using folder = await emptyFolder();
    await folder.write("s.csv", sheet);
    for (const [slip, says] of [
      ["fields:\n  titel: Pledge\n", "m.yaml:2:3"],
      ["fields: { title: { column: Pledge, stepps: year } }\n", 'Did you mean "steps"?'],
      [
        "fields: { title: Pledge, status: { column: State, scale: ocds-milestonestatus } }\n",
        "ocds-milestoneStatus",
      ],
      ["fields: { title: { column: Pledge, steps: [iso] } }\n", "m.yaml:1"],
    ] as const) {
      await folder.write("m.yaml", slip);
      const { code, err } = await run(folder.path, "import s.csv --mapping m.yaml");
      expect(code).not.toBe(0);
      expect(err).toContain(says);
    }
  });
});

test("What a row contradicts is told with its row, and what is refused is a draft", async () => {
  await using folder = await emptyFolder();
  await folder.write(
    "m.yaml",
    `id: Id
fields: { title: Title, due: Year, reduceBy: Cut, indicator: { value: emissions }, baseline.date: { value: "1990" }, status: { column: State, codes: { done: delivered } }, status.date: When }
interim: { due: Step, reduceBy: Step cut, indicator: { value: emissions }, baseline.date: { value: "1990" } }
dataset: { indicators: { emissions: { title: Emissions, unit: t, measure: flow, direction: decrease } } }
`,
  );
  await folder.write(
    "s.csv",
    "Id,Title,Year,Cut,Step,Step cut,State,When\na,Step after end,2030,50,2040,40,,\nb,Weaker end,2050,40,2030,60,,\nc,In the future,2030,50,,,done,2031-01-01\n",
  );
  const report = await reportOf(folder, "import s.csv --mapping m.yaml --on 2025-01-31 --out r");
  const told = [...report.contradictions, ...report.refused].map(
    ({ place, reason }) => `${place} ${reason.split(":")[0]}`,
  );
  expect(told).toContain("line 2 interim-after-end");
  expect(told).toContain("line 3 end-weaker-than-interim");
  expect(told.some((one) => one.startsWith("line 4"))).toBe(true);
  expect(await run(folder.path, "check r")).toMatchObject({ code: 0 });
});

test("A mapping is drafted from columns and values, and works as it is", async () => {
  await using folder = await examplesFolder();
  const { out } = await run(folder.path, "import promises.csv --suggest");
  await folder.write("mapping.yaml", out);
  expect(out).toContain("# Give a code to, or null where it says nothing: failed.");
  expect(
    await run(folder.path, "import promises.csv --mapping mapping.yaml --on 2025-03-31 --out made"),
  ).toMatchObject({ code: 0 });
  expect(await run(folder.path, "check made")).toMatchObject({ code: 0 });
});

test("Wrong use and unreadable sheets are told, and nothing is written", async () => {
  await using folder = await emptyFolder();
  await folder.write("s.csv", "Title\nPlant trees\n");
  await folder.write("none-yet.csv", "x\n");
  await folder.write("twice.csv", "Title,Title\na,b\n");
  await folder.write("comma.csv", "Title,Year\nPlant 10,000 trees,2030\n");
  await folder.write("bad.json", '{"rows": [');
  await folder.write("bad.xlsx", "PK no");
  await folder.write("two.json", '{"a": [], "b": []}');
  await folder.write("latin1.csv", new Uint8Array([0x54, 0xe9, 0x0a]));
  const before = await folder.files();
  for (const [line, says, exit] of [
    ["import s.csv", "--suggest", 2],
    ["import none-yet.csv --suggest", "It has no rows", 1],
    ["import s.csv --preset plian-sheet", "plain-sheet", 2],
    ["import s.csv --preset plain-sheet --mapping m.yaml", "not both", 2],
    ["import s.csv --preset plain-sheet --on yesterday", "one like 2026-04-30, or today", 2],
    ["import none.csv --preset plain-sheet", "There is nothing at this path", 2],
    ["import twice.csv --preset plain-sheet", "Two columns", 1],
    ["import comma.csv --preset plain-sheet", "Line 2 has 3 cells, and the first line 2", 1],
    ["import bad.json --preset plain-sheet", "not valid JSON", 1],
    ["import bad.xlsx --preset plain-sheet", "not a workbook", 1],
    ["import two.json --preset plain-sheet", "input: { rows:", 1],
    ["import latin1.csv --preset plain-sheet", "not UTF-8", 1],
  ] as const) {
    const { code, err } = await run(folder.path, `${line} --out made`);
    expect({ line, code }).toEqual({ line, code: exit });
    expect(err).toContain(says);
  }
  expect(await folder.files()).toEqual(before);
});

test("A sheet that is empty, or of which no column is used, writes nothing", async () => {
  await using folder = await examplesFolder();
  for (const text of ["promise,due\n", "colour,size\nred,5\n"]) {
    await folder.write("odd.csv", text);
    const { code, err } = await run(folder.path, "import odd.csv --preset plain-sheet --on today --out odd");
    expect({ text, code }).toEqual({ text, code: 1 });
    expect(err).toContain("Nothing was written");
    expect((await folder.files()).filter((file) => file.startsWith("odd/"))).toEqual([]);
  }
});
