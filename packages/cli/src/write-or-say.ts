import path from "node:path";
import { exitCodes } from "./exit-codes.ts";
import type { Output } from "./output.ts";
import { untilInterrupted } from "./until-interrupted.ts";

/**
 * Writes something that is written whole or not at all, and says that it was, or why it was not. Gives the exit code.
 *
 * @param to The file or folder that is written.
 * @param write Writes it; Ctrl-C aborts the signal.
 * @param done What is said once it is written.
 */
export async function writeOrSay(
  to: string,
  { print, complain }: Output,
  write: (signal: AbortSignal) => Promise<void>,
  done: string = `Wrote ${to}.`,
): Promise<number> {
  let failed: number = exitCodes.fine;
  const ended = await untilInterrupted(async (signal) => {
    try {
      await write(signal);
      print(done);
    } catch (error) {
      if (signal.aborted) {
        complain(`Interrupted: nothing of ${to} was left half-written.`);
        return;
      }
      const why = whyNot(error, to);
      if (why === null) throw error;
      complain(`${to} could not be written: ${why}`);
      failed = exitCodes.usage;
    }
  });
  return ended === exitCodes.fine ? failed : ended;
}

/** What to do about an error of the file system; null of any other. */
function whyNot(error: unknown, to: string): string | null {
  if (!(error instanceof Error) || !("code" in error) || !("syscall" in error)) return null;
  switch (error.code) {
    case "ENOENT":
    case "ENOTDIR":
      return `there is no folder ${path.dirname(to)}. Make it first, or mend the path.`;
    case "EEXIST":
      return "a file is there. Name a folder.";
    case "EISDIR":
      return "it is a folder. Name a file in it.";
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return "it is not yours to write. Name another place, or change its permissions.";
    case "ENOSPC":
      return "the disk is full. Make room, or name another place.";
    default:
      return `${error.message}.`;
  }
}
