import type { Dataset, Issue } from "@policytrack/core";
import { type ParseOptions, safeParse } from "@policytrack/core/schema";
import { type NdjsonIssue, readNdjson, type ReadNdjsonOptions } from "./read-ndjson.ts";
import { listOf } from "./record.ts";

export type { NdjsonIssue } from "./read-ndjson.ts";

/** A dataset, or everything that is wrong with the file. */
export type NdjsonResult =
  | { readonly success: true; readonly data: Dataset; readonly warnings: readonly NdjsonIssue[] }
  | { readonly success: false; readonly issues: readonly NdjsonIssue[] };

/**
 * Reads a whole dataset from newline-delimited JSON, in whatever order its records come after the head, and checks it as
 * `safeParse` does. It is the reader of `readNdjson`: text, bytes or a stream of either.
 *
 * @returns The dataset, or all issues, each with its line. Lines that cannot be read are told of alone: what else is wrong can
 * only be seen once they can.
 * @example
 * const result = await parseNdjson(await readFile("record.ndjson"));
 * if (!result.success) for (const { line, message } of result.issues) report(`${line}: ${message}`);
 */
export async function parseNdjson(
  source: string | Uint8Array | AsyncIterable<string | Uint8Array>,
  options: ParseOptions & Pick<ReadNdjsonOptions, "longest"> = {},
): Promise<NdjsonResult> {
  const { longest, ...parseOptions } = options;
  const chunks = typeof source === "string" || source instanceof Uint8Array ? [source] : source;
  const issues: NdjsonIssue[] = [];
  const lists = new Map<string, unknown[]>(Object.values(listOf).map((name) => [name, []]));
  const lines = new Map<string, number[]>(Object.values(listOf).map((name) => [name, []]));
  let head: Readonly<Record<string, unknown>> = {};
  let headLine = 1;
  for await (const read of readNdjson(chunks, {
    keepGoing: true,
    ...(longest === undefined ? {} : { longest }),
  })) {
    if (!read.ok) issues.push(...read.issues);
    else if (read.type === "dataset") {
      head = read.record;
      headLine = read.line;
    } else {
      lists.get(listOf[read.type])?.push(read.record);
      lines.get(listOf[read.type])?.push(read.line);
    }
  }
  if (issues.length > 0) return { success: false, issues };

  const placed = (issue: Issue): NdjsonIssue => {
    const [list, position, ...rest] = issue.path;
    const line = typeof position === "number" ? lines.get(String(list))?.[position] : undefined;
    return line === undefined ? { ...issue, line: headLine } : { ...issue, line, path: rest };
  };
  const result = safeParse({ ...head, ...Object.fromEntries(lists) }, parseOptions);
  return result.success
    ? { success: true, data: result.data, warnings: result.warnings.map(placed) }
    : { success: false, issues: result.issues.map(placed).toSorted((a, b) => a.line - b.line) };
}
