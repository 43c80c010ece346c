import { execFileSync } from "node:child_process";
import fs from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { FileSystem } from "../context.ts";
import { emptyFolder } from "../testing/test-folder.ts";
import { failingAt, writingCalls } from "./failing-file-system.fixture.ts";
import { writeFileAtomic } from "./write-file-atomic.ts";

const signal = new AbortController().signal;

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

  test("A link that leads to nothing, or to itself, is told as such and stays", async () => {
    await using folder = await emptyFolder();
    const link = path.join(folder.path, "link.json");
    for (const to of ["nowhere.json", "link.json"]) {
      await fs.symlink(to, link);
      await expect(writeFileAtomic(link, "new", { fs, signal })).rejects.toMatchObject({
        exitCode: 2,
        message: expect.stringContaining("leads to nothing"),
      });
      expect(await fs.readdir(folder.path)).toEqual(["link.json"]);
      await fs.unlink(link);
    }
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
      const failing = failingAt(n, "ENOSPC", writingCalls);
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
