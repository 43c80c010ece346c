import type { LocatedProblem } from "./located-problem.ts";

/** A problem of a file as a whole. */
export function wholeFileProblem(
  rule: LocatedProblem["rule"],
  file: string,
  message: string,
  found: string,
  remedy: string,
): LocatedProblem {
  return { rule, file, line: 1, column: 1, field: "", message, found, remedy };
}
