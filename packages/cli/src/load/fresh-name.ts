import { randomBytes } from "node:crypto";
import path from "node:path";

/** A name beside a file or folder that nothing has, by which the next run knows whose it was. */
export function freshName(target: string): string {
  const name = `.${path.basename(target)}.${process.pid}-${randomBytes(8).toString("hex")}.policytrack`;
  return path.join(path.dirname(target), name);
}

/** Whether a name is one that `freshName` gives for a target of this name. */
export function isFreshNameOf(target: string, name: string): boolean {
  const prefix = `.${target}.`;
  return name.startsWith(prefix) && freshNameOfRun.test(name.slice(prefix.length));
}

/** What stands behind the name of the file or folder: the number of the process, and chance. */
export const freshNameOfRun = /^(\d+)-[0-9a-f]{16}\.policytrack$/;

/**
 * Several files cannot take their places at one moment. While they do, a file in their folder names them: a reader who finds it
 * knows that some files may be old and some new, and the next writer finishes what was begun.
 */
export const unfinished = "unfinished";

/** Whether a file says that the folder it is in is half changed. */
export function isUnfinishedMark(name: string): boolean {
  return isFreshNameOf(unfinished, name);
}
