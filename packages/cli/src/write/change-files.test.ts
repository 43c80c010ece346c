import fs from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { emptyFolder, type TestFolder } from "../testing/test-folder.ts";
import { changeFiles } from "./change-files.ts";
import { failingAt, stoppedAt, writingCalls } from "./failing-file-system.fixture.ts";
import { isUnfinishedMark } from "../load/fresh-name.ts";
import { finishChanges } from "./unfinished.ts";

const options = { fs, signal: new AbortController().signal };

const files = new Map([
  ["sources.yaml", "new 1"],
  ["commitments/a.yaml", "new 2"],
  ["commitments/b.yaml", "new 3"],
]);
const names = ["commitments/a.yaml", "commitments/b.yaml", "gone.yaml", "mine.yaml", "sources.yaml"];

async function withOld(): Promise<TestFolder> {
  const folder = await emptyFolder();
  for (const name of [...files.keys(), "gone.yaml"]) await folder.write(name, "old");
  await folder.write("mine.yaml", "kept");
  return folder;
}

/** The texts of the files, and whether the one that goes is there still. */
async function textsOf(folder: TestFolder): Promise<readonly string[]> {
  const isGone = !(await folder.files()).includes("gone.yaml");
  return [
    ...(await Promise.all([...files.keys()].map((name) => folder.read(name)))),
    isGone ? "new: gone" : "old",
  ];
}

const areOld = (texts: readonly string[]): boolean => texts.every((text) => text === "old");
const areNew = (texts: readonly string[]): boolean => texts.every((text) => text.startsWith("new"));

describe("files of a record that change together", () => {
  test("All of them are old or all are new after a kill, or a mark tells of it, and the next run finishes", async () => {
    let marked = 0;
    for (let n = 0; ; n++) {
      await using folder = await withOld();
      const stopped = stoppedAt(n, writingCalls);
      const end = await Promise.race([
        changeFiles(folder.path, files, { ...options, fs: stopped.fs, removed: ["gone.yaml"] }),
        stopped.reached,
      ]);
      const texts = await textsOf(folder);
      const isMarked = (await fs.readdir(folder.path)).some((name) => isUnfinishedMark(name));
      if (!areOld(texts) && !areNew(texts)) expect(isMarked).toBe(true);
      await stopped.markDead(folder.path);
      await finishChanges(folder.path, fs, { replacing: true });
      const finished = await textsOf(folder);
      expect(areOld(finished) || areNew(finished)).toBe(true);
      if (!areOld(texts)) expect(areNew(finished)).toBe(true);
      if (isMarked) marked++;
      await changeFiles(folder.path, files, { ...options, removed: ["gone.yaml"] });
      expect(areNew(await textsOf(folder))).toBe(true);
      expect(await folder.files()).toEqual(names.filter((name) => name !== "gone.yaml"));
      if (end !== "stopped") break;
    }
    expect(marked).toBeGreaterThan(2);
  });

  test("A failure before the first takes its place changes nothing, and one after it leaves the mark", async () => {
    for (let n = 0; ; n++) {
      await using folder = await withOld();
      const failing = failingAt(n, "ENOSPC", ["open", "rename", "mkdir"]);
      const failed = { ...options, fs: failing, removed: ["gone.yaml"] };
      await changeFiles(folder.path, files, failed).catch((error: unknown) => {
        expect(error).toMatchObject({ name: "CommandError", exitCode: 2 });
      });
      const texts = await textsOf(folder);
      const left = areNew(texts) ? names.filter((name) => name !== "gone.yaml") : names;
      if (areOld(texts) || areNew(texts)) expect(await folder.files()).toEqual(left);
      else expect((await fs.readdir(folder.path)).some((name) => isUnfinishedMark(name))).toBe(true);
      if (failing.count() <= n) break;
    }
  });

  test("One file alone needs no mark", async () => {
    await using folder = await emptyFolder();
    const opened: unknown[] = [];
    const open: typeof fs.open = (file, ...more) => {
      opened.push(path.basename(String(file)));
      return fs.open(file, ...more);
    };
    await changeFiles(folder.path, new Map([["a.yaml", "new"]]), { ...options, fs: { ...fs, open } });
    expect(opened).toHaveLength(1);
    expect(await folder.files()).toEqual(["a.yaml"]);
  });
});

describe("a mark that somebody else wrote", () => {
  const mark = ".unfinished.2147483646-0123456789abcdef.policytrack";

  test.for([
    ["names a file outside", [["../.x.2147483646-0123456789abcdef.policytrack", "../x"]]],
    [
      "names a file outside by a way around",
      [["a/../../.x.2147483646-0123456789abcdef.policytrack", "a/../../x"]],
    ],
    ["names a file from the root", [["/tmp/.x.2147483646-0123456789abcdef.policytrack", "/tmp/x"]]],
    ["names a file that this program did not write", [["data.txt", "sources.yaml"]]],
    ["moves a file to another folder", [["a/.x.2147483646-0123456789abcdef.policytrack", "x"]]],
    ["has entries that are none", [null, 1, ["a"], [1, 2]]],
    ["is no list", { a: 1 }],
    ["moves a file through a link", [["link/.x.2147483646-0123456789abcdef.policytrack", "link/x"]]],
  ] as const)("One that %s moves nothing, takes nothing away, and goes", async ([, placed]) => {
    await using around = await emptyFolder();
    await around.write(".x.2147483646-0123456789abcdef.policytrack", "hostile");
    await around.write("x", "precious");
    const folder = path.join(around.path, "record");
    await around.write("record/data.txt", "hostile");
    await around.write("record/a/.x.2147483646-0123456789abcdef.policytrack", "hostile");
    await fs.symlink("..", path.join(folder, "link"));
    const removed = ["../x", "link/x", path.join(around.path, "x"), "a/../../x", 1, null];
    await around.write(`record/${mark}`, JSON.stringify({ placed, removed }));
    await finishChanges(folder, fs, { replacing: true });
    expect(await around.files()).toEqual([
      ".x.2147483646-0123456789abcdef.policytrack",
      "record/a/.x.2147483646-0123456789abcdef.policytrack",
      "record/data.txt",
      "record/link",
      "x",
    ]);
    expect(await around.read("x")).toBe("precious");
  });

  test("One of a run that is still at work is left to it", async () => {
    await using folder = await emptyFolder();
    const own = `.unfinished.${process.pid}-0123456789abcdef.policytrack`;
    await folder.write(own, "{}");
    await finishChanges(folder.path, fs, { replacing: true });
    expect(await folder.files()).toEqual([own]);
  });
});
