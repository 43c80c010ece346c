import { execFileSync } from "node:child_process";
import fs from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { emptyFolder, examplesFolder, type TestFolder } from "../testing/test-folder.ts";
import { run, type Run } from "../testing/run.ts";

interface Checked {
  readonly valid: boolean;
  readonly counts: { readonly commitments: number };
  readonly issues: readonly {
    readonly rule: string;
    readonly file: string;
    readonly line: number | null;
    readonly found: string;
  }[];
}

async function check(folder: TestFolder, ...args: readonly string[]): Promise<Checked> {
  const { out } = await run(folder.path, ["check", ...args, "--format", "json"]);
  return JSON.parse(out) as Checked;
}

const smallest = {
  id: "sheet",
  title: "My sheet",
  source: "https://example.org/sheet 2024-01-05",
  reviewedThrough: "2024-01-05",
  commitments: [
    { title: "Halve emissions", party: "jp", domain: "climate", due: 2030, status: "in-progress" },
  ],
};

describe("one dataset through every door", () => {
  test("The smallest dataset is valid as YAML, JSON, a folder, and on standard input", async () => {
    await using folder = await examplesFolder();
    await folder.write("sheet.json", JSON.stringify(smallest));
    await folder.write("sheet/dataset.yaml", await folder.read("sheet.yaml"));
    for (const from of ["sheet.yaml", "sheet.json", "sheet", "sheet/dataset.yaml"])
      expect(await check(folder, from)).toMatchObject({ valid: true, counts: { commitments: 1, errors: 0 } });
    const { out } = await run(folder.path, "check - --format json", {
      stdin: Readable.from([Buffer.from(JSON.stringify(smallest))]),
    });
    expect(JSON.parse(out)).toMatchObject({ valid: true, counts: { commitments: 1 } });
  });

  test("JSON with the name of a YAML file, and YAML without a name, are read as what they are", async () => {
    await using folder = await examplesFolder();
    await folder.write("odd.yaml", JSON.stringify(smallest));
    expect(await check(folder, "odd.yaml")).toMatchObject({ valid: true });
    const yaml = await folder.read("sheet.yaml");
    const { code } = await run(folder.path, "check -", { stdin: Readable.from([yaml]) });
    expect(code).toBe(0);
  });

  test("A folder with its record in data/ takes the version of its package.json", async () => {
    await using folder = await examplesFolder();
    await run(folder.path, "build harbour-towns --out built");
    expect(JSON.parse(await folder.read("built/data.json"))).toMatchObject({ version: "0.1.0" });
  });

  test("A mark before the text changes nothing", async () => {
    await using folder = await examplesFolder();
    await folder.write("bom.json", `\uFEFF${JSON.stringify(smallest)}`);
    expect(await check(folder, "bom.json")).toMatchObject({ valid: true });
  });
});

