import { randomBytes } from "node:crypto";
import path from "node:path";
import { CommandError } from "../command-error.ts";
import type { FileSystem } from "../file-system.ts";
import { readRegularFile } from "../load/read-file.ts";
import { isSystemError } from "../system-error.ts";
import { inChunks, type Content } from "./pieces.ts";

/** A text to write, by the name of its file within a folder. */
export type Files = ReadonlyMap<string, Content>;

interface WriteOptions {
  readonly fs: FileSystem;
  /** Ends the writing; what was there before is then there still. */
  readonly signal: AbortSignal;
}

/** A new text beside the file that it is to replace. */
interface Staged {
  readonly fresh: string;
  readonly target: string;
}

/** How old a file of a run must be to be taken away where the run may still be at work, in milliseconds. */
const abandoned = 3_600_000;

/**
 * Writes a file whole or not at all: beside it, under a random name, and then in its place. A link stays, and the file that it
 * leads to is replaced; the file keeps its mode. Pipes and devices are refused.
 *
 * @param file Absolute.
 * @throws {CommandError} where it cannot be written; the old file is then there still.
 */
export async function writeFileAtomic(
  file: string,
  text: Content,
  { fs, signal }: WriteOptions,
): Promise<void> {
  const target = await targetOf(fs, file);
  const staged = await stage(fs, target, text, signal);
  try {
    signal.throwIfAborted();
    await fs.rename(staged.fresh, staged.target);
  } catch (error) {
    await remove(fs, staged.fresh);
    throw unwritable(error, file);
  }
  await clearLitter(fs, target);
}

/**
 * Writes several files into a folder. All texts are written beside their places first; only when all are on the disk does each
 * take its place. So each file is whole at every moment, none is ever absent, and a failure before the last step changes
 * nothing. Other files of the folder stay, but for those that `obsolete` names.
 *
 * @param folder Absolute; made where it is not there.
 * @param obsolete Files of an earlier run that are to go.
 */
export async function writeFilesAtomic(
  folder: string,
  files: Files,
  { fs, signal, obsolete = [] }: WriteOptions & { readonly obsolete?: readonly string[] },
): Promise<void> {
  const staged: Staged[] = [];
  try {
    for (const [name, text] of files) {
      const file = path.join(folder, name);
      await fs.mkdir(path.dirname(file), { recursive: true });
      staged.push(await stage(fs, await targetOf(fs, file), text, signal));
    }
    signal.throwIfAborted();
    // From here on it is not interrupted: the rest takes less time than to ask.
    for (const { fresh, target } of staged) await fs.rename(fresh, target);
  } catch (error) {
    for (const { fresh } of staged) await remove(fs, fresh);
    throw unwritable(error, folder);
  }
  for (const name of obsolete) await remove(fs, path.join(folder, name));
  for (const { target } of staged) await clearLitter(fs, target);
}

/**
 * Writes files that must not be there yet: all, or none. Nothing that exists is ever replaced. A folder that is not there is
 * made with all its files in one step. In one that is there, a run that is killed can leave some of the files, each whole: the
 * next run takes those that have their text already as made.
 *
 * @throws {CommandError} where one of them exists with another text, or cannot be written; then none of them was made.
 */
export async function createFiles(folder: string, files: Files, options: WriteOptions): Promise<void> {
  const found = await options.fs.lstat(folder).catch(() => null);
  if (found === null) await createFolder(folder, files, options);
  else await createFilesIn(folder, files, options);
}

/** Makes a folder under another name, with all its files, and gives it its own name last. */
async function createFolder(folder: string, files: Files, { fs, signal }: WriteOptions): Promise<void> {
  const parent = path.dirname(folder);
  const fresh = freshName(folder);
  let first: string | undefined;
  try {
    first = await fs.mkdir(parent, { recursive: true });
    await clearLitter(fs, folder);
    await fs.mkdir(fresh);
    for (const [name, text] of files) {
      const file = path.join(fresh, name);
      await fs.mkdir(path.dirname(file), { recursive: true });
      await writeNew(fs, file, text, null, signal);
    }
    signal.throwIfAborted();
    // Fails where something else took the name meanwhile.
    await fs.rename(fresh, folder);
  } catch (error) {
    await removeFolder(fs, fresh);
    if (first !== undefined) await removeEmpty(fs, first);
    throw unwritable(error, folder);
  }
}

async function createFilesIn(folder: string, files: Files, { fs, signal }: WriteOptions): Promise<void> {
  const staged: Staged[] = [];
  const made: string[] = [];
  const folders: string[] = [];
  try {
    for (const [name, text] of files) {
      const target = path.join(folder, name);
      if ((await fs.lstat(target).catch(() => null)) !== null) {
        if (typeof text === "string" && (await hasText(fs, target, text))) continue;
        throw new CommandError(`${target} is there already. Nothing was written.`);
      }
      const first = await fs.mkdir(path.dirname(target), { recursive: true });
      if (first !== undefined) folders.push(first);
      staged.push(await stage(fs, target, text, signal));
    }
    signal.throwIfAborted();
    for (const { fresh, target } of staged) {
      // A second name for the same file, which fails where the name is taken.
      await fs.link(fresh, target);
      made.push(target);
    }
  } catch (error) {
    for (const target of made) await remove(fs, target);
    for (const { fresh } of staged.splice(0)) await remove(fs, fresh);
    for (const one of folders.toReversed()) await removeEmpty(fs, one);
    throw unwritable(error, folder);
  }
  for (const { fresh } of staged) await remove(fs, fresh);
  for (const name of files.keys()) await clearLitter(fs, path.join(folder, name));
}

