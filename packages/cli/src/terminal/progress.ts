/** Tells a person what takes longer than a moment. */
export interface Progress {
  /** Shows how far it has come, at most a few times a second. The text is made only when it is shown. */
  readonly tell: (how: () => string) => void;
  /** Shows at once what begins now. */
  readonly announce: (what: string) => void;
  /** Takes the line away. */
  readonly clear: () => void;
}

/** Where there is no screen to show it on. */
export const noProgress: Progress = {
  tell: () => undefined,
  announce: () => undefined,
  clear: () => undefined,
};

/** After how long something takes longer than a moment, in milliseconds. */
const moment = 1000;
/** How long a line is shown at least, in milliseconds. */
const readable = 200;

export interface TerminalProgressOptions {
  readonly write: (text: string) => void;
  /** Milliseconds since any moment. */
  readonly clock: () => number;
  /** Columns of the terminal: a longer line could not be taken away. */
  readonly width: () => number;
}

/** Progress on one line of a terminal, which is written over and taken away in the end. */
export function terminalProgress({ write, clock, width }: TerminalProgressOptions): Progress {
  let last = clock() + moment - readable;
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
