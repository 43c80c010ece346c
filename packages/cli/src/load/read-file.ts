import { constants } from "node:fs";
import { CommandError } from "../command-error.ts";
import type { FileSystem } from "../context.ts";
import { isSystemError } from "../system-error.ts";
import { inMebibytes, limits } from "./limits.ts";

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
  let handle: Awaited<ReturnType<FileSystem["open"]>> | null = null;
  try {
    const before = await fs.stat(path);
    if (!before.isFile()) throw notRegular(name, before);
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
    return await handle.readFile();
  } catch (error) {
    throw unreadable(error, name);
  } finally {
    await handle?.close();
  }
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
    case "EMFILE":
    case "ENFILE":
      return new UnreadableFile(name, "Too many files are open.", "Close other programs, and try again.");
    default:
      return new UnreadableFile(name, `It cannot be read: ${error.message}.`, "Name another file.");
  }
}
