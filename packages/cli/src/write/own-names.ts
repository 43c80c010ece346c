import path from "node:path";
import type { FileSystem } from "../file-system.ts";
import { freshNameOfRun } from "../load/fresh-name.ts";
import { isSystemError } from "../system-error.ts";

/** How old a thing of a run must be to be taken for left behind where the run may still be at work, in milliseconds. */
const abandoned = 3_600_000;

/** What runs that were killed left beside a file or folder: absolute paths, the oldest first. */
export async function leftBeside(fs: FileSystem, target: string): Promise<readonly string[]> {
  const folder = path.dirname(target);
  const prefix = `.${path.basename(target)}.`;
  const names = await fs.readdir(folder).catch((): string[] => []);
  const left: { readonly file: string; readonly changed: number }[] = [];
  for (const name of names) {
    const [, pid] = name.startsWith(prefix) ? (freshNameOfRun.exec(name.slice(prefix.length)) ?? []) : [];
    if (pid === undefined) continue;
    const file = path.join(folder, name);
    const found = await fs.lstat(file).catch(() => null);
    if (found === null || (isRunning(Number(pid)) && Date.now() - found.mtimeMs <= abandoned)) continue;
    left.push({ file, changed: found.mtimeMs });
  }
  return left.toSorted((a, b) => a.changed - b.changed).map(({ file }) => file);
}

/** Takes away what runs that were killed left beside a file or folder. */
export async function clearLitter(fs: FileSystem, target: string): Promise<void> {
  for (const file of await leftBeside(fs, target)) await removeAll(fs, file);
}

/** Whether there is a process of this number. It may be another one by now: then what it left stays until it is old. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !(isSystemError(error) && error.code === "ESRCH");
  }
}

/** Removes a file, or leaves it: what cannot be removed must not hide why it was to go. */
export async function remove(fs: FileSystem, file: string): Promise<void> {
  await fs.unlink(file).catch(() => undefined);
}

/** Removes a file, or a folder with all that is in it, or leaves it. Only for what has a name of our own. */
export async function removeAll(fs: FileSystem, file: string): Promise<void> {
  await fs.rm(file, { recursive: true, force: true }).catch(() => undefined);
}