describe("files that a record folder does not pass over", () => {
  test.each([
    ["data/commitments/other.yml", "stray-file"],
    ["data/commitments/deeper/other.yaml", "stray-file"],
    ["data/commitment/other.yaml", "stray-file"],
    ["data/partys.yaml", "stray-file"],
    ["data/commitments/notes.txt", "stray-file"],
  ])("%s", async (file, rule) => {
    await using folder = await examplesFolder();
    await folder.write(`harbour-towns/${file}`, "title: X\n");
    const { valid, issues } = await check(folder, "harbour-towns");
    expect(valid).toBe(false);
    expect(issues.map((issue) => issue.rule)).toEqual([rule]);
    expect(file.startsWith((issues[0]?.file ?? "").slice("harbour-towns/".length))).toBe(true);
  });

  test("Editors' files and files for people are no part of it, and no issue", async () => {
    await using folder = await examplesFolder();
    for (const file of [
      "data/README.md",
      "data/commitments/.x.yaml.swp",
      "data/commitments/x.yaml~",
      "LICENSE",
      ".github/x.yml",
    ])
      await folder.write(`harbour-towns/${file}`, "x");
    expect(await check(folder, "harbour-towns")).toMatchObject({ valid: true });
  });

  test("A link to a file is followed, and one to nothing is an issue", async () => {
    await using folder = await examplesFolder();
    const before = (await check(folder, "harbour-towns")).counts.commitments;
    await folder.write("elsewhere.yaml", "title: Linked\ninstrument: joint-note\ndomain: ferries\n");
    const at = (file: string): string => path.join(folder.path, "harbour-towns/data/commitments", file);
    await fs.symlink(path.join(folder.path, "elsewhere.yaml"), at("linked.yaml"));
    const counts = { commitments: before + 1 };
    expect(await check(folder, "harbour-towns")).toMatchObject({ valid: true, counts });
    await fs.symlink("/nowhere.yaml", at("broken.yaml"));
    expect((await check(folder, "harbour-towns")).issues).toMatchObject([
      { rule: "stray-file", found: "broken.yaml" },
    ]);
  });

  test("A record whose change was broken off is refused until the next change finishes it", async () => {
    await using folder = await examplesFolder();
    const [fresh, mark] = ["sources.yaml", "unfinished"].map(
      (name) => `.${name}.2147483646-0123456789abcdef.policytrack`,
    ) as [string, string];
    const data = "harbour-towns/data";
    await folder.write(`${data}/${fresh}`, `${await folder.read(`${data}/sources.yaml`)}# new\n`);
    await folder.write(`${data}/${mark}`, JSON.stringify({ placed: [[fresh, "sources.yaml"]] }));
    expect((await check(folder, "harbour-towns")).issues).toMatchObject([
      { rule: "unfinished-change", found: mark },
    ]);
    const added = await run(
      folder.path,
      "add party northquay --name Northquay --kind city --record harbour-towns",
    );
    expect(added.code).toBe(0);
    expect(await folder.read(`${data}/sources.yaml`)).toContain("# new\n");
    expect((await folder.files()).filter((name) => name.includes(".policytrack"))).toEqual([]);
    expect((await check(folder, "harbour-towns")).valid).toBe(true);
  });

  test("A pipe is refused, in a folder and by name, and nothing waits for it", async () => {
    await using folder = await examplesFolder();
    execFileSync("mkfifo", [
      path.join(folder.path, "harbour-towns/data/commitments/pipe.yaml"),
      path.join(folder.path, "pipe.json"),
    ]);
    expect((await check(folder, "harbour-towns")).issues).toMatchObject([
      { rule: "stray-file", found: "pipe.yaml" },
    ]);
    const { code, err } = await run(folder.path, "check pipe.json");
    expect(code).toBe(2);
    expect(err).toContain("a pipe or a device");
    expect((await run(folder.path, "check /dev/zero")).code).toBe(2);
  });
});

describe("files that cannot be used", () => {
  test("Bytes that are no UTF-8 are an issue at their place, through every door", async () => {
    await using folder = await examplesFolder();
    const bytes = Buffer.concat([Buffer.from('{"id":\n "'), Buffer.from([0xe9]), Buffer.from('"}')]);
    await folder.write("latin.json", bytes);
    await folder.write(
      "harbour-towns/data/domains.yaml",
      Buffer.concat([Buffer.from("a: "), Buffer.from([0xe9, 0x0a])]),
    );
    expect((await check(folder, "latin.json")).issues).toMatchObject([{ rule: "encoding", line: 2 }]);
    expect((await check(folder, "harbour-towns")).issues).toMatchObject([{ rule: "encoding", line: 1 }]);
    const { out } = await run(folder.path, "check - --format json", { stdin: Readable.from([bytes]) });
    expect((JSON.parse(out) as Checked).issues).toMatchObject([
      { rule: "encoding", file: "<stdin>", line: 2 },
    ]);
  });

  test.each([
    ["empty.json", "", "empty"],
    ["list.json", "[1, 2]", "not-a-dataset"],
    ["other.json", '{"name": "x"}', "not-a-dataset"],
    ["text.yaml", "just a text", "not-a-dataset"],
  ])("%s is one issue", async (file, text, rule) => {
    await using folder = await emptyFolder();
    await folder.write(file, text);
    const { valid, issues } = await check(folder, file);
    expect(valid).toBe(false);
    expect(issues.map((issue) => issue.rule)).toEqual([rule]);
  });

  test("A file with a slip is one issue, whatever follows from it", async () => {
    await using folder = await examplesFolder();
    await folder.change("harbour-towns/data/domains.yaml", "transport: Transport", "transport: 'Transport");
    expect((await check(folder, "harbour-towns")).issues).toMatchObject([
      { rule: "yaml", file: "harbour-towns/data/domains.yaml", line: 3 },
    ]);
  });

  test("A folder without a record says what it has", async () => {
    await using folder = await emptyFolder();
    await folder.write("x/notes.md", "");
    expect((await check(folder, "x")).issues).toMatchObject([{ rule: "record-missing", found: "notes.md" }]);
  });

  test("A file of a record that is given alone names its folder", async () => {
    await using folder = await examplesFolder();
    const { code, err } = await run(folder.path, "check harbour-towns/data/commitments/evening-ferry.yaml");
    expect(code).toBe(2);
    expect(err).toContain("Name the folder of the record: harbour-towns/data");
  });

  test("An id that a file and dataset.yaml both have is an issue at the file", async () => {
    await using folder = await examplesFolder();
    await folder.write(
      "harbour-towns/data/dataset.yaml",
      `${await folder.read("harbour-towns/data/dataset.yaml")}parties:\n  eastquay: Eastquay\n`,
    );
    expect((await check(folder, "harbour-towns")).issues).toMatchObject([
      { rule: "id-in-two-files", file: "harbour-towns/data/parties.yaml", line: 3, found: "eastquay" },
    ]);
  });

  test("An id inside a file that is not its name is an issue", async () => {
    await using folder = await examplesFolder();
    await folder.change(
      "harbour-towns/data/commitments/yearly-meeting.yaml",
      "title: A",
      "id: meeting\ntitle: A",
    );
    expect((await check(folder, "harbour-towns")).issues).toMatchObject([
      { rule: "id-differs-from-file", line: 1 },
    ]);
  });
});

