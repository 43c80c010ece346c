import type { Progress } from "./progress.ts";

/** Progress that whoever writes to the same screen takes away first. */
export interface TerminalProgress extends Progress {
  readonly clear: () => void;
}

/** After how long something takes longer than a moment, in milliseconds. */
const moment = 1000;

/** How long a line stands at least, in milliseconds. */
const readable = 200;

/**
 * Progress on one line of a terminal, which is written over and goes in the end.
 *
 * @param write Writes to the terminal.
 * @param clock Milliseconds since any moment.
 * @param width Columns of the terminal: a longer line could not be taken away.
 */
export function terminalProgress(
  write: (text: string) => void,
  clock: () => number,
  width: () => number,
): TerminalProgress {
  const begun = clock();
  let last = begun + moment - readable;
  let isShown = false;
  const show = (text: string): void => {
    last = clock();
    isShown = true;
    write(`${clearLine}${text.slice(0, Math.max(0, width() - 1))}`);
  };
  return {
    tell: (how) => {
      if (clock() - last >= readable) show(how());
    },
    announce: show,
    clear: () => {
      if (isShown) write(clearLine);
      isShown = false;
    },
  };
}

const clearLine = "\r\u001B[2K";
