import { printFound, type Problem } from "@policytrack/core/schema";
import type { LineRule } from "./line-problem.ts";
import { listOf, type RecordType } from "./record.ts";

/** A line taken apart, or what is wrong with it. Whether the record is sound is not yet looked at. */
export type ParsedLine =
  | {
      readonly ok: true;
      readonly type: "dataset" | RecordType;
      readonly record: Readonly<Record<string, unknown>>;
    }
  | { readonly ok: false; readonly problem: Problem<LineRule> };

/**
 * Takes a line apart.
 *
 * @param isFirst Whether nothing but empty lines stands before it: then it must be the dataset's head, and else must not.
 */
export function parseLine(text: string, isFirst: boolean): ParsedLine {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return wrong("json", [], "The line is not JSON.", text, "Write one whole JSON object on each line.");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return wrong("json", [], "The line is not a JSON object.", value, "Write one JSON object on each line.");
  }
  const { type, ...record } = value as Readonly<Record<string, unknown>>;
  if (typeof type !== "string" || (type !== "dataset" && !Object.hasOwn(listOf, type))) {
    return wrong(
      "record-type",
      ["type"],
      "`type` is not a type of record.",
      type,
      `Write one of ${["dataset", ...Object.keys(listOf)].map((name) => `"${name}"`).join(", ")}.`,
    );
  }
  if (isFirst !== (type === "dataset")) {
    return isFirst
      ? wrong(
          "head",
          ["type"],
          "The first line is not the dataset's head.",
          type,
          'Begin with the line of type "dataset".',
        )
      : wrong("head", ["type"], "There is a second head.", type, "Put each dataset into a file of its own.");
  }
  return { ok: true, type: type as "dataset" | RecordType, record };
}

function wrong(
  rule: LineRule,
  path: Problem["path"],
  message: string,
  found: unknown,
  remedy: string,
): ParsedLine {
  return { ok: false, problem: { rule, path, message, found: printFound(found), remedy } };
}
