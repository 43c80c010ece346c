import { execFileSync } from "node:child_process";
import fs from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { emptyFolder, type TestFolder } from "../testing/test-folder.ts";
import { failingAt, stoppedAt, writingCalls } from "./failing-file-system.fixture.ts";
import { replaceFolder, restoreFolder } from "./replace-folder.ts";

const options = { fs, signal: new AbortController().signal, cwd: "/", earlier: [] };

const files = new Map([
  ["index.js", "new 1"],
  ["tables/a.csv", "new 2"],
  ["list.json", "new 3"],
]);
const names = ["index.js", "list.json", "tables/a.csv"];

async function withOld(): Promise<TestFolder> {
  const folder = await emptyFolder();
  for (const name of files.keys()) await folder.write(`out/${name}`, "old");
  return folder;
}

/** "old" or "new" where all files are of one run, else what each file holds. */
async function stateOf(folder: TestFolder): Promise<unknown> {
  const found = (await folder.files()).filter((name) => name.startsWith("out/"));
  const texts = await Promise.all(found.map((name) => folder.read(name)));
  if (found.join() !== names.map((name) => `out/${name}`).join()) return found;
  if (texts.every((text) => text === "old")) return "old";
  return texts.every((text) => text.startsWith("new")) ? "new" : texts;
}

describe("a folder that an earlier run wrote", () => {
  test("It is all old or all new, whatever call fails, and nothing is left beside it", async () => {
    for (let n = 0; ; n++) {
      await using folder = await withOld();
      const failing = failingAt(n, "EIO", writingCalls);
      const isMade = await replaceFolder(path.join(folder.path, "out"), files, {
        ...options,
        fs: failing,
      }).then(
        () => true,
        () => false,
      );
      expect(await stateOf(folder)).toBe(isMade ? "new" : "old");
      expect(await fs.readdir(folder.path)).toEqual(["out"]);
      if (failing.count() <= n) break;
    }
  });

  test("A run that is killed leaves it old or new, or to be restored; the next run makes it new and clears up", async () => {
    let restored = 0;
    for (let n = 0; ; n++) {
      await using folder = await withOld();
      const out = path.join(folder.path, "out");
      const stopped = stoppedAt(n, writingCalls);
      const end = await Promise.race([
        replaceFolder(out, files, { ...options, fs: stopped.fs }),
        stopped.reached,
      ]);
      const isThere = (await fs.readdir(folder.path)).includes("out");
      if (isThere) expect(["old", "new"]).toContain(await stateOf(folder));
      await stopped.markDead(folder.path);
      await restoreFolder(out, fs);
      if (!isThere) {
        restored++;
        expect(await stateOf(folder)).toBe("old");
      }
      await replaceFolder(out, files, options);
      expect(await stateOf(folder)).toBe("new");
      expect(await fs.readdir(folder.path)).toEqual(["out"]);
      if (end !== "stopped") break;
    }
    // Between the two renames, and nowhere else.
    expect(restored).toBe(1);
  });

  test("A link in its place that leads to nothing is told as such and stays", async () => {
    await using folder = await emptyFolder();
    const out = path.join(folder.path, "out");
    await fs.symlink("nowhere", out);
    await expect(replaceFolder(out, files, options)).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining("leads to nothing"),
    });
    expect(await fs.readdir(folder.path)).toEqual(["out"]);
  });

  test("Files of the earlier run that are no more go with it", async () => {
    await using folder = await withOld();
    await folder.write("out/tables/gone.csv", "old");
    await replaceFolder(path.join(folder.path, "out"), files, { ...options, earlier: ["tables/gone.csv"] });
    expect(await stateOf(folder)).toBe("new");
  });

  test("It keeps its mode and those of its files", async () => {
    await using folder = await withOld();
    await fs.chmod(path.join(folder.path, "out"), 0o750);
    await fs.chmod(path.join(folder.path, "out/index.js"), 0o600);
    await replaceFolder(path.join(folder.path, "out"), files, options);
    const modeOf = async (name: string): Promise<number> =>
      (await fs.stat(path.join(folder.path, name))).mode & 0o777;
    expect(await modeOf("out")).toBe(0o750);
    expect(await modeOf("out/index.js")).toBe(0o600);
  });

  test("A link to it stays a link", async () => {
    await using folder = await withOld();
    await fs.symlink("out", path.join(folder.path, "link"));
    await replaceFolder(path.join(folder.path, "link"), files, options);
    expect((await fs.lstat(path.join(folder.path, "link"))).isSymbolicLink()).toBe(true);
    expect(await stateOf(folder)).toBe("new");
  });

  test("Several runs at once all succeed, and one of them stays whole", async () => {
    await using folder = await withOld();
    const out = path.join(folder.path, "out");
    await Promise.all(Array.from({ length: 5 }, () => replaceFolder(out, files, options)));
    expect(await stateOf(folder)).toBe("new");
    expect(await fs.readdir(folder.path)).toEqual(["out"]);
  });
});

