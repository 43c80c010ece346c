import type { Problem, ProblemRule } from "@policytrack/core/schema";
import type { LineRule } from "@policytrack/formats/ndjson";

/** The rules that a file or folder can break before what is in it is looked at. */
export type FileRule =
  | "empty"
  | "encoding"
  | "json"
  | "missing-file"
  | "no-commitments"
  | "not-a-dataset"
  | "nothing-there"
  | "stray-file"
  | "too-long"
  | "unreadable"
  | "yaml";

/** A problem and the place in a file where it is to be mended. */
export interface LocatedProblem {
  readonly rule: ProblemRule | FileRule | LineRule;
  /** Path of the file, from the folder that is checked. */
  readonly file: string;
  /** Counted from 1; 1 where the whole file is meant. */
  readonly line: number;
  readonly column: number;
  /** The field, as it is called in the file: `standing[0].date`. Empty: the file as a whole. */
  readonly field: string;
  readonly message: Problem["message"];
  readonly found: Problem["found"];
  readonly remedy: Problem["remedy"];
}
