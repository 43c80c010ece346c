import type { LocatedIssue, Path } from "./located-issue.ts";

/** Where a field is written: the file, and the place in it where that is known. */
export interface Place {
  readonly file: string;
  /** The path within the file. */
  readonly field: Path;
  readonly line: number | null;
  readonly column: number | null;
}

/** What was read for one dataset, before it is checked: a value, and where its fields are. */
export interface Source {
  /** A light or a full dataset; undefined where there is nothing to check. */
  readonly value: unknown;
  /** What is wrong with the files as such. */
  readonly issues: readonly LocatedIssue[];
  /** Files that could not be read: what they hold is not known. */
  readonly unread: readonly string[];
  /** Where each of these fields is, in one pass. */
  readonly locate: (paths: readonly Path[]) => readonly Place[];
}
