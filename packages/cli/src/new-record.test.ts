import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { run, runLine } from "./testing/run.ts";
import { examplesFolder } from "./testing/test-folder.ts";

const guide = await readFile(new URL("../../../docs/new-record.md", import.meta.url), "utf8");
const blocks = [...guide.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block = ""]) => block.trim().split("\n"));
const [sixCommands = [], ...others] = blocks;

test("A sheet of 30 rows is a checked record with a website after six commands of the guide", async () => {
  await using folder = await examplesFolder();
  expect(sixCommands.length).toBeLessThanOrEqual(6);
  let at = folder.path;
  for (const line of sixCommands) {
    const [, into] = /^cd (\S+)/.exec(line) ?? [];
    if (into !== undefined) {
      at = path.join(at, into);
      continue;
    }
    const { code, err } = await runLine(at, line.replace(/^npx /, ""));
    expect({ line, code, err: code === 0 ? "" : err }).toEqual({ line, code: 0, err: "" });
  }
  const { out } = await run(at, "report --format json");
  expect((JSON.parse(out) as { readonly rows: readonly unknown[] }).rows).toHaveLength(30);
  expect(await folder.read("our-towns/site/index.html")).toContain("What our towns promised");
});

test("Every other line of the guide does its work, in its order", async () => {
  await using folder = await examplesFolder();
  for (const line of others.flat()) {
    const { code, err } = await runLine(folder.path, line);
    expect({ line, code, err: code === 0 ? "" : err }).toEqual({ line, code: 0, err: "" });
  }
});

test("The mapping of the guide works, and loses nothing without a word", async () => {
  await using folder = await examplesFolder();
  const [, mapping = ""] = /```yaml\n([\s\S]*?)```/.exec(guide) ?? [];
  await folder.write("mapping.yaml", mapping);
  expect(
    await run(
      folder.path,
      "import promises.csv --mapping mapping.yaml --on 2025-03-31 --out made --report r.json",
    ),
  ).toMatchObject({ code: 0 });
  expect(JSON.parse(await folder.read("r.json"))).toMatchObject({ unread: [], ignored: ["Lead"] });
});