describe("a data package", () => {
  test("Its folder is read as the dataset in it, built or installed", async () => {
    await using folder = await examplesFolder();
    await run(folder.path, "build harbour-towns --out package/dist");
    await folder.write("package/package.json", "{}");
    const asked = ["report harbour-towns", "report package", "report package/dist"];
    const [fromYaml, ...fromPackages] = await Promise.all(asked.map((line) => run(folder.path, line)));
    for (const { code, out } of fromPackages) expect({ code, out }).toEqual({ code: 0, out: fromYaml?.out });
  });

  test("Where it has its YAML as well, that is read", async () => {
    await using folder = await examplesFolder();
    await run(folder.path, "build harbour-towns");
    await folder.write("harbour-towns/dist/data.json", "{}");
    expect((await run(folder.path, "check harbour-towns")).code).toBe(0);
  });
});

describe("several records", () => {
  test("A published catalogue is read as its datasets, and an issue in one is shown at its place", async () => {
    await using folder = await examplesFolder();
    await run(folder.path, "export json harbour-towns --out one.json");
    await run(folder.path, "export json sheet.yaml --out two.json");
    const datasets = [
      JSON.parse(await folder.read("one.json")),
      JSON.parse(await folder.read("two.json")),
    ] as const;
    const catalogue = { formatVersion: 2, id: "both", title: { en: "Both" }, datasets };
    await folder.write("both.json", JSON.stringify(catalogue, null, 1));
    const { out, code } = await run(folder.path, "report both.json");
    expect(code).toBe(0);
    expect(out).toContain("sheet:halve-emissions");
    const text = (await folder.read("both.json")).replace(
      '"classification": "commitment"',
      '"classification": "promise"',
    );
    await folder.write("broken.json", text);
    const { issues } = await check(folder, "broken.json");
    const line = text.split("\n").findIndex((one) => one.includes('"promise"')) + 1;
    expect(issues.filter(({ found }) => found === '"promise"').map((issue) => issue.line)).toEqual([line]);
  });

  async function report(folder: TestFolder, args: string): Promise<Run> {
    return await run(folder.path, args);
  }
  test("Two records with one id are refused, and compare is named", async () => {
    await using folder = await examplesFolder();
    await folder.write("copy.yaml", await folder.read("sheet.yaml"));
    const { code, err } = await report(folder, "verify sheet.yaml copy.yaml --text sheet.yaml");
    expect(code).toBe(2);
    expect(err).toContain("policytrack compare");
  });
});

test("A party that only a draft names is not called unused", async () => {
  await using folder = await examplesFolder();
  await run(folder.path, "add party northquay --name Northquay --record harbour-towns");
  const unused = async (): Promise<readonly string[]> =>
    (await check(folder, "harbour-towns")).issues
      .filter(({ rule }) => rule === "unused-entry")
      .map(({ found }) => found);
  expect(await unused()).toEqual(['"northquay"']);
  await run(
    folder.path,
    "add commitment tunnel --title Tunnel --party northquay --draft --record harbour-towns",
  );
  expect(await unused()).toEqual([]);
});