describe("a folder that stays in its place", () => {
  test.for(["mine.txt", "tables/mine.csv", ".git/HEAD", "mine/of/mine.txt"])(
    "One with a file of the user's own, %s, keeps it, and loses only what an earlier run wrote",
    async (mine) => {
      await using folder = await withOld();
      const out = path.join(folder.path, "out");
      await folder.write(`out/${mine}`, "mine");
      await folder.write("out/tables/gone.csv", "old");
      const { ino } = await fs.stat(out);
      await replaceFolder(out, files, { ...options, earlier: ["tables/gone.csv"] });
      expect((await fs.stat(out)).ino).toBe(ino);
      expect(await folder.files()).toEqual([...names, mine].map((name) => `out/${name}`).toSorted());
      expect(await folder.read(`out/${mine}`)).toBe("mine");
    },
  );

  test("One with a link in it keeps the link, and the file that it leads to is replaced", async () => {
    await using folder = await withOld();
    await folder.write("real.js", "old");
    await fs.rm(path.join(folder.path, "out/index.js"));
    await fs.symlink("../real.js", path.join(folder.path, "out/index.js"));
    await replaceFolder(path.join(folder.path, "out"), files, options);
    expect(await folder.read("real.js")).toBe("new 1");
    expect((await fs.lstat(path.join(folder.path, "out/index.js"))).isSymbolicLink()).toBe(true);
  });

  test("One in which the command runs is not moved away under it", async () => {
    await using folder = await withOld();
    const out = path.join(folder.path, "out");
    const { ino } = await fs.stat(out);
    await replaceFolder(out, files, { ...options, cwd: path.join(out, "tables") });
    expect((await fs.stat(out)).ino).toBe(ino);
    expect(await stateOf(folder)).toBe("new");
  });

  test.for(["EBUSY", "EXDEV", "EPERM"])(
    "One that cannot be moved for %s has its files replaced",
    async (code) => {
      await using folder = await withOld();
      const out = path.join(folder.path, "out");
      const rename: typeof fs.rename = (from, to) =>
        from === out
          ? Promise.reject(Object.assign(new Error(code), { code, syscall: "rename" }))
          : fs.rename(from, to);
      await replaceFolder(out, files, { ...options, fs: { ...fs, rename } });
      expect(await stateOf(folder)).toBe("new");
      expect(await fs.readdir(folder.path)).toEqual(["out"]);
    },
  );

  test("Each file in it is whole at every step, and the list of what is there is written last", async () => {
    for (let n = 0; ; n++) {
      await using folder = await withOld();
      await folder.write("out/mine.txt", "kept");
      const failing = failingAt(n, "EIO", writingCalls);
      const out = path.join(folder.path, "out");
      await replaceFolder(out, files, { ...options, fs: failing }).catch(() => undefined);
      expect(await folder.files()).toEqual([...names, "mine.txt"].map((name) => `out/${name}`).toSorted());
      const texts = await Promise.all([...files.keys()].map((name) => folder.read(`out/${name}`)));
      for (const [i, text] of texts.entries()) expect(["old", [...files.values()][i]]).toContain(text);
      if (texts.at(-1) === "new 3") expect(await folder.read("out/index.js")).toBe("new 1");
      if (failing.count() <= n) break;
    }
  });

  test("A pipe in it is refused and stays", async () => {
    await using folder = await emptyFolder();
    await fs.mkdir(path.join(folder.path, "out"));
    execFileSync("mkfifo", [path.join(folder.path, "out/index.js")]);
    await expect(replaceFolder(path.join(folder.path, "out"), files, options)).rejects.toMatchObject({
      exitCode: 2,
    });
    expect((await fs.stat(path.join(folder.path, "out/index.js"))).isFIFO()).toBe(true);
  });
});
