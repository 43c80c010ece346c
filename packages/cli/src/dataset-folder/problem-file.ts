import path from "node:path";
import type { LocatedProblem } from "./located-problem.ts";

/** The path of the file that has a problem, from the folder that the command runs in. */
export function problemFile({ file }: LocatedProblem, folder: string): string {
  return path.isAbsolute(file) || file === folder ? file : path.join(folder, file);
}
