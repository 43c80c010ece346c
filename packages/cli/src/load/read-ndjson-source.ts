import { listOf, type NdjsonIssue, readNdjson } from "@policytrack/formats/ndjson";
import { limits } from "./limits.ts";
import type { LocatedIssue, Path } from "./located-issue.ts";
import type { Source } from "./source.ts";

/** Whether a text is NDJSON: its first line is an object with a type. */
export function isNdjson(text: string, name: string): boolean {
  if (/\.(?:ndjson|jsonl)$/i.test(name)) return true;
  return /^\s*\{"type":/.test(text) && text.trimEnd().includes("\n");
}

/**
 * Puts the lines of an NDJSON file together into one dataset; each field is on the line of its record.
 *
 * @param name What issues call the file.
 */
export async function readNdjsonSource(text: string, name: string): Promise<Source> {
  const lists = new Map<string, unknown[]>(Object.values(listOf).map((list) => [list, []]));
  const lines = new Map<string, number[]>(Object.values(listOf).map((list) => [list, []]));
  const issues: LocatedIssue[] = [];
  let head: Readonly<Record<string, unknown>> = {};
  for await (const read of readNdjson([text], { keepGoing: true, longest: limits.fileBytes })) {
    if (!read.ok) issues.push(...read.issues.map((issue) => located(issue, name)));
    else if (read.type === "dataset") head = read.record;
    else {
      lists.get(listOf[read.type])?.push(read.record);
      lines.get(listOf[read.type])?.push(read.line);
    }
  }
  return {
    value: issues.length > 0 ? undefined : { ...head, ...Object.fromEntries(lists) },
    issues,
    unread: [],
    locate: (paths) =>
      paths.map((path) => {
        const [list, position, ...field] = path;
        const line = typeof position === "number" ? lines.get(String(list))?.[position] : undefined;
        return { file: name, field: line === undefined ? path : field, line: line ?? 1, column: 1 };
      }),
  };
}

function located({ line, ...issue }: NdjsonIssue, file: string): LocatedIssue {
  const field: Path = issue.path;
  return { ...issue, file, field, line, column: 1 };
}
