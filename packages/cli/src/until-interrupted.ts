import { exitCodes } from "./exit-codes.ts";

/**
 * Runs what goes on until somebody ends it, and gives the exit code of how it was ended. While it runs, Ctrl-C no longer
 * ends the program by itself but the signal that it is given; a second one does.
 */
export async function untilInterrupted(action: (signal: AbortSignal) => Promise<void>): Promise<number> {
  const controller = new AbortController();
  let code: number = exitCodes.fine;
  const interrupt = (): void => end(exitCodes.interrupted);
  const terminate = (): void => end(exitCodes.terminated);
  process.once("SIGINT", interrupt).once("SIGTERM", terminate);
  try {
    await action(controller.signal);
    return code;
  } finally {
    process.off("SIGINT", interrupt).off("SIGTERM", terminate);
  }

  function end(how: number): void {
    code = how;
    controller.abort();
  }
}
