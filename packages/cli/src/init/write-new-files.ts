import { lstatSync, mkdirSync, rmdirSync, rmSync, type Stats, statSync, writeFileSync } from "node:fs";
import path from "node:path";

/** What came of it: what was in the way, if anything, and then nothing was written. */
export interface NewFiles {
  /** Paths of what is there already. */
  readonly inTheWay: readonly string[];
}

/**
 * Writes files where there are none: all of them, or nothing. It happens in one go without a turn of the event loop, and what
 * was written is taken back when one cannot be, so that no file stands there alone.
 *
 * @param files Texts by paths from the folder, with slashes.
 */
export function writeNewFiles(folder: string, files: ReadonlyMap<string, string>): NewFiles {
  const file = fileAbove(folder);
  const inTheWay = file === null ? [...files.keys()].flatMap((name) => whatIsAt(folder, name) ?? []) : [file];
  if (inTheWay.length > 0) return { inTheWay: [...new Set(inTheWay)] };
  const undo: (() => void)[] = [];
  // With a listener a Ctrl-C waits until the files stand.
  const wait = (): void => undefined;
  process.on("SIGINT", wait).on("SIGTERM", wait);
  try {
    for (const [name, text] of files) {
      const file = path.join(folder, name);
      makeFolder(path.dirname(file), undo);
      writeFileSync(file, text, { flag: "wx" });
      undo.unshift(() => rmSync(file));
    }
    return { inTheWay };
  } catch (error) {
    for (const step of undo) step();
    throw error;
  } finally {
    process.off("SIGINT", wait).off("SIGTERM", wait);
  }
}

/** What the folder is, or would be in, if that is no folder; null if it can be there. */
function fileAbove(folder: string): string | null {
  let at = folder;
  for (;;) {
    const found = lookAt(at, statSync);
    if (found !== undefined) return found.isDirectory() ? null : at;
    const above = path.dirname(at);
    if (above === at) return null;
    at = above;
  }
}

/** The file itself, or the first of the folders that it is to be in which is none; null if nothing is there. */
function whatIsAt(folder: string, name: string): string | null {
  const steps = name.split("/");
  for (let length = 1; length <= steps.length; length++) {
    const at = path.join(folder, ...steps.slice(0, length));
    const found = lookAt(at, lstatSync);
    if (found === undefined) return null;
    if (length === steps.length || !(found.isDirectory() || found.isSymbolicLink())) return at;
  }
  return null;
}

/** What is at a path; undefined if nothing is, or something that is no folder is on the way there. */
function lookAt(at: string, look: (at: string) => Stats): Stats | undefined {
  try {
    return look(at);
  } catch (error) {
    if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR"))
      return undefined;
    throw error;
  }
}

function makeFolder(folder: string, undo: (() => void)[]): void {
  const first = mkdirSync(folder, { recursive: true });
  if (first === undefined) return;
  // Every folder from the first that was made down to this one.
  const made = path.relative(first, folder).split(path.sep).filter(Boolean);
  for (let length = 0; length <= made.length; length++) {
    const at = path.join(first, ...made.slice(0, length));
    undo.unshift(() => rmdirSync(at));
  }
}
