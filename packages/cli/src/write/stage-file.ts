import { CommandError } from "../command-error.ts";
import type { FileSystem } from "../file-system.ts";
import { isSystemError } from "../system-error.ts";
import { freshName } from "../load/fresh-name.ts";
import { remove } from "./own-names.ts";
import { type Content, inChunks } from "../terminal/pieces.ts";
import { deadLink, unwritable } from "./unwritable.ts";

export interface WriteOptions {
  readonly fs: FileSystem;
  /** Ends the writing; what was there before is then there still. */
  readonly signal: AbortSignal;
}

/** A text to write, by the name of its file within a folder. */
export type Files = ReadonlyMap<string, Content>;

/** A new text beside the file that it is to replace. */
export interface Staged {
  readonly fresh: string;
  readonly target: string;
}

/**
 * Writes a text beside its place, under a random name that is not there yet, with the mode of the file that it is to replace.
 *
 * @throws {CommandError} where it cannot be written; then nothing is left.
 */
export async function stageFile(
  target: string,
  text: Content,
  { fs, signal }: WriteOptions,
): Promise<Staged> {
  const before = await fs.stat(target).catch(() => null);
  const fresh = freshName(target);
  try {
    await writeNew(fresh, text, { fs, signal, mode: before === null ? null : before.mode & 0o7777 });
  } catch (error) {
    throw unwritable(error, target);
  }
  return { fresh, target };
}

interface NewFileOptions extends WriteOptions {
  /** Null: that of new files. */
  readonly mode?: number | null;
  /** Whether it is waited until it is on the disk, which takes several times as long as to write it. */
  readonly durable?: boolean;
}

/** Writes a file that must not be there yet. It is gone again where that fails. */
export async function writeNew(
  file: string,
  text: Content,
  { fs, signal, mode = null, durable = true }: NewFileOptions,
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
    if (durable) await handle.sync();
    await handle.close();
  } catch (error) {
    await handle.close().catch(() => undefined);
    await remove(fs, file);
    throw error;
  }
}

/**
 * The regular file, or the free name, that a path leads to. Links are followed.
 *
 * @throws {CommandError} where it is a folder, a pipe or a device.
 */
export async function targetOf(fs: FileSystem, file: string): Promise<string> {
  try {
    const link = await fs.lstat(file).catch((error: unknown) => {
      if (isSystemError(error) && error.code === "ENOENT") return null;
      throw error;
    });
    if (link === null) return file;
    const target = link.isSymbolicLink() ? await endOfLink(fs, file) : file;
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

/** @throws {CommandError} where the link leads to nothing. */
async function endOfLink(fs: FileSystem, link: string): Promise<string> {
  return await fs.realpath(link).catch((error: unknown) => {
    throw isSystemError(error) && (error.code === "ENOENT" || error.code === "ELOOP")
      ? deadLink(link)
      : error;
  });
}
