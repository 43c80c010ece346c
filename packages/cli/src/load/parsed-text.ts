import type { LocatedIssue, Path, Position } from "./located-issue.ts";

/** A YAML or JSON text read: its value, what is wrong with it as such, and where its fields are. */
export interface ParsedText {
  /** Undefined where the text could not be read. */
  readonly value: unknown;
  readonly issues: readonly LocatedIssue[];
  /** Where each of these fields is; for one that is missing, the nearest field around it. In one pass. */
  readonly locate: (paths: readonly Path[]) => readonly (Position | null)[];
}

/** A text of which nothing could be read. */
export function unparsed(issue: LocatedIssue): ParsedText {
  return { value: undefined, issues: [issue], locate: (paths) => paths.map(() => null) };
}
