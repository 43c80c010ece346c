import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { exitCodes } from "./command.ts";
import { commands } from "./commands/index.ts";
import { fileRules } from "./load/file-rules.ts";
import { limits } from "./load/limits.ts";
import { examplesFolder } from "./testing/test-folder.ts";
import { run, runLine } from "./testing/run.ts";

const readme = await readFile(fileURLToPath(new URL("../README.md", import.meta.url)), "utf8");
const blocks = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = ""]) =>
  block.trim().split("\n"),
);
const lines = blocks.filter((line) => line.startsWith("policytrack "));

describe("the README", () => {
  test("Every line of its examples does its work", async () => {
    await using folder = await examplesFolder();
    await run(folder.path, "export json harbour-towns --out published.json");
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines) {
      const { code, err } = await runLine(folder.path, line);
      expect({ line, code, err: code === 0 ? "" : err }).toEqual({ line, code: 0, err: "" });
    }
  });

  test("Its table has every command with its summary, in the order of the help", () => {
    const table = readme.slice(readme.indexOf("## Commands"), readme.indexOf("Those that read records"));
    const rows = [...table.matchAll(/^\| `(\w+)` +\| (.*?) +\|$/gm)].map(([, name, does]) => [
      name,
      `${does}.`,
    ]);
    expect(rows).toEqual(commands.map(({ name, summary }) => [name, summary]));
  });

  test("It has no link out of the package, which would lead nowhere where the package is shown", () => {
    expect(readme.match(/\]\(\.\.?\/[^)]*\)/g)).toBeNull();
  });

  test("Its first record is valid", async () => {
    await using folder = await examplesFolder();
    const [, yaml = ""] = /```yaml\n([\s\S]*?)```/.exec(readme) ?? [];
    await folder.write("first.yaml", yaml);
    expect(await run(folder.path, "check first.yaml")).toMatchObject({ code: 0 });
    expect(yaml).toBe(await folder.read("sheet.yaml"));
  });

  test("It names the exit codes and the limits", () => {
    for (const code of Object.values(exitCodes))
      if (code !== exitCodes.terminated) expect(readme).toMatch(new RegExp(`^\\| ${code} +\\|`, "m"));
    expect(readme).toContain(`${limits.fileBytes / 2 ** 20} MiB of one file`);
    expect(readme).toContain(`${limits.yamlBytes / 2 ** 20} MiB of one YAML file`);
    expect(readme).toContain(`${limits.folderFiles.toLocaleString("en-GB")} files`);
  });
});

test("Every rule of files says what it asks, why, and what to do", () => {
  for (const [id, { asks, why, fix }] of Object.entries(fileRules)) {
    expect(id).toMatch(/^[a-z-]+$/);
    for (const text of [asks, why, fix]) expect(text, id).toMatch(/^[A-Z].*\.$/);
  }
});
