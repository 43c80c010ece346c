import path from "node:path";
import { CommandError } from "../command-error.ts";
import type { FileSystem } from "../file-system.ts";
import { isSystemError } from "../system-error.ts";
import { replaceEach } from "./change-files.ts";
import { createFolder, isTaken, stageFolder } from "./create-files.ts";
import { freshName } from "../load/fresh-name.ts";
import { clearLitter, leftBeside, removeAll } from "./own-names.ts";
import type { Files, WriteOptions } from "./stage-file.ts";
import { deadLink, unwritable } from "./unwritable.ts";

interface ReplaceOptions extends WriteOptions {
  /** Where the command runs. */
  readonly cwd: string;
  /** Names of the files that an earlier run wrote. */
  readonly earlier: readonly string[];
}

/** How often a folder is tried again that another run replaces at the same time. */
const mostTries = 20;

/**
 * Replaces the output of an earlier run, all files in one step: the new folder is written beside the old one, which gives way to
 * it. Between two renames there is no folder; a run that is killed there leaves both beside it, and the next one begins with
 * `restoreFolder`.
 *
 * A folder that holds anything else, is where the command runs, or cannot be moved stays, and its files are replaced one by one.
 *
 * @param folder Absolute; made where it is not there.
 * @param files The last one is the list of what is there, by which the next run knows what is of this one.
 * @throws {CommandError} where it cannot be written; the old files are then there still.
 */
export async function replaceFolder(folder: string, files: Files, options: ReplaceOptions): Promise<void> {
  const { fs, earlier } = options;
  await restoreFolder(folder, fs);
  for (let tries = 0; tries < mostTries; tries++) {
    const target = await fs.realpath(folder).catch(() => null);
    if (target !== null) {
      const isAlone = await holdsOnly(target, new Set([...earlier, ...files.keys()]), options);
      if (!isAlone || !(await swap(target, files, options)))
        await replaceEach(folder, files, {
          ...options,
          obsolete: earlier.filter((name) => !files.has(name)),
        });
      return;
    }
    if ((await fs.lstat(folder).catch(() => null))?.isSymbolicLink() === true) throw deadLink(folder);
    if (await createFolder(folder, files, options)) return;
  }
  throw new CommandError(`${folder} is made and taken away by something else. Nothing was written.`);
}

/** Gives a folder back that a run took away, where the run was killed before it had put the new one there. */
export async function restoreFolder(folder: string, fs: FileSystem): Promise<void> {
  if ((await fs.lstat(folder).catch(() => null)) !== null) return;
  const last = (await leftBeside(fs, retiredNameOf(folder))).at(-1);
  if (last !== undefined) await fs.rename(last, folder).catch(() => undefined);
}

const retiredNameOf = (folder: string): string => `${folder}.old`;

/** @returns Whether the folder could be moved. */
async function swap(folder: string, files: Files, options: ReplaceOptions): Promise<boolean> {
  const { fs, signal } = options;
  let fresh: string;
  try {
    fresh = await stageFolder(folder, files, options, folder);
  } catch (error) {
    // The folder may be written to and the one around it not.
    if (isSystemError(error) && ["EACCES", "EPERM", "EROFS"].includes(error.code)) return false;
    throw unwritable(error, folder);
  }
  const retired: string[] = [];
  try {
    signal.throwIfAborted();
    for (let tries = 0; ; tries++) {
      const old = freshName(retiredNameOf(folder));
      try {
        await fs.rename(folder, old);
        retired.push(old);
      } catch (error) {
        if (!(isSystemError(error) && error.code === "ENOENT")) {
          await removeAll(fs, fresh);
          return false;
        }
      }
      try {
        await fs.rename(fresh, folder);
        break;
      } catch (error) {
        // Another run was faster: its folder gives way as well.
        if (isTaken(error) && tries < mostTries) continue;
        const last = retired.pop();
        if (last !== undefined) await fs.rename(last, folder).catch(() => undefined);
        throw error;
      }
    }
  } catch (error) {
    await removeAll(fs, fresh);
    throw unwritable(error, folder);
  } finally {
    for (const old of retired) await removeAll(fs, old);
  }
  await clearLitter(fs, folder);
  await clearLitter(fs, retiredNameOf(folder));
  return true;
}

/** Whether a folder has nothing but regular files of these names, and may be moved away under whoever is in it. */
async function holdsOnly(
  folder: string,
  names: ReadonlySet<string>,
  { fs, cwd }: Pick<ReplaceOptions, "fs" | "cwd">,
): Promise<boolean> {
  const place = path.relative(folder, await fs.realpath(cwd).catch(() => cwd));
  if (!place.startsWith("..") && !path.isAbsolute(place)) return false;
  const folders = new Set(
    [...names].flatMap((name) => name.split("/").map((_, i, parts) => parts.slice(0, i).join("/"))),
  );
  const entries = await fs.readdir(folder, { recursive: true, withFileTypes: true }).catch(() => null);
  return (
    entries !== null &&
    entries.every((entry) => {
      const name = path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/");
      return entry.isDirectory() ? folders.has(name) : entry.isFile() && names.has(name);
    })
  );
}
