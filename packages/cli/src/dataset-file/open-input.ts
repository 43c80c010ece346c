import { constants, createReadStream } from "node:fs";
import { access, stat } from "node:fs/promises";
import type { CommandContext } from "../command-context.ts";
import type { LocatedProblem } from "../dataset-folder/located-problem.ts";
import { unreadable } from "./unreadable.ts";

/** Text or UTF-8 bytes, cut anywhere. */
export type Chunks = AsyncIterable<string | Uint8Array>;

/** What a command was given for a dataset. */
export type Input =
  | { readonly kind: "folder" }
  | InputFile
  | { readonly kind: "none"; readonly problem: LocatedProblem };

/** A file, or standard input, that was not read yet. */
export interface InputFile {
  readonly kind: "file";
  /** What problems call it: its path, or `<stdin>`. */
  readonly name: string;
  /** In bytes; null where only its end will tell. */
  readonly size: number | null;
  readonly chunks: Chunks;
}

/**
 * Finds out what a path is. Nothing of it is read yet.
 *
 * @param from The path; "-" is standard input.
 */
export async function openInput(
  from: string,
  context: Pick<CommandContext, "stdin" | "terminal" | "output">,
): Promise<Input> {
  if (from === "-") {
    if (context.terminal !== null)
      context.output.complain("Reading a dataset from the terminal; Ctrl-D ends it.");
    return { kind: "file", name: "<stdin>", size: null, chunks: context.stdin };
  }
  try {
    const found = await stat(from);
    if (found.isDirectory()) return { kind: "folder" };
    await access(from, constants.R_OK);
    return {
      kind: "file",
      name: from,
      // Pipes and devices have none to tell.
      size: found.isFile() ? found.size : null,
      chunks: createReadStream(from),
    };
  } catch (error) {
    const problem = unreadable(error, from);
    if (problem === null) throw error;
    return { kind: "none", problem };
  }
}
