import { rename, rm, writeFile } from "node:fs/promises";
import { inChunks, type Pieces } from "../pieces.ts";

/**
 * Writes a file whole or not at all: beside it, and then in its place.
 *
 * @param signal Ends it, with an error; then what was there before is there still. What the text is made of may go on being
 *   waited for.
 */
export async function writeWhole(
  file: string,
  text: string | Pieces,
  signal: AbortSignal = new AbortController().signal,
): Promise<void> {
  const fresh = `${file}.new-${process.pid}`;
  try {
    await Promise.race([
      writeFile(fresh, typeof text === "string" ? text : inChunks(text), { signal }),
      aborted(signal),
    ]);
    signal.throwIfAborted();
    await rename(fresh, file);
  } finally {
    await rm(fresh, { force: true });
  }
}

/** Fails once a signal is aborted: writing looks at it between pieces alone. */
async function aborted(signal: AbortSignal): Promise<never> {
  return await new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}
