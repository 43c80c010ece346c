import { cp, readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { kitFiles } from "../src/init/kit-files.ts";
import { packageRoot } from "../src/package-root.ts";
import { edited, exampleEdits, exampleInit } from "./example-edit.ts";
import { emptyFolder, run } from "./folder.ts";

const repository = path.join(packageRoot, "../..");
const example = path.join(repository, "docs/examples/harbour-towns");

describe("docs/examples/harbour-towns", () => {
  it("is what init writes today, and the edits of the guide (-u writes it anew)", async () => {
    const [, id, , title, , name] = exampleInit;
    const files = await kitFiles({ id, title, name, licence: "CC-BY-4.0" });
    for (const { file } of exampleEdits) expect(files.has(file)).toBe(true);
    for (const [file, text] of files) {
      await expect(edited(file, text)).toMatchFileSnapshot(path.join(example, file));
    }
    const kept = await readdir(example, { recursive: true, withFileTypes: true });
    const left = kept
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(example, path.join(entry.parentPath, entry.name)))
      .filter((file) => !/^(?:node_modules|dist)\/|^package-lock\.json$|\.tgz$/.test(file));
    expect(left.toSorted()).toEqual([...files.keys()]);
  });

  it("is sound and builds", async () => {
    expect(await run("check", example)).toEqual({
      code: 0,
      out: "Sound: 1 record, 2 observations, 4 sources.\n",
      err: "",
    });
    await using test = await emptyFolder();
    await cp(path.join(example, "data"), path.join(test.folder, "data"), { recursive: true });
    await cp(path.join(example, "package.json"), path.join(test.folder, "package.json"));
    expect((await run("build", test.folder)).code).toBe(0);
    const report = await run("report", test.folder, "--on", "2024-09-30", "--format", "json");
    expect(JSON.parse(report.out)).toMatchObject({
      commitments: [{ id: "evening-ferry", status: ["delivered"], schedule: ["met-late"] }],
    });
  });
});

describe("docs/new-record.md", () => {
  it("tells the commands and the edits as they are", async () => {
    const guide = await readFile(path.join(repository, "docs/new-record.md"), "utf8");
    const asTyped = exampleInit.map((word) => (word.includes(" ") ? JSON.stringify(word) : word)).join(" ");
    expect(guide.replaceAll(/ \\\n\s+/g, " ")).toContain(`npx policytrack ${asTyped}`);
    for (const { from, to } of exampleEdits) {
      const added = to
        .split("\n")
        .filter((line) => !from.split("\n").includes(line))
        .map((line) => line.trim());
      expect(added.length).toBeGreaterThan(0);
      const lines = guide.split("\n").map((line) => line.trim());
      for (const line of added) expect(lines).toContain(line);
    }
  });
});
