import type { LocatedProblem } from "../dataset-folder/located-problem.ts";
import { wholeFileProblem } from "../dataset-folder/whole-file-problem.ts";

/** What an error of the file system says of what was to be read; null of any other error. */
export function unreadable(error: unknown, file: string): LocatedProblem | null {
  if (!(error instanceof Error) || !("code" in error) || !("syscall" in error)) return null;
  switch (error.code) {
    case "ENOENT":
    case "ENOTDIR":
      return wholeFileProblem(
        "nothing-there",
        file,
        "There is nothing at this path.",
        "nothing",
        "Mend the path: name a folder that holds `data/`, a file of a whole dataset, or - for standard input.",
      );
    case "EACCES":
    case "EPERM":
      return wholeFileProblem(
        "unreadable",
        file,
        "It is not yours to read.",
        error.code,
        "Change its permissions, or name another.",
      );
    default:
      return wholeFileProblem(
        "unreadable",
        file,
        `It cannot be read: ${error.message}.`,
        String(error.code),
        "Name a file that can be.",
      );
  }
}
