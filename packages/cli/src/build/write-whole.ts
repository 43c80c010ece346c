import { rename, rm, writeFile } from "node:fs/promises";
import { inChunks, type Pieces } from "../pieces.ts";

/**
 * Writes a file whole or not at all: beside it, and then in its place.
 *
 * @param signal Ends it, with an error; then what was there before is there still.
 */
export async function writeWhole(file: string, text: string | Pieces, signal?: AbortSignal): Promise<void> {
  const fresh = `${file}.new-${process.pid}`;
  try {
    await writeFile(
      fresh,
      typeof text === "string" ? text : inChunks(text),
      signal === undefined ? {} : { signal },
    );
    signal?.throwIfAborted();
    await rename(fresh, file);
  } finally {
    await rm(fresh, { force: true });
  }
}
