import type { Issue } from "@policytrack/core";
import type { FileRule } from "./file-rules.ts";
import { limits } from "./limits.ts";

/** Keys and positions from the top of a value. */
export type Path = readonly (string | number)[];

/** A place in a file, counted from 1. Columns count UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** An issue with the place where it is to be fixed. */
export interface LocatedIssue extends Issue {
  /** As the command's messages call it. */
  readonly file: string;
  /** The path within the file. */
  readonly field: Path;
  /** Null where the place in the file is not known. */
  readonly line: number | null;
  readonly column: number | null;
}

export interface FileIssue {
  readonly rule: FileRule;
  readonly file: string;
  readonly message: string;
  readonly found: string;
  readonly fix: string;
  readonly level?: Issue["level"];
  readonly record?: string | null;
  readonly path?: Path;
  readonly at?: Position | null;
}

/** An issue of a file as such: it cannot be read, or does not belong here. */
export function fileIssue({
  rule,
  file,
  message,
  found,
  fix,
  level = "error",
  record = null,
  path = [],
  at = null,
}: FileIssue): LocatedIssue {
  return {
    rule,
    level,
    record,
    path,
    message,
    found: shorten(found),
    fix,
    file,
    field: path,
    line: at?.line ?? null,
    column: at?.column ?? null,
  };
}

/** Cuts a text that is too long to be read in a message, between characters. */
export function shorten(text: string): string {
  if (text.length <= limits.foundCharacters) return text;
  // A pair of surrogates is not parted.
  return `${text.slice(0, limits.foundCharacters - 3).replace(/[\uD800-\uDBFF]$/, "")}...`;
}

/** A value as a message shows it: JSON, shortened; lists and maps by their size. */
export function describe(value: unknown): string {
  if (value === undefined || value === null) return "nothing";
  if (Array.isArray(value)) return value.length === 1 ? "a list of 1" : `a list of ${value.length}`;
  if (typeof value === "object") {
    const keys = Object.keys(value);
    return shorten(keys.length === 0 ? "no fields" : `the fields ${keys.slice(0, 12).join(", ")}`);
  }
  return shorten(JSON.stringify(value) ?? String(value));
}

/** `criteria.sails.due`, `history[2].date` */
export function printPath(path: Path): string {
  return path
    .map((step, i) => (typeof step === "number" ? `[${step}]` : i === 0 ? step : `.${step}`))
    .join("");
}

/** By file, then by place. */
export function byPlace(a: LocatedIssue, b: LocatedIssue): number {
  return compareText(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

/** The order of code units, which is the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
