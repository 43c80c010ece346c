import path from "node:path";
import type { LocatedProblem } from "./located-problem.ts";

/** Problems as people and editors read them: file:line:column and rule, then what is wrong, what was found, what to do. */
export function printProblems(problems: readonly LocatedProblem[], folder: string): string {
  const blocks = problems.map(({ rule, file, line, column, field, message, found, remedy }) =>
    [
      `${path.isAbsolute(file) || file === folder ? file : path.join(folder, file)}:${line}:${column} ${rule}`,
      `  ${field === "" ? "" : `${field}: `}${message}`,
      `  found: ${found}`,
      `  to do: ${remedy}`,
    ].join("\n"),
  );
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  return [...blocks, count].join("\n\n");
}
