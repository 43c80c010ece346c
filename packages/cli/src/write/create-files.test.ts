import fs from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { emptyFolder } from "../testing/test-folder.ts";
import { createFiles } from "./create-files.ts";
import { failingAt, stoppedAt, writingCalls } from "./failing-file-system.fixture.ts";
import { isUnfinishedMark } from "../load/fresh-name.ts";

const signal = new AbortController().signal;

describe("files that are made", () => {
  const files = new Map([
    ["a/b/one.yaml", "1"],
    ["a/two.yaml", "2"],
    ["three.md", "3"],
  ]);

  test("All of them are made, or none, whatever call fails", async () => {
    for (let n = 0; ; n++) {
      await using folder = await emptyFolder();
      await folder.write("kept.txt", "kept");
      const failing = failingAt(n, "ENOSPC", writingCalls);
      const made = await createFiles(folder.path, files, { fs: failing, signal }).then(
        () => true,
        () => false,
      );
      expect(await folder.files()).toEqual(
        made ? ["a/b/one.yaml", "a/two.yaml", "kept.txt", "three.md"] : ["kept.txt"],
      );
      if (!made) expect(await fs.readdir(folder.path)).toEqual(["kept.txt"]);
      if (failing.count() <= n) break;
    }
  });

  test("A new folder is there with all its files, or not at all, whatever call fails", async () => {
    for (let n = 0; ; n++) {
      await using folder = await emptyFolder();
      const failing = failingAt(n, "ENOSPC", writingCalls);
      const made = await createFiles(path.join(folder.path, "in/new"), files, { fs: failing, signal }).then(
        () => true,
        () => false,
      );
      expect(await folder.files()).toEqual(
        made ? ["in/new/a/b/one.yaml", "in/new/a/two.yaml", "in/new/three.md"] : [],
      );
      if (!made) expect(await fs.readdir(folder.path)).toEqual([]);
      if (failing.count() <= n) break;
    }
  });

  test("What a run that was killed made is gone on with, and the folder that it had begun goes", async () => {
    await using folder = await emptyFolder();
    await folder.write("old/three.md", "3");
    await createFiles(path.join(folder.path, "old"), files, { fs, signal });
    await folder.write(".new.2147483646-0123456789abcdef.policytrack/three.md", "half");
    await createFiles(path.join(folder.path, "new"), files, { fs, signal });
    expect(await folder.files()).toEqual(
      ["new", "old"].flatMap((one) => [`${one}/a/b/one.yaml`, `${one}/a/two.yaml`, `${one}/three.md`]),
    );
  });

  test("In a folder that is there, a run that is killed leaves all, none or a mark, and the next run finishes", async () => {
    let marked = 0;
    for (let n = 0; ; n++) {
      await using folder = await emptyFolder();
      await folder.write("kept.txt", "kept");
      const stopped = stoppedAt(n, writingCalls);
      const end = await Promise.race([
        createFiles(folder.path, files, { fs: stopped.fs, signal }),
        stopped.reached,
      ]);
      const there = new Set(await folder.files());
      const made = [...files.keys()].filter((name) => there.has(name)).length;
      const isMarked = [...there].some((name) => isUnfinishedMark(name));
      if (made > 0 && made < files.size) expect(isMarked).toBe(true);
      if (isMarked) marked++;
      await stopped.markDead(folder.path);
      await createFiles(folder.path, files, { fs, signal });
      expect(await folder.files()).toEqual([...files.keys(), "kept.txt"].toSorted());
      if (end !== "stopped") break;
    }
    expect(marked).toBeGreaterThan(2);
  });

  test("Several runs that make the same in one folder all succeed, and nothing is missing", async () => {
    for (let turn = 0; turn < 10; turn++) {
      await using folder = await emptyFolder();
      await folder.write("kept.txt", "kept");
      await Promise.all(Array.from({ length: 4 }, () => createFiles(folder.path, files, { fs, signal })));
      expect(await folder.files()).toEqual([...files.keys(), "kept.txt"].toSorted());
    }
  });

  test("One that is there already is never replaced", async () => {
    await using folder = await emptyFolder();
    await folder.write("a/two.yaml", "mine");
    await expect(createFiles(folder.path, files, { fs, signal })).rejects.toMatchObject({ exitCode: 2 });
    expect(await folder.files()).toEqual(["a/two.yaml"]);
    expect(await folder.read("a/two.yaml")).toBe("mine");
  });
});
