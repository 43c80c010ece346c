import { execFileSync } from "node:child_process";
import fs from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { FileSystem } from "../context.ts";
import { emptyFolder } from "../testing/test-folder.ts";
import { createFiles, writeFileAtomic, writeFilesAtomic } from "./atomic-write.ts";

const signal = new AbortController().signal;

/** A file system of which the n-th call of some kinds fails, as a full disk or a kill would have it. */
function failingAt(
  n: number,
  code: string,
  calls: readonly (keyof FileSystem)[],
): FileSystem & { readonly count: () => number } {
  let count = 0;
  const fail = (): never => {
    throw Object.assign(new Error(code), { code, syscall: "write" });
  };
  const wrapped = Object.fromEntries(
    calls.map((name) => [
      name,
      async (...args: readonly unknown[]) => {
        if (count++ === n) fail();
        const result: unknown = await (fs[name] as (...given: readonly unknown[]) => Promise<unknown>)(
          ...args,
        );
        if (name !== "open") return result;
        const handle = result as Awaited<ReturnType<FileSystem["open"]>>;
        const write = handle.write.bind(handle) as (...given: readonly unknown[]) => Promise<unknown>;
        handle.write = (async (...given: readonly unknown[]) => {
          if (count++ === n) fail();
          return await write(...given);
        }) as typeof handle.write;
        return handle;
      },
    ]),
  );
  return { ...fs, ...wrapped, count: () => count };
}

const wrote = ["open", "rename", "link", "mkdir", "stat", "lstat"] as const;

describe("a file that is written again", () => {
  test("It keeps its mode, and nothing is left beside it", async () => {
    await using folder = await emptyFolder();
    const file = path.join(folder.path, "a.json");
    await fs.writeFile(file, "old", { mode: 0o600 });
    await writeFileAtomic(file, ["n", "ew"], { fs, signal });
    expect(await folder.read("a.json")).toBe("new");
    expect((await fs.stat(file)).mode & 0o777).toBe(0o600);
    expect(await folder.files()).toEqual(["a.json"]);
  });

  test("A link to it stays a link", async () => {
    await using folder = await emptyFolder();
    await folder.write("real.json", "old");
    await fs.symlink("real.json", path.join(folder.path, "link.json"));
    await writeFileAtomic(path.join(folder.path, "link.json"), "new", { fs, signal });
    expect((await fs.lstat(path.join(folder.path, "link.json"))).isSymbolicLink()).toBe(true);
    expect(await folder.read("real.json")).toBe("new");
  });

  test("A link put in place of the temporary file is never followed", async () => {
    await using folder = await emptyFolder();
    await folder.write("victim", "precious");
    // The name is random and opened exclusively, so that no link can wait for it.
    const names: unknown[] = [];
    const open: FileSystem["open"] = (file, flags, mode) => {
      names.push(file, flags);
      return fs.open(file, flags, mode);
    };
    await writeFileAtomic(path.join(folder.path, "a"), "x", { fs: { ...fs, open }, signal });
    await writeFileAtomic(path.join(folder.path, "a"), "x", { fs: { ...fs, open }, signal });
    expect(names[1]).toBe("wx");
    expect(names[0]).not.toBe(names[2]);
    expect(await folder.read("victim")).toBe("precious");
  });

  test("A pipe, a device and a folder are refused, and stay what they are", async () => {
    await using folder = await emptyFolder();
    execFileSync("mkfifo", [path.join(folder.path, "pipe")]);
    for (const target of [path.join(folder.path, "pipe"), "/dev/null", folder.path])
      await expect(writeFileAtomic(target, "x", { fs, signal })).rejects.toMatchObject({ exitCode: 2 });
    expect((await fs.stat(path.join(folder.path, "pipe"))).isFIFO()).toBe(true);
    expect((await fs.stat("/dev/null")).isCharacterDevice()).toBe(true);
  });

  test("Whatever call fails, the file has the old text or the new one, whole, and nothing beside it", async () => {
    for (let n = 0; ; n++) {
      await using folder = await emptyFolder();
      await folder.write("a.json", "old");
      const failing = failingAt(n, "ENOSPC", wrote);
      const result = await writeFileAtomic(path.join(folder.path, "a.json"), ["ne", "w"], {
        fs: failing,
        signal,
      }).then(
        () => "new",
        (error: unknown) => {
          expect(error).toMatchObject({ name: "CommandError", exitCode: 2 });
          return "old";
        },
      );
      expect(await folder.files()).toEqual(["a.json"]);
      expect(await folder.read("a.json")).toBe(result);
      if (failing.count() <= n) break;
    }
  });

  test("Writes that take a part only are gone on with", async () => {
    await using folder = await emptyFolder();
    const open: FileSystem["open"] = async (...given) => {
      const handle = await fs.open(...given);
      const write = handle.write.bind(handle);
      const short = (bytes: Uint8Array, at: number): Promise<unknown> => write(bytes, at, 1);
      handle.write = short as unknown as typeof handle.write;
      return handle;
    };
    await writeFileAtomic(path.join(folder.path, "a.json"), "한국 and 日本", { fs: { ...fs, open }, signal });
    expect(await folder.read("a.json")).toBe("한국 and 日本");
  });

  test("What runs that were killed left is taken away, and what others write now is not", async () => {
    await using folder = await emptyFolder();
    // No process has this number: it is beyond the largest of any system.
    const dead = ".a.json.2147483646-0123456789abcdef.policytrack";
    const old = `.a.json.${process.pid}-0123456789abcdef.policytrack`;
    const kept = [
      `.a.json.${process.pid}-fedcba9876543210.policytrack`,
      ".a.json.x.policytrack",
      ".b.json.2147483646-0123456789abcdef.policytrack",
    ];
    for (const name of [dead, old, ...kept]) await folder.write(name, "half");
    await fs.utimes(path.join(folder.path, old), new Date(0), new Date(0));
    await writeFileAtomic(path.join(folder.path, "a.json"), "x", { fs, signal });
    expect(await folder.files()).toEqual([...kept, "a.json"].toSorted());
  });

  test("An interrupted writing leaves the old text", async () => {
    await using folder = await emptyFolder();
    await folder.write("a.json", "old");
    const controller = new AbortController();
    function* pieces(): Generator<string> {
      for (let i = 0; i < 5; i++) {
        if (i === 3) controller.abort();
        yield "x".repeat(70_000);
      }
    }
    await expect(
      writeFileAtomic(path.join(folder.path, "a.json"), pieces(), { fs, signal: controller.signal }),
    ).rejects.toThrow("aborted");
    expect(await folder.read("a.json")).toBe("old");
    expect(await folder.files()).toEqual(["a.json"]);
  });
});

