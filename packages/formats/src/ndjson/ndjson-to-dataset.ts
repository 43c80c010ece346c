import type { Dataset } from "@policytrack/core";
import { type ParseOptions, safeParseDataset } from "@policytrack/core/schema";
import type { LineProblem } from "./line-problem.ts";
import { parseLine } from "./parse-line.ts";
import { listOf } from "./record.ts";

/** A dataset, or everything that is wrong with the file. */
export type NdjsonResult =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly problems: readonly LineProblem[] };

/**
 * Reads a whole dataset from newline-delimited JSON, whatever the order of its records after the head, and checks it as
 * `safeParseDataset` does. Empty lines are passed over.
 *
 * @param options Those of `safeParseDataset`.
 * @returns The dataset, or all problems, each with the number of its line. Lines that cannot be read at all are told of
 * alone: what else is wrong can only be seen once they can.
 * @example
 * const result = ndjsonToDataset(text);
 * if (!result.ok) for (const { line, message } of result.problems) report(`${line}: ${message}`);
 */
export function ndjsonToDataset(text: string, options: ParseOptions = {}): NdjsonResult {
  let head: Readonly<Record<string, unknown>> | null = null;
  let headLine = 1;
  const problems: LineProblem[] = [];
  const lists = new Map<string, unknown[]>(Object.values(listOf).map((name) => [name, []]));
  const lines = new Map<string, number[]>(Object.values(listOf).map((name) => [name, []]));
  let isFirst = true;
  for (const [i, content] of withoutMark(text).split("\n").entries()) {
    if (content.trim() === "") continue;
    const parsed = parseLine(content, isFirst);
    isFirst = false;
    if (!parsed.ok) problems.push({ line: i + 1, ...parsed.problem });
    else if (parsed.type === "dataset") {
      head = parsed.record;
      headLine = i + 1;
    } else {
      lists.get(listOf[parsed.type])?.push(parsed.record);
      lines.get(listOf[parsed.type])?.push(i + 1);
    }
  }
  if (isFirst) {
    const message = "The file is empty.";
    problems.push({
      line: 1,
      rule: "head",
      path: [],
      message,
      found: "nothing",
      remedy: "Give a head and records.",
    });
  }
  if (problems.length > 0) return { ok: false, problems };

  const result = safeParseDataset({ ...head, ...Object.fromEntries(lists) }, options);
  if (result.ok) return result;
  return {
    ok: false,
    problems: result.problems
      .map(({ path, ...problem }): LineProblem => {
        const [list, position, ...rest] = path;
        const line = typeof position === "number" ? lines.get(String(list))?.[position] : undefined;
        return line === undefined ? { line: headLine, ...problem, path } : { line, ...problem, path: rest };
      })
      .toSorted((a, b) => a.line - b.line),
  };
}

/** Some programs put a byte order mark before UTF-8. */
function withoutMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}
