import { readdir } from "node:fs/promises";

/**
 * The name of something in a folder that would be lost if another took its place, or of the file that is there instead of a
 * folder; null where there is none.
 *
 * @param isReplaced Whether a file of this name is one that is written anew.
 */
export async function otherThan(
  isReplaced: (name: string) => boolean,
  folder: string,
): Promise<string | null> {
  try {
    return (await readdir(folder)).toSorted().find((name) => !isReplaced(name)) ?? null;
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error)) throw error;
    if (error.code === "ENOENT") return null;
    if (error.code === "ENOTDIR") return "a file of this name";
    throw error;
  }
}