describe("a folder of files", () => {
  const files = new Map([
    ["index.js", "new 1"],
    ["tables/a.csv", "new 2"],
    ["data.json", "new 3"],
  ]);

  test("Each file is whole at every step, and none of the old ones is ever absent", async () => {
    for (let n = 0; ; n++) {
      await using folder = await emptyFolder();
      for (const name of files.keys()) await folder.write(name, "old");
      await folder.write("mine.txt", "kept");
      const failing = failingAt(n, "EIO", wrote);
      await writeFilesAtomic(folder.path, files, { fs: failing, signal }).catch(() => undefined);
      expect(await folder.files()).toEqual(["data.json", "index.js", "mine.txt", "tables/a.csv"]);
      for (const [name, text] of files) expect(["old", text]).toContain(await folder.read(name));
      if (failing.count() <= n) break;
    }
  });

  test("A failure before the last step changes nothing", async () => {
    await using folder = await emptyFolder();
    for (const name of files.keys()) await folder.write(name, "old");
    const failing = failingAt(0, "ENOSPC", ["rename"]);
    await expect(writeFilesAtomic(folder.path, files, { fs: failing, signal })).rejects.toThrow(
      "disk is full",
    );
    for (const name of files.keys()) expect(await folder.read(name)).toBe("old");
  });

  test("Files of an earlier run go, and others stay", async () => {
    await using folder = await emptyFolder();
    await folder.write("tables/gone.csv", "old");
    await folder.write("mine.txt", "kept");
    await writeFilesAtomic(folder.path, files, { fs, signal, obsolete: ["tables/gone.csv"] });
    expect(await folder.files()).toEqual(["data.json", "index.js", "mine.txt", "tables/a.csv"]);
  });
});

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
      const failing = failingAt(n, "ENOSPC", wrote);
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
      const failing = failingAt(n, "ENOSPC", wrote);
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

  test("One that is there already is never replaced", async () => {
    await using folder = await emptyFolder();
    await folder.write("a/two.yaml", "mine");
    await expect(createFiles(folder.path, files, { fs, signal })).rejects.toMatchObject({ exitCode: 2 });
    expect(await folder.files()).toEqual(["a/two.yaml"]);
    expect(await folder.read("a/two.yaml")).toBe("mine");
  });
});
