import { mkdir, readFile, symlink } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { packageRoot } from "../src/package-root.ts";
import { emptyFolder, run, type TestFolder } from "./folder.ts";
import { languageServer } from "./language-server.ts";

const record = "data/commitments/evening-ferry.yaml";

/** What init writes, with the command installed in it as npm would. */
async function installed(): Promise<TestFolder> {
  const test = await emptyFolder();
  await run("init", test.folder, "--yes");
  await mkdir(path.join(test.folder, "node_modules"));
  await symlink(packageRoot, path.join(test.folder, "node_modules/policytrack"));
  return test;
}

async function settingsIn(folder: string): Promise<Readonly<Record<string, unknown>>> {
  return JSON.parse(await readFile(path.join(folder, ".vscode/settings.json"), "utf8")) as Record<
    string,
    unknown
  >;
}

const draft = ["kind: ", "", "history:", "  - key: sails", "    status: ", "    "].join("\n");

describe("the YAML language server", () => {
  let whole = "";
  beforeAll(async () => {
    whole = await readFile(path.join(packageRoot, "templates/record", record), "utf8");
  });

  it.each([
    ["by the first line of a file, in any editor", true],
    ["files without that line, by the settings of VS Code", false],
  ])("completes and checks %s", async (_, byFirstLine) => {
    await using test = await installed();
    const settings = byFirstLine ? {} : await settingsIn(test.folder);
    await using server = await languageServer(test.folder, settings);
    const first = `${whole.split("\n")[0]}\n`;
    const [head, text] = byFirstLine ? [first, whole] : ["", whole.slice(first.length)];
    expect(await server.open(record, text)).toEqual([]);

    const wrong = text.replace("kind: deliverable", "kind: goal").replace("summary:", "sumary:");
    const said = await server.open("data/commitments/wrong.yaml", wrong);
    const lines = wrong.split("\n");
    expect(said.map(({ message, range }) => [lines[range.start.line], message])).toEqual(
      expect.arrayContaining([
        ["kind: goal", expect.stringContaining('Valid values: "target", "deliverable"')],
        [expect.stringContaining("sumary: "), expect.stringContaining("sumary")],
      ]),
    );

    const file = "data/commitments/draft.yaml";
    const line = head === "" ? 0 : 1;
    await server.open(file, `${head}${draft}`);
    expect(await server.complete(file, line, 6)).toEqual(
      expect.arrayContaining(["target", "deliverable", "cooperation", "principle", "event"]),
    );
    const fields = await server.complete(file, line + 1, 0);
    expect(fields).toEqual(expect.arrayContaining(["tier", "summary", "reviewedOn", "partOf"]));
    expect(fields).not.toContain("status");
    expect(await server.complete(file, line + 4, 12)).toContain("partly-delivered");
    expect(await server.complete(file, line + 5, 4)).toEqual(expect.arrayContaining(["date", "seen", "why"]));
    const shown = await server.hover(file, line, 1);
    expect(shown).toContain("What kind of thing is undertaken.");
    expect(shown).toContain("`cooperation`: Parties are to work together.");
  });

  it.each(["first lines", "settings"])("finds nothing wrong with what init writes, by its %s", async (by) => {
    await using test = await installed();
    const settings = by === "settings" ? await settingsIn(test.folder) : {};
    await using server = await languageServer(test.folder, settings);
    await using other = await languageServer(test.folder, settings);
    for (const name of ["dataset", "parties", "domains", "sources", "events", "redirects"]) {
      const file = `data/${name}.yaml`;
      const whole = await readFile(path.join(test.folder, file), "utf8");
      const sound = by === "settings" ? whole.slice(whole.indexOf("\n") + 1) : whole;
      expect([file, await server.open(file, sound)]).toEqual([file, []]);
      const wrong = sound.replace(/\n\{\}\n$/, "").concat("\nmispelt: { x: y }\n");
      expect([file, (await other.open(file, wrong)).length > 0]).toEqual([file, true]);
    }
  });

  it("checks the record of this repository by its settings", async () => {
    const repository = path.join(packageRoot, "../..");
    await using server = await languageServer(repository, await settingsIn(repository));
    const folder = "packages/jp-kr-us/data";
    for (const name of ["sources", "commitments/kr-startup-center-tokyo"]) {
      const file = `${folder}/${name}.yaml`;
      const sound = await readFile(path.join(repository, file), "utf8");
      expect([file, await server.open(file, sound)]).toEqual([file, []]);
    }
    const said = await server.open(`${folder}/commitments/wrong.yaml`, "tier: promise\n");
    expect(said.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('Valid values: "commitment", "scheduled-event"'),
    );
  });
});
