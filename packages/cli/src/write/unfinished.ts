import path from "node:path";
import type { FileSystem } from "../file-system.ts";
import { readRegularFile } from "../load/read-file.ts";
import { freshName, isFreshNameOf, leftBeside, remove } from "./own-names.ts";
import { type Staged, writeNew, type WriteOptions } from "./stage-file.ts";

/**
 * Several files cannot take their places at one moment. While they do, a file in their folder names them: a reader who finds it
 * knows that some files may be old and some new, and the next writer finishes what was begun.
 */
const base = "unfinished";

/** Whether a file says that the folder it is in is half changed. */
export function isUnfinishedMark(name: string): boolean {
  return isFreshNameOf(base, name);
}

/** Writes which files are about to take their places, and gives the path of the mark. */
export async function markUnfinished(
  folder: string,
  staged: readonly Staged[],
  options: WriteOptions,
): Promise<string> {
  const mark = freshName(path.join(folder, base));
  const moves = staged.map(({ fresh, target }) => [
    path.relative(folder, fresh),
    path.relative(folder, target),
  ]);
  await writeNew(mark, JSON.stringify(moves), options);
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
  for (const mark of await leftBeside(fs, path.join(folder, base))) {
    for (const { fresh, target } of await movesIn(fs, mark, folder)) {
      const there = await fs.lstat(target).catch(() => null);
      if (there === null || replacing) await fs.rename(fresh, target).catch(() => undefined);
      else await remove(fs, fresh);
    }
    await remove(fs, mark);
  }
}

/** What a mark names, as far as it is what this program writes: a file of our own beside its place, within the folder. */
async function movesIn(fs: FileSystem, mark: string, folder: string): Promise<readonly Staged[]> {
  const bytes = await readRegularFile(fs, mark, mark).catch(() => new Uint8Array());
  let moves: unknown;
  try {
    moves = JSON.parse(Buffer.from(bytes).toString());
  } catch {
    // Killed while the mark was written: nothing had taken its place.
  }
  if (!Array.isArray(moves)) return [];
  return moves.flatMap((move: unknown): readonly Staged[] => {
    if (!Array.isArray(move)) return [];
    const [fresh, target] = move as readonly unknown[];
    if (typeof fresh !== "string" || typeof target !== "string" || path.isAbsolute(target)) return [];
    const isInside = !path.normalize(target).split(path.sep).includes("..");
    const isBeside =
      path.dirname(fresh) === path.dirname(target) &&
      isFreshNameOf(path.basename(target), path.basename(fresh));
    return isInside && isBeside
      ? [{ fresh: path.join(folder, fresh), target: path.join(folder, target) }]
      : [];
  });
}
