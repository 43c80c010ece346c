import path from "node:path";
import { CommandError, exitCodes } from "../command-error.ts";
import type { Context } from "../context.ts";
import { decodeUtf8 } from "../load/decode-utf8.ts";
import { readRegularFile } from "../load/read-file.ts";
import { normaliseText } from "./verify-passages.ts";

/** Where texts that may be passed on are kept, and where those that may not. The second is not to be published. */
export const textFolders = { open: "texts", closed: ".texts" } as const;

/** The text of a source: from a file that is named, or the one that is kept beside the record. Null where there is none. */
export async function readSourceText(
  record: string,
  id: string,
  named: string | null,
  { fs, cwd }: Context,
): Promise<{ readonly file: string; readonly text: string } | null> {
  const folder = /\.ya?ml$/i.test(record) ? path.dirname(record) : record;
  const candidates =
    named === null
      ? Object.values(textFolders).map((inside) => path.join(folder, inside, `${id}.txt`))
      : [named];
  for (const file of candidates) {
    const at = path.resolve(cwd, file);
    if (named === null && (await fs.stat(at).catch(() => null)) === null) continue;
    const decoded = decodeUtf8(await readRegularFile(fs, at, file), file);
    if (!decoded.ok)
      throw new CommandError(`${file}: ${decoded.issue.message} ${decoded.issue.fix}`, exitCodes.data);
    return { file, text: normaliseText(decoded.text) };
  }
  return null;
}
