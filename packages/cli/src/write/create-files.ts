import path from "node:path";
import { CommandError } from "../command-error.ts";
import type { FileSystem } from "../file-system.ts";
import { readRegularFile } from "../load/read-file.ts";
import { isSystemError } from "../system-error.ts";
import { freshName } from "../load/fresh-name.ts";
import { clearLitter, remove, removeAll } from "./own-names.ts";
import { type Files, type Staged, stageFile, writeNew, type WriteOptions } from "./stage-file.ts";
import { finishChanges, markUnfinished } from "./unfinished.ts";
import { unwritable } from "./unwritable.ts";

/**
 * Writes files that must not be there yet: all, or none. Nothing that exists is ever replaced. A folder that is not there is
 * made with all its files in one step. In one that is there, a mark tells readers while some of the files are made and others not,
 * and the next run goes on where one was killed.
 *
 * @param folder Absolute.
 * @throws {CommandError} where one of them exists with another text, or cannot be written; then none of them was made.
 */
export async function createFiles(folder: string, files: Files, options: WriteOptions): Promise<void> {
  const found = await options.fs.lstat(folder).catch(() => null);
  if (found !== null) await createFilesIn(folder, files, options);
  else if (!(await createFolder(folder, files, options)))
    throw new CommandError(`${folder} was made by something else meanwhile. Nothing was written.`);
}

/**
 * Makes a folder under another name, with all its files, and gives it its own name last.
 *
 * @returns False where something else took the name meanwhile.
 */
export async function createFolder(folder: string, files: Files, options: WriteOptions): Promise<boolean> {
  const { fs, signal } = options;
  let first: string | undefined;
  let fresh: string | null = null;
  try {
    first = await fs.mkdir(path.dirname(folder), { recursive: true });
    fresh = await stageFolder(folder, files, options);
    signal.throwIfAborted();
    await fs.rename(fresh, folder);
  } catch (error) {
    if (fresh !== null) await removeAll(fs, fresh);
    if (first !== undefined) await removeEmpty(fs, first);
    if (isTaken(error)) return false;
    throw unwritable(error, folder);
  }
  await clearLitter(fs, folder);
  return true;
}

/** Whether a folder could not be given its name because something has it. */
export function isTaken(error: unknown): boolean {
  return isSystemError(error) && (error.code === "EEXIST" || error.code === "ENOTEMPTY");
}

/** How many files are written at once: the next is made while the disk is busy with those before it. */
const mostOpen = 16;

/**
 * Makes a folder with files beside its place, under a random name. It is gone again where that fails.
 *
 * @param like An earlier one, whose modes the folder and its files get.
 */
export async function stageFolder(
  folder: string,
  files: Files,
  options: WriteOptions,
  like: string | null = null,
): Promise<string> {
  const { fs } = options;
  const fresh = freshName(folder);
  const modeOf = async (name: string): Promise<number | null> => {
    const found = like === null ? null : await fs.stat(path.join(like, name)).catch(() => null);
    return found === null ? null : found.mode & 0o7777;
  };
  await fs.mkdir(fresh);
  const open = new Set<Promise<void>>();
  try {
    const folders = new Set([""]);
    for (const [name, text] of files) {
      const file = path.join(fresh, name);
      if (!folders.has(path.dirname(name))) await fs.mkdir(path.dirname(file), { recursive: true });
      folders.add(path.dirname(name));
      const mode = await modeOf(name);
      // A folder is made as a whole of something else, and can be made again.
      const written: Promise<void> = writeNew(file, text, { ...options, mode, durable: false }).then(
        () => void open.delete(written),
      );
      // One that fails stays among them, and ends the next wait.
      written.catch(() => undefined);
      open.add(written);
      if (open.size === mostOpen) await Promise.race(open);
    }
    await Promise.all(open);
    for (const name of folders) {
      const mode = await modeOf(name);
      if (mode !== null) await fs.chmod(path.join(fresh, name), mode);
    }
  } catch (error) {
    await Promise.allSettled(open);
    await removeAll(fs, fresh);
    throw error;
  }
  return fresh;
}

async function createFilesIn(folder: string, files: Files, options: WriteOptions): Promise<void> {
  const { fs, signal } = options;
  await finishChanges(folder, fs, { replacing: false });
  const staged: Staged[] = [];
  const made: string[] = [];
  const folders: string[] = [];
  let mark: string | null = null;
  try {
    for (const [name, text] of files) {
      const target = path.join(folder, name);
      if ((await fs.lstat(target).catch(() => null)) !== null) {
        if (typeof text === "string" && (await hasText(fs, target, text))) continue;
        throw new CommandError(`${target} is there already. Nothing was written.`);
      }
      const first = await fs.mkdir(path.dirname(target), { recursive: true });
      if (first !== undefined) folders.push(first);
      staged.push(await stageFile(target, text, options));
    }
    signal.throwIfAborted();
    mark = await markUnfinished(folder, { staged, removed: [] }, options);
    for (const { fresh, target } of staged) {
      try {
        // A second name for the same file, which fails where the name is taken.
        await fs.link(fresh, target);
        made.push(target);
      } catch (error) {
        // Another run that makes the same was faster.
        const text = files.get(path.relative(folder, target));
        if (!isTaken(error) || typeof text !== "string" || !(await hasText(fs, target, text))) throw error;
      }
    }
  } catch (error) {
    for (const target of made) await remove(fs, target);
    for (const { fresh } of staged) await remove(fs, fresh);
    if (mark !== null) await remove(fs, mark);
    for (const one of folders.toReversed()) await removeEmpty(fs, one);
    throw unwritable(error, folder);
  }
  for (const { fresh } of staged) await remove(fs, fresh);
  await remove(fs, mark);
  for (const name of files.keys()) await clearLitter(fs, path.join(folder, name));
}

/** Whether a regular file has this text and no other. */
async function hasText(fs: FileSystem, file: string, text: string): Promise<boolean> {
  const found = await fs.lstat(file);
  if (!found.isFile() || found.size !== Buffer.byteLength(text)) return false;
  return Buffer.from(text).equals(await readRegularFile(fs, file, file));
}

/** Removes a folder and the folders in it, as far as they are empty. */
async function removeEmpty(fs: FileSystem, folder: string): Promise<void> {
  const entries = await fs.readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) if (entry.isDirectory()) await removeEmpty(fs, path.join(folder, entry.name));
  await fs.rmdir(folder).catch(() => undefined);
}
