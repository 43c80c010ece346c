import { exitCodes } from "../exit-codes.ts";
import type { Output } from "../output.ts";
import { untilInterrupted } from "../until-interrupted.ts";
import { watchRecord } from "./watch-record.ts";

/**
 * Checks a record, and again after each change of its files, until it is interrupted. Gives the exit code.
 *
 * @param from The folder or file that is checked.
 * @param check Checks it once, and prints what it finds.
 * @param isForScreen Whether a person is to look at it: then each check begins on a clear screen.
 */
export async function keepChecking(
  from: string,
  check: () => Promise<unknown>,
  { print, complain }: Output,
  isForScreen: boolean,
): Promise<number> {
  let isWatched = false;
  const code = await untilInterrupted(async (signal) => {
    for await (const changed of watchRecord(from, signal)) {
      isWatched = true;
      if (isForScreen) print(clearScreen);
      if (changed.length > 0) complain(`Changed: ${changed.join(", ")}`);
      try {
        await check();
      } catch (error) {
        // A file that went while it was read: the change that comes of it is checked next.
        complain(`It could not be read: ${error instanceof Error ? error.message : String(error)}.`);
      }
      complain("Waiting for changes; Ctrl-C ends it.");
    }
  });
  if (isWatched || code !== exitCodes.fine) return code;
  complain(`There is nothing at ${from} to watch.`);
  return exitCodes.usage;
}

/** What scrolled out of sight stays to be scrolled back to. */
const clearScreen = "\u001B[2J\u001B[H";
