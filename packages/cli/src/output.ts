import type { Pieces } from "./pieces.ts";

/** Where a command writes. */
export interface Output {
  /** To standard output: what was asked for. */
  readonly print: (text: string) => void;
  /** The same of a text that may be longer than memory holds: as fast as it is taken, and with nothing added. */
  readonly write: (pieces: Pieces) => Promise<void>;
  /** To standard error: why it is not to be had. */
  readonly complain: (text: string) => void;
  /** Columns of the terminal that standard output is; Infinity where it is none. */
  readonly width: number;
}