/** Whether a regular file has this text and no other. */
async function hasText(fs: FileSystem, file: string, text: string): Promise<boolean> {
  const found = await fs.lstat(file);
  if (!found.isFile() || found.size !== Buffer.byteLength(text)) return false;
  return Buffer.from(text).equals(await readRegularFile(fs, file, file));
}

/** The regular file, or the free name, that a path leads to. */
async function targetOf(fs: FileSystem, file: string): Promise<string> {
  try {
    const link = await fs.lstat(file).catch((error: unknown) => {
      if (isSystemError(error) && error.code === "ENOENT") return null;
      throw error;
    });
    if (link === null) return file;
    const target = link.isSymbolicLink() ? await fs.realpath(file) : file;
    const found = await fs.stat(target);
    if (found.isFile()) return target;
    throw new CommandError(
      found.isDirectory()
        ? `${file} is a folder. Name a file in it.`
        : `${file} is a pipe or a device, and would be replaced by a file. Leave --out away to print.`,
    );
  } catch (error) {
    throw unwritable(error, file);
  }
}

/** Writes a text beside its place, under a random name that is not there yet. */
async function stage(fs: FileSystem, target: string, text: Content, signal: AbortSignal): Promise<Staged> {
  const before = await fs.stat(target).catch(() => null);
  const fresh = freshName(target);
  try {
    await writeNew(fs, fresh, text, before === null ? null : before.mode & 0o7777, signal);
  } catch (error) {
    throw unwritable(error, target);
  }
  return { fresh, target };
}

/** A name beside a file or folder that nothing has, by which the next run knows whose it was. */
function freshName(target: string): string {
  const name = `.${path.basename(target)}.${process.pid}-${randomBytes(8).toString("hex")}.policytrack`;
  return path.join(path.dirname(target), name);
}

/** Writes a file that must not be there yet, onto the disk. It is gone again where that fails. Null: the mode of new files. */
async function writeNew(
  fs: FileSystem,
  file: string,
  text: Content,
  mode: number | null,
  signal: AbortSignal,
): Promise<void> {
  const handle = await fs.open(file, "wx", mode ?? 0o666);
  try {
    // What the umask took away.
    if (mode !== null) await handle.chmod(mode);
    for await (const chunk of inChunks(text)) {
      signal.throwIfAborted();
      const bytes = Buffer.from(chunk);
      // On a disk that is nearly full, a write can take a part and say so instead of failing.
      for (let at = 0; at < bytes.length;) at += (await handle.write(bytes, at)).bytesWritten;
    }
    await handle.sync();
    await handle.close();
  } catch (error) {
    await handle.close().catch(() => undefined);
    await remove(fs, file);
    throw error;
  }
}

/** Takes away what runs that were killed left beside a file. */
async function clearLitter(fs: FileSystem, target: string): Promise<void> {
  const folder = path.dirname(target);
  const prefix = `.${path.basename(target)}.`;
  const names = await fs.readdir(folder).catch((): string[] => []);
  for (const name of names) {
    const [, pid] = name.startsWith(prefix) ? (ofRun.exec(name.slice(prefix.length)) ?? []) : [];
    if (pid === undefined) continue;
    const file = path.join(folder, name);
    const found = await fs.lstat(file).catch(() => null);
    if (found === null || (isRunning(Number(pid)) && Date.now() - found.mtimeMs <= abandoned)) continue;
    if (found.isFile()) await remove(fs, file);
    else if (found.isDirectory()) await removeFolder(fs, file);
  }
}

const ofRun = /^(\d+)-[0-9a-f]{16}\.policytrack$/;

/** Whether there is a process of this number. It may be another one by now: then the file stays until it is old. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !(isSystemError(error) && error.code === "ESRCH");
  }
}

/** Removes a file, or leaves it: what cannot be removed must not hide why it was to go. */
async function remove(fs: FileSystem, file: string): Promise<void> {
  await fs.unlink(file).catch(() => undefined);
}

/** Removes a folder of our own with all that is in it, or leaves it. */
async function removeFolder(fs: FileSystem, folder: string): Promise<void> {
  await fs.rm(folder, { recursive: true, force: true }).catch(() => undefined);
}

/** Removes a folder and the folders in it, as far as they are empty. */
async function removeEmpty(fs: FileSystem, folder: string): Promise<void> {
  const entries = await fs.readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) if (entry.isDirectory()) await removeEmpty(fs, path.join(folder, entry.name));
  await fs.rmdir(folder).catch(() => undefined);
}

/** What to do about an error of the file system; any other error as it is. */
function unwritable(error: unknown, file: string): unknown {
  if (!isSystemError(error)) return error;
  switch (error.code) {
    case "ENOENT":
    case "ENOTDIR":
      return new CommandError(
        `${file} cannot be written: there is no folder ${path.dirname(file)}. Make it first.`,
      );
    case "EEXIST":
      return new CommandError(`${file} cannot be written: something of this name is there already.`);
    case "EISDIR":
      return new CommandError(`${file} is a folder. Name a file in it.`);
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return new CommandError(`${file} cannot be written: you are not allowed to. Name another place.`);
    case "ENOSPC":
    case "EDQUOT":
      return new CommandError(`${file} cannot be written: the disk is full. Nothing was changed.`);
    case "EFBIG":
      return new CommandError(`${file} cannot be written: it would be too large. Nothing was changed.`);
    case "EXDEV":
      return new CommandError(`${file} cannot be written: it lies on another disk. Name the file itself.`);
    default:
      return new CommandError(`${file} cannot be written: ${error.message}.`);
  }
}
