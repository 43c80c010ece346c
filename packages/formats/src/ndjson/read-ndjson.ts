import type { Issue } from "@policytrack/core";
import { linesOf, LineTooLongError, type LinesOptions, NotUtf8Error } from "./lines-of.ts";
import { listOf, type RecordType, recordTypes } from "./record.ts";

/** An issue of a line before its record is looked at. `line` is counted from 1. */
export interface NdjsonIssue extends Issue {
  readonly line: number;
}

/** A line that was read: a record whose type is known, or what is wrong with it. What the record holds is not checked yet. */
export type ReadLine =
  | {
      readonly ok: true;
      readonly line: number;
      readonly type: "dataset" | RecordType;
      readonly record: Readonly<Record<string, unknown>>;
    }
  | { readonly ok: false; readonly line: number; readonly issues: readonly NdjsonIssue[] };

export interface ReadNdjsonOptions extends LinesOptions {
  /** Whether to go on after a line that is wrong. Default: false, it is the last one given. */
  readonly keepGoing?: boolean;
}

/**
 * Reads newline-delimited JSON as it comes, one line at a time: no more is held than one chunk and one line, however long the
 * file. Empty lines are passed over. Bytes that are no UTF-8 and lines that are too long end the reading.
 *
 * @param chunks Text or UTF-8 bytes, cut anywhere: a file's stream, the body of a response.
 * @example
 * for await (const read of readNdjson(createReadStream("record.ndjson"))) {
 *   if (read.ok) count(read.type);
 *   else report(read.line, read.issues);
 * }
 */
export async function* readNdjson(
  chunks: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
  { keepGoing = false, ...limits }: ReadNdjsonOptions = {},
): AsyncGenerator<ReadLine, void, undefined> {
  let line = 0;
  let isFirst = true;
  try {
    for await (const text of linesOf(chunks, limits)) {
      line += 1;
      if (text.trim() === "") continue;
      const read = readLine(text, line, isFirst);
      isFirst = false;
      yield read;
      if (!read.ok && !keepGoing) return;
    }
  } catch (error) {
    if (error instanceof NotUtf8Error) {
      yield wrong(
        error.line,
        "file/not-utf8",
        [],
        error.message,
        "bytes that are no UTF-8",
        "Save the file as UTF-8.",
      );
    } else if (error instanceof LineTooLongError) {
      yield wrong(
        error.line,
        "file/line-too-long",
        [],
        error.message,
        "a longer line",
        "Write one record on each line.",
      );
    } else throw error;
    return;
  }
  if (isFirst)
    yield wrong(1, "file/no-head", [], "The file is empty.", "nothing", "Give a head and records.");
}

/** Takes a line apart. `isFirst`: nothing but empty lines stands before it, so that it must be the dataset's head. */
function readLine(text: string, line: number, isFirst: boolean): ReadLine {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return wrong(
      line,
      "file/not-json",
      [],
      "The line is not JSON.",
      shortened(text),
      "Write one whole JSON object on each line.",
    );
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return wrong(
      line,
      "file/not-json",
      [],
      "The line is not a JSON object.",
      shortened(text),
      "Write one JSON object on each line.",
    );
  }
  const { type, ...record } = value as Readonly<Record<string, unknown>>;
  if (typeof type !== "string" || (type !== "dataset" && !Object.hasOwn(listOf, type))) {
    const types = ["dataset", ...recordTypes].map((one) => JSON.stringify(one)).join(", ");
    return wrong(
      line,
      "file/unknown-type",
      ["type"],
      "`type` is not a type of record.",
      shortened(JSON.stringify(type) ?? "nothing"),
      `Write one of ${types}.`,
    );
  }
  if (isFirst !== (type === "dataset")) {
    return isFirst
      ? wrong(
          line,
          "file/no-head",
          ["type"],
          "The first line is not the dataset's head.",
          type,
          'Begin with the line of type "dataset".',
        )
      : wrong(
          line,
          "file/second-head",
          ["type"],
          "There is a second head.",
          type,
          "Put each dataset into a file of its own.",
        );
  }
  return { ok: true, line, type: type as "dataset" | RecordType, record };
}

function wrong(
  line: number,
  rule: string,
  path: Issue["path"],
  message: string,
  found: string,
  fix: string,
): ReadLine {
  return {
    ok: false,
    line,
    issues: [{ line, rule, level: "error", record: null, path, message, found, fix }],
  };
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}...` : text;
}
