import { formatOf } from "../dataset-file/format-of.ts";
import type { Input, InputFile } from "../dataset-file/open-input.ts";
import { peek } from "../dataset-file/peek.ts";

/** How much NDJSON is held at once where nothing else is asked for, in bytes. */
export const wholeUpTo: number = 32 * 2 ** 20;

/** What was asked for; at most one of them. */
export interface WholeOrLinesOptions {
  readonly stream: boolean;
  readonly whole: boolean;
}

/** What is to be checked, and how. */
export type WholeOrLines =
  | { readonly how: "whole"; readonly input: Input }
  | { readonly how: "lines"; readonly input: InputFile; readonly isAsked: boolean }
  /** Line by line was asked for, of what has no lines, or is no dataset in any format. */
  | { readonly how: "neither"; readonly input: Input };

/**
 * Decides whether a dataset is checked as a whole or line by line: as it was asked for; else as a whole, except for NDJSON that
 * is longer than `wholeUpTo`.
 */
export async function wholeOrLines(
  input: Input,
  { stream, whole }: WholeOrLinesOptions,
): Promise<WholeOrLines> {
  if (input.kind === "none") return { how: "whole", input };
  if (input.kind === "folder") return { how: stream ? "neither" : "whole", input };
  if (whole) return { how: "whole", input };
  const { beginning, ...first } = await peek(input.chunks, 1);
  const begun: InputFile = { ...input, chunks: first.chunks };
  if (formatOf(beginning, input.name) !== "ndjson")
    return { how: stream ? "neither" : "whole", input: begun };
  if (stream) return { how: "lines", input: begun, isAsked: true };
  if (input.size !== null)
    return input.size <= wholeUpTo
      ? { how: "whole", input: begun }
      : { how: "lines", input: begun, isAsked: false };
  const more = await peek(begun.chunks, wholeUpTo + 1);
  const all: InputFile = { ...input, chunks: more.chunks };
  return more.isWhole ? { how: "whole", input: all } : { how: "lines", input: all, isAsked: false };
}
