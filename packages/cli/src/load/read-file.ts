import { constants } from "node:fs";
import { CommandError } from "../command-error.ts";
import type { FileSystem } from "../context.ts";
import { isSystemError } from "../system-error.ts";
import { inMebibytes, limits } from "./limits.ts";

type FileHandle = Awaited<ReturnType<FileSystem["open"]>>;

/** A file that cannot be read as a regular file. */
export class UnreadableFile extends CommandError {
  override readonly name = "UnreadableFile";
  readonly reason: string;
  readonly fix: string;
  constructor(file: string, reason: string, fix: string) {
    super(`${file}: ${reason} ${fix}`);
    this.reason = reason;
    this.fix = fix;
  }
}

/**
 * The bytes of a regular file. Links are followed; pipes and devices are refused before anything is read from them, since
 * they may never end.
 *
 * @param path Absolute.
 * @param name What the error calls it.
 * @throws {UnreadableFile}
 */
export async function readRegularFile(
  fs: FileSystem,
  path: string,
  name: string,
  most: number = limits.fileBytes,
): Promise<Uint8Array> {
  const before = await fs.stat(path).catch((error: unknown) => {
    throw unreadable(error, name);
  });
  if (!before.isFile()) throw notRegular(name, before);
  return await readListedFile(fs, path, name, most);
}

/** The same of what its folder has listed as a file, so that it is not asked again before it is opened. */
export async function readListedFile(
  fs: FileSystem,
  path: string,
  name: string,
  most: number,
): Promise<Uint8Array> {
  let handle: FileHandle | null = null;
  try {
    // Without waiting: what was a file may be a pipe by now.
    handle = await fs.open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const found = await handle.stat();
    if (!found.isFile()) throw notRegular(name, found);
    if (found.size > most)
      throw new UnreadableFile(
        name,
        `It has ${inMebibytes(found.size)}; at most ${inMebibytes(most)} are read.`,
        "Give a part of it.",
      );
    return await contentOf(handle, found.size);
  } catch (error) {
    throw unreadable(error, name);
  } finally {
    await handle?.close();
  }
}

/** All bytes of an open file, in one call where it stays as long as it was. */
async function contentOf(handle: FileHandle, size: number): Promise<Uint8Array> {
  // Some files of a system say that they have no bytes.
  if (size === 0) return await handle.readFile();
  const bytes = Buffer.allocUnsafe(size);
  let length = 0;
  while (length < size) {
    const { bytesRead } = await handle.read(bytes, length, size - length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return bytes.subarray(0, length);
}

function notRegular(name: string, stats: { isDirectory: () => boolean }): UnreadableFile {
  return stats.isDirectory()
    ? new UnreadableFile(name, "This is a folder, not a file.", "Name a file in it.")
    : new UnreadableFile(
        name,
        "This is a pipe or a device, not a file.",
        "Name a file, or - for standard input.",
      );
}

/** What an error of the file system says of what was to be read; any other error as it is. */
export function unreadable(error: unknown, name: string): unknown {
  if (!isSystemError(error)) return error;
  switch (error.code) {
    case "ENOENT":
    case "ENOTDIR":
      return new UnreadableFile(name, "There is nothing at this path.", "Correct the path.");
    case "ELOOP":
      return new UnreadableFile(name, "This link leads back to itself.", "Put the file in its place.");
    case "EACCES":
    case "EPERM":
      return new UnreadableFile(name, "You are not allowed to read it.", "Change its permissions.");
    case "ENXIO":
      return notRegular(name, { isDirectory: () => false });
    case "EMFILE":
    case "ENFILE":
      return new UnreadableFile(name, "Too many files are open.", "Close other programs, and try again.");
    default:
      return new UnreadableFile(name, `It cannot be read: ${error.message}.`, "Name another file.");
  }
}
