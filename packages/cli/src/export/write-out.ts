import { writeWhole } from "../build/write-whole.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Output } from "../output.ts";
import type { Pieces } from "../pieces.ts";
import { writeOrSay } from "../write-or-say.ts";

/**
 * Writes to a file, whole or not at all, or to standard output. Gives the exit code.
 *
 * @param out The file; undefined: standard output.
 */
export async function writeOut(pieces: Pieces, out: string | undefined, output: Output): Promise<number> {
  if (out !== undefined) return await writeOrSay(out, output, (signal) => writeWhole(out, pieces, signal));
  await output.write(pieces);
  return exitCodes.fine;
}
