import type { Problem, ProblemRule } from "@policytrack/core/schema";

/** The rules that a line can break before its record is looked at. */
export type LineRule = "head" | "json" | "record-type";

/** A problem of a dataset, and the line of the file that it is on (the path is that within the record of the line). */
export interface LineProblem extends Problem<ProblemRule | LineRule> {
  /** Counted from 1. The first line where something of the whole file is wrong. */
  readonly line: number;
}
