import { describe, expect, test } from "vitest";
import { run } from "../testing/run.ts";
import { examplesFolder, type TestFolder } from "../testing/test-folder.ts";

const days = ["2024-01-31", "2024-07-31", "2026-01-31"] as const;

async function importDay(folder: TestFolder, day: string, on: string = day): Promise<string> {
  const { code, out, err } = await run(
    folder.path,
    `import snapshots/${day}.csv --preset plain-sheet --on ${on} --out towns`,
  );
  expect({ day, code, err }).toEqual({ day, code: 0, err: "" });
  return out;
}

async function threeSnapshots(folder: TestFolder): Promise<void> {
  for (const day of days) await importDay(folder, day);
}

async function verdictsOn(folder: TestFolder, options: string): Promise<Readonly<Record<string, string>>> {
  const { out } = await run(folder.path, `export csv-verdicts towns ${options}`);
  const [head = "", ...lines] = out.trim().split(/\r?\n/);
  const columns = head.split(",");
  const at = (line: string, column: string): string => line.split(",")[columns.indexOf(column)] ?? "";
  return Object.fromEntries(
    lines.map((line) => [at(line, "commitment"), `${at(line, "status")}, ${at(line, "timeliness")}`]),
  );
}

describe("three snapshots of one sheet", () => {
  test("Each later one tells what it changed, what is new and what is gone", async () => {
    await using folder = await examplesFolder();
    await importDay(folder, days[0]);
    const second = await importDay(folder, days[1]);
    expect(second).toContain("2 commitments changed, 1 new, 1 as they were, 0 no longer in the sheet");
    expect(second).toContain("t1: status pending → in-progress; due 2024 → 2025");
    const third = await importDay(folder, days[2]);
    expect(third).toContain("t1: status still in-progress");
    expect(third).toMatch(/No longer in the sheet; nothing was taken away\s+t3/);
    expect(await run(folder.path, "check towns")).toMatchObject({ code: 0 });
  });

  test("The record knows what was so, and what was known, on any day between", async () => {
    await using folder = await examplesFolder();
    await threeSnapshots(folder);
    expect(await verdictsOn(folder, "--on 2024-06-30")).toMatchObject({
      t1: "pending, not-due",
      t3: "in-progress, not-due",
    });
    expect(await verdictsOn(folder, "--on 2024-12-31")).toMatchObject({
      t1: "in-progress, not-due",
      t3: "delivered, on-time",
    });
    // Its day had passed, and the sheet still said that it was under way.
    expect(await verdictsOn(folder, "--on 2026-01-31")).toMatchObject({
      t1: "in-progress, overdue",
      t4: "abandoned, closed",
    });
  });

  test("A moved deadline is a later term: the first one is kept", async () => {
    await using folder = await examplesFolder();
    await threeSnapshots(folder);
    const commitment = await folder.read("towns/commitments/t1.yaml");
    expect(commitment).toContain("due: 2024\n");
    expect(commitment).toMatch(
      /revisions:\n {6}- due: 2025\n {8}date: 2024-07-31\n {8}source: towns-2024-07-31\n/,
    );
  });

  test("A change between two snapshots is dated by both, as the sheet does not say the day", async () => {
    await using folder = await examplesFolder();
    await threeSnapshots(folder);
    expect(await folder.read("towns/commitments/t3.yaml")).toContain(
      "- date: 2024-01-31/2024-07-31\n    status: delivered\n",
    );
  });

  test("A snapshot without changes changes no commitment, and the same day again is refused", async () => {
    await using folder = await examplesFolder();
    await importDay(folder, days[0]);
    const before = await folder.read("towns/commitments/t1.yaml");
    const again = await importDay(folder, days[0], "2024-03-31");
    expect(again).toContain("0 commitments changed, 0 new, 3 as they were");
    expect(await folder.read("towns/commitments/t1.yaml")).toBe(before);
    const { code, err } = await run(
      folder.path,
      `import snapshots/${days[1]}.csv --preset plain-sheet --on 2024-03-31 --out towns`,
    );
    expect(code).toBe(2);
    expect(err).toContain("already");
  });

  test("What editors wrote in between stays: comments, passages, and statuses of other sources", async () => {
    await using folder = await examplesFolder();
    await importDay(folder, days[0]);
    const file = "towns/commitments/t1.yaml";
    await folder.write(
      file,
      `# Watch this one.\n${await folder.read(file)}notes: The council has not voted. # yet\n`,
    );
    await importDay(folder, days[1]);
    const after = await folder.read(file);
    expect(after).toContain("# Watch this one.\n");
    expect(after).toContain("notes: The council has not voted. # yet\n");
    expect(after).toContain("status: in-progress");
  });
});

test("A sheet goes into a record that init began, and the record stays valid", async () => {
  await using folder = await examplesFolder();
  await run(folder.path, ["init", "towns", "--title", "Two towns"]);
  await importDay(folder, days[0]);
  const { code, out } = await run(folder.path, "check towns");
  expect(code).toBe(0);
  expect(out).toContain("towns: valid. 3 commitments");
  expect(await folder.files()).toContain("towns/data/commitments/t1.yaml");
});
