import path from "node:path";
import type { LocatedProblem } from "./located-problem.ts";

/**
 * The path of the file that has a problem, from the folder that the command runs in.
 *
 * @param folder What is checked: a folder, a file, or "-".
 */
export function problemFile({ file }: LocatedProblem, folder: string): string {
  return path.isAbsolute(file) || file === folder || folder === "-" ? file : path.join(folder, file);
}
