import fs from "node:fs/promises";
import path from "node:path";
import type { FileSystem } from "../file-system.ts";

/** A file system of which the n-th call of some kinds fails, as a full disk or a kill would have it. */
export function failingAt(
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

/** The calls of which one may fail. */
export const writingCalls = ["open", "rename", "link", "mkdir", "stat", "lstat"] as const;

/**
 * A file system that stands still before the n-th call of some kinds, as for a process that is killed there: nothing is cleared up.
 * `markDead` gives what it left the names that a process would have left that is no more.
 */
export function stoppedAt(
  n: number,
  calls: readonly (keyof FileSystem)[],
): {
  readonly fs: FileSystem;
  readonly reached: Promise<"stopped">;
  readonly markDead: (folder: string) => Promise<void>;
} {
  let count = 0;
  let stop: (how: "stopped") => void = () => undefined;
  const reached = new Promise<"stopped">((resolve) => {
    stop = resolve;
  });
  const forever = new Promise<never>(() => undefined);
  const wrapped = Object.fromEntries(
    [...calls, "unlink" as const, "rm" as const].map((name) => [
      name,
      async (...args: readonly unknown[]) => {
        if (count++ >= n) {
          stop("stopped");
          return await forever;
        }
        return await (fs[name] as (...given: readonly unknown[]) => Promise<unknown>)(...args);
      },
    ]),
  );
  return {
    fs: { ...fs, ...wrapped },
    reached,
    markDead: async (folder) => {
      // No process has this number: it is beyond the largest of any system.
      const dead = (text: string): string => text.replaceAll(`.${process.pid}-`, ".2147483646-");
      for (const entry of await fs.readdir(folder, { recursive: true, withFileTypes: true })) {
        const file = path.join(entry.parentPath, entry.name);
        if (!entry.isFile() && !entry.isDirectory()) continue;
        if (entry.name.startsWith(".unfinished."))
          await fs.writeFile(file, dead(await fs.readFile(file, "utf8")));
      }
      for (const name of (await fs.readdir(folder, { recursive: true })).toSorted().toReversed())
        if (dead(path.basename(name)) !== path.basename(name))
          await fs.rename(
            path.join(folder, name),
            path.join(folder, path.dirname(name), dead(path.basename(name))),
          );
    },
  };
}
