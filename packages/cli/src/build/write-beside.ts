import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";

/**
 * Writes a folder whole or not at all: into a folder beside it, which then takes its place. What was there before is gone
 * only once the new one stands.
 */
export async function writeBeside(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const fresh = `${folder}.new-${process.pid}`;
  const old = `${folder}.old-${process.pid}`;
  try {
    await mkdir(fresh, { recursive: true });
    for (const [name, text] of files) await writeFile(path.join(fresh, name), text);
    const replaced = await renameIfThere(folder, old);
    try {
      await rename(fresh, folder);
    } catch (error) {
      if (replaced) await rename(old, folder);
      throw error;
    }
  } finally {
    await rm(fresh, { recursive: true, force: true });
    await rm(old, { recursive: true, force: true });
  }
}

async function renameIfThere(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return false;
    throw error;
  }
}
