import { rename, rm, writeFile } from "node:fs/promises";

/** Writes a file whole or not at all: beside it, and then in its place. */
export async function writeWhole(file: string, text: string): Promise<void> {
  const fresh = `${file}.new-${process.pid}`;
  try {
    await writeFile(fresh, text);
    await rename(fresh, file);
  } finally {
    await rm(fresh, { force: true });
  }
}
