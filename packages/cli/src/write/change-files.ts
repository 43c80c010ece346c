import path from "node:path";
import { CommandError } from "../command-error.ts";
import type { FileSystem } from "../file-system.ts";
import { clearLitter, remove } from "./own-names.ts";
import { type Files, type Staged, stageFile, targetOf, type WriteOptions } from "./stage-file.ts";
import { finishChanges, type FolderChange, markUnfinished } from "./unfinished.ts";
import { unwritable } from "./unwritable.ts";

/**
 * Changes files in a folder that holds others as well. All texts are written beside their places first; only when all are on the
 * disk does each take its place. Each file is whole at every moment, none is ever absent, and a failure before the last step
 * changes nothing. Where that step is broken off, a mark tells readers, and the next run finishes it.
 *
 * @param folder Absolute; made where it is not there.
 * @param removed Names of files that go, after the others have taken their places.
 * @throws {CommandError} where they cannot be written.
 */
export async function changeFiles(
  folder: string,
  files: Files,
  { removed = [], ...options }: WriteOptions & { readonly removed?: readonly string[] },
): Promise<void> {
  const { fs } = options;
  await finishChanges(folder, fs, { replacing: true });
  const staged = await stageAll(folder, files, options);
  const mark = await markOf(folder, { staged, removed }, options);
  let placed = 0;
  try {
    // From here on it is not interrupted: the rest takes less time than to ask.
    for (; placed < staged.length; placed++) await place(fs, staged[placed]);
  } catch (error) {
    if (placed === 0) await discard(fs, staged, mark);
    throw placed === 0
      ? unwritable(error, folder)
      : new CommandError(
          `${staged[placed]?.target ?? folder} cannot be written, so that ${placed} of ${staged.length} files are changed. The next command that changes the record finishes it.`,
        );
  }
  for (const name of removed) await remove(fs, path.join(folder, name));
  if (mark !== null) await remove(fs, mark);
  for (const { target } of staged) await clearLitter(fs, target);
}

/**
 * Replaces files in a folder one after another, the last one last of all, and takes files away before it: the last one is
 * the list of what is there.
 */
export async function replaceEach(
  folder: string,
  files: Files,
  { obsolete, ...options }: WriteOptions & { readonly obsolete: readonly string[] },
): Promise<void> {
  const { fs } = options;
  const staged = await stageAll(folder, files, options);
  try {
    for (const one of staged.slice(0, -1)) await place(fs, one);
    for (const name of obsolete) await remove(fs, path.join(folder, name));
    await place(fs, staged.at(-1));
  } catch (error) {
    await discard(fs, staged, null);
    throw unwritable(error, folder);
  }
  for (const { target } of staged) await clearLitter(fs, target);
}

async function place(fs: FileSystem, staged: Staged | undefined): Promise<void> {
  if (staged !== undefined) await fs.rename(staged.fresh, staged.target);
}

async function stageAll(folder: string, files: Files, options: WriteOptions): Promise<readonly Staged[]> {
  const { fs, signal } = options;
  const staged: Staged[] = [];
  try {
    for (const [name, text] of files) {
      const file = path.join(folder, name);
      await fs.mkdir(path.dirname(file), { recursive: true });
      staged.push(await stageFile(await targetOf(fs, file), text, options));
    }
    signal.throwIfAborted();
  } catch (error) {
    await discard(fs, staged, null);
    throw unwritable(error, folder);
  }
  return staged;
}

/** A mark is needed where there are several. */
async function markOf(folder: string, change: FolderChange, options: WriteOptions): Promise<string | null> {
  if (change.staged.length + change.removed.length < 2) return null;
  try {
    return await markUnfinished(folder, change, options);
  } catch (error) {
    await discard(options.fs, change.staged, null);
    throw unwritable(error, folder);
  }
}

async function discard(fs: FileSystem, staged: readonly Staged[], mark: string | null): Promise<void> {
  for (const { fresh } of staged) await remove(fs, fresh);
  if (mark !== null) await remove(fs, mark);
}
