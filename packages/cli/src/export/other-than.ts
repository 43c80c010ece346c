import { readdir } from "node:fs/promises";

/**
 * The name of something in a folder that does not end as all in it should, or of the file that is there in its place; null
 * where there is none, or no folder either.
 */
export async function otherThan(folder: string, ending: string): Promise<string | null> {
  try {
    return (await readdir(folder)).toSorted().find((name) => !name.endsWith(ending)) ?? null;
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error)) throw error;
    if (error.code === "ENOENT") return null;
    if (error.code === "ENOTDIR") return "a file of this name";
    throw error;
  }
}
