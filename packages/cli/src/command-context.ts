import type { Readable, Writable } from "node:stream";
import type { Output } from "./output.ts";
import type { Progress } from "./progress.ts";

/** Where questions can be asked. */
export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
}

/** What a command is given by whoever runs it. */
export interface CommandContext {
  readonly output: Output;
  readonly progress: Progress;
  /** Standard input. To look at it opens it, and changes how it is read by others who share it. */
  readonly stdin: AsyncIterable<string | Uint8Array>;
  /** The day that is meant where none is named, as an ISO day. */
  readonly today: string;
  /** The moment that what is made is stamped with, in UTC: "2024-06-30T12:00:00.000Z". */
  readonly now: string;
  /** Null where standard input or output is no terminal. */
  readonly terminal: Terminal | null;
  /** The folder that a CI service checked the repository out into, from which it names files; elsewhere undefined. */
  readonly checkout: string | undefined;
  /** Takes the exit code. */
  readonly finish: (code: number) => void;
}
