import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { languageServer } from "../testing/language-server.ts";
import { examplesFolder, type TestFolder } from "../testing/test-folder.ts";
import { run } from "../testing/run.ts";
import { schemaFiles } from "./schemas.ts";

type Settings = Readonly<Record<"yaml.schemas", Readonly<Record<string, readonly string[]>>>>;

async function settingsIn(folder: TestFolder): Promise<Settings> {
  const { out } = await run(folder.path, "schemas --out schemas --record harbour-towns/data");
  return JSON.parse(out) as Settings;
}

test("The settings name schemas that are there, and every file of a record folder", async () => {
  await using folder = await examplesFolder();
  const { "yaml.schemas": schemas } = await settingsIn(folder);
  for (const file of Object.keys(schemas))
    expect(JSON.parse(await folder.read(file))).toHaveProperty("$schema");
  const patterns = Object.values(schemas).flat();
  for (const file of (await folder.files()).filter(
    (one) => one.endsWith(".yaml") && one.startsWith("harbour"),
  ))
    expect(
      patterns.some((pattern) => path.matchesGlob(file, pattern)),
      file,
    ).toBe(true);
  expect(Object.keys(schemaFiles).length).toBe(Object.keys(schemas).length);
});

// An editor has no time zone.
describe.runIf(process.env["TZ"] === undefined)("the YAML language server that editors run", () => {
  const commitment = "harbour-towns/data/commitments";

  test("It finds nothing wrong with the example record", async () => {
    await using folder = await examplesFolder();
    await using server = await languageServer(folder.path, await settingsIn(folder));
    for (const file of (await folder.files()).filter(
      (one) => one.endsWith(".yaml") && one.startsWith("harbour"),
    ))
      expect([file, await server.open(file, await folder.read(file))]).toEqual([file, []]);
  });

  test("It marks a misspelt field and a code that does not exist", async () => {
    await using folder = await examplesFolder();
    await using server = await languageServer(folder.path, await settingsIn(folder));
    const text = await folder.read(`${commitment}/evening-ferry.yaml`);
    const wrong = text.replace("summary:", "sumary:").replace("status: delivered", "status: done");
    const lines = wrong.split("\n");
    const said = await server.open(`${commitment}/wrong.yaml`, wrong);
    const marked = said.map(({ range }) => lines[range.start.line]?.trim());
    expect(marked).toContain("status: done");
    expect(said.map(({ message }) => message).join("\n")).toContain("sumary");
  });

  test("It completes fields and codes, and says what they mean", async () => {
    await using folder = await examplesFolder();
    await using server = await languageServer(folder.path, await settingsIn(folder));
    const file = `${commitment}/draft.yaml`;
    await server.open(file, ["title: X", "", "history:", "  - status: ", "    "].join("\n"));
    expect(await server.complete(file, 1, 0)).toEqual(
      expect.arrayContaining(["summary", "due", "party", "criteria"]),
    );
    expect(await server.complete(file, 3, 12)).toEqual(
      expect.arrayContaining(["delivered", "partly-delivered"]),
    );
    expect(await server.complete(file, 4, 4)).toEqual(expect.arrayContaining(["date", "text", "source"]));
    expect((await server.hover(file, 3, 6)).length).toBeGreaterThan(10);
  });

  test("It finds nothing wrong with the record of this repository, by the settings of the repository", async () => {
    const repository = fileURLToPath(new URL("../../../..", import.meta.url));
    const settings = JSON.parse(
      await readFile(path.join(repository, ".vscode/settings.json"), "utf8"),
    ) as Settings;
    await using server = await languageServer(repository, settings);
    for (const name of ["dataset", "parties", "sources", "commitments/kr-startup-center-tokyo"]) {
      const file = `packages/jp-kr-us/data/${name}.yaml`;
      expect([file, await server.open(file, await readFile(path.join(repository, file), "utf8"))]).toEqual([
        file,
        [],
      ]);
    }
    expect(
      await server.open("packages/jp-kr-us/data/commitments/wrong.yaml", "classification: promise\n"),
    ).not.toEqual([]);
  });
});
