import { clearLitter, remove } from "./own-names.ts";
import type { Content } from "../terminal/pieces.ts";
import { stageFile, targetOf, type WriteOptions } from "./stage-file.ts";
import { unwritable } from "./unwritable.ts";

/**
 * Writes a file whole or not at all: beside it, under a random name, and then in its place. A link stays, and the file that it
 * leads to is replaced; the file keeps its mode. Pipes and devices are refused.
 *
 * @param file Absolute.
 * @throws {CommandError} where it cannot be written; the old file is then there still.
 */
export async function writeFileAtomic(file: string, text: Content, options: WriteOptions): Promise<void> {
  const { fs, signal } = options;
  const target = await targetOf(fs, file);
  const staged = await stageFile(target, text, options);
  try {
    signal.throwIfAborted();
    await fs.rename(staged.fresh, staged.target);
  } catch (error) {
    await remove(fs, staged.fresh);
    throw unwritable(error, file);
  }
  await clearLitter(fs, target);
}
