import type { LocatedProblem } from "../dataset-folder/located-problem.ts";
import { wholeFileProblem } from "../dataset-folder/whole-file-problem.ts";
import { decodeUtf8 } from "../decode-utf8.ts";
import { inMegabytes } from "../in-megabytes.ts";
import type { Progress } from "../progress.ts";
import type { Chunks } from "./open-input.ts";

/** A text, or why it cannot be had. */
export type WholeText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: LocatedProblem };

/** More is not held at once: JavaScript's strings end at half a gigabyte, and what is made of them takes several times that. */
const longest = 256 * 2 ** 20;

/**
 * Reads the whole of a file as UTF-8, without the mark that some programs put before it.
 *
 * @param name What problems call it.
 * @param size In bytes; null where it is not known.
 */
export async function readWhole(
  chunks: Chunks,
  name: string,
  size: number | null,
  progress: Progress,
): Promise<WholeText> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    const bytes = typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk;
    parts.push(bytes);
    length += bytes.length;
    progress.tell(
      () => `Read ${inMegabytes(length)}${size === null ? "" : ` of ${inMegabytes(size)}`} of ${name}`,
    );
    if (length > longest)
      return wrong(
        "too-long",
        `It is longer than can be held at once, ${longest / 2 ** 20} MiB.`,
        "more",
        "Take a part of it. NDJSON of any length is taken line by line by `policytrack check --stream` and `policytrack export ndjson --keep-going`.",
      );
  }
  const decoded = decodeUtf8(Buffer.concat(parts));
  if (!decoded.ok) return wrong("encoding", decoded.message, "other bytes", decoded.remedy);
  const { text } = decoded;
  return text.trim() === ""
    ? wrong(
        "empty",
        "It is empty.",
        "nothing",
        "Give a whole dataset, as `policytrack export json` writes it. What wrote this may have failed.",
      )
    : { ok: true, text };

  function wrong(rule: LocatedProblem["rule"], message: string, found: string, remedy: string): WholeText {
    return { ok: false, problem: wholeFileProblem(rule, name, message, found, remedy) };
  }
}
