import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { parse } from "yaml";
import { describe, expect, it } from "vitest";
import packageJson from "../package.json" with { type: "json" };
import { packageRoot } from "../src/package-root.ts";
import { emptyFolder, run, runIn } from "./folder.ts";
import { spawned } from "./spawned.ts";
import { ctrlC, down, enter, person } from "./terminal.ts";

const written = [
  ".github/workflows/check.yml",
  ".gitignore",
  ".vscode/extensions.json",
  ".vscode/settings.json",
  "LICENSE",
  "README.md",
  "data/commitments/evening-ferry.yaml",
  "data/dataset.yaml",
  "data/domains.yaml",
  "data/events.yaml",
  "data/indicators/evening-crossings.yaml",
  "data/parties.yaml",
  "data/redirects.yaml",
  "data/sources.yaml",
  "package.json",
  "test/record.test.js",
];

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .toSorted();
}

const read = (folder: string, file: string): Promise<string> => readFile(path.join(folder, file), "utf8");

describe("init with flags", () => {
  it("writes a record that is sound and builds at once", async () => {
    await using test = await emptyFolder();
    const folder = path.join(test.folder, "Häfen & Towns");
    const { code, out, err } = await run("init", folder, "--yes");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(await filesIn(folder)).toEqual(written);
    for (const file of written) expect(out).toContain(path.join(folder, file));
    expect(await run("check", folder)).toEqual({
      code: 0,
      out: "Sound: 1 record, 2 observations, 3 sources.\n",
      err: "",
    });
    expect((await run("build", folder)).code).toBe(0);
    expect(JSON.parse(await read(folder, "dist/data.json"))).toMatchObject({
      id: "ha-fen-towns",
      title: "Commitments of ha fen towns",
      version: "0.1.0",
    });
  });

  it("puts the answers where they belong, whatever they are made of", async () => {
    await using test = await emptyFolder();
    const title = `Ports: "100 %" of $id$, $& and \${what} they've promised #1`;
    const flags = ["--id", "ports", "--title", title, "--name", "@you/ports", "--licence", "CC0-1.0"];
    const { code } = await run("init", test.folder, ...flags);
    expect(code).toBe(0);
    expect(parse(await read(test.folder, "data/dataset.yaml"))).toMatchObject({ id: "ports", title });
    expect(JSON.parse(await read(test.folder, "package.json"))).toMatchObject({
      name: "@you/ports",
      description: title,
      license: "CC0-1.0",
    });
    const readme = await read(test.folder, "README.md");
    expect(readme.split("\n")[0]).toBe(`# ${title}`);
    expect(readme).toContain("npm install @you/ports @policytrack/core");
    expect(await read(test.folder, "LICENSE")).toContain("https://spdx.org/licenses/CC0-1.0.html");
    expect((await run("check", test.folder)).code).toBe(0);
  });

  it("leaves nothing unfilled, and nothing untidy", async () => {
    await using test = await emptyFolder();
    await run("init", test.folder, "--yes");
    for (const file of written) {
      const text = await read(test.folder, file);
      expect([file, text.match(/\$\w+\$/)]).toEqual([file, null]);
      expect([file, text.endsWith("\n") && !text.endsWith("\n\n")]).toEqual([file, true]);
      expect([file, text.match(/[ \t]+$|\t|\r/m)]).toEqual([file, null]);
    }
  });

  it("takes the versions of what it runs on", async () => {
    await using test = await emptyFolder();
    await run("init", test.folder, "--yes");
    const core = JSON.parse(await read(packageRoot, "../core/package.json")) as { version: string };
    expect(JSON.parse(await read(test.folder, "package.json"))).toMatchObject({
      dependencies: { "@policytrack/core": `^${core.version}` },
      devDependencies: { policytrack: `^${packageJson.version}` },
    });
  });

  it("has every field in its guide and in its example, or in a comment", async () => {
    await using test = await emptyFolder();
    await run("init", test.folder, "--yes");
    const guide = await read(test.folder, "README.md");
    expect(guide).toContain("### `data/commitments/<id>.yaml`");
    expect(guide).toContain("| `key` | Names the fact within its record");
    const required = [
      "tier",
      "kind",
      "title",
      "summary",
      "parties",
      "domains",
      "madeOn",
      "criteria",
      "standing",
    ];
    const lines = (await read(test.folder, "data/commitments/evening-ferry.yaml")).split("\n");
    for (const field of [...required, "deadlines", "targets", "history", "ambiguities", "reviewedOn"]) {
      const at = lines.findIndex((line) => line.startsWith(`${field}:`));
      expect([field, lines[at - 1]]).toEqual([field, expect.stringMatching(/^# \S/)]);
    }
  });

  it("writes tests that pass, and fail when the data is wrong", async () => {
    await using test = await emptyFolder();
    await run("init", test.folder, "--yes");
    await mkdir(path.join(test.folder, "node_modules/@policytrack"), { recursive: true });
    await symlink(
      path.join(packageRoot, "../core"),
      path.join(test.folder, "node_modules/@policytrack/core"),
    );
    const suite = async (): Promise<unknown> => {
      expect((await run("build", test.folder)).code).toBe(0);
      const { NODE_TEST_CONTEXT: _context, ...env } = process.env;
      const tests = spawn(process.execPath, ["--test"], { cwd: test.folder, env, stdio: "ignore" });
      const [code] = (await once(tests, "close")) as [number];
      return code;
    };
    expect(await suite()).toBe(0);
    await test.change("data/commitments/evening-ferry.yaml", "status: in-progress", "status: delivered");
    expect(await suite()).toBe(1);
  });

  it("writes a workflow that checks with annotations, tests and packs", async () => {
    await using test = await emptyFolder();
    await run("init", test.folder, "--yes");
    const workflow = parse(await read(test.folder, ".github/workflows/check.yml")) as {
      readonly on: object;
      readonly jobs: { readonly check: { readonly steps: readonly { readonly run?: string }[] } };
    };
    expect(Object.keys(workflow.on)).toEqual(["push", "pull_request"]);
    expect(workflow.jobs.check.steps.flatMap((step) => step.run ?? [])).toEqual([
      "npm ci",
      "npx policytrack check . --format github",
      "npm test",
      "npm pack --dry-run",
    ]);
  });

  it("can be written into a folder that has other things in it", async () => {
    await using test = await emptyFolder();
    await mkdir(path.join(test.folder, ".git"));
    await mkdir(path.join(test.folder, "data"));
    await test.add("notes.txt", "mine\n");
    expect((await run("init", test.folder, "--yes")).code).toBe(0);
    expect(await filesIn(test.folder)).toEqual([...written, "notes.txt"].toSorted());
    expect(await read(test.folder, "notes.txt")).toBe("mine\n");
  });
});

describe("init that refuses", () => {
  it("writes over nothing, says what is there, and writes nothing else", async () => {
    await using test = await emptyFolder();
    await test.add("README.md", "mine\n");
    await mkdir(path.join(test.folder, "data"));
    await test.add("data/parties.yaml", "{}\n");
    await test.add(".vscode", "a file where a folder is to be\n");
    const { code, out, err } = await run("init", test.folder, "--yes");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err.replaceAll(`${test.folder}/`, "")).toBe(
      [
        "These are there already and would be written over:",
        "  .vscode",
        "  README.md",
        "  data/parties.yaml",
        "Nothing was written. Name another folder, or move them away.",
        "",
      ].join("\n"),
    );
    expect(await filesIn(test.folder)).toEqual([".vscode", "README.md", "data/parties.yaml"]);
    expect(await read(test.folder, "README.md")).toBe("mine\n");
  });

  it.each(["taken", "taken/record", "taken/a/record"])(
    "writes into no folder that is a file, or would be in one: %s",
    async (folder) => {
      await using test = await emptyFolder();
      await test.add("taken", "a file\n");
      const { code, err } = await run("init", path.join(test.folder, folder), "--yes");
      expect(code).toBe(2);
      expect(err).toContain(`  ${path.join(test.folder, "taken")}\n`);
      expect(await readdir(test.folder)).toEqual(["taken"]);
    },
  );

  it("asks for flags where there is no terminal, and tells what --yes would take", async () => {
    await using test = await emptyFolder();
    const folder = path.join(test.folder, "ports");
    const { code, err } = await run("init", folder, "--title", "Ports");
    expect(code).toBe(2);
    expect(err).toBe(
      [
        "Not given, and there is no terminal to ask in: --id, --name, --licence.",
        "Give them, or --yes to take:",
        '  --id "ports"',
        '  --name "ports"',
        '  --licence "CC-BY-4.0"',
        "",
      ].join("\n"),
    );
    expect(await readdir(test.folder)).toEqual([]);
  });

  it.each([
    ["--id", "Harbour Towns", "An id has lower-case letters"],
    ["--title", " Ports", "A title is one line"],
    ["--title", "Ports\nand towns", "A title is one line"],
    ["--name", "@You/ports", "A package name has"],
    ["--licence", "free for all", "A licence is named by its SPDX id"],
  ])("refuses %s %j", async (flag, value, why) => {
    await using test = await emptyFolder();
    const { code, err } = await run("init", test.folder, "--yes", flag, value);
    expect(code).toBe(2);
    expect(err).toContain(`${flag} ${JSON.stringify(value)}: ${why}`);
    expect(await readdir(test.folder)).toEqual([]);
  });

  it("takes back what it wrote when a file cannot be written", async () => {
    await using test = await emptyFolder();
    // The link is no file that is in the way, and leads to where nothing can be written.
    await mkdir(path.join(test.folder, "record"));
    await symlink("/proc/nowhere", path.join(test.folder, "record/data"));
    await expect(run("init", path.join(test.folder, "record"), "--yes")).rejects.toThrow(/ENOENT|EEXIST/);
    expect(await readdir(path.join(test.folder, "record"))).toEqual(["data"]);
  });
});

describe("init in a terminal", () => {
  it("asks for what is not given, and takes what is offered", async () => {
    await using test = await emptyFolder();
    const folder = path.join(test.folder, "harbour-towns");
    const { terminal, shown } = person({
      "What is it a record of?": `What two towns promised${enter}`,
      "name of the npm package?": enter,
      "Under which licence": `${down}${enter}`,
      "Write the record into": enter,
    });
    const { code } = await runIn({ terminal }, "init", folder, "--id", "towns");
    expect(code).toBe(0);
    expect(shown()).not.toContain("The id of the record");
    expect(JSON.parse(await read(folder, "package.json"))).toMatchObject({
      name: "towns",
      description: "What two towns promised",
      license: "CC0-1.0",
    });
    expect(await filesIn(folder)).toEqual(written);
  });

  it("says what is wrong with an answer, and asks on", async () => {
    await using test = await emptyFolder();
    const back = "\u007F".repeat("Two Towns".length);
    const { terminal, shown } = person({
      "The id of the record": `Two Towns${enter}`,
      "An id has lower-case letters": `${back}two-towns${enter}`,
      "Write the record into": enter,
    });
    const flags = ["--title", "Towns", "--name", "towns", "--licence", "CC0-1.0"];
    expect((await runIn({ terminal }, "init", test.folder, ...flags)).code).toBe(0);
    expect(shown()).toContain("An id has lower-case letters, digits and single hyphens");
    expect(parse(await read(test.folder, "data/dataset.yaml"))).toMatchObject({ id: "two-towns" });
  });

  it.each([
    ["at a question", { "The id of the record": ctrlC }],
    ["half through", { "The id of the record": enter, "What is it a record of?": `Some${ctrlC}` }],
    [
      "at the last one",
      {
        "The id of the record": enter,
        "What is it a record of?": enter,
        "name of the npm package?": enter,
        "Under which licence": enter,
        "Write the record into": ctrlC,
      },
    ],
  ])("writes nothing after Ctrl-C %s", async (_, answers: Readonly<Record<string, string>>) => {
    await using test = await emptyFolder();
    const { terminal, shown } = person(answers);
    const { code, out } = await runIn({ terminal }, "init", path.join(test.folder, "towns"));
    expect({ code, out }).toEqual({ code: 130, out: "" });
    expect(shown()).toContain("Nothing was written.");
    expect(await readdir(test.folder)).toEqual([]);
  });

  it("asks nothing with --yes, or when all is given", async () => {
    await using test = await emptyFolder();
    const { terminal, shown } = person({});
    expect((await runIn({ terminal }, "init", path.join(test.folder, "a"), "--yes")).code).toBe(0);
    const all = ["--id", "b", "--title", "B", "--name", "b", "--licence", "CC0-1.0"];
    expect((await runIn({ terminal }, "init", path.join(test.folder, "b"), ...all)).code).toBe(0);
    expect(shown()).toBe("");
  });
});

describe("the built command", () => {
  it("begins a record where it runs, and asks nothing of a pipe", async () => {
    await using test = await emptyFolder();
    await using without = spawned(test.folder, "init");
    expect(await without.ended).toBe(2);
    expect(without.err()).toContain("there is no terminal to ask in");
    await using init = spawned(test.folder, "init", "--yes");
    expect(await init.ended).toBe(0);
    expect(await filesIn(test.folder)).toEqual(written);
    expect(init.out()).not.toContain("  cd ");
    await writeFile(path.join(test.folder, "README.md"), "mine\n");
    await using again = spawned(test.folder, "init", "--yes");
    expect(await again.ended).toBe(2);
    expect(await read(test.folder, "README.md")).toBe("mine\n");
  });
});
