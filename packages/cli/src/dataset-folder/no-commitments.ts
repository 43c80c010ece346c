import type { LocatedProblem } from "./located-problem.ts";
import { wholeFileProblem } from "./whole-file-problem.ts";

/**
 * The problem of a dataset that holds no commitment, most often because a pipe was cut short. A selection may be empty, so core
 * takes one for sound; a record of promises is not.
 *
 * @param file What problems call the file, or the folder where commitments belong.
 */
export function noCommitments(file: string): LocatedProblem {
  return wholeFileProblem(
    "no-commitments",
    file,
    "There is no commitment in it.",
    "none",
    "Give the whole record, or write its first commitment. What wrote this may have broken off.",
  );
}
