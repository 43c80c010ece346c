import { describe, expect, test } from "vitest";
import { run } from "../testing/run.ts";
import { emptyFolder } from "../testing/test-folder.ts";
import { hasDecimalPoints, twofoldNumber } from "./thousands.ts";

describe("a number that can be read in two ways", () => {
  test.each([
    ["1.200", "1.200"],
    ["-8.400 t", "8.400"],
    ["10..1.200", null],
    ["999.999", "999.999"],
    ["1.200..2.000", "1.200"],
    // One way alone: a leading zero, more or fewer digits, a second sign, a number of the sheet itself.
    ["0.125", null],
    ["1234.567", null],
    ["1.20", null],
    ["1.2000", null],
    ["1.250.000", null],
    ["1.980,5", null],
    ["1,234.567", null],
    [1.2, null],
    [null, null],
  ])("%j: %j", (cell, number) => {
    expect(twofoldNumber(cell)).toBe(number);
  });
});

test("A column shows decimal points by one cell that has no other reading, and by no cell that has another", () => {
  for (const cell of ["12.5", "0.125", "1234.567", "1,234.5", "3.1415", "2.5 %"])
    expect(hasDecimalPoints(["1.200", cell]), cell).toBe(true);
  for (const cell of ["12,5", "1.980,5", "1.250.000", "12,12345"])
    expect(hasDecimalPoints(["1.200", "12.5", cell]), cell).toBe(false);
  for (const cell of ["1.200", "400", "1,200", "", null, 2.5])
    expect(hasDecimalPoints(["1.200", cell]), String(cell)).toBe(false);
});

/** What a column of targets becomes, and what is told of it. */
async function targets(steps: string, ...cells: readonly string[]) {
  await using folder = await emptyFolder();
  await folder.write(
    "s.csv",
    `Id;Title;Target\n${cells.map((cell, i) => `P${i};Promise ${i};${cell}`).join("\n")}\n`,
  );
  await folder.write(
    "m.yaml",
    `dataset: { indicators: { trees: { title: Trees, unit: trees } } }
id: Id
fields: { title: Title, party: { value: Town }, indicator: { value: trees }, atLeast: { column: Target${steps} } }
`,
  );
  await run(folder.path, "import s.csv --mapping m.yaml --on 2025-03-31 --out r.json --report loss.json");
  const { commitments } = JSON.parse(await folder.read("r.json")) as {
    readonly commitments: Readonly<Record<string, { readonly atLeast?: unknown }>>;
  };
  const { unread } = JSON.parse(await folder.read("loss.json")) as {
    readonly unread: readonly { readonly commitment: string; readonly reason: string }[];
  };
  return {
    values: Object.values(commitments).map(({ atLeast = null }) => atLeast),
    unread: unread.map(({ commitment, reason }) => [commitment, /decimal-comma.*decimal-point/.test(reason)]),
  };
}

describe("thousands of another country in an import", () => {
  test.each(["", ", steps: [number]"])("are told and kept, never taken for decimals%s", async (steps) => {
    expect(await targets(steps, "1.200", "400")).toEqual({ values: [null, 400], unread: [["p0", true]] });
  });

  test.each([
    [", steps: decimal-comma", 1200],
    [", steps: decimal-point", 1.2],
    [', codes: { "1.200": 1200 }', 1200],
  ])("are read where the mapping says how%s", async (steps, value) => {
    expect(await targets(steps, "1.200")).toEqual({ values: [value], unread: [] });
  });

  test("are decimals where another cell of the column shows it", async () => {
    expect(await targets(", steps: number", "1.200", "12.5")).toEqual({ values: [1.2, 12.5], unread: [] });
  });
});
