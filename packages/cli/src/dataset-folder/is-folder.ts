import { stat } from "node:fs/promises";

/** Whether there is a folder at a path. */
export async function isFolder(at: string): Promise<boolean> {
  try {
    return (await stat(at)).isDirectory();
  } catch {
    return false;
  }
}
