import path from "node:path";
import type { FileSystem } from "../file-system.ts";
import { readRegularFile } from "../load/read-file.ts";
import { freshName, isFreshNameOf, unfinished } from "../load/fresh-name.ts";
import { leftBeside, remove } from "./own-names.ts";
import { type Staged, writeNew, type WriteOptions } from "./stage-file.ts";

/** What is about to be done in a folder. */
export interface FolderChange {
  readonly staged: readonly Staged[];
  /** Names of files that are to go. */
  readonly removed: readonly string[];
}

/** Writes which files are about to take their places or to go, and gives the path of the mark. */
export async function markUnfinished(
  folder: string,
  { staged, removed }: FolderChange,
  options: WriteOptions,
): Promise<string> {
  const mark = freshName(path.join(folder, unfinished));
  const placed = staged.map(({ fresh, target }) => [
    path.relative(folder, fresh),
    path.relative(folder, target),
  ]);
  await writeNew(mark, JSON.stringify({ placed, removed }), options);
  return mark;
}

/**
 * Finishes changes whose run was killed: what was written takes its place.
 *
 * @param folder Absolute.
 * @param replacing Whether files that are there are replaced, as when a record is edited.
 */
export async function finishChanges(
  folder: string,
  fs: FileSystem,
  { replacing }: { readonly replacing: boolean },
): Promise<void> {
  for (const mark of await leftBeside(fs, path.join(folder, unfinished))) {
    const { staged, removed } = await changeIn(fs, mark, folder);
    for (const { fresh, target } of staged) {
      const there = await fs.lstat(target).catch(() => null);
      if (there === null || replacing) await fs.rename(fresh, target).catch(() => undefined);
      else await remove(fs, fresh);
    }
    for (const name of replacing ? removed : []) await remove(fs, path.join(folder, name));
    await remove(fs, mark);
  }
}

/**
 * What a mark names, as far as it is what this program writes: files of our own beside their places, all in the folder. The mark
 * may have come with a record of somebody else.
 */
async function changeIn(fs: FileSystem, mark: string, folder: string): Promise<FolderChange> {
  const bytes = await readRegularFile(fs, mark, mark).catch(() => new Uint8Array());
  let told: unknown;
  try {
    told = JSON.parse(Buffer.from(bytes).toString());
  } catch {
    // Killed while the mark was written: nothing had taken its place.
  }
  const { placed, removed } = (told ?? {}) as { readonly placed?: unknown; readonly removed?: unknown };
  const change: { readonly staged: Staged[]; readonly removed: string[] } = { staged: [], removed: [] };
  for (const one of Array.isArray(placed) ? (placed as readonly unknown[]) : []) {
    const [fresh, target] = Array.isArray(one) ? (one as readonly unknown[]) : [];
    if (typeof fresh !== "string" || typeof target !== "string") continue;
    const isBeside =
      path.dirname(fresh) === path.dirname(target) &&
      isFreshNameOf(path.basename(target), path.basename(fresh));
    if (isBeside && (await isInside(fs, folder, target)))
      change.staged.push({ fresh: path.join(folder, fresh), target: path.join(folder, target) });
  }
  for (const name of Array.isArray(removed) ? (removed as readonly unknown[]) : [])
    if (typeof name === "string" && (await isInside(fs, folder, name))) change.removed.push(name);
  return change;
}

/** Whether a name leads to a place in a folder, links followed. */
async function isInside(fs: FileSystem, folder: string, name: string): Promise<boolean> {
  if (path.isAbsolute(name)) return false;
  const around = await fs.realpath(path.dirname(path.join(folder, name))).catch(() => null);
  if (around === null) return false;
  const way = path.relative(await fs.realpath(folder), around);
  return !path.isAbsolute(way) && way.split(path.sep)[0] !== "..";
}
