import { describe, expect, test } from "vitest";
import type { CodingComparison } from "../agreement/compare-codings.ts";
import { run } from "../testing/run.ts";
import { emptyFolder, examplesFolder, type TestFolder } from "../testing/test-folder.ts";

const sheets = `sheets:
  units:
    key: unit
    note: doubt
    variables:
      status: { codes: [pending, delivered, none] }
      done: { field: status, level: ordinal, codes: [pending, delivered], missing: [none] }
      parties: { empty: nobody }
      value: { level: interval }
`;
const codingOf = (coder: string, rows: readonly object[]): string =>
  JSON.stringify({ coder, manual: "1.0.0", units: rows });

async function folderOf(...codings: readonly (readonly object[])[]): Promise<TestFolder> {
  const folder = await emptyFolder();
  await folder.write("sheets.yaml", sheets);
  for (const [i, rows] of codings.entries())
    await folder.write(`${"abc"[i]}.json`, codingOf("ABC"[i] ?? "", rows));
  return folder;
}

async function comparisonOf(folder: TestFolder, line: string): Promise<CodingComparison> {
  const { code, out, err } = await run(folder.path, `agreement ${line} --format json`);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return JSON.parse(out) as CodingComparison;
}

const four = [
  { unit: 1, status: "pending", parties: ["jp", "kr"], value: 1 },
  { unit: 2, status: "delivered", parties: [], value: 4 },
  { unit: 10, status: "none", parties: null, value: 2, doubt: "Nothing said." },
  { unit: "A", status: "pending", parties: ["kr"], value: 9 },
];

describe("agreement of two codings", () => {
  test("Figures and disagreements are told by sheet and variable, units in the order of their numbers", async () => {
    await using folder = await folderOf(four, [
      { unit: "A", status: "delivered", parties: ["kr"], value: 9 },
      { unit: "10", status: "none", parties: [], value: 2 },
      { unit: "2", status: "pending", parties: [], value: 5 },
      { unit: "1", status: "pending", parties: ["kr", "jp"], value: 1 },
    ]);
    const { coders, sheets: compared } = await comparisonOf(folder, "a.json b.json --sheets sheets.yaml");
    expect(coders).toEqual([
      { name: "A", file: "a.json" },
      { name: "B", file: "b.json" },
    ]);
    const [units] = compared;
    expect(units).toMatchObject({ sheet: "units", coded: [4, 4] });
    const by = Object.fromEntries((units?.variables ?? []).map((one) => [one.variable, one]));
    expect(by["status"]?.disagreements).toEqual([
      { unit: "2", codes: ["delivered", "pending"], notes: ["", ""] },
      { unit: "A", codes: ["pending", "delivered"], notes: ["", ""] },
    ]);
    expect(by["status"]).toMatchObject({ units: 4, observed: 0.5 });
    expect(by["done"]).toMatchObject({ level: "ordinal", units: 3 });
    expect(by["parties"]).toMatchObject({ observed: 1, alpha: 1, interval: null, disagreements: [] });
    expect(by["value"]?.alpha).toBeGreaterThan(0.9);
  });

  test("A unit that one coder left out counts nowhere and is no disagreement", async () => {
    await using folder = await folderOf(four, [{ unit: 2, status: "delivered" }]);
    const [units] = (await comparisonOf(folder, "a.json b.json --sheets sheets.yaml")).sheets;
    expect(units).toMatchObject({ coded: [4, 1] });
    for (const { variable, units: n, disagreements } of units?.variables ?? [])
      expect([variable, n, disagreements]).toEqual([
        variable,
        ["status", "done"].includes(variable) ? 1 : 0,
        [],
      ]);
  });

  test("Three coders are compared at once, and kappa is left out", async () => {
    await using folder = await folderOf(four, four, four.slice(1));
    const [units] = (await comparisonOf(folder, "a.json b.json c.json --sheets sheets.yaml")).sheets;
    expect(units?.variables[0]).toMatchObject({ units: 4, observed: 1, kappa: null, alpha: 1 });
  });

  test("The seed settles the interval", async () => {
    await using folder = await examplesFolder();
    const files = "codings/anna.csv codings/ben.csv --sheets codings/sheets.yaml";
    const intervalOf = async (line: string): Promise<unknown> =>
      (await comparisonOf(folder, line)).sheets[0]?.variables[1]?.interval;
    const first = await intervalOf(`${files} --seed 5 --resamples 300`);
    expect(await intervalOf(`${files} --seed 5 --resamples 300`)).toEqual(first);
    expect(await intervalOf(`${files} --seed 6 --resamples 301`)).not.toEqual(first);
  });
});

