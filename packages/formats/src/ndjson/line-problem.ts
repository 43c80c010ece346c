import type { Problem } from "@policytrack/core/schema";

/** A problem of a dataset, and the line of the file that it is on (the path is that within the record of the line). */
export interface LineProblem extends Problem {
  /** Counted from 1. The first line where something of the whole file is wrong. */
  readonly line: number;
}
