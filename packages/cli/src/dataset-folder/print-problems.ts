import { counted } from "../counted.ts";
import type { LocatedProblem } from "./located-problem.ts";
import { problemFile } from "./problem-file.ts";

/** Problems as people and editors read them; at the end their number, and how to read more. */
export function printProblems(problems: readonly LocatedProblem[], folder: string): string {
  const [rule, ...others] = new Set(problems.map((problem) => problem.rule));
  const which = rule === undefined || others.length > 0 ? "RULE" : rule;
  return [
    ...problems.map((problem) => printProblem(problem, folder)),
    `${counted(problems.length, "problem")}\npolicytrack explain ${which} tells more.`,
  ].join("\n\n");
}

/** A problem as people and editors read it: file:line:column and rule, then what is wrong, what was found, what to do. */
export function printProblem(problem: LocatedProblem, folder: string): string {
  const { rule, line, column, field, message, found, remedy } = problem;
  return [
    `${problemFile(problem, folder)}:${line}:${column} ${rule}`,
    `  ${field === "" ? "" : `${field}: `}${message}`,
    `  found: ${found}`,
    `  to do: ${remedy}`,
  ].join("\n");
}