describe("tables of codes", () => {
  test("Of CSV, empty cells were not coded, lists have no order, and text and Markdown say the same", async () => {
    await using folder = await examplesFolder();
    const line = "agreement codings/anna.csv codings/ben.csv --sheets codings/sheets.yaml";
    const { out } = await run(folder.path, line);
    expect(out).toMatch(/firmness +ordinal +5 +0\.800/);
    expect(out).toMatch(/parties +nominal +6 +1\.000 +1\.000 +1\.000 +–/);
    expect(out).toMatch(/testable +4 +yes +no/);
    const markdown = (await run(folder.path, `${line} --format markdown --lang ko`)).out;
    expect(markdown).toContain("### 불일치");
    expect(markdown).toContain("| testable | 4 | yes | no |");
  });

  test("A table with several sheets has a column that tells them apart", async () => {
    await using folder = await emptyFolder();
    await folder.write(
      "sheets.yaml",
      "sheets:\n  one: { key: id, variables: { x: {} } }\n  two: { key: id, variables: { x: {} } }\n",
    );
    for (const name of ["a", "b"]) await folder.write(`${name}.csv`, "sheet,id,x\none,1,p\ntwo,1,q\n");
    const { sheets: compared } = await comparisonOf(folder, "a.csv b.csv --sheets sheets.yaml");
    expect(compared.map(({ coded }) => coded)).toEqual([
      [1, 1],
      [1, 1],
    ]);
    await folder.write("b.csv", "id,x\n1,p\n");
    expect(await run(folder.path, "agreement a.csv b.csv --sheets sheets.yaml")).toMatchObject({ code: 1 });
  });
});

describe("what cannot be compared", () => {
  const refused = async (folder: TestFolder, line: string): Promise<string> => {
    const { code, err } = await run(folder.path, `agreement ${line}`);
    expect(code).toBeGreaterThan(0);
    return err;
  };

  test("A code that there is not is named with its unit and the nearest one", async () => {
    await using folder = await folderOf(four, [{ unit: 7, status: "deliverd" }]);
    const err = await refused(folder, "a.json b.json --sheets sheets.yaml");
    expect(err).toContain("b.json");
    expect(err).toMatch(/unit 7: status: "deliverd" is no code\. Did you mean "delivered"\?/);
  });

  test("A unit coded twice, a row without a unit, and no number are refused", async () => {
    await using folder = await folderOf(four, [
      { unit: 1, value: "many" },
      { unit: "1" },
      { status: "none" },
    ]);
    const err = await refused(folder, "a.json b.json --sheets sheets.yaml");
    expect(err).toContain('"many" is no number');
    expect(err).toContain("coded twice");
    expect(err).toContain("names no unit");
  });

  test("A coding with nothing of the sheets is refused", async () => {
    await using folder = await folderOf(four, []);
    expect(await refused(folder, "a.json b.json --sheets sheets.yaml")).toContain("codes nothing");
  });

  test("A description tells its faults by line", async () => {
    await using folder = await folderOf(four, four);
    await folder.write(
      "wrong.yaml",
      "sheets:\n  units:\n    key: unit\n    variables:\n      done: { level: ordinal }\n      x: { level: rank }\n",
    );
    const err = await refused(folder, "a.json b.json --sheets wrong.yaml");
    expect(err).toContain("wrong.yaml:5");
    expect(err).toContain("wrong.yaml:6");
  });

  test("One coding, no description, and a seed that is no number are wrong use", async () => {
    await using folder = await folderOf(four, four);
    for (const line of [
      "a.json --sheets sheets.yaml",
      "a.json b.json",
      "a.json b.json --sheets sheets.yaml --seed x",
      "a.json b.json --sheets sheets.yaml --resamples 0",
    ])
      expect([line, (await run(folder.path, `agreement ${line}`)).code]).toEqual([line, 2]);
  });
});
