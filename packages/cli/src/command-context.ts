import type { Output } from "./output.ts";

/** What a command is given by whoever runs it. */
export interface CommandContext {
  readonly output: Output;
  /** The day that is meant where none is named, as an ISO day. */
  readonly today: string;
  /** Takes the exit code. */
  readonly finish: (code: number) => void;
}
