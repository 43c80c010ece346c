import type { FileSystem } from "./file-system.ts";
import type { Pieces } from "./terminal/pieces.ts";
import type { Line } from "./terminal/line.ts";
import type { Progress } from "./terminal/progress.ts";
import type { Terminal } from "./terminal/prompts.ts";

export type { FileSystem } from "./file-system.ts";

/** Standard output or standard error. */
export interface Output {
  /** Prints lines for people. Control characters in them are shown, never obeyed. */
  readonly print: (...lines: readonly Line[]) => void;
  /** The same of any number of lines: a call has no room for some hundred thousand arguments. */
  readonly printAll: (lines: readonly Line[]) => void;
  /** Writes a text as it is, piece by piece: JSON, CSV, files. */
  readonly write: (pieces: string | Pieces) => Promise<void>;
  /** Columns of the terminal; Infinity where it is none. */
  readonly width: number;
  readonly isTerminal: boolean;
}

/** The clock. Nothing else in the command reads it. */
export interface Clock {
  /** The calendar day where the command runs, as ISO text. */
  readonly today: string;
  /** The moment in UTC: "2024-06-30T12:00:00.000Z". */
  readonly now: string;
}

/** What a command gets from its caller. It touches nothing else of the machine. */
export interface Context {
  readonly fs: FileSystem;
  /** Relative paths start here. */
  readonly cwd: string;
  readonly stdin: AsyncIterable<string | Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly clock: Clock;
  readonly progress: Progress;
  /** Null where standard input or output is no terminal. */
  readonly terminal: Terminal | null;
  /** The network. Only commands that take an address use it. */
  readonly fetch: typeof globalThis.fetch;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
}
