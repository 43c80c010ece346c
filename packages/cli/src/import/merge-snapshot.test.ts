import { describe, expect, test } from "vitest";
import { parse } from "yaml";
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
    expect(second).toContain(
      "2 commitments changed, 1 new, 1 as they were (the status of 1 is still so), 0 no longer in the sheet",
    );
    expect(second).toContain("t1: status pending → in-progress; due 2024 → 2025");
    const third = await importDay(folder, days[2]);
    expect(third).toContain("t1: status still in-progress");
    expect(third).toMatch(/No longer in the sheet; nothing was taken away\s+t3/);
    expect(await run(folder.path, "check towns")).toMatchObject({ code: 0 });
  });

  test("A row that is gone is reviewed until the sheet before and no further, until it is there again", async () => {
    await using folder = await examplesFolder();
    await threeSnapshots(folder);
    const reviewedOn = async (id: string): Promise<unknown> =>
      (parse(await folder.read(`towns/commitments/${id}.yaml`)) as { readonly reviewedOn?: unknown })
        .reviewedOn;
    expect(await reviewedOn("t3")).toBe(days[1]);
    expect(await reviewedOn("t1")).toBeUndefined();
    const { out } = await run(folder.path, "review towns --on 2026-02-28 --every P6M");
    expect(out).toMatch(/not-reviewed \(1\).*\n +2024-07-31 .*\(t3\)/);
    expect(await importDay(folder, days[1], "2026-06-30")).toContain("0 no longer in the sheet");
    expect(await reviewedOn("t3")).toBe("2026-06-30");
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

  test("A snapshot without changes says that open statuses are still so, and the same day again is refused", async () => {
    await using folder = await examplesFolder();
    await importDay(folder, days[0]);
    const before = await folder.read("towns/commitments/t1.yaml");
    const again = await importDay(folder, days[0], "2024-03-31");
    expect(again).toContain("0 commitments changed, 0 new, 3 as they were");
    expect(await folder.read("towns/commitments/t1.yaml")).toBe(
      `${before.trimEnd()}\n  - status: pending\n    observedUntil: 2024-03-31\n    source: towns-2024-03-31\n`,
    );
    const { code, err } = await run(
      folder.path,
      `import snapshots/${days[1]}.csv --preset plain-sheet --on 2024-03-31 --out towns`,
    );
    expect(code).toBe(2);
    expect(err).toMatch(/already.*--on.*--out/);
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

test("A delivered row that stays so gets no entry, and steps that a later sheet has more are added by their days", async () => {
  await using folder = await examplesFolder();
  const take = async (day: string, rows: readonly unknown[]): Promise<string> => {
    await folder.write("rows.json", JSON.stringify(rows));
    const { out, err } = await run(
      folder.path,
      `import rows.json --mapping steps.yaml --on ${day} --out tracked`,
    );
    expect(err).toBe("");
    return out;
  };
  await folder.write(
    "steps.yaml",
    "id: id\nfields: { title: title, party: party, status: status }\nhistory: { each: log, date: { column: on, steps: iso-date }, text: what }\n",
  );
  const done = { id: 1, title: "A bridge", party: "Eastquay", status: "delivered" };
  const log = [
    { on: "2023-1-10", what: "The council agrees." },
    { on: "2023-6-1", what: "It is built." },
  ];
  await take("2024-01-31", [{ ...done, log }]);
  const first = await folder.read("tracked/commitments/1.yaml");
  expect(await take("2024-02-29", [{ ...done, log }])).toContain("1 as they were, 0 no longer");
  expect(await folder.read("tracked/commitments/1.yaml")).toBe(first);
  const more = [...log, { on: "2023-3-5", what: "Work begins." }];
  expect(await take("2024-03-31", [{ ...done, log: more }])).toContain("step 2023-03-05 Work begins.");
  const { history } = parse(await folder.read("tracked/commitments/1.yaml")) as {
    readonly history: readonly { readonly text?: string; readonly status?: string }[];
  };
  expect(history.map(({ text, status }) => text ?? status)).toEqual([
    "The council agrees.",
    "Work begins.",
    "It is built.",
    "delivered",
  ]);
});

test("A row whose deadline nobody can read is a draft, and a later sheet mends it", async () => {
  await using folder = await examplesFolder();
  const take = async (day: string, due: string): Promise<string> => {
    await folder.write("s.csv", `id,promise,party,deadline\na,A bridge,Eastquay,${due}\n`);
    return (await run(folder.path, `import s.csv --preset plain-sheet --on ${day} --out s`)).out;
  };
  expect(await take("2024-01-31", "twenty thirty")).toContain("is a draft until it can be read");
  const { out, code } = await run(folder.path, "check s");
  expect({ code, isTold: out.includes("twenty thirty") }).toEqual({ code: 0, isTold: true });
  expect(await take("2024-02-29", "2030")).toContain("due twenty thirty → 2030");
  expect(await folder.read("s/drafts/a.yaml")).toContain("due: 2030\n");
});

test("A sheet goes into a record that init began, and the record stays valid", async () => {
  await using folder = await examplesFolder();
  await run(folder.path, ["init", "towns", "--title", "Two towns"]);
  await importDay(folder, days[0]);
  const { code, out } = await run(folder.path, "check towns");
  expect(code).toBe(0);
  expect(out).toContain("towns: valid. 3 commitments");
  expect(await folder.files()).toContain("towns/data/commitments/t1.yaml");
  expect(await folder.read("towns/data/dataset.yaml")).toMatch(
    /^reviewedThrough: 2024-01-31$[\s\S]*^source: towns-2024-01-31$/m,
  );
  expect(await folder.read("towns/data/sources.yaml")).not.toContain("main-source:");
});

describe("what a later sheet does not undo", () => {
  const sheet = (rows: readonly string[]): string =>
    ["party,promise,target year,status,source,made on", ...rows].join("\n");
  async function take(folder: TestFolder, on: string, rows: readonly string[]): Promise<string> {
    await folder.write("towns.csv", sheet(rows));
    const line = `import towns.csv --preset plain-sheet --on ${on} --out towns`;
    const { code, out, err } = await run(folder.path, line);
    expect({ on, code, err }).toEqual({ on, code: 0, err: "" });
    return out;
  }
  const ferry = "Eastquay,A night ferry,2030,in progress,https://example.org/a,2020-01-01";

  test("A deadline and a status from elsewhere stand while the sheet says what it said before", async () => {
    await using folder = await examplesFolder();
    await take(folder, "2024-01-31", [ferry]);
    for (const line of [
      "add deadline a-night-ferry --due 2032 --date 2024-03-01 --record towns",
      "add status a-night-ferry --status stalled --date 2024-03-01 --source https://example.org/b --record towns",
    ])
      expect((await run(folder.path, line)).code).not.toBe(2);
    const before = await folder.read("towns/commitments/a-night-ferry.yaml");
    const said = await take(folder, "2024-07-31", [ferry]);
    expect(said).toContain("0 commitments changed");
    expect(said).toContain("due 2032 → 2030 in the sheet, as before");
    expect(said).toContain("status stalled → in-progress in the sheet, as before");
    expect(await folder.read("towns/commitments/a-night-ferry.yaml")).toBe(before);
    const moved = await take(folder, "2025-01-31", [ferry.replace("2030", "2035")]);
    expect(moved).toContain("due 2032 → 2035");
  });

  test("What changed and is not taken over, what was emptied, and rows that went are told", async () => {
    await using folder = await examplesFolder();
    await take(folder, "2024-01-31", [ferry, "Westquay,A heat network,2030,done,,"]);
    const said = await take(folder, "2024-07-31", [
      "Eastquay,A night ferry,,in progress,https://example.org/c,2021-01-01",
    ]);
    expect(said.replaceAll(/\s+/g, " ")).toContain("madeOn 2020-01-01 → 2021-01-01 in the sheet");
    expect(said.replaceAll(/\s+/g, " ")).toContain("https://example.org/c in the sheet");
    expect(said.replaceAll(/\s+/g, " ")).toContain("due 2030 is empty in the sheet");
    expect(said).toMatch(/No longer in the sheet; nothing was taken away\s+a-heat-network/);
  });

  test("Two parties that promise the same are two commitments, also when one is renamed", async () => {
    await using folder = await examplesFolder();
    const other = ferry.replace("Eastquay", "Westquay");
    await take(folder, "2024-01-31", [ferry, other.replace("2030", "2040")]);
    const said = await take(folder, "2024-07-31", [
      ferry.replace("A night ferry", "A ferry at night"),
      other.replace("2030", "2040"),
    ]);
    expect(said).toContain(
      "0 commitments changed, 1 new, 1 as they were (the status of 1 is still so), 1 no longer in the sheet",
    );
    expect(await take(folder, "2025-01-31", [ferry, ferry])).toContain("An earlier row has the title");
  });

  test("A changed party is told with what it was, and as a new party", async () => {
    await using folder = await examplesFolder();
    await importDay(folder, days[0]);
    const file = `snapshots/${days[0]}.csv`;
    await folder.write(file, (await folder.read(file)).replaceAll("Westquay", "Wesquay"));
    const said = await importDay(folder, days[0], "2024-03-31");
    expect(said).toContain("party westquay → wesquay");
    expect(said).toMatch(/New parties\s+wesquay/);
  });

  test("A sheet of an earlier day than the last one is refused", async () => {
    await using folder = await examplesFolder();
    await importDay(folder, days[1]);
    const line = `import snapshots/${days[0]}.csv --preset plain-sheet --on ${days[0]} --out towns`;
    const { code, err } = await run(folder.path, line);
    expect(code).toBe(2);
    expect(err).toContain("a later sheet already (source towns-2024-07-31)");
  });
});
