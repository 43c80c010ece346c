import type { Problem } from "@policytrack/core/schema";

/** A problem and the place in a file where it is to be mended. */
export interface LocatedProblem {
  readonly rule: string;
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
